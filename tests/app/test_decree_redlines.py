"""Redlines of decrees: who accepts all changes has the new paper, who rejects all has the old one."""

from datetime import date
from typing import NamedTuple

import pytest
from macro import ACCEPT, NOTHING, REJECT, resolved
from msgspec.structs import replace
from papers import clean_decree
from printed_page import decree_of, printed
from variations import varied

from sk_builder.word.blocks import Table, paragraphs
from sk_builder.word.markup import DOCUMENT, m, w
from sk_builder.word.package import Archive, read_package
from sk_builder.word.reader import read_blocks
from sk_builder.word.redline import redline
from sk_builder.word.relations import xml_entry

DAY = date(2025, 3, 3)
FILES = ("iku-2024.yaml", "contoh-lengkap.yaml", "tim-reviu-2024.yaml", "tabel-lengkap.yaml")
DECREES = [*(replace(decree_of(file), departures=()) for file in FILES), *map(clean_decree, range(4))]
PAIRS = 32


def papers(seed):
    """A decree's paper and that of the decree after up to six edits; every other pair the other way round."""
    decree = DECREES[seed % len(DECREES)]
    both = [printed(decree), printed(varied(decree, seed, 1 + seed % 6))]
    return both[:: -1 if seed % 2 else 1]


class Shown(NamedTuple):
    """What of a file is compared.

    LibreOffice tracks no equations, so that a row with one stays and its lists count on; and it counts a list
    anew to which it gave a paragraph back.
    """

    equations: bool = True
    numbers: bool = True

    def lines(self, docx):
        """The words of a file: each paragraph, each row cell by cell, and each running head once."""
        file = read_blocks(docx if self.equations else without_equations(docx))
        margins = {line for part in (*file.headers, *file.footers) for line in self.of(part)}
        return [*self.of(file.body), *sorted(margins)]

    def of(self, blocks):
        found = []
        for block in blocks:
            rows = block.rows if isinstance(block, Table) else ()
            found += ["|".join(" ".join(self.words(cell.blocks)) for cell in row) for row in rows]
            found += [] if rows else self.words((block,))
        return [line for line in found if line.strip("|")]

    def words(self, blocks):
        said = [paragraph for paragraph in paragraphs(blocks) if paragraph.text.strip()]
        return [" ".join((p.words if self.numbers else p.text).split()) for p in said]


def without_equations(docx):
    package = read_package(docx)
    document = package.tree(DOCUMENT)
    for equation in list(document.iter(m("oMath"))):
        equation.getparent().remove(equation)
    return Archive({**package.entries, DOCUMENT: xml_entry(DOCUMENT, document)}.values()).with_parts([])


def shown_of(redlined):
    """What can be compared after LibreOffice has resolved a redline."""
    document = read_package(redlined).tree(DOCUMENT)
    marks = document.iter(w("ins"), w("del"))
    equations = not any(next(mark.iter(m("oMath")), None) is not None for mark in marks)
    return Shown(equations, numbers=equations and next(document.iter(w("pPrChange")), None) is None)


@pytest.mark.libreoffice
def test_libreoffice_gets_both_papers_out_of_a_redline(libreoffice, tmp_path):
    pairs = [papers(seed) for seed in range(PAIRS)]
    redlines = [redline(old, new, "Contoh Orang", DAY) for old, new in pairs]
    plain = {paper: NOTHING for both in pairs for paper in both}
    jobs = [*plain.items(), *((made, command) for made in redlines for command in (REJECT, ACCEPT))]
    results = dict(zip(jobs, resolved(libreoffice, tmp_path, jobs), strict=True))

    for seed, (made, (old, new)) in enumerate(zip(redlines, pairs, strict=True)):
        lines = shown_of(made).lines
        assert lines(results[made, REJECT]) == lines(results[old, NOTHING]), seed
        assert lines(results[made, ACCEPT]) == lines(results[new, NOTHING]), seed
