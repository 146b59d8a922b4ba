"""The way back from an edited file: bookmark names, the decree carried in the file, and its fingerprint.

The custom XML part holds the decree's data and tells which bookmark stands round which place; two document
properties hold the fingerprint and the form of all this. LibreOffice keeps both but updates neither: after
an edit the part is the old decree, and the paper is the truth.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2s

from lxml import etree

from sk_builder.word.fingerprint import fingerprint
from sk_builder.word.markup import DOCUMENT_RELS, ILLEGAL, Element, escaped, parse
from sk_builder.word.package import CONTENT_TYPES, Entry, Package, deflated, read_package, stored
from sk_builder.word.relations import OFFICE, OFFICE_TYPE, PACKAGE, XML, declare, relate, xml_entry

NAMESPACE = "urn:sk-builder:naskah"
FINGERPRINT = "SidikNaskah"
FORMAT = "FormatNaskah"
FORMAT_VERSION = "1"

_PROPERTIES = "docProps/custom.xml"
_ROOT_RELS = "_rels/.rels"
_GUID = "{5B0C1D8E-7A34-4E0B-9C55-6E0A51B8D2F1}"  # of this kind of part; any constant will do
_PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # ECMA-376 Part 1, 22.3: user-defined properties


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file made by this program carries.

    Attributes:
        data: The decree as its file said.
        places: Printed place of each bookmark name.
    """

    data: str
    places: dict[str, str]


@lru_cache(maxsize=50_000)
def bookmark_name(at: str) -> str:
    """Return the name of the hidden bookmark round a place; the same for the same place in every file.

    Source:
        A name has at most 40 characters, and a leading underscore hides it (Word's own ``_GoBack``).

    Example:
        >>> bookmark_name("menimbang.a")
        '_sk_1dc0e828ce'
    """
    return f"_sk_{blake2s(at.encode('utf-8', 'replace'), digest_size=5).hexdigest()}"


def carried(docx: bytes) -> Carried | None:
    """Return the decree that a file carries; None when it carries none.

    Raises:
        NotWordError: The file is no .docx.
    """
    package = read_package(docx)
    name = _own_item(package)
    if name is None:
        return None
    root = package.tree(name)
    places = {a.get("nama", ""): a.get("di", "") for a in root.iter(f"{{{NAMESPACE}}}jangkar")}
    return Carried(root.findtext(f"{{{NAMESPACE}}}data") or "", places)


def stamped_fingerprint(docx: bytes) -> str | None:
    """Return the fingerprint written into a file when it was made; None when this program did not make it.

    Raises:
        NotWordError: The file is no .docx.
    """
    package = read_package(docx)
    if _PROPERTIES not in package:
        return None
    for one in package.tree(_PROPERTIES):
        if one.get("name") == FINGERPRINT:
            return "".join(map(str, one.itertext()))
    return None


def is_edited(docx: bytes) -> bool | None:
    """Tell whether words or structure of a file changed since it was made; None when it is not ours.

    Raises:
        NotWordError: The file is no .docx.
    """
    stamp = stamped_fingerprint(docx)
    return None if stamp is None else stamp != fingerprint(docx)


class Carrier:
    """The parts of a template around the document itself, ready to carry data and fingerprint.

    Attributes:
        bare: The parts that change for a file without data, by name.
        laden: The same for a file with data.
        properties_name: The part that `stamp` makes.
        dropped: Parts of the template that are left out: what an earlier file of ours carried.
    """

    def __init__(self, package: Package) -> None:
        own = _own_item(package)
        self.dropped = set() if own is None else {own, *_companions(package, own)}
        self._item = next(
            f"customXml/item{n}.xml" for n in range(1, 10_000) if f"customXml/item{n}.xml" not in package
        )
        self.properties_name = _PROPERTIES
        self._props = self._item.replace("item", "itemProps")
        self._properties = _Properties(package)
        self.bare = self._around(package, laden=False)
        self.laden = self._around(package, laden=True)

    def stamp(self, fingerprint_: str) -> Entry:
        """Return the properties part with a fingerprint in it."""
        return stored(_PROPERTIES, self._properties.with_fingerprint(fingerprint_))

    def data_part(self, data: str, anchors: Sequence[tuple[str, str]]) -> Entry:
        """Return the part that carries `data` and the place of each bookmark.

        Raises:
            ValueError: `data` holds a character that XML cannot.
        """
        return deflated(self._item, _item(data, anchors))

    def _around(self, package: Package, *, laden: bool) -> dict[str, Entry]:
        types = _without(package.tree(CONTENT_TYPES), "PartName", {f"/{name}" for name in self.dropped})
        declare(types, _PROPERTIES, f"{OFFICE_TYPE}.custom-properties+xml")
        root_rels = package.tree(_ROOT_RELS)
        relate(root_rels, f"{OFFICE}/relationships/custom-properties", _PROPERTIES)
        rels = package.tree(DOCUMENT_RELS)
        _without(rels, "Target", {f"../{name}" for name in self.dropped})
        parts = []
        if laden:
            declare(types, self._props, f"{OFFICE_TYPE}.customXmlProperties+xml")
            relate(rels, f"{OFFICE}/relationships/customXml", f"../{self._item}")
            parts = self._companion_parts()
        parts = [
            xml_entry(CONTENT_TYPES, types),
            xml_entry(_ROOT_RELS, root_rels),
            xml_entry(DOCUMENT_RELS, rels),
            *parts,
        ]
        return {part.name: part for part in parts}

    def _companion_parts(self) -> list[Entry]:
        number = self._item.removeprefix("customXml/")
        props = (
            f'<ds:datastoreItem xmlns:ds="{OFFICE}/customXml" ds:itemID="{_GUID}"><ds:schemaRefs>'
            f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
        )
        rels = parse(f'<Relationships xmlns="{PACKAGE}/relationships"/>'.encode())
        relate(rels, f"{OFFICE}/relationships/customXmlProps", self._props.removeprefix("customXml/"))
        return [
            deflated(self._props, XML + props.encode()),
            xml_entry(f"customXml/_rels/{number}.rels", rels),
        ]


class _Properties:
    """``docProps/custom.xml`` cut in two where the fingerprint goes."""

    def __init__(self, package: Package) -> None:
        space = f"{OFFICE}/custom-properties"
        types = f"{OFFICE}/docPropsVTypes"
        if _PROPERTIES in package:
            root = package.tree(_PROPERTIES)
        else:
            root = parse(f'<Properties xmlns="{space}" xmlns:vt="{types}"/>'.encode())
        for old in [one for one in root if one.get("name") in {FINGERPRINT, FORMAT}]:
            root.remove(old)
        numbers = [int(one.get("pid", "1")) for one in root if one.get("pid", "1").isdigit()]
        number = max([1, *numbers])
        for offset, (name, words) in enumerate(((FORMAT, FORMAT_VERSION), (FINGERPRINT, "\ue000")), 1):
            one = etree.SubElement(
                root, f"{{{space}}}property", fmtid=_PROPERTY_SET, pid=str(number + offset), name=name
            )
            etree.SubElement(one, f"{{{types}}}lpwstr").text = words
        text = etree.tostring(root, encoding="unicode").encode()
        self._before, self._after = text.split("\ue000".encode(), 1)

    def with_fingerprint(self, words: str) -> bytes:
        return b"".join((XML, self._before, words.encode(), self._after))


def _item(data: str, anchors: Iterable[tuple[str, str]]) -> bytes:
    if ILLEGAL.search(data):
        raise ValueError(data)
    places = "".join([_anchor(name, at) for name, at in anchors])
    return XML + f'<naskah xmlns="{NAMESPACE}"><data>{escaped(data)}</data>{places}</naskah>'.encode()


@lru_cache(maxsize=50_000)
def _anchor(name: str, at: str) -> str:
    return f'<jangkar nama="{name}" di="{escaped(at)}"/>'


def _own_item(package: Package) -> str | None:
    """Return the name of our part, whatever number LibreOffice or Word has given it."""
    mark = NAMESPACE.encode()
    for name in package.names("customXml/item"):
        if mark in package.read(name) and package.tree(name).tag == f"{{{NAMESPACE}}}naskah":
            return name
    return None


def _companions(package: Package, item: str) -> set[str]:
    number = item.removeprefix("customXml/")
    names = {f"customXml/_rels/{number}.rels", item.replace("item", "itemProps")}
    return {name for name in names if name in package}


def _without(root: Element, attribute: str, values: set[str]) -> Element:
    for child in [child for child in root if child.get(attribute) in values]:
        root.remove(child)
    return root
