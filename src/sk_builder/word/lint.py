"""What is wrong with a template, before a decree is put into it.

Structure is judged by docxtpl-lint, which knows how docxtpl moves tags about; the language, the places that
are not read and the names are ours. docxtpl-lint is young and speaks English and Chinese, so only its rule
numbers and parameters are used here.
"""

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import docxtpl_lint
from docxtpl_lint.core import Tag, analyse, scan_tags
from docxtpl_lint.reader import iter_paragraphs

from sk_builder.errors import TemplateError
from sk_builder.language import nearest
from sk_builder.word.dialect import FILTER_NAMES, TOO_DEEP, check_expression
from sk_builder.word.markup import DOCUMENT, MARGIN
from sk_builder.word.package import NotWordError, Package, read_package
from sk_builder.word.place import paragraphs_with_places, part_labels
from sk_builder.word.tagged import COLUMN
from sk_builder.word.unread import unread_tags


@dataclass(frozen=True, slots=True)
class Problem:
    """One flaw of a template.

    Attributes:
        place: In words, as a person finds it with Word open.
        tag: The tag as written, ``""`` when it is not about one.
        message: What is wrong and what to do.
        is_error: True when no decree can be made from the template.
    """

    place: str
    tag: str
    message: str
    is_error: bool = True

    def __str__(self) -> str:
        return ": ".join(part for part in (self.place, self.tag, self.message) if part)


@dataclass(frozen=True, slots=True)
class TagUse:
    """One tag of a template, for a list of them.

    Attributes:
        expr: The tag as written.
        names: The dotted names it asks for, loops resolved: ``lampiran.sasaran.nama``.
        part: ``""`` for the body, ``kop halaman``, ``kaki halaman``.
        place: In words.
    """

    expr: str
    names: tuple[str, ...]
    part: str
    place: str


class _Template:
    """A template as docxtpl-lint reads it, its numbering of paragraphs turned into our words for a place."""

    def __init__(self, package: Package, docx: bytes) -> None:
        labels = part_labels(package)
        self._places: dict[str, list[str]] = {}
        for name in package.names("word/"):
            if name == DOCUMENT or MARGIN.fullmatch(name):
                label = "body" if name == DOCUMENT else name.removeprefix("word/").removesuffix(".xml")
                walked = paragraphs_with_places(package.tree(name), labels.get(name, ""))
                self._places[label] = [place for _, place in walked]
        self._paragraphs = [p for p in iter_paragraphs(io.BytesIO(docx)) if p.part in self._places]
        self.docx = docx

    def place(self, part: str, paragraph: int) -> str:
        """Return the place of a paragraph that docxtpl-lint numbers through the whole part."""
        places = self._places.get(part, [])
        return places[paragraph - 1] if 0 < paragraph <= len(places) else part

    def tags(self) -> Iterator[tuple[Tag, str]]:
        """Yield every tag that docxtpl reads, with its place."""
        for part in dict.fromkeys(paragraph.part for paragraph in self._paragraphs):
            for tag in scan_tags(
                "", [paragraph for paragraph in self._paragraphs if paragraph.part == part], []
            ):
                yield tag, self.place(part, tag.para.index)

    def words_beside_tags(self) -> Iterator[tuple[str, str]]:
        """Yield the fixed words of every paragraph, with its place."""
        for paragraph in self._paragraphs:
            yield _ANY_TAG.sub(" ", paragraph.text), self.place(paragraph.part, paragraph.index)

    @cached_property
    def language(self) -> tuple[Problem, ...]:
        """Each tag by itself, held against the closed language."""
        return tuple(_language(self))

    @cached_property
    def structure(self) -> tuple[Problem, ...]:
        """How the tags stand to each other; ``()`` when a tag is too much for docxtpl-lint."""
        return () if self.is_beyond else tuple(_structure(self))

    @property
    def is_beyond(self) -> bool:
        """Whether a tag is longer or deeper than any that a person writes."""
        return any(problem.message in {TOO_DEEP, _TOO_LONG} for problem in self.language)


_ANY_TAG = re.compile(  # from the last beginning before an end: no text, however made, takes long
    r"\{\{(?:(?!\{\{).)*?\}\}|\{%(?:(?!\{%).)*?%\}|\{#(?:(?!\{#).)*?#\}"
)


def lint(docx: bytes, name: str, known: Iterable[str]) -> tuple[Problem, ...]:
    """Return every flaw of a template.

    Args:
        docx: The whole file.
        name: Shown in the message of a file that cannot be opened.
        known: The dotted names that a decree can print, without marks for lists: ``lampiran.sasaran.nama``.

    Raises:
        TemplateError: The file is no .docx.
    """
    try:
        package = read_package(docx)
        template = _Template(package, docx)
        problems = _problems(package, template)
        names = _Names(known)
        problems += tuple(_single_braces(template, names))
        if template.is_beyond or template.structure:
            return problems  # what a loop variable stands for is not known
        return (*problems, *_unknown_names(template, names))
    except NotWordError as error:
        raise TemplateError(f"{name}: {error}") from error


def tags(docx: bytes) -> tuple[TagUse, ...]:
    """Return the tags of a template in the order of the paper, comments left out.

    Raises:
        NotWordError: The file is no .docx.
    """
    return tuple(_uses(_Template(read_package(docx), docx)))


def problems_of(package: Package, docx: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a template by itself, whatever a decree can print.

    Raises:
        NotWordError: A part is damaged.
    """
    return _problems(package, _Template(package, docx))


def _problems(package: Package, template: _Template) -> tuple[Problem, ...]:
    unread = [
        Problem(place, tag, f"tag di dalam {where} tidak dibaca; pindahkan ke paragraf biasa")
        for place, tag, where in unread_tags(package)
    ]
    form = *template.structure, *template.language, *_orphans(template)
    return (*dict.fromkeys(unread), *form, *_outside(package))


def _orphans(template: _Template) -> Iterator[Problem]:
    """Find ends of tags that have lost their beginning: they would be printed."""
    for words, place in template.words_beside_tags():
        for found in _ORPHAN.findall(words):
            yield Problem(place, found, "penutup tag tanpa pembuka akan tercetak; lengkapi atau hapus")


_ORPHAN = re.compile(r"\}\}|%\}|#\}")


def _outside(package: Package) -> Iterator[Problem]:
    """Warn of files that Word would fetch, and of paths that tell whose computer the template comes from."""
    for name in package.names():
        if name.endswith(".rels"):
            for link in package.tree(name):
                if link.get("TargetMode") == "External" and not link.get("Type", "").endswith("/hyperlink"):
                    message = (
                        f"templat menunjuk berkas di luar, {link.get('Target')}; putuskan tautannya di Word"
                    )
                    yield Problem("", "", message, is_error=False)


def _structure(template: _Template) -> Iterator[Problem]:
    for issue in docxtpl_lint.lint(template.docx, filters=FILTER_NAMES, ignore=_OURS).issues:
        words = _RULES.get(issue.rule, issue.message)
        message = words.format_map(_Params(issue.params))
        yield Problem(template.place(issue.location.part, issue.location.paragraph), issue.snippet, message)


_OURS = ("DTL103", "DTL104", "DTL105", "DTL005")
_RULES: Mapping[str, str] = {
    "DTL001": "tag dibuka dengan {open} tetapi tidak ditutup dengan {close}",
    "DTL002": "tag terpotong ke paragraf lain; tulis dalam satu paragraf",
    "DTL003": "tag di dalam perubahan terlacak yang belum diterima; terima atau tolak dahulu di Word",
    "DTL101": "blok {kw} tidak ditutup; tambahkan end{kw}",
    "DTL102": "tidak ada pembuka untuk tag ini",
    "DTL106": "nama {name} hanya ada di dalam perulangannya",
    "DTL201": "tanda % atau }} tidak boleh ada di dalam tag ini",
    "DTL202": "tulis tanpa spasi sesudah {{%, seperti {{%tr for x in daftar %}}",
    "DTL203": "tag {prefix} hanya berlaku di dalam tabel",
    "DTL204": "awalan pembuka ({open_prefix}) dan penutup ({close_prefix}) harus sama",
    "DTL205": "blok baris dibuka di satu tabel dan ditutup di tabel lain",
    "DTL206": "pembuka dan penutup blok baris harus di baris yang berbeda",
    "DTL207": "blok sel harus dibuka dan ditutup di baris yang sama",
    "DTL208": "tag ini hanya berlaku di dalam tabel",
    "DTL209": "tulisan di samping tag ini akan hilang: {rest}; pindahkan ke tempatnya sendiri",
    "DTL210": "pembuka dan penutup blok paragraf harus di paragraf yang berbeda",
}


class _Params(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return ""


def _language(template: _Template) -> Iterator[Problem]:
    for tag, place in template.tags():
        problem = _flaw(tag.kind, tag.prefix, tag.body, tag.raw)
        if problem:
            yield Problem(place, tag.raw, problem)


_CELL_TAGS = re.compile(r"(?:vm|hm|cellbg .+|colspan .+)")
_ENDS = {"endif", "endfor", "else"}


def _flaw(kind: str, prefix: str, body: str, raw: str) -> str | None:
    column = COLUMN.match(body)
    if kind == "comment" and not column:
        return None
    if len(raw) > _LONGEST:
        return _TOO_LONG
    if kind == "comment" and column:
        return check_expression(column[1])
    if raw[2:3] in "-+" or raw[-3:-2] in "-+":
        return "tanda - atau + di tepi tag tidak dipakai di sini; hapus"
    if kind == "expr":
        if prefix in {"p", "tr", "tc"}:
            return f"awalan {prefix} hanya untuk {{% %}}; tulis {{{{ {body} }}}}"
        return check_expression(body)
    if body in _ENDS or _CELL_TAGS.fullmatch(body):
        return None
    return check_expression(body.removeprefix("el") if body.startswith("elif ") else body, statement=True)


_LONGEST = 1_000
_TOO_LONG = f"tag lebih panjang dari {_LONGEST} huruf"


def _uses(template: _Template) -> Iterator[TagUse]:
    scanned = [(shown, place) for tag, place in template.tags() if (shown := _shown(tag))]
    asked: dict[int, dict[str, None]] = {}
    for path, tag in analyse([] if template.is_beyond else [tag for tag, _ in scanned]).uses:
        asked.setdefault(id(tag), {})[path.replace("[]", "")] = None
    for tag, place in scanned:
        part = place.split(",")[0] if tag.para.part != "body" else ""
        yield TagUse(tag.raw, tuple(asked.get(id(tag), ())), part, place)


def _shown(tag: Tag) -> Tag | None:
    """Take ``{# kolom x #}`` for what it is, a use of x; leave other comments out."""
    if tag.kind != "comment":
        return tag
    column = COLUMN.match(tag.body)
    return replace(tag, kind="expr", body=column[1]) if column else None


class _Names:
    """The names that a decree can print.

    Attributes:
        whole: Every one, and those of the groups in which they stand: ``lampiran``, ``lampiran.sasaran``.
        steps: Every part of one: ``sasaran``.
    """

    def __init__(self, known: Iterable[str]) -> None:
        split = [name.split(".") for name in known]
        self.whole = {".".join(steps[:count]) for steps in split for count in range(1, len(steps) + 1)}
        self.steps = {step for steps in split for step in steps}


def _unknown_names(template: _Template, names: _Names) -> Iterator[Problem]:
    for use in _uses(template):
        for name in use.names:
            if name not in names.whole:
                near = nearest(name, sorted(names.whole))
                hint = f"; maksud Anda {near}?" if near else ""
                yield Problem(use.place, use.expr, f"keputusan tidak mempunyai isian {name}{hint}")


def _single_braces(template: _Template, names: _Names) -> Iterator[Problem]:
    """Find names of a decree in single braces: they would be printed as they stand."""
    for words, place in template.words_beside_tags():
        for found in _SINGLE_BRACES.finditer(words):
            if found[1].rpartition(".")[2] in names.steps:
                message = f"kurung kurawal tunggal akan tercetak; tulis {{{{ {found[1]} }}}}"
                yield Problem(place, found[0], message)


_SINGLE_BRACES = re.compile(r"\{\s*([^\W\d][\w.]*)\s*\}")
