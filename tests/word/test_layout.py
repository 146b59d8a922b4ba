import re

import pytest
from word_template import STYLES, cell, docx, p, part, row, table

from sk_builder.errors import TemplateError
from sk_builder.word.blocks import golden_lines
from sk_builder.word.columns import TableLayout, Widest
from sk_builder.word.compile import compile_template
from sk_builder.word.reader import read_blocks
from sk_builder.word.values import Equation

GRID = (1000, 2000, 1000, 500, 1000, 500, 2000)
TABLE = table(
    row(
        cell("No", 1000), cell("{# kolom l.satuan #}Satuan", 2000), cell("Arah{# kolom l.arah #}", 1000),
        cell("{%tc for t in l.tahun %}", 500), cell("{{ t }}", 1000), cell("{%tc endfor %}", 500),
        cell("Ket", 2000),
    ),
    row("{%tr for i in l.isi %}", *[""] * 6),
    row(
        cell("{{ i.no }}", 1000), cell("{{ i.satuan }}", 2000), cell("{{ i.arah }}", 1000),
        cell("{%tc for t in i.target %}", 500), cell("{{ t }}", 1000), cell("{%tc endfor %}", 500),
        cell("{{ i.rumus }}", 2000),
    ),
    row("{%tr endfor %}", *[""] * 6),
    grid=GRID,
)  # fmt: skip
FORMULA = Equation("Jumlah Koperasi Sehat dan Cukup Sehat", "Jumlah Koperasi Aktif", "100", "rumus")


def made(satuan, arah, tahun):
    isi = [
        {"no": "1", "satuan": "persen", "arah": "naik", "target": [f"t{y}" for y in tahun], "rumus": FORMULA}
    ]
    values = {"lampiran": [{"satuan": satuan, "arah": arah, "tahun": tahun, "isi": isi}]}
    body = (p("{%p for l in lampiran %}"), TABLE, p("{%p endfor %}"))
    return compile_template(docx(*body), "t").fill(values).docx


def widths(whole, name):
    return [int(width) for width in re.findall(rf'<w:{name} w:w="(\d+)"', part(whole))]


COLUMNS = [
    (True, True, ["2024"], [1000, 2000, 1000, 2000, 2000]),
    (True, True, ["2024", "2025"], [1000, 2000, 1000, 1000, 1000, 2000]),
    (False, True, ["2024"], [1333, 1334, 2666, 2667]),
    (False, False, [], [2667, 5333]),
    (True, False, ["2024", "2025", "2026"], [1143, 2286, 761, 762, 762, 2286]),
]


@pytest.mark.parametrize(("satuan", "arah", "tahun", "expected"), COLUMNS)
def test_the_table_keeps_its_width_whatever_its_columns(satuan, arah, tahun, expected):
    whole = made(satuan, arah, tahun)

    assert widths(whole, "gridCol") == expected
    assert widths(whole, "tcW") == expected * 2
    assert sum(expected) == sum(GRID)


def test_head_and_rows_lose_the_same_column():
    assert golden_lines(read_blocks(made(satuan=False, arah=True, tahun=["2024", "2025"])).body) == [
        "[SK Isi] No | Arah | 2024 | 2025 | Ket",
        f"[SK Isi] 1 | naik | t2024 | t2025 | {FORMULA}",
    ]


def test_a_formula_is_broken_for_the_width_that_its_column_has_now():
    narrow, wide = (part(made(columns, columns, ["2024"])).count("<m:mr>") for columns in (True, False))

    assert narrow > wide


@pytest.mark.parametrize(("tahun", "spans"), [(["2024"], ["1"]), (["2024", "2025", "2026"], ["3"]), ([], [])])
def test_a_head_over_the_years_spans_as_many_as_there_are(tahun, spans):
    head = row(cell("No", 1000), cell("Target", 3000, '<w:gridSpan w:val="3"/>'))
    years = row(
        cell("", 1000),
        cell("{%tc for t in tahun %}", 1000),
        cell("{{ t }}", 1000),
        cell("{%tc endfor %}", 1000),
    )
    template = compile_template(docx(table(head, years, grid=(1000, 1000, 1000, 1000))), "t")
    whole = template.fill({"tahun": tahun}).docx

    assert re.findall(r'<w:gridSpan w:val="(\d+)"', part(whole)) == spans
    assert sum(widths(whole, "gridCol")) == 4000
    assert "sk-" not in part(whole)


def test_a_table_without_optional_columns_is_left_alone():
    whole = compile_template(docx(table(row("a", "b"))), "t").fill({}).docx

    assert widths(whole, "gridCol") == [2000, 2000]


def test_a_table_that_loses_all_columns_has_no_width_to_share():
    assert TableLayout([0, 100], [(0, 1, 0)]).columns([0]) == ([0, 0], [0])


class TestCrowdedColumns:
    """No word is broken while another column, or a smaller letter, can give it room."""

    HEAD, LOOP, END = "{%tc for t in l.tahun %}", "{%tc for t in i.target %}", "{%tc endfor %}"
    TABLE = table(
        row(cell("Uraian", 3000), cell("{# kolom l.satuan #}Satuan", 500),
            cell(HEAD, 200), cell("{{ t }}", 200), cell(END, 200)),
        row("{%tr for i in l.isi %}", *[""] * 4),
        row(cell("{{ i.uraian }}", 3000), cell("{{ i.satuan }}", 500),
            cell(LOOP, 200), cell("{{ t }}", 200), cell(END, 200)),
        row("{%tr endfor %}", *[""] * 4),
        grid=(3000, 500, 200, 200, 200),
    )  # fmt: skip
    SIZED = STYLES.replace(
        '<w:basedOn w:val="Normal"/></w:style>',
        '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="SKIsiKecil"><w:name w:val="SK Isi Kecil"/>'
        '<w:basedOn w:val="SKIsi"/><w:rPr><w:sz w:val="14"/></w:rPr></w:style>',
        1,
    )

    def made(self, satuan="orang", years=1, uraian="kata"):
        tahun = [str(2024 + year) for year in range(years)]
        isi = [{"uraian": uraian, "satuan": satuan, "target": ["100"] * years}]
        body = (p("{%p for l in lampiran %}"), self.TABLE, p("{%p endfor %}"))
        template = compile_template(docx(*body, extra={"word/styles.xml": self.SIZED}), "t")
        return template.fill({"lampiran": [{"satuan": True, "tahun": tahun, "isi": isi}]}).docx

    def test_a_narrow_column_takes_from_the_wide_ones(self):
        usual, wider = widths(self.made("kg"), "gridCol"), widths(self.made("pertemuan"), "gridCol")

        assert usual[1] < wider[1]
        assert usual[0] > wider[0]
        assert sum(usual) == sum(wider) == 4100

    def test_years_have_room_for_their_targets(self):
        found = widths(self.made(years=4), "gridCol")

        assert min(found[2:]) > 500
        assert sum(found) == 4100

    @pytest.mark.parametrize(("years", "small"), [(3, False), (5, True)])
    def test_a_full_table_is_set_smaller(self, years, small):
        xml = part(self.made(years=years))

        assert ('"SKIsiKecil"' in xml, "sk-kecil" in xml) == (small, False)

    @pytest.mark.parametrize(
        ("years", "advice"), [(7, "keluarkan dari kolom, misalnya satuan"), (30, "kurangi tahun target")]
    )
    def test_what_does_not_fit_at_all_is_told_with_what_to_leave_out(self, years, advice):
        with pytest.raises(TemplateError, match=advice):
            self.made(years=years)

    def test_a_word_of_no_end_is_let_break(self):
        assert widths(self.made(satuan="x" * 400), "gridCol")[0] > 1000

    def test_a_hyphen_parts_words_but_not_numbers(self):
        widest = Widest()
        for words in ("sebaik-baiknya", "2024-2026"):
            widest.note((0, 1), words)

        assert widest.letters == {(0, 1): 9}
