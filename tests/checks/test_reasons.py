"""Words of Mengingat are put into Menimbang without asking only if the catalogue confirms them."""

from papers import clean_paper, foreign

from sk_builder.checks import examine

_ORDER = (
    "bahwa untuk melaksanakan Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/9/M.PAN/5/2007"
    " tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah, perlu ukuran;"
)


def findings_where_mengingat_says(title):
    """Cite a rule in Menimbang with another number than in Mengingat, where its title opens like this."""
    manuscript = clean_paper(0).with_text("menimbang.a", _ORDER)
    basis = next(p for p in manuscript.items("mengingat") if "PER/09/" in p.text)
    flawed = manuscript.with_text(basis.at, basis.text.replace("Pedoman Umum", title))
    return [(found.suggestion, found.safe) for found in examine(foreign(flawed), select=["MNB-14"])]


def test_safe_where_the_catalogue_confirms_mengingat():
    assert findings_where_mengingat_says("Pedoman Umum") == [("PER/09/M.PAN/5/2007", True)]


def test_to_be_asked_where_it_does_not():
    asked = [("PER/09/M.PAN/5/2007", False), ("Pokok", False)]
    assert findings_where_mengingat_says("Pedoman Pokok") == asked
