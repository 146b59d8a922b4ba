"""Where something stands, in words that fit what Word shows."""

import pytest
from word_template import W, docx, p, part

from sk_builder.errors import TemplateError
from sk_builder.word.compile import compile_template
from sk_builder.word.package import read_package
from sk_builder.word.place import part_labels

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def sections(*references):
    """A file of so many sections; each reference names an element, a kind of page and a part."""
    parts = [part_ for section in references for _, _, part_ in section]
    breaks = [
        "<w:sectPr>"
        + "".join(f'<w:{name} w:type="{page}" r:id="id-{to}"/>' for name, page, to in section)
        + "</w:sectPr>"
        for section in references
    ]
    links = "".join(
        f'<Relationship Id="id-{to}" Type="{_RELATIONSHIPS}/x" Target="{to}.xml"/>' for to in parts
    )
    margins = {
        f"word/{to}.xml": f'<w:{kind} xmlns:w="{W}">{p("{{ nama lengkap }}")}</w:{kind}>'
        for to in parts
        for kind in [{"h": "hdr", "f": "ftr"}[to.rpartition("/")[2][0]]]
    }
    rels = part(docx(), "word/_rels/document.xml.rels").replace(
        "</Relationships>", f"{links}</Relationships>"
    )
    return docx(
        *(p("x", properties=one) for one in breaks[:-1]),
        section=breaks[-1],
        extra={"word/_rels/document.xml.rels": rels, **margins},
    )


@pytest.mark.parametrize(
    ("references", "labels"),
    [
        ([[("headerReference", "default", "header1")]], ["kop halaman"]),
        (
            [[("headerReference", "default", "header2"), ("headerReference", "first", "header1")]],
            ["kop halaman", "kop halaman pertama"],
        ),
        (
            [
                [("headerReference", "default", "header1"), ("footerReference", "even", "footer1")],
                [("headerReference", "default", "header2")],
            ],
            ["kop halaman bagian 1", "kaki halaman genap", "kop halaman bagian 2"],
        ),
        ([[("headerReference", "default", "header1")], []], ["kop halaman"]),
    ],
)
def test_a_header_is_called_by_its_section_where_there_are_several(references, labels):
    assert list(part_labels(read_package(sections(*references))).values()) == labels


def test_a_flaw_is_told_with_the_section_of_its_header():
    template = sections(
        [("headerReference", "default", "header1")], [("headerReference", "default", "header2")]
    )

    with pytest.raises(TemplateError) as caught:
        compile_template(template, "t")

    assert [line.partition(": {{")[0] for line in str(caught.value).splitlines()] == [
        "t: kop halaman bagian 1, paragraf 1",
        "t: kop halaman bagian 2, paragraf 1",
    ]
