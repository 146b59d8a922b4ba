"""Stretches of the words of a paragraph, and the runs that hold just these."""

from copy import deepcopy

from sk_builder.word.markup import Element, m, w
from sk_builder.word.reading import Reading

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def carriers(paragraph: Element, start: int, end: int) -> list[Element]:
    """Return the runs and equations that hold just the words of a stretch, after cutting runs at its ends.

    Args:
        paragraph: The ``w:p``; no word of it changes.
        start: Where the stretch begins in the words that `Reading` gives.
        end: Where it ends; nothing carries an empty stretch.
    """
    if start >= end:
        return []
    _cut(paragraph, end)
    _cut(paragraph, start)
    found, at = [], 0
    for element, words in Reading(paragraph).pieces:
        if at < end and start < at + len(words):
            found.append(_carrier(element))
        at += len(words)
    return list(dict.fromkeys(found))


def carrier_before(paragraph: Element, offset: int) -> Element | None:
    """Return what carries the word before an offset, after cutting its run there; None when none does."""
    _cut(paragraph, offset)
    found, at = None, 0
    for element, words in Reading(paragraph).pieces:
        at += len(words)
        if words and at <= offset:
            found = element
    return None if found is None else _carrier(found)


def _carrier(element: Element) -> Element:
    """Return what may stand between two marks: the run of a text, or an equation with what holds it."""
    parent = element.getparent()
    return parent if parent is not None and parent.tag in {w("r"), m("oMathPara")} else element


def _cut(paragraph: Element, offset: int) -> None:
    """Make a run begin at an offset of the paragraph's words."""
    at = 0
    for element, words in Reading(paragraph).pieces:
        if at <= offset < at + len(words):
            _split(element, offset - at)
            return
        at += len(words)


def _split(element: Element, offset: int) -> None:
    """Move what stands from an offset of a text on, and all behind it, into a run of its own."""
    run = element.getparent()
    if run is None or run.tag != w("r"):
        return
    properties = run.find(w("rPr"))
    moved = list(run)[run.index(element) :]
    if not offset and len(moved) + (properties is not None) == len(run):
        return
    if offset:
        moved[0] = deepcopy(element)
        moved[0].text, element.text = (element.text or "")[offset:], (element.text or "")[:offset]
        for text in (element, moved[0]):
            text.set(_SPACE, "preserve")
    rest = run.makeelement(w("r"), {str(name): str(words) for name, words in run.attrib.items()})
    if properties is not None:
        rest.append(deepcopy(properties))
    rest.extend(moved)
    run.addnext(rest)
