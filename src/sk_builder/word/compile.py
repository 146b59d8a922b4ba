"""A template compiled once and filled many times.

docxtpl prints nothing for a missing name and, unescaped, loses text after "&" or "<". In a decree both are
silent losses, so here a missing name is an error, every value is escaped, and every value printed is
reported.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sk_builder.errors import TemplateError
from sk_builder.word import cache
from sk_builder.word.anchors import Carrier
from sk_builder.word.columns import Widest
from sk_builder.word.fill import Filling
from sk_builder.word.fingerprint import fingerprint_of, words_beside, words_of
from sk_builder.word.finish import finish
from sk_builder.word.markup import NUMBERING, STYLES, prove_well_formed
from sk_builder.word.package import Archive, Entry, NotWordError, Package, deflated, read_package
from sk_builder.word.prepared import Prepared
from sk_builder.word.program import Program


@dataclass(frozen=True, slots=True)
class Filled:
    """A Word file made from a template.

    Attributes:
        docx: The whole file. Equal input gives equal bytes.
        printed: The data places whose words stand in it; a filled field that is not among them is lost.
    """

    docx: bytes
    printed: frozenset[str]


def compile_template(docx: bytes, name: str) -> "CompiledTemplate":
    """Compile a template.

    Args:
        docx: The whole file, from anybody.
        name: Shown in messages, such as ``keputusan-iku.docx``.

    Raises:
        TemplateError: The file is no .docx, or its tags are wrong; one line for each flaw, with its place.
    """
    try:
        package = read_package(docx)
        key = cache.key(docx)
        kept = cache.load(key)
        if kept is not None:
            try:
                return CompiledTemplate(name, package, Prepared.from_plain(kept))
            except _UNUSABLE:
                pass  # a damaged or strange file in the cache: prepare anew
        prepared = _prepared(package, docx, name)
        compiled = CompiledTemplate(name, package, prepared)
    except NotWordError as error:
        raise TemplateError(f"{name}: {error}") from error
    cache.save(key, prepared.to_plain())
    return compiled


_UNUSABLE = (LookupError, TypeError, ValueError, AttributeError, RecursionError)


def _prepared(package: Package, docx: bytes, name: str) -> Prepared:
    """Lint and prepare; docxtpl and its linter are loaded only here."""
    from sk_builder.word.lint import problems_of  # noqa: PLC0415
    from sk_builder.word.prepare import prepare_template  # noqa: PLC0415
    from sk_builder.word.tagged import StructureError  # noqa: PLC0415

    errors = [problem for problem in problems_of(package, docx) if problem.is_error]
    if errors:
        raise TemplateError("\n".join(f"{name}: {problem}" for problem in errors))
    try:
        return prepare_template(package)
    except StructureError as error:
        where = f"{error.tag.place}: {error.tag.raw}: " if error.tag and error.tag.raw else ""
        raise TemplateError(f"{name}: {where}{error}") from error


class CompiledTemplate:
    """A template ready to be filled; made by `compile_template`, safe to share between threads."""

    def __init__(self, name: str, package: Package, prepared: Prepared) -> None:
        self.name = name
        self._prepared = prepared
        self._keeping = frozenset(prepared.keeping_styles)
        self._small = _small_styles(package)
        self._parts = [Program(part) for part in prepared.parts]
        self._numbering = _Numbering(package.read(NUMBERING)) if prepared.lists else None
        self._carrier = Carrier(package)
        self._beside = [*words_beside(package, without=[part.name for part in self._parts])]
        self._bare = Archive(self._fixed(package, self._carrier.bare))
        self._laden = Archive(self._fixed(package, self._carrier.laden))

    def fill(self, values: Mapping[str, object], data: str = "") -> Filled:
        """Return the Word file that the template becomes with `values`.

        Args:
            values: Words by Indonesian key, nested; `Printed` and `Equation` where the words have a place.
            data: Text carried along in a custom XML part, with the place of each bookmark; ``""`` for none.

        Raises:
            TemplateError: A tag asks for a name that `values` lacks, or for something that is no word; one
                line for each, with template, place and tag. Or `data` cannot stand in XML.
        """
        filling, filled = self._filled(values)
        if filling.failures:
            raise self._told(filling)
        xmls = [finish(xml, self._keeping, self._small) for xml in filled]
        words, *words_beside_it = map(words_of, xmls)
        entries = [deflated(part.name, _proven(xml)) for part, xml in zip(self._parts, xmls, strict=True)]
        if self._numbering is not None:
            entries.append(self._numbering.with_lists(filling.lists))
        entries.append(self._carrier.stamp(fingerprint_of(words, [*words_beside_it, *self._beside])))
        archive = self._bare
        if data:
            archive = self._laden
            entries.append(self._data_part(data, filling))
        return Filled(archive.with_parts(entries), frozenset(filling.printed))

    def _filled(self, values: Mapping[str, object]) -> tuple[Filling, list[str]]:
        """Fill all parts; once more where a table turns out to have columns too narrow for their words."""
        filling = self._new_filling()
        filled = [part.run(values, filling) for part in self._parts]
        if not filling.failures and (widest := filling.crowded()):
            filling = self._new_filling(widest)
            filled = [part.run(values, filling) for part in self._parts]
        return filling, filled

    def _new_filling(self, known: Sequence[Widest] = ()) -> Filling:
        ready = self._prepared
        first_id, first_list = ready.first_id, ready.first_list
        return Filling(ready.tables, ready.lists, first_id, first_list, known, may_shrink=bool(self._small))

    def _data_part(self, data: str, filling: Filling) -> Entry:
        try:
            return self._carrier.data_part(data, filling.anchors)
        except ValueError as error:
            raise TemplateError(
                f"{self.name}: data yang disertakan memuat karakter kendali; hapus"
            ) from error

    def _told(self, filling: Filling) -> TemplateError:
        """Tell everything that could not be filled; what follows from another tag's failure is left out."""
        told = [f"{tag.place}: {tag.raw}: {reason}" for tag, reason in filling.failures if tag.raw]
        told = told or [reason for _, reason in filling.failures]
        return TemplateError("\n".join(f"{self.name}: {line}" for line in dict.fromkeys(told)))

    def _fixed(self, package: Package, around: Mapping[str, Entry]) -> list[Entry]:
        """Return the parts that are the same in every file made: the template's own, less those made anew."""
        made = {part.name for part in self._parts} | self._carrier.dropped | {self._carrier.properties_name}
        if self._numbering is not None:
            made.add(NUMBERING)
        kept = {name: entry for name, entry in package.entries.items() if name not in made}
        return list({**kept, **around}.values())


_STYLE_ID = re.compile(rb'w:styleId="(\w+)"')


def _small_styles(package: Package) -> dict[str, str]:
    """Return the id of the smaller style for each that has one: ``SKTabelIsi`` has ``SKTabelIsiKecil``."""
    ids = {found.decode() for found in _STYLE_ID.findall(package.read(STYLES) if STYLES in package else b"")}
    return {style: f"{style}Kecil" for style in ids if f"{style}Kecil" in ids}


class _Numbering:
    """``word/numbering.xml`` cut where new lists go; what stands before is packed once."""

    def __init__(self, content: bytes) -> None:
        place = content.find(b"<w:numIdMacAtCleanup")
        place = content.rfind(b"</w:numbering>") if place < 0 else place
        self._after = content[place:]
        self._size = place
        self._crc = zlib.crc32(content[:place])
        self._packer = zlib.compressobj(3, zlib.DEFLATED, -zlib.MAX_WBITS)
        self._packed = self._packer.compress(content[:place]) + self._packer.flush(zlib.Z_SYNC_FLUSH)

    def with_lists(self, lists: list[str]) -> Entry:
        content = "".join(lists).encode() + self._after
        packer = self._packer.copy()
        packed = self._packed + packer.compress(content) + packer.flush()
        crc = zlib.crc32(content, self._crc)
        return Entry(NUMBERING, zlib.DEFLATED, crc, self._size + len(content), packed)


def _proven(xml: str) -> bytes:
    """Return the bytes of a filled part, proven to be well-formed: a broken file must never reach Word."""
    content = xml.encode()
    prove_well_formed(content)
    return content
