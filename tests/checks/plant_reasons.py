"""Flaws of what the considerations rest on."""

from plants import plants

_UNCITED = (
    "Peraturan Pemerintah Nomor 71 Tahun 2010 tentang Standar Akuntansi Pemerintahan",
    "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik",
    "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik",
    "Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020 tentang Pedoman Teknis Pengelolaan Keuangan Daerah",
)


@plants("MNB-12")
def legal_reasons_alone(manuscript, chance):
    *reasons, _ = manuscript.items("menimbang")
    if chance.random() < 0.5:
        return manuscript.with_text(reasons[0].at, "bahwa hasil kerja perlu diukur;"), "menimbang"
    for reason in reasons[1:]:
        manuscript = manuscript.with_text(reason.at, reasons[0].text)
    return manuscript, "menimbang"


@plants("MNB-13")
def a_rule_that_is_no_basis(manuscript, chance):
    opening = chance.choice(
        ("melaksanakan ketentuan Pasal 3", "melaksanakan", "melaksanakan amanat Pasal 12")
    )
    words = f"bahwa untuk {opening} {chance.choice(_UNCITED)}, perlu ditetapkan indikator kinerja utama;"
    clause = chance.choice(manuscript.items("menimbang")[:-1])
    return manuscript.with_text(clause.at, words), clause.at


@plants("MNB-13")
def a_basis_left_out(manuscript, _):
    basis = next(item for item in manuscript.items("mengingat") if item.text.startswith("Peraturan Presiden"))
    return manuscript.without(basis.at), "menimbang.a"


@plants("MNB-14")
def a_title_written_in_another_way(manuscript, chance):
    clause = manuscript.get("menimbang.a")
    old, new = chance.choice(
        (
            ("Akuntabilitas Kinerja", "Akuntabilitas kinerja"),
            ("Akuntabilitas Kinerja", "Akuntabilitas"),
            ("Instansi Pemerintah", "Instansi Pemerintahan"),
            ("Sistem Akuntabilitas", "Sistim Akuntabilitas"),
        )
    )
    return manuscript.with_text(clause.at, clause.text.replace(old, new)), clause.at


@plants("MNB-14")
def a_number_written_in_another_way(manuscript, chance):
    basis = next((item for item in manuscript.items("mengingat") if "PER/09/" in item.text), None)
    if basis is None:
        return None
    number = chance.choice(("PER/9/M.PAN/5/2007", "PER/09/M.PAN/05/2007", "PER-09/M.PAN/5/2007"))
    words = basis.text.replace("PER/09/M.PAN/5/2007", number).rstrip(";")
    clause = chance.choice(manuscript.items("menimbang")[:-1])
    text = f"bahwa untuk melaksanakan {words}, perlu ditetapkan indikator kinerja utama;"
    return manuscript.with_text(clause.at, text), clause.at


@plants("MNB-15")
def a_gazette(manuscript, chance):
    clause = manuscript.get("menimbang.a")
    gazette = chance.choice(("Nomor 80", "Nomor 80, Tambahan Lembaran Negara Republik Indonesia Nomor 5500"))
    words = f"Pemerintah (Lembaran Negara Republik Indonesia Tahun 2014 {gazette}),"
    return manuscript.with_text(clause.at, clause.text.replace("Pemerintah,", words, 1)), clause.at
