"""The report for programs and the page for people."""

import json
from datetime import date
from html.parser import HTMLParser

import pytest
from findings import only, replaces, tells
from office_folder import write_decree

from sk_builder.app.check import check
from sk_builder.app.dossiers import Wanted
from sk_builder.app.report_html import report_html
from sk_builder.app.report_json import report_json

WANTED = Wanted(date(2025, 1, 2))
KEYS = [
    "code", "severity", "at", "line", "column", "paragraph", "quote", "message", "suggestion", "safe",
    "source", "certainty",
]  # fmt: skip
VOID = {"meta", "br"}


@pytest.fixture
def report(tmp_path):
    file = write_decree(tmp_path, more="menimbang: bahwa <b>utama</b> & lain\n", tentang="Contoh <i>")
    with only(replaces("utama", "<Utama>"), tells("memperhatikan")):
        yield check([file, tmp_path / "x&.yaml"], WANTED)


class Page(HTMLParser):
    """The elements and words of a page; fails where an element is not closed in its turn."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.open = [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_json_keeps_its_contract(report):
    told = json.loads(report_json(report))
    assert list(told) == ["version", "catalogue", "files"]
    assert (told["version"], told["catalogue"]) == (1, "2024-12-31")
    (file,) = told["files"]
    assert list(file) == ["file", "findings", "counts"]
    assert file["counts"] == {"error": 2, "warning": 0, "info": 0}
    assert [list(finding) for finding in file["findings"]] == [KEYS, KEYS]
    assert file["findings"][0] | {"source": ""} == {
        "code": "BHS-90", "severity": "error", "at": "menimbang.a", "line": 5, "column": 21,
        "paragraph": None, "quote": "utama", "message": "tulis <Utama>", "suggestion": "<Utama>",
        "safe": True, "source": "", "certainty": "S",
    }  # fmt: skip
    missing = file["findings"][1]
    assert (missing["line"], missing["column"], missing["quote"], missing["suggestion"]) == (
        None,
        None,
        "",
        None,
    )


def test_the_page_is_whole_and_asks_for_nothing_else(report):
    page = Page(report_html(report))
    asked = [attrs for _, attrs in page.tags if "src" in attrs or not attrs.get("href", "#").startswith("#")]
    assert asked == []
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in page.tags}
    assert "url(" not in report_html(report)


def test_the_page_tells_every_finding_with_its_words_marked(report):
    text = report_html(report)
    words = "".join(Page(text).words)
    assert "<mark>utama</mark>" in text
    assert "bahwa <b>utama</b> & lain" in words
    assert "tulis <Utama>" in words
    assert "2 kesalahan dalam 1 berkas" in words
    assert "Diperiksa per 2 Januari 2025, menurut katalog peraturan per 31 Desember 2024." in words
    assert "x&.yaml: berkas tidak ditemukan" in words


def test_the_page_explains_the_rules_that_found_something(report):
    ids = [attrs["id"] for _, attrs in Page(report_html(report)).tags if "id" in attrs]
    assert ids == ["BHS-90", "BHS-91"]


def test_a_clean_page_says_so(tmp_path):
    with only():
        words = "".join(Page(report_html(check([write_decree(tmp_path)], WANTED))).words)
    assert "tidak ada temuan" in words
