"""Word files as offices make them: the decree of `content`, laid out in many ways, with python-docx."""

import io
from textwrap import wrap

from content import (
    ADDRESS,
    AFTER,
    BASES,
    BODIES,
    COPIES,
    DETAILS,
    HEADS,
    NAME,
    NIP,
    NOTES,
    OFFICE,
    POINTS,
    RANK,
    REASONS,
    ROWS,
    SUBJECT,
    TITLE,
)
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt

LETTERS = "abc"
WIDTHS = (0.35, 1.0, 0.9, 0.9, 0.75, 1.1, 1.0)
"""Of the columns of the table of indicators, in inches."""
SIZE = "width:400pt;height:150pt"
"""Of a text box."""
LAYOUTS = {}
"""Each layout by name: a function that returns a Word file."""


def layout(build):
    """Declare the function a layout of the whole decree; it gets an empty document."""
    LAYOUTS[build.__name__.replace("_", " ")] = build
    return build


def saved(build):
    """Return the bytes of the file that `build` makes."""
    document = Document()
    build(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def write(document, *lines):
    """Write a paragraph for each line."""
    for line in lines:
        document.add_paragraph(line)


def table(document, *rows):
    """Write a table; a cell that is no text is a list of paragraphs."""
    grid = document.add_table(rows=len(rows), cols=max(map(len, rows)))
    for row, texts in zip(grid.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=False):
            fill(cell, [text] if isinstance(text, str) else text)
    return grid


def fill(cell, texts):
    """Write paragraphs into a cell."""
    cell.paragraphs[0].text = texts[0] if texts else ""
    for text in texts[1:]:
        cell.add_paragraph(text)


def automatic(paragraph, form):
    """Give a paragraph a number of Word's own: ``lowerLetter`` or ``decimal``."""
    numbering = paragraph.part.numbering_part.element
    kind = "900" if form == "lowerLetter" else "901"
    if not numbering.xpath(f'w:num[@w:numId="{kind}"]'):
        level = f'<w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%1."/>'
        numbering.insert(
            0, _xml("abstractNum", f'<w:lvl w:ilvl="0">{level}</w:lvl>', f'w:abstractNumId="{kind}"')
        )
        numbering.append(_xml("num", f'<w:abstractNumId w:val="{kind}"/>', f'w:numId="{kind}"'))
    properties = paragraph.paragraph_format.element.get_or_add_pPr()
    properties.append(_xml("numPr", f'<w:ilvl w:val="0"/><w:numId w:val="{kind}"/>'))


def _xml(name, content, attributes=""):
    return parse_xml(f"<w:{name} {nsdecls('w')} {attributes}>{content}</w:{name}>")


def top(document, label_about="TENTANG"):
    """Write letterhead and title, a paragraph for each line."""
    write(document, *BODIES, ADDRESS, "", f"KEPUTUSAN {OFFICE[0]}", OFFICE[1], "NOMOR 17 TAHUN 2024")
    write(document, "", label_about, "", *SUBJECT, "", OFFICE[0], f"{OFFICE[1]},", "")


def grounds(document):
    """Write the grounds with tabs."""
    for label, letters, items in (
        ("Menimbang", LETTERS, REASONS),
        ("Mengingat", "123", BASES),
        ("Memperhatikan", "1", NOTES),
    ):
        for position, item in enumerate(items):
            head = f"{label}\t:" if not position else "\t"
            write(document, f"{head}\t{letters[position]}.\t{item}")


def decision(document):
    """Write the decision with tabs."""
    write(document, "MEMUTUSKAN:", "Menetapkan\t:", f"KESATU\t:\t{POINTS[0]}", f"KEDUA\t:\t{POINTS[1]}")
    write(document, *(f"\t\t{letter}.\t{item}" for letter, item in zip(LETTERS, DETAILS, strict=False)))
    write(document, f"\t\t{AFTER}", f"KETIGA\t:\t{POINTS[2]}")


def closing(document, indent="\t\t\t\t"):
    """Write place, date and signature, indented."""
    write(document, "", f"{indent}Ditetapkan di Kota Contoh", f"{indent}pada tanggal 2 Januari 2024", "")
    signature(document, indent)


def signature(document, indent="\t\t\t\t"):
    """Write a signature block, indented."""
    write(document, f"{indent}{OFFICE[0]}", f"{indent}{OFFICE[1]},", "", "", "")
    write(document, f"{indent}{NAME}", f"{indent}{RANK}", f"{indent}NIP {NIP}", "")


def copies(document):
    """Write those who get a copy."""
    write(document, "Tembusan:", *(f"{n}. {copy}" for n, copy in enumerate(COPIES, start=1)), "")


def annex_head(document):
    """Write the head of the annex and its title."""
    write(
        document,
        "LAMPIRAN",
        f"KEPUTUSAN {OFFICE[0]}",
        OFFICE[1],
        "NOMOR 17 TAHUN 2024",
        "TANGGAL 2 JANUARI 2024",
    )
    write(document, "TENTANG", *SUBJECT, "")
    annex_title(document)


def annex_title(document):
    """Write the title of the annex."""
    write(document, *TITLE, "PERIODE 2024", "")


def indicators(document):
    """Write the table of indicators, with lines and in small letters, as offices do."""
    ruled(table(document, HEADS, *ROWS))
    write(document, "")


def ruled(grid):
    """Draw the lines of a table, and make its columns fit its words."""
    grid.style = "Table Grid"
    for column, width in zip(grid.columns, WIDTHS, strict=True):
        column.width = Inches(width)
    for row in grid.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.font.size = Pt(7)


def annex(document):
    """Write the annex."""
    annex_head(document)
    indicators(document)
    signature(document)


@layout
def tabs_and_typed_letters(document):
    for part in (top, grounds, decision, closing, copies, annex):
        part(document)


@layout
def one_row_for_each_item(document):
    top(document)
    rows = [("Menimbang", ":", f"a. {REASONS[0]}"), ("", "", f"b. {REASONS[1]}")]
    rows += [
        ("Mengingat", ":", f"1. {BASES[0]}"),
        ("", "", f"2. {BASES[1]}"),
        ("Memperhatikan", ":", NOTES[0]),
    ]
    table(document, *rows)
    write(document, "MEMUTUSKAN :")
    second = [POINTS[1], f"a. {DETAILS[0]}", f"b. {DETAILS[1]}", AFTER]
    table(
        document,
        ("Menetapkan", ":", ""),
        ("KESATU", ":", POINTS[0]),
        ("KEDUA", ":", second),
        ("KETIGA", ":", POINTS[2]),
    )
    for part in (closing, copies, annex):
        part(document)


@layout
def one_row_for_each_section_with_automatic_numbers(document):
    top(document)
    grid = table(
        document,
        ("Menimbang :", list(REASONS)),
        ("Mengingat :", list(BASES)),
        ("Memperhatikan :", list(NOTES)),
    )
    for row, form in zip(grid.rows[:2], ("lowerLetter", "decimal"), strict=True):
        for paragraph in row.cells[1].paragraphs:
            automatic(paragraph, form)
    for part in (decision, closing, copies, annex):
        part(document)


@layout
def a_column_for_the_letters(document):
    top(document)
    table(
        document,
        ("MENIMBANG", ":", "a.", REASONS[0]),
        ("", "", "b.", REASONS[1]),
        ("MENGINGAT", ":", "1.", BASES[0]),
        ("", "", "2.", BASES[1]),
        ("MEMPERHATIKAN", ":", "", NOTES[0]),
    )
    for part in (decision, closing, copies, annex):
        part(document)


@layout
def letters_and_items_parted_by_line_breaks_in_two_cells(document):
    top(document)
    letters, numbers = ("\n\n".join(f"{mark}." for mark in marks[:2]) for marks in (LETTERS, "12"))
    table(
        document,
        ("Menimbang", ":", letters, "\n".join(REASONS)),
        ("Mengingat", ":", numbers, "\n".join(BASES)),
        ("Memperhatikan", ":", "", NOTES[0]),
    )
    for part in (decision, closing, copies, annex):
        part(document)


@layout
def items_parted_by_line_breaks(document):
    top(document)
    write(
        document, f"Menimbang : a. {REASONS[0]}\nb. {REASONS[1]}", f"Mengingat : 1. {BASES[0]}\n2. {BASES[1]}"
    )
    write(document, f"Memperhatikan : {NOTES[0]}", "MEMUTUSKAN:", "Menetapkan :", f"KESATU : {POINTS[0]}")
    write(
        document, f"KEDUA : {POINTS[1]}\na. {DETAILS[0]}\nb. {DETAILS[1]}\n{AFTER}", f"KETIGA : {POINTS[2]}"
    )
    write(document, "Ditetapkan di : Kota Contoh\npada tanggal : 2 Januari 2024")
    block = "\n".join((*OFFICE, "", "", NAME, RANK, f"NIP {NIP}")).replace(OFFICE[1], f"{OFFICE[1]},", 1)
    write(
        document, block, "Tembusan :\n" + "\n".join(f"{n}. {copy}" for n, copy in enumerate(COPIES, start=1))
    )
    annex(document)


@layout
def items_one_behind_the_other(document):
    top(document)
    write(
        document, f"Menimbang : a. {REASONS[0]} b. {REASONS[1]}", f"Mengingat : 1. {BASES[0]} 2. {BASES[1]}"
    )
    write(document, f"Memperhatikan : 1. {NOTES[0]}")
    for part in (decision, closing, copies, annex):
        part(document)


@layout
def labels_on_lines_of_their_own(document):
    top(document, "T E N T A N G")
    write(
        document, "MENIMBANG", *(f"{letter}. {item}" for letter, item in zip(LETTERS, REASONS, strict=False))
    )
    write(document, "MENGINGAT", *(f"{n}. {item}" for n, item in enumerate(BASES, start=1)))
    write(document, "MEMPERHATIKAN", *NOTES, "M E M U T U S K A N :", "MENETAPKAN :")
    write(document, "KESATU :", POINTS[0], "KEDUA :", POINTS[1])
    write(document, *(f"{letter}. {item}" for letter, item in zip(LETTERS, DETAILS, strict=False)), AFTER)
    write(
        document, "KETIGA :", POINTS[2], "Ditetapkan di", "Kota Contoh", "pada tanggal", "2 Januari 2024", ""
    )
    for part in (signature, copies, annex):
        part(document)


@layout
def items_without_letters(document):
    top(document)
    write(document, "Menimbang :", *REASONS, "Mengingat :", *BASES, "Memperhatikan :", *NOTES)
    write(document, "MEMUTUSKAN :", "Menetapkan :", f"Pertama : {POINTS[0]}", f"Kedua : {POINTS[1]}")
    write(
        document,
        *(f"({n}) {item}" for n, item in enumerate(DETAILS, start=1)),
        AFTER,
        f"Ketiga : {POINTS[2]}",
    )
    closing(document)
    write(document, "Tembusan disampaikan kepada Yth.:", *COPIES, "")
    annex(document)


@layout
def every_printed_line_a_paragraph_with_running_heads(document):
    top(document)
    first, *rest = wrap(f"Menimbang : a. {REASONS[0]}", 60)
    write(document, first, *rest)
    first, *rest = wrap(f"b. {REASONS[1]}", 60)
    write(
        document,
        first,
        "- 2 -",
        f"KEPUTUSAN {' '.join(OFFICE)}",
        *rest,
        *wrap(f"Mengingat : 1. {BASES[0]}", 60),
    )
    write(
        document,
        "2. Peraturan Presiden . . .",
        "3",
        *wrap(f"2. {BASES[1]}", 60),
        f"Memperhatikan : {NOTES[0]}",
    )
    for part in (decision, closing, copies, annex):
        part(document)


@layout
def the_whole_page_in_one_table(document):
    inside = [
        *BODIES,
        ADDRESS,
        "",
        f"KEPUTUSAN {' '.join(OFFICE)}",
        "NOMOR 17 TAHUN 2024",
        "TENTANG",
        *SUBJECT,
    ]
    grid = table(document, ([*inside, "", " ".join(OFFICE) + ","],))
    cell = grid.rows[0].cells[0]
    for part in (grounds, decision):
        part(cell)
    signed = ["Ditetapkan di Kota Contoh", "pada tanggal 2 Januari 2024", *OFFICE[:1], f"{OFFICE[1]},", ""]
    left = ["Tembusan:", *(f"{n}. {copy}" for n, copy in enumerate(COPIES, start=1))]
    table(document, (left, [*signed, NAME, RANK, f"NIP {NIP}"]))
    annex(document)


@layout
def heads_in_text_boxes(document):
    for part in (top, grounds, decision, closing, copies):
        part(document)
    head = (f"LAMPIRAN : KEPUTUSAN {' '.join(OFFICE)}", "NOMOR : 17 TAHUN 2024", "TANGGAL : 2 JANUARI 2024")
    paragraph = document.add_paragraph()
    lines = (*head, f"TENTANG : {' '.join(SUBJECT)}")
    inner = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    box = f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>"
    namespace = 'xmlns:v="urn:schemas-microsoft-com:vml"'
    shape = f'<w:pict><v:shape {namespace} style="{SIZE}">{box}</v:shape></w:pict>'
    paragraph.add_run().element.append(_xml("r", shape)[0])
    annex_title(document)
    indicators(document)
    signature(document)


@layout
def heads_and_signatures_in_tables(document):
    for part in (top, grounds, decision):
        part(document)
    table(document, ("Ditetapkan di", ":", "Kota Contoh"), ("pada tanggal", ":", "2 Januari 2024"))
    table(document, ("", [*OFFICE[:1], f"{OFFICE[1]},", "", "", NAME, RANK, f"NIP. {NIP}"]))
    copies(document)
    table(
        document,
        ("LAMPIRAN", ":", f"KEPUTUSAN {' '.join(OFFICE)}"),
        ("NOMOR", ":", "17 TAHUN 2024"),
        ("TANGGAL", ":", "2 JANUARI 2024"),
        ("TENTANG", ":", " ".join(SUBJECT)),
    )
    annex_title(document)
    indicators(document)
    table(document, ("", [*OFFICE[:1], f"{OFFICE[1]},", "", "", NAME, RANK, f"NIP. {NIP}"]))


@layout
def labels_in_one_cell_and_items_in_another(document):
    top(document)
    labels = ["Menimbang", "", "", "Mengingat", "", "", "Memperhatikan"]
    items = [*(f"{x}. {item}" for x, item in zip(LETTERS, REASONS, strict=False))]
    items += [*(f"{n}. {item}" for n, item in enumerate(BASES, start=1)), NOTES[0]]
    table(document, (labels, [":", "", ":", "", ":"], items))
    for part in (decision, closing, copies, annex):
        part(document)


@layout
def title_in_one_paragraph(document):
    write(document, "\n".join((*BODIES, ADDRESS)))
    write(document, f"KEPUTUSAN {' '.join(OFFICE)} NOMOR: 17 TAHUN 2024 TENTANG {' '.join(SUBJECT)}")
    write(document, f"{' '.join(OFFICE)},")
    for part in (grounds, decision, closing, copies):
        part(document)
    head = f"LAMPIRAN KEPUTUSAN {' '.join(OFFICE)} NOMOR 17 TAHUN 2024 TANGGAL 2 JANUARI 2024"
    write(document, f"{head} TENTANG {' '.join(SUBJECT)}", " ".join(TITLE), "PERIODE 2024")
    indicators(document)
    signature(document)
