# ruff: noqa: E501 - in a table of cases, one case is one line
"""What a tag means is what Jinja means by it, for every tag that this language has."""

import pytest
from jinja2 import Environment, StrictUndefined
from word_template import docx, p

from sk_builder.word.blocks import paragraphs
from sk_builder.word.compile import compile_template
from sk_builder.word.dialect import check_expression
from sk_builder.word.reader import read_blocks

VALUES = {
    "a": "Kata",
    "kosong": "",
    "n": 3,
    "benar": True,
    "daftar": ["x", "y", "z"],
    "hampa": [],
    "l": {"nama": "Lampiran", "dalam": {"isi": ["p", "q"]}, "item": "bukan metode"},
}

SAME_AS_JINJA = [
    "{{ a }}",
    "{{ l.nama }} {{ l['nama'] }} {{ l.dalam.isi[1] }} {{ l.item }}",
    "{{ daftar[0] }}{{ daftar[-1] }}{{ daftar[1:]|join }}{{ daftar[:2]|join('-') }}",
    "{{ n + 1 }} {{ n - 1 }} {{ 'a' + 'b' }}",
    "{{ 'x' if benar else 'y' }}{{ 'x' if kosong }}",
    "{{ a|upper }} {{ a|lower }} {{ 'dua kata'|title }} {{ 'KATA'|capitalize }} {{ ' a '|trim }}",
    "{{ daftar|length }} {{ daftar|first }} {{ daftar|last }} {{ daftar|count }}",
    "{{ tiada|default('-') }} {{ l.tiada|d('?') }} {{ a|default('-') }}",
    "{{ a ~ ' dan ' ~ n }}",
    "{% if a and n %}ya{% endif %}{% if kosong or n %}ya{% endif %}{% if not kosong %}ya{% endif %}",
    "{% if n == 3 %}a{% endif %}{% if n != 3 %}b{% endif %}{% if n < 4 %}c{% endif %}{% if n >= 4 %}d{% endif %}",
    "{% if kosong %}a{% elif hampa %}b{% elif n %}c{% else %}d{% endif %}",
    "{% if 'x' in daftar %}a{% endif %}{% if 'q' not in daftar %}b{% endif %}{% if 'at' in a %}c{% endif %}",
    "{% if tiada is defined %}a{% else %}b{% endif %}{% if l.tiada is undefined %}c{% endif %}",
    "{% if n is odd %}a{% endif %}{% if n is even %}b{% endif %}{% if n is divisibleby(3) %}c{% endif %}",
    "{% if tiada is defined and tiada %}a{% endif %}b",
    "{% for x in daftar %}{{ loop.index }}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for x in daftar %}{{ loop.revindex }}{{ loop.index0 }}{{ loop.revindex0 }}{{ loop.length }}{% endfor %}",
    "{% for x in hampa %}{{ x }}{% else %}tidak ada{% endfor %}",
    "{% for x in daftar %}{% for y in l.dalam.isi %}{{ loop.index }}{{ x }}{{ y }}{% endfor %}{{ loop.index }}{% endfor %}",
    "{% for x in [a, n] %}{{ x }}{% endfor %}",
]


@pytest.mark.parametrize("template", SAME_AS_JINJA)
def test_a_tag_means_what_it_means_in_jinja(template):
    expected = Environment(undefined=StrictUndefined, autoescape=True).from_string(template).render(VALUES)

    made = compile_template(docx(p(template)), "t").fill(VALUES)

    assert "".join(paragraph.text for paragraph in paragraphs(read_blocks(made.docx).body)) == expected


NOT_IN_THE_LANGUAGE = [
    "a()", "a.b()", "a * 2", "a / 2", "a // 2", "a % 2", "a ** 2", "-a", "+a", "{'a': 1}", "a|replace('a', 'b')", "a|map('x')",
    "a is callable", "1 < a < 3", "a[::2]", "a|join(d=',')", "a|join(*b)", "_a", "a._b", "a.b.__c__", "[x()]", "a if b() else c",
    "(a ~ b)|upper", "range(3)", "a b", "", "a|", "'", "0|_daftar",
]  # fmt: skip


@pytest.mark.parametrize("expression", NOT_IN_THE_LANGUAGE)
def test_what_is_not_in_the_language_is_refused(expression):
    assert check_expression(expression)


@pytest.mark.parametrize(
    "statement",
    [
        "set a = 1", "set a", "macro m()", "include 'x'", "import 'x' as y", "from 'x' import y", "extends 'x'", "block b",
        "call a()", "filter upper", "with a = 1", "autoescape true", "do a", "for a, b in c", "for a in b if a",
        "for a in b recursive", "for _a in b", "if a()", "if",
    ],
)  # fmt: skip
def test_statements_other_than_if_and_for_are_refused(statement):
    assert check_expression(statement, statement=True)


@pytest.mark.parametrize("name", ["range", "lipsum", "cycler", "self", "dict", "namespace", "joiner"])
def test_jinjas_own_names_are_names_like_any_other(name):
    made = compile_template(docx(p(f"{{{{ {name} }}}}")), "t").fill({name: "kata"})

    assert [paragraph.text for paragraph in paragraphs(read_blocks(made.docx).body)] == ["kata"]
