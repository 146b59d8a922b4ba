"""Flaws of the indicator table: head, goals, names, cells."""

from plants import plants

from sk_builder.manuscript import Passage

_HEADS = ("no", "sasaran", "nama", "rumus", "satuan", "penanggung_jawab", "sumber_data")


def _row(paper, chance):
    return chance.choice(paper.indicators("lampiran.I"))


def _goal(paper, chance):
    goals = [passage.at for passage in paper if passage.at.startswith("lampiran.I.sasaran.")]
    return chance.choice(goals)


@plants("IKU-01")
def goal_without_indicator(paper, _chance):
    last = paper.under("lampiran.I.indikator")[-1].at
    goal = Passage("lampiran.I.sasaran.9.nama", "Meningkatnya kepuasan anggota")
    return paper.with_passage(goal, after=last), goal.at


@plants("IKU-01")
def indicator_without_goal(paper, _chance):
    return paper.without("lampiran.I.sasaran.1"), "lampiran.I.indikator.1.nama"


@plants("IKU-02")
def empty_cell(paper, chance):
    at = f"{_row(paper, chance)}.{chance.choice(('rumus', 'satuan', 'penanggung_jawab', 'sumber_data'))}"
    return paper.without(at), at


@plants("IKU-02")
def cell_with_a_dash(paper, chance):
    cells = [passage.at for passage in paper.under(_row(paper, chance)) if not passage.at.endswith(".nama")]
    at = chance.choice(cells)
    return paper.with_text(at, chance.choice(("-", "–", "......"))), at


@plants("IKU-02")
def column_left_out(paper, chance):
    key = chance.choice(("rumus", "satuan", "penanggung_jawab", "sumber_data"))
    cells = [f"{row}.{key}" for row in paper.indicators("lampiran.I")]
    return paper.without(f"lampiran.I.kolom.{key}", *cells), f"lampiran.I.kolom.{key}"


@plants("IKU-02")
def target_left_out(paper, chance):
    row = _row(paper, chance)
    at = chance.choice([passage.at for passage in paper.under(f"{row}.target")])
    return paper.without(at), at


@plants("IKU-03")
def many_indicators_for_a_goal(paper, chance):
    goals = [passage.at for passage in paper if passage.at.startswith("lampiran.I.sasaran.")]
    after = f"lampiran.I.indikator.{len(goals)}.sumber_data.1"
    for number in range(10, 13 + chance.randint(0, 4)):
        name = Passage(f"lampiran.I.indikator.{number}.nama", f"Jumlah contoh ke-{number}")
        paper, after = paper.with_passage(name, after=after), name.at
    return paper, goals[-1]


@plants("IKU-04")
def goal_is_an_activity(paper, chance):
    at = _goal(paper, chance)
    words = chance.choice(
        (
            *("Meningkatkan", "Melaksanakan", "MEWUJUDKAN", "Pelaksanaan", "Peningkatan", "Menyelenggarakan"),
            *("1. Mengembangkan", "Penyusunan", "Pembinaan", "Menyosialisasikan"),
        )
    )
    return paper.with_text(at, f"{words} kualitas koperasi"), at


@plants("IKU-05")
def name_without_a_measure(paper, chance):
    at = f"{_row(paper, chance)}.nama"
    words = (
        "Meningkatnya koperasi",
        "Koperasi",
        "Terlaksananya rapat",
    )
    return paper.with_text(at, f"{chance.choice(words)} sehat"), at


@plants("IKU-06")
def name_counts_activities(paper, chance):
    at = f"{_row(paper, chance)}.nama"
    words = ("Jumlah laporan", "Jumlah Dokumen", "Jumlah kegiatan", "Persentase penyerapan anggaran")
    return paper.with_text(at, f"{chance.choice(words)} pembinaan koperasi"), at


@plants("IKU-07")
def two_things(paper, chance):
    at = chance.choice((_goal(paper, chance), f"{_row(paper, chance)}.nama"))
    pairs = ("pembinaan dan pengawasan", "Kualitas Dan Kuantitas", "koperasi dan usaha kecil")
    return paper.with_text(at, f"{paper.words(at)} {chance.choice(pairs)}"), at


@plants("IKU-16")
def name_twice(paper, chance):
    first, *others = paper.indicators("lampiran.I")
    if not others:
        return None
    at = f"{chance.choice(others)}.nama"
    name = paper.words(f"{first}.nama")
    return paper.with_text(at, chance.choice((name, name.title(), name.replace(" ", "  "), f"{name}."))), at


@plants("IKU-14")
def number_before_one_item(paper, chance):
    at = f"{_row(paper, chance)}.sumber_data.1"
    if chance.random() < 0.5:
        return paper.with_passage(Passage(at, paper.words(at), "1.")), at
    return paper.with_text(at, f"{chance.choice(('1.', 'a.', '1)'))} {paper.words(at)}"), at


@plants("IKU-15")
def source_is_an_office(paper, chance):
    at = f"{_row(paper, chance)}.sumber_data.1"
    offices = (
        "Dinas Contoh, Peragaan dan Teladan",
        "Bidang Peragaan",
        "BPS Provinsi Rekaan",
        "SEKRETARIAT",
        "- Bagian Umum",
    )
    return paper.with_text(at, chance.choice(offices)), at


@plants("IKU-19")
def head_in_small_letters(paper, chance):
    at = f"lampiran.I.kolom.{chance.choice(_HEADS)}"
    return paper.with_text(at, chance.choice((paper.words(at).title(), paper.words(at).capitalize()))), at


@plants("IKU-19")
def head_in_capitals_beside_small_ones(paper, chance):
    heads = [passage for passage in paper if passage.at.startswith("lampiran.I.kolom.")]
    at = chance.choice(heads).at
    for head in heads:
        if head.at != at:
            paper = paper.with_text(head.at, head.text.title())
    return paper, at


@plants("IKU-20")
def head_with_perhitungan(paper, chance):
    at = "lampiran.I.kolom.rumus"
    heads = ("RUMUS PERHITUNGAN", "CARA PERHITUNGAN", "FORMULASI\nPERHITUNGAN", "Rumus Perhitungan")
    return paper.with_text(at, chance.choice(heads)), at
