"""What keeps pages whole: tables know what follows them, an absent Lampiran leaves no empty page."""

from copy import deepcopy

from lxml import etree

from sk_builder.word.finish import MARK_NAME
from sk_builder.word.markup import Element, w
from sk_builder.word.tagged import STMT, TAG, Tagged


def mark_tables(tagged: Tagged) -> None:
    """Set a mark behind each table of the body, where `finish` looks for a signature."""
    body = tagged.root.find(w("body"))
    for table in [] if body is None else body.findall(w("tbl")):
        if next(table.iterdescendants(w("tbl")), None) is None:
            table.addnext(etree.ProcessingInstruction(MARK_NAME))


def choose_last_section(tagged: Tagged) -> None:
    """Let the body's own section end the paper when the Lampiran, and the break before it, is absent."""
    body = tagged.root.find(w("body"))
    last = None if body is None else body.find(w("sectPr"))
    if body is None or last is None:
        return
    conditions: list[str] = []
    found: tuple[str, Element] | None = None
    for element in body:
        keyword = tagged.tag(element).keyword if element.tag == TAG else ""
        if keyword in {"if", "for"}:
            conditions.append(tagged.tag(element).body)
        elif keyword.startswith("end"):
            conditions.pop()
        section = element.find(f"{w('pPr')}/{w('sectPr')}")
        if section is not None and conditions and conditions[0].startswith("if "):
            found = conditions[0], section
            break  # what follows are breaks between annexes
    if found is None:
        return
    condition, section = found
    last.addprevious(tagged.new(STMT, condition))
    for element in (tagged.new(STMT, "endif"), deepcopy(section), tagged.new(STMT, "else")):
        element.tail = None
        last.addnext(element)
