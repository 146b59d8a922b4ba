"""A small document of the program's own: whole, plain, and the same each time."""

import io

from docx import Document

from sk_builder.word.leaflet import Table, leaflet
from sk_builder.word.package import read_package

TABLE = Table("Daftar", ("No", "Hal"), (20, 80), [("1", "A & B <c>"), ("2", "huruf\x0bluar")])


def test_holds_its_words_and_tables():
    document = Document(io.BytesIO(leaflet("Judul", ["satu", "dua"], [TABLE, TABLE._replace(rows=[])])))

    assert [paragraph.text for paragraph in document.paragraphs] == ["Judul", "satu", "dua", "Daftar", ""]
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["No", "Hal"],
        ["1", "A & B <c>"],
        ["2", "hurufluar"],
    ]


def test_the_page_is_f4():
    (section,) = Document(io.BytesIO(leaflet("Judul", [], []))).sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (215, 330)


def test_says_nothing_of_who_made_it_and_is_the_same_each_time():
    made = leaflet("Judul", [], [TABLE])
    assert made == leaflet("Judul", [], [TABLE])
    assert not read_package(made).names("docProps")
