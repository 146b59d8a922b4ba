"""How much of a decree comes back when its paper is taken over, field by field.

    python benchmarks/import_fields.py > benchmarks/IMPORT.md

A field is one value of a decree file, such as one target. Compared are the decree and what `import` makes of
its paper alone: fields that are equal, of all that either has. Left out is what never stands on paper:
template, short name, reasons. Of papers of other offices the house style is left out too, which columns are
printed, and the keys of the catalogue. Papers are converted where LibreOffice is.
"""

import io
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import which
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests" / room) for room in ("store", "checks", "app", "reading")]

from content_as_data import AS_DATA  # noqa: E402  the tests have the papers
from docx import Document  # noqa: E402
from fields import different, fields  # noqa: E402
from foreign_pages import NAMES, expected, file_of  # noqa: E402
from habits import HABITS, said_by  # noqa: E402
from layouts import LAYOUTS, saved  # noqa: E402
from papers import clean_decree  # noqa: E402
from printed_page import decree_of, printed  # noqa: E402
from stripped import stripped  # noqa: E402

from sk_builder.app.take_over import TakenOver, take_over  # noqa: E402
from sk_builder.model import Decree  # noqa: E402

SAMPLES = (
    ("iku-2024.yaml", "kalbar-2024"),
    ("iku-2024.yaml", "keputusan-iku"),
    ("tim-reviu-2024.yaml", "keputusan"),
    ("tim-reviu-2024.yaml", "keputusan-iku"),
    ("contoh-lengkap.yaml", "keputusan-iku"),
)
CLEAN = 100
CLEAN_PDFS = 20
FORM = ("gaya", "tercetak")
OF_HOUSE = (*FORM, "kolom", "kunci")
NAMED = 6
"""Fields that are not equal and told by name."""
FORMATS = ("odt", "doc", "rtf", "pdf")


class Figure(NamedTuple):
    """What came back of one paper."""

    name: str
    equal: int
    fields: int
    differences: tuple[str, ...]
    taken: TakenOver

    @property
    def line(self) -> str:
        """The figures as a row of a table."""
        return (
            f"| {self.name} | {self.equal} of {self.fields} | {self.equal / self.fields:.1%} |"
            f" {len(self.taken.guesses)} | {len(self.taken.leftovers)} |"
            f" {'yes' if self.taken.is_whole else 'no'} | {', '.join(self._told)} |"
        )

    @property
    def _told(self) -> tuple[str, ...]:
        more = len(self.differences) - NAMED
        return self.differences if more <= 0 else (*self.differences[:NAMED], f"{more} more")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("\n".join(_report(folder)))


def _report(folder: Path) -> Iterator[str]:
    samples = [
        _of_bytes(
            f"{file}, {template}", decree_of(file), stripped(printed(decree_of(file), template)), folder
        )
        for file, template in SAMPLES
    ]
    clean = [
        _of_bytes(f"clean {number}", clean_decree(number), stripped(printed(clean_decree(number))), folder)
        for number in range(CLEAN)
    ]
    foreign = [_of_bytes(layout, AS_DATA, saved(build), folder, FORM) for layout, build in LAYOUTS.items()]
    yield "# What `import` reads"
    yield ""
    yield "Made by `python benchmarks/import_fields.py`; its head says what a field is. *Again* tells whether"
    yield "`build` prints every word of the paper again, and no other: not where an office has other heads of"
    yield "columns than a template of this house."
    yield from _table("Our own files, stripped of data, bookmarks and fingerprint", samples)
    yield from _sum(f"{CLEAN} clean decrees of the tests, stripped likewise", clean)
    yield from _table("One decree in the layouts of other offices, without its house style", foreign)
    yield from _table("Decrees of invented offices, each of its own kind", _of_offices(folder))
    habits = [_of_bytes(n, said_by(n), build(), folder, OF_HOUSE) for n, build in HABITS.items()]
    yield from _table("Decrees with what offices do in Word", habits)
    if which("soffice"):
        yield from _report_of_conversions(folder)


def _report_of_conversions(folder: Path) -> Iterator[str]:
    layouts = {layout: (AS_DATA, saved(build)) for layout, build in LAYOUTS.items()}
    offices = {n: (expected(n), file) for n in NAMES for kind, file in [file_of(n)] if kind == "docx"}
    for form in FORMATS:
        figures = _converted(layouts, form, folder, FORM)
        yield from _sum(f"The same layouts, converted to .{form} by LibreOffice", figures)
        figures = _converted(offices, form, folder, OF_HOUSE)
        yield from _table(f"The same decrees of invented offices, converted to .{form}", figures)
    bare = {layout: (decree, _without_lines(docx)) for layout, (decree, docx) in layouts.items()}
    figures = _converted(bare, "pdf", folder, FORM)
    yield from _sum("The same as .pdf, without lines about their tables", figures)
    own = {
        f"{file}, {template}": (decree_of(file), stripped(printed(decree_of(file), template)))
        for file, template in SAMPLES
    }
    own |= {f"clean {n}": (clean_decree(n), stripped(printed(clean_decree(n)))) for n in range(CLEAN_PDFS)}
    figures = _converted(own, "pdf", folder)
    yield from _sum(f"Our own files above and {CLEAN_PDFS} clean decrees, as .pdf", figures)


def _of_offices(folder: Path) -> list[Figure]:
    figures = []
    for name in NAMES:
        kind, content = file_of(name)
        source = folder / f"naskah.{kind}"
        source.write_bytes(content)
        figures.append(_figure(name, expected(name), source, OF_HOUSE))
    return figures


def _of_bytes(name: str, decree: Decree, docx: bytes, folder: Path, without: Iterable[str] = ()) -> Figure:
    source = folder / "naskah.docx"
    source.write_bytes(docx)
    return _figure(name, decree, source, without)


def _without_lines(docx: bytes) -> bytes:
    document, bare = Document(io.BytesIO(docx)), io.BytesIO()
    for table in document.tables:
        table.style = None
    document.save(bare)
    return bare.getvalue()


def _converted(
    papers: dict[str, tuple[Decree, bytes]], form: str, folder: Path, without: Iterable[str] = ()
) -> list[Figure]:
    """Take papers over from the files that LibreOffice makes of them."""
    files = {name: folder / f"{number}.docx" for number, name in enumerate(papers)}
    for name, file in files.items():
        file.write_bytes(papers[name][1])
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", form, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files.values())], check=True, capture_output=True)
    return [
        _figure(name, papers[name][0], file.with_suffix(f".{form}"), without) for name, file in files.items()
    ]


def _figure(name: str, decree: Decree, source: Path, without: Iterable[str]) -> Figure:
    target = source.with_name("keputusan.yaml")
    target.unlink(missing_ok=True)
    taken = take_over(source, target)
    every = [path for path in {**fields(decree), **fields(taken.decree)} if not {*path} & {*without}]
    found = [".".join(map(str, path)) for path in different(decree, taken.decree) if path in every]
    return Figure(name, len(every) - len(found), len(every), tuple(found), taken)


def _table(title: str, figures: list[Figure]) -> Iterator[str]:
    yield from ("", f"## {title}", "", "| paper | fields | | guessed | left | again | not equal |")
    yield "|---|---|---|---|---|---|---|"
    yield from (figure.line for figure in figures)
    yield from _total(figures)


def _sum(title: str, figures: list[Figure]) -> Iterator[str]:
    yield from ("", f"## {title}")
    yield from _total(figures)


def _total(figures: list[Figure]) -> Iterator[str]:
    equal, every = sum(one.equal for one in figures), sum(one.fields for one in figures)
    again = sum(one.taken.is_whole for one in figures)
    yield ""
    yield f"**{equal} of {every} fields, {equal / every:.1%}**; {again} of {len(figures)} printed again."


if __name__ == "__main__":
    main()
