import time

import pytest
from word_template import cell, docx, p, row, table

from sk_builder.errors import TemplateError
from sk_builder.word.compile import compile_template
from sk_builder.word.lint import lint, tags

KNOWN = {"nomor", "penetapan.tempat", "lampiran.sasaran.nama", "lampiran.kolom.satuan"}
TEMPLATE = docx(
    p("{{ nomor }}"),
    p("{%p for l in lampiran %}"),
    table(
        row(cell("{# kolom l.kolom.satuan #}Satuan"), ""),
        row("{%tr for s in l.sasaran %}", ""),
        row("{{ s.nama }}", "{{ loop.index }}"),
        row("{%tr endfor %}", ""),
    ),
    p("{%p endfor %}"),
    header=p("{{ penetapan.tempat }}{# catatan #}"),
)


def test_a_template_without_flaws_has_no_problems():
    assert lint(TEMPLATE, "t", KNOWN) == ()


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("nomer", "keputusan tidak mempunyai isian nomer; maksud Anda nomor?"),
        ("penetapan.tmpat", "keputusan tidak mempunyai isian penetapan.tmpat; maksud Anda penetapan.tempat?"),
        ("xyz", "keputusan tidak mempunyai isian xyz"),
    ],
)
def test_an_unknown_name_is_named_with_its_nearest(tag, message):
    problems = lint(docx(p("x"), p(f"{{{{ {tag} }}}}")), "t", KNOWN)

    assert [str(problem) for problem in problems] == [f"paragraf 2: {{{{ {tag} }}}}: {message}"]


def test_an_unknown_name_in_a_column_tag_is_found():
    template = docx(table(row("{# kolom kolom.satuan #}x", "")))

    assert [problem.tag for problem in lint(template, "t", KNOWN)] == ["{# kolom kolom.satuan #}"]


def test_flaws_of_form_and_of_names_come_together():
    problems = lint(docx(p("{{ nomer }}"), p("{{ }}")), "t", KNOWN)

    assert {problem.place for problem in problems} == {"paragraf 1", "paragraf 2"}


def test_an_open_block_is_one_flaw_not_one_for_each_name_in_it():
    template = docx(
        table(row("{%tr for s in lampiran.sasaran %}", ""), row("{{ s.nama }}", "{{ s.nama }}")),
        p("{{ nomor }}"),
    )

    assert [problem.message for problem in lint(template, "t", KNOWN)] == [
        "blok for tidak ditutup; tambahkan endfor"
    ]


def test_a_tag_too_deep_to_read_hides_no_other_flaw():
    template = docx(p("{{ " + "(" * 900 + " }}"), p("{{ }}"))

    assert [problem.place for problem in lint(template, "t", KNOWN)] == ["paragraf 1", "paragraf 2"]
    assert [tag.names for tag in tags(template)] == [(), ()]


@pytest.mark.parametrize("opening", ["{{ ", "{% ", "{# "])
def test_many_tags_without_end_take_no_longer_than_their_length(opening):
    words = opening * 20_000
    began = time.perf_counter()

    problems = lint(docx(p(words)), "t", KNOWN)

    assert time.perf_counter() - began < 5
    assert problems


@pytest.mark.parametrize("words", ["{nomor}", "{ s.nama }", "{lampiran.sasaran}"])
def test_a_name_in_single_braces_is_found(words):
    problems = lint(docx(p(f"Nomor {words} {{x}}")), "t", KNOWN)

    name = words.strip("{} ")
    assert [str(problem) for problem in problems] == [
        f"paragraf 1: {words}: kurung kurawal tunggal akan tercetak; tulis {{{{ {name} }}}}"
    ]


def test_a_file_that_is_no_word_file_is_an_error():
    with pytest.raises(TemplateError, match=r"t: bukan berkas \.docx"):
        lint(b"x", "t", KNOWN)


def test_a_link_to_a_file_outside_is_a_warning_but_no_error():
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://x/attachedTemplate" TargetMode="External" '
        'Target="file:///C:/Users/budi/a.dotx"/>'
        '<Relationship Id="rId2" Type="http://x/hyperlink" TargetMode="External" Target="https://x.go.id"/>'
        "</Relationships>"
    )
    template = docx(p("{{ nomor }}"), extra={"word/_rels/settings.xml.rels": links})

    problems = lint(template, "t", KNOWN)

    assert [(str(problem), problem.is_error) for problem in problems] == [
        ("templat menunjuk berkas di luar, file:///C:/Users/budi/a.dotx; putuskan tautannya di Word", False)
    ]
    assert compile_template(template, "t").fill({"nomor": "17"}).docx


def test_tags_are_listed_with_names_and_places():
    assert [(tag.expr, tag.names, tag.place) for tag in tags(TEMPLATE) if "end" not in tag.expr] == [
        ("{{ nomor }}", ("nomor",), "paragraf 1"),
        ("{%p for l in lampiran %}", ("lampiran",), "paragraf 2"),
        ("{# kolom l.kolom.satuan #}", ("lampiran.kolom.satuan",), "tabel 1, baris 1, kolom 1, paragraf 1"),
        ("{%tr for s in l.sasaran %}", ("lampiran.sasaran",), "tabel 1, baris 2, kolom 1, paragraf 1"),
        ("{{ s.nama }}", ("lampiran.sasaran.nama",), "tabel 1, baris 3, kolom 1, paragraf 1"),
        ("{{ loop.index }}", (), "tabel 1, baris 3, kolom 2, paragraf 1"),
        ("{{ penetapan.tempat }}", ("penetapan.tempat",), "kop halaman, paragraf 1"),
    ]
    assert tags(TEMPLATE)[-1].part == "kop halaman"
