"""Elements of one Word file made fit to stand in another: their styles and lists, by the other's ids."""

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy

from sk_builder.word.counting import list_of
from sk_builder.word.markup import (
    DOCUMENT_RELS,
    NUMBERING,
    STYLES,
    Element,
    W,
    child,
    parse,
    text_of,
    value,
    w,
    whole_number,
)
from sk_builder.word.package import CONTENT_TYPES, Entry, Package
from sk_builder.word.relations import OFFICE, OFFICE_TYPE, declare, relate, xml_entry
from sk_builder.word.styles import Styles

_STYLE_NAMES = {w("pStyle"): "paragraph", w("rStyle"): "character", w("tblStyle"): "table"}
_TIES = ("next", "link", "autoRedefine", "rsid")  # of a style, to others that need not come along


class Adoption:
    """Takes elements of an old file over into a new one.

    A style is that of the same name; a list is the one that its items became, if it counts alike. What the
    new file has not is brought along.

    Args:
        old: The file that the elements come from.
        new: The file in which they are to stand.
        kept: Paragraphs that stand in both, as they were and as they are: they tell what each list became.
    """

    def __init__(self, old: Package, new: Package, kept: Iterable[tuple[Element, Element]]) -> None:
        self._package = new
        self._old, self._new = (_part(package, STYLES) for package in (old, new))
        self._old_styles, self._new_styles = Styles(self._old), Styles(self._new)
        self._old_lists, self._lists = (_part(package, NUMBERING) for package in (old, new))
        self._style_ids: dict[str, str] = {}
        self._brought = False
        became = Counter((self.old_list(a)[0], list_of(b, self._new_styles)[0]) for a, b in kept)
        self._numbers = {"0": "0"}
        for (before, after), _ in became.most_common():
            if before and after and _form(self._old_lists, before) == _form(self._lists, after):
                self._numbers.setdefault(before, after)
        self._kinds = {
            _kind_of(self._old_lists, before): _kind_of(self._lists, after)
            for before, after in self._numbers.items()
        }

    def old_list(self, paragraph: Element) -> tuple[str, int]:
        """Return list number and level of a paragraph of the old file, as `list_of` does."""
        return list_of(paragraph, self._old_styles)

    def same_list(self, old: Element, new: Element) -> bool:
        """Tell whether a paragraph is counted in the list that its list became."""
        number, level = self.old_list(old)
        return (self._numbers.get(number, number), level) == list_of(new, self._new_styles)

    def adopt(self, element: Element) -> Element:
        """Change ids in an element of the old file, and all in it, to those of the new file."""
        for named in element.iter(*_STYLE_NAMES):
            named.set(w("val"), self._style(named.get(w("val"), ""), _STYLE_NAMES[str(named.tag)]))
        for number in element.iter(w("numId")):
            number.set(w("val"), self._number(number.get(w("val"), "0")))
        return element

    def entries(self) -> list[Entry]:
        """Return the parts of the new file that now hold what was brought along."""
        found = [(STYLES, self._new), (NUMBERING, self._lists)] if self._brought else []
        parts = [xml_entry(name, root) for name, root in found if root is not None]
        if self._brought and self._lists is not None and NUMBERING not in self._package:
            types, rels = self._package.tree(CONTENT_TYPES), self._package.tree(DOCUMENT_RELS)
            declare(types, NUMBERING, f"{OFFICE_TYPE}.wordprocessingml.numbering+xml")
            relate(rels, f"{OFFICE}/relationships/numbering", NUMBERING.removeprefix("word/"))
            parts += [xml_entry(CONTENT_TYPES, types), xml_entry(DOCUMENT_RELS, rels)]
        return parts

    def _style(self, style_id: str, kind: str) -> str:
        if style_id not in self._style_ids:
            style = _by(self._old, "style", "styleId", style_id)
            name = value(style, "name")
            same = [s for s in _children(self._new, "style") if s.get(w("type")) == kind]
            found = next((s.get(w("styleId"), "") for s in same if value(s, "name") == name), None)
            if found is None and style is not None and self._new is not None:
                found = self._bring_style(deepcopy(style), self._new)
            self._style_ids[style_id] = found or style_id
        return self._style_ids[style_id]

    def _bring_style(self, style: Element, home: Element) -> str:
        taken = {other.get(w("styleId")) for other in _children(home, "style")}
        own = style.get(w("styleId"), "")
        free = next(name for name in (own, *(f"{own}Lama{n}" for n in range(1, 1000))) if name not in taken)
        style.set(w("styleId"), free)
        style.attrib.pop(w("default"), "")
        for tie in _TIES:
            if (tied := child(style, tie)) is not None:
                style.remove(tied)
        home.append(style)
        self._brought = True
        self._style_ids[own] = free
        based = child(style, "basedOn")
        if based is not None:
            based.set(w("val"), self._style(based.get(w("val"), ""), style.get(w("type"), "paragraph")))
        self.adopt(style)
        return free

    def _number(self, number: str) -> str:
        if number not in self._numbers:
            num = _by(self._old_lists, "num", "numId", number)
            self._numbers[number] = "0" if num is None else self._bring_list(deepcopy(num))
        return self._numbers[number]

    def _bring_list(self, num: Element) -> str:
        home = self._home()
        free = 1 + max((whole_number(other, "numId") for other in _children(home, "num")), default=0)
        num.set(w("numId"), str(free))
        kind = child(num, "abstractNumId")
        if kind is not None:
            kind.set(w("val"), self._kind(kind.get(w("val"), ""), home))
        home.append(num)
        self._brought = True
        return str(free)

    def _home(self) -> Element:
        if self._lists is None:
            self._lists = parse(f'<w:numbering xmlns:w="{W}"/>'.encode())
        return self._lists

    def _kind(self, kind: str, home: Element) -> str:
        """Return the id of the definition of a list.

        Lists of one definition go on counting, so one that looks alike but serves other lists will not do.
        """
        if kind not in self._kinds:
            definition = _by(self._old_lists, "abstractNum", "abstractNumId", kind)
            there = _by(home, "abstractNum", "abstractNumId", kind)
            is_free = kind not in self._kinds.values()
            if definition is None or (is_free and there is not None and _same(definition, there)):
                self._kinds[kind] = kind
            else:
                self._kinds[kind] = self._bring_kind(deepcopy(definition), home)
        return self._kinds[kind]

    def _bring_kind(self, definition: Element, home: Element) -> str:
        there = _children(home, "abstractNum")
        free = str(1 + max((whole_number(other, "abstractNumId") for other in there), default=0))
        self.adopt(definition).set(w("abstractNumId"), free)
        home.insert(len(there), definition)
        return free


def _part(package: Package, name: str) -> Element | None:
    return package.tree(name) if name in package else None


def _children(parent: Element | None, name: str) -> list[Element]:
    return [] if parent is None else parent.findall(w(name))


def _by(parent: Element | None, name: str, attribute: str, wanted: str) -> Element | None:
    return next((one for one in _children(parent, name) if one.get(w(attribute)) == wanted), None)


def _kind_of(lists: Element | None, number: str) -> str:
    return value(_by(lists, "num", "numId", number), "abstractNumId") or ""


def _form(lists: Element | None, number: str) -> list[tuple[str | None, str | None]]:
    """Return how a list counts, level by level: form of its numbers, and what stands round them."""
    definition = _by(lists, "abstractNum", "abstractNumId", _kind_of(lists, number))
    return [(value(level, "numFmt"), value(level, "lvlText")) for level in _children(definition, "lvl")]


def _same(definition: Element, other: Element) -> bool:
    return _content(definition) == _content(other)


def _content(definition: Element) -> str:
    return "".join(text_of(part) for part in definition if part.tag not in {w("nsid"), w("tmpl")})
