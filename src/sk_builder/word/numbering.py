"""Lists that begin at 1 again.

Lists that share a definition go on counting in Word. A list printed anew on each turn of an outer loop (the
units in charge in one row after another) therefore gets a ``w:num`` of its own each time, with
``w:startOverride``.
"""

import re
from copy import deepcopy

from sk_builder.word.counting import list_of
from sk_builder.word.markup import Element, text_of, w
from sk_builder.word.styles import Styles
from sk_builder.word.tagged import TAG, Tagged

_NAMESPACES = re.compile(r' xmlns:\w+="[^"]*"')


def restart_lists(tagged: Tagged, numbering: Element, styles: Styles, lists: list[str]) -> None:
    """Give each list that stands in a loop within a loop its own number, to be made when it is printed.

    Args:
        tagged: The part; its list paragraphs and loops are changed.
        numbering: ``word/numbering.xml``, parsed.
        styles: Of the same file.
        lists: Grows by the content of the ``w:num`` of each such list.
    """
    known: dict[tuple[Element, str], int] = {}
    levels: dict[int, set[int]] = {}
    for paragraph, loop in _in_nested_loops(tagged):
        number, level = list_of(paragraph, styles)
        if not number:
            continue
        index = known.get((loop, number))
        if index is None:
            index = known[loop, number] = len(lists)
            lists.append(number)
            levels[index] = set()
            loop.addprevious(tagged.new("expr", f"{index}|_daftar_baru"))
        levels[index].add(level)
        _set_number(paragraph, tagged.new_token(f"{index}|_daftar"), level)
    for index, used in levels.items():
        lists[index] = _definition(numbering, lists[index], used)


def _in_nested_loops(tagged: Tagged) -> list[tuple[Element, Element]]:
    """Return the paragraphs inside at least two loops, each with its innermost one."""
    loops: list[Element] = []
    found = []
    for element in tagged.root.iter(TAG, w("p")):
        if element.tag == w("p"):
            if len(loops) > 1:
                found.append((element, loops[-1]))
            continue
        keyword = tagged.tag(element).keyword
        if keyword == "for":
            loops.append(element)
        elif keyword == "endfor" and loops:
            loops.pop()
    return found


def _set_number(paragraph: Element, number: str, level: int) -> None:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = paragraph.makeelement(w("pPr"))
        paragraph.insert(0, properties)
    own = properties.find(w("numPr"))
    if own is None:
        own = properties.makeelement(w("numPr"))
        before = {
            w(name)
            for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
        }
        properties.insert(sum(child.tag in before for child in properties), own)
    own.clear()
    own.append(own.makeelement(w("ilvl"), {w("val"): str(level)}))
    own.append(own.makeelement(w("numId"), {w("val"): number}))


def _definition(numbering: Element, number: str, levels: set[int]) -> str:
    """Return the content of a ``w:num`` like number `number`, with the levels in use beginning anew."""
    original = next((n for n in numbering.findall(w("num")) if n.get(w("numId")) == number), None)
    if original is None:
        return '<w:abstractNumId w:val="0"/>'
    num = deepcopy(original)
    kind = num.find(w("abstractNumId"))
    for level in map(str, sorted(levels)):
        override = next((o for o in num.findall(w("lvlOverride")) if o.get(w("ilvl")) == level), None)
        if override is None:
            override = num.makeelement(w("lvlOverride"), {w("ilvl"): level})
            num.append(override)
        if override.find(w("startOverride")) is None:
            start = _first_number(numbering, "" if kind is None else kind.get(w("val"), ""), level)
            override.insert(0, override.makeelement(w("startOverride"), {w("val"): start}))
    return _NAMESPACES.sub("", "".join(text_of(child) for child in num))


def _first_number(numbering: Element, abstract: str, level: str) -> str:
    for kind in numbering.findall(w("abstractNum")):
        if kind.get(w("abstractNumId")) == abstract:
            for one in kind.findall(w("lvl")):
                start = one.find(w("start"))
                if one.get(w("ilvl")) == level and start is not None:
                    return start.get(w("val"), "1")
    return "1"
