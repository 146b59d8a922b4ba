"""A file with tracked changes in a small language: ``kata [-lama-]{+baru+}``, ``¶+`` and ``¶-`` for ends."""

from sk_builder.word.markup import DOCUMENT, child, m, w
from sk_builder.word.package import read_package
from sk_builder.word.reading import equation_words

_SIGNS = {w("ins"): ("{+", "+}"), w("del"): ("[-", "-]")}


def shown(docx, part=DOCUMENT):
    """Return a line for each paragraph, and for each row its cells; a row that comes or goes bears a sign."""
    root = read_package(docx).tree(part)
    body = root.find(w("body"))
    return list(_lines(root if body is None else body))


def _lines(parent):
    for element in parent:
        if element.tag == w("p"):
            yield _words(element) + _end(element)
        elif element.tag == w("tbl"):
            for row in element.iter(w("tr")):
                cells = (" ¶ ".join(_lines(cell)) for cell in row.iter(w("tc")))
                yield _sign(child(row, "trPr")) + " | ".join(cells)


def _sign(properties):
    if child(properties, "ins") is not None:
        return "+ "
    return "- " if child(properties, "del") is not None else ""


def _end(paragraph):
    sign = _sign(child(child(paragraph, "pPr"), "rPr"))
    return f"¶{sign.strip()}" if sign else ""


def _words(parent):
    words = ""
    for element in parent:
        if element.tag in {w("t"), w("delText")}:
            words += element.text or ""
        elif element.tag == m("oMath"):
            words += f"<{equation_words(element)}>"
        elif element.tag in _SIGNS:
            before, after = _SIGNS[element.tag]
            words += f"{before}{_words(element)}{after}"
        elif element.tag != w("pPr"):
            words += _words(element)
    return words
