"""Flaws of formulas and targets."""

from plants import plants

from sk_builder.manuscript import Passage


def _row(paper, chance):
    return chance.choice(paper.indicators("lampiran.I"))


@plants("IKU-08")
def factor_without_its_sign(paper, chance):
    at = f"{_row(paper, chance)}.rumus.1"
    factor = chance.choice(("× 100", "x 100", "X 100", "dikali 100", "× 100."))
    return paper.with_text(at, paper.words(at).replace("× 100%", factor)), at


@plants("IKU-08")
def no_factor(paper, chance):
    at = f"{_row(paper, chance)}.rumus.1"
    return paper.with_text(at, paper.words(at).removesuffix(" × 100%")), at


@plants("IKU-08")
def other_unit(paper, chance):
    at = f"{_row(paper, chance)}.satuan"
    return paper.with_text(at, chance.choice(("orang", "unit", "indeks", "dokumen"))), at


@plants("IKU-08")
def number_in_percent(paper, chance):
    row = _row(paper, chance)
    name = paper.words(f"{row}.nama").replace("Persentase", "Jumlah")
    return paper.with_text(f"{row}.nama", name), f"{row}.satuan"


@plants("IKU-09")
def name_not_explained(paper, chance):
    row = _row(paper, chance)
    word = chance.choice(("berkualitas", "unggul", "mandiri", "produktif"))
    return paper.with_text(f"{row}.nama", f"{paper.words(f'{row}.nama')} {word}"), f"{row}.rumus.1"


@plants("IKU-09")
def part_of_something_else(paper, chance):
    at = f"{_row(paper, chance)}.rumus.1"
    above = paper.words(at).split(" / ")[0]
    return paper.with_text(at, f"{above} / {chance.choice(('Jumlah penduduk', 'Luas wilayah'))} × 100%"), at


@plants("IKU-21")
def ring(paper, chance):
    rows = list(paper.indicators("lampiran.I"))
    if len(rows) == 1:
        return None
    chance.shuffle(rows)
    for row, other in zip(rows, rows[1:] + rows[:1], strict=True):
        number = other.rpartition(".")[2]
        paper = paper.with_text(f"{row}.rumus.1", f"Sama dengan indikator {number}")
    return paper, f"{rows[0]}.rumus.1"


@plants("IKU-21")
def reference_to_nothing(paper, chance):
    row = _row(paper, chance)
    number = chance.choice((row.rpartition(".")[2], "12", "27"))
    return paper.with_text(f"{row}.rumus.1", f"Sama dengan indikator {number}."), f"{row}.rumus.1"


@plants("IKU-10")
def more_than_all(paper, chance):
    at = chance.choice([passage.at for passage in paper.under(f"{_row(paper, chance)}.target")])
    return paper.with_text(at, chance.choice(("101%", "110,5%", "90-120%", "-4%", "1.250 %"))), at


@plants("IKU-11")
def worse_than_before(paper, chance):
    row = _row(paper, chance)
    before, way = chance.choice(
        (("99,5 (2020)", "Makin tinggi makin baik"), ("12 (2020)", "Makin rendah makin baik"))
    )
    for key, words in (("baseline", before), ("arah", way)):
        paper = paper.with_passage(Passage(f"{row}.{key}", words), after=f"{row}.satuan")
    return paper, paper.under(f"{row}.target")[0].at


@plants("IKU-12")
def target_of_another_year(paper, chance):
    heads = [passage for passage in paper if passage.at.startswith("lampiran.I.kolom.target.")]
    year = int(heads[-1].at.rpartition(".")[2]) + chance.randint(1, 5)
    at = f"lampiran.I.kolom.target.{year}"
    return paper.with_passage(Passage(at, f"TARGET {year}"), after=heads[-1].at), at


@plants("IKU-12")
def target_turns(paper, chance):
    row = _row(paper, chance)
    targets = paper.under(f"{row}.target")
    if len(targets) == 1:
        return None
    at = targets[-1].at
    return paper.with_text(at, chance.choice(("1%", "2,5%", "10 %"))), at


@plants("IKU-12")
def year_left_out(paper, chance):
    heads = [passage.at for passage in paper if passage.at.startswith("lampiran.I.kolom.target.")]
    if len(heads) == 1:
        return None
    year = chance.choice(heads).rpartition(".")[2]
    cells = [f"{row}.target.{year}" for row in paper.indicators("lampiran.I")]
    return paper.without(f"lampiran.I.kolom.target.{year}", *cells), "lampiran.I.kolom.target"


@plants("IKU-17")
def low_is_good(paper, chance):
    at = f"{_row(paper, chance)}.nama"
    names = (
        "Angka Kemiskinan",
        "Persentase penduduk miskin",
        "Jumlah pengaduan masyarakat",
        "Indeks Gini",
        "Prevalensi stunting",
    )
    return paper.with_text(at, chance.choice(names)), at
