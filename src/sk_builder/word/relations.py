"""How the parts of a .docx say what they are, and which of them belongs to which."""

from lxml import etree

from sk_builder.word.markup import Element
from sk_builder.word.package import Entry, deflated

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
XML = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def declare(types: Element, name: str, content_type: str) -> None:
    """Say in ``[Content_Types].xml`` what the part `name` is, unless that is said already."""
    part = f"/{name}"
    if not any(child.get("PartName") == part for child in types):
        etree.SubElement(
            types, f"{{{PACKAGE}/content-types}}Override", PartName=part, ContentType=content_type
        )


def relate(rels: Element, kind: str, target: str) -> None:
    """Add a relationship of a kind to a part, unless it is there."""
    if any(child.get("Type") == kind and child.get("Target") in {target, f"/{target}"} for child in rels):
        return
    taken = {child.get("Id") for child in rels}
    free = next(f"rIdSk{n}" for n in range(1, len(taken) + 2) if f"rIdSk{n}" not in taken)
    etree.SubElement(rels, f"{{{PACKAGE}/relationships}}Relationship", Id=free, Type=kind, Target=target)


def xml_entry(name: str, root: Element) -> Entry:
    """Make a part of parsed XML."""
    return deflated(name, XML + etree.tostring(root, encoding="unicode").encode())
