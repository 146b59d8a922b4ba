"""A form that people fill in, as an Excel file: open cells, each with its help and its list of choices.

The same form gives the same bytes; no name, path or day of its making is in them.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from textwrap import wrap
from typing import Any, NamedTuple

from sk_builder.errors import OutputError
from sk_builder.store.number_format import GENERAL, format_of, shown

GUIDE = "Petunjuk"
"""The sheet that tells how to fill the form in."""
CHOICES = "Daftar"
"""The hidden sheet with the lists that cells offer."""
ORIGIN = "Asal"
"""The hidden sheet with what stood in the cells when the form was made."""
HEAD_ROW = 4
"""The row of the heads, from 1; the rows above it say what the sheet is."""

_TEXT = "@"
_FOLIO = 14
"""Excel's number for 8,5 × 13 inci, the F4 of Indonesian offices."""
_LONGEST_TITLE = 32
_LONGEST_HELP = 255
_GUIDE_WIDTH = 95
_GUIDE_LINE = 110
"""Letters of a text that fit into as many widths of a digit."""
_FONT = {"font_name": "Arial", "font_size": 10, "font_scheme": ""}
_LINE_HEIGHT = 13.5
"""Points that a line of that font takes."""
_PADDING = 3
_TALLEST = 400
"""Points of a row that Excel still shows."""
_OPEN, _LOCKED, _HEAD, _LINE = "#FFF8DC", "#F2F2F2", "#D9E2F3", "#A6A6A6"
_BORN = datetime(1980, 1, 1)  # noqa: DTZ001  Excel knows no time zone


class Column(NamedTuple):
    """One column of the form.

    Attributes:
        head: Words above it.
        width: In characters.
        is_open: Whether people fill it in.
        is_amount: Whether it takes numbers; every other column is text, whatever is typed.
        help: Shown beside an open cell while it is chosen, at most 255 characters.
        choices: What an open cell offers.
        is_closed_list: Whether it takes nothing else.
    """

    head: str
    width: int
    is_open: bool = False
    is_amount: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()
    is_closed_list: bool = False


class Row(NamedTuple):
    """One row of the form.

    Attributes:
        key: By which it is found again, in a hidden column.
        values: One for each column; None for a blank cell.
    """

    key: str
    values: tuple[Decimal | str | None, ...]


class Table(NamedTuple):
    """A sheet with a table.

    Attributes:
        name: On its tab.
        lines: Two, above the table: what it is, and how to fill it in.
        columns: Of the table.
        fixed: How many of them stay in sight when the sheet is moved sideways.
        rows: Of the table.
    """

    name: str
    lines: tuple[str, str]
    columns: tuple[Column, ...]
    fixed: int
    rows: tuple[Row, ...]


class Form(NamedTuple):
    """All of the file.

    Attributes:
        title: Its title in the file's properties.
        tables: A sheet each.
        guide: The lines of the sheet `GUIDE`; the first is its heading.
        origin: The rows of the sheet `ORIGIN`.
    """

    title: str
    tables: tuple[Table, ...]
    guide: tuple[str, ...]
    origin: tuple[tuple[str, ...], ...]


def write_form(form: Form) -> bytes:
    """Make the Excel file of a form."""
    import xlsxwriter  # noqa: PLC0415  90 ms

    target = io.BytesIO()
    options = {"in_memory": True, "default_format_properties": dict(_FONT)}
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties({"title": form.title, "created": _BORN})
        writer = _Writer(book)
        sheets = [book.add_worksheet(table.name) for table in form.tables]
        writer.guide(book.add_worksheet(GUIDE), form.guide)
        writer.origin(book.add_worksheet(ORIGIN), form.origin)
        choices = book.add_worksheet(CHOICES)
        choices.hide()
        for sheet, table in zip(sheets, form.tables, strict=True):
            writer.table(sheet, table, choices)
    return target.getvalue()


class _Writer:
    def __init__(self, book: Any) -> None:
        self._book = book
        self._looks: dict[tuple[Any, ...], Any] = {}
        self._lists: dict[tuple[str, ...], str] = {}

    def table(self, sheet: Any, table: Table, choices: Any) -> None:
        self._lay_out(sheet, table)
        for number, line in enumerate(table.lines):
            _put(sheet, number, 1, line, self._look(bold=number == 0))
        head = self._look(
            bg_color=_HEAD, bold=True, align="center", valign="vcenter", text_wrap=True, border=1
        )
        for number, words in enumerate(("kunci", *(column.head for column in table.columns))):
            _put(sheet, HEAD_ROW - 1, number, words, head)
        sheet.set_row(HEAD_ROW - 1, _height((column.head, column.width) for column in table.columns))
        for number, row in enumerate(table.rows, start=HEAD_ROW):
            _put(sheet, number, 0, row.key, self._look())
            self._row(sheet, number, table.columns, row.values)
        for number, column in enumerate(table.columns, start=1):
            if column.is_open and table.rows:
                last = HEAD_ROW + len(table.rows) - 1
                sheet.data_validation(HEAD_ROW, number, last, number, self._rule(column, choices))

    def guide(self, sheet: Any, lines: Sequence[str]) -> None:
        sheet.set_column(0, 0, _GUIDE_WIDTH)
        sheet.hide_gridlines(2)
        sheet.set_paper(_FOLIO)
        sheet.fit_to_pages(1, 0)
        for number, line in enumerate(lines):
            sheet.set_row(number, _height([(line, _GUIDE_LINE)]))
            _put(sheet, number, 0, line, self._look(bold=number == 0, text_wrap=True, valign="top"))
        sheet.protect()

    def origin(self, sheet: Any, rows: Sequence[Sequence[str]]) -> None:
        sheet.very_hidden()
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                if words:
                    _put(sheet, number, column, words, self._look(num_format=_TEXT))

    def _lay_out(self, sheet: Any, table: Table) -> None:
        sheet.set_column(0, 0, None, None, {"hidden": True})
        for number, column in enumerate(table.columns, start=1):
            sheet.set_column(number, number, column.width)
        sheet.freeze_panes(HEAD_ROW, table.fixed + 1)
        sheet.protect("", {"format_columns": True, "format_rows": True})
        sheet.set_landscape()
        sheet.set_paper(_FOLIO)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(HEAD_ROW - 1)
        sheet.set_footer("&L&A&RHalaman &P dari &N")

    def _row(self, sheet: Any, number: int, columns: Sequence[Column], values: Sequence[Any]) -> None:
        sheet.set_row(
            number,
            _height(
                (str(v), column.width) for column, v in zip(columns, values, strict=True) if v is not None
            ),
        )
        formats = list(_formats(columns, values))
        for place, (column, value, code) in enumerate(zip(columns, values, formats, strict=True), start=1):
            look = self._look(
                num_format=code,
                bg_color=_OPEN if column.is_open else _LOCKED,
                locked=not column.is_open,
                align="right" if column.is_amount else "left",
                valign="top",
                text_wrap=True,
                border=1,
                border_color=_LINE,
            )
            if value is None:
                sheet.write_blank(number, place, None, look)
            elif code == _TEXT:
                _put(sheet, number, place, str(value), look)
            else:
                sheet.write_number(number, place, float(value), look)

    def _rule(self, column: Column, choices: Any) -> dict[str, Any]:
        """Return what Excel shows and refuses in the open cells of a column."""
        rule: dict[str, Any] = {
            "validate": "any",
            "input_title": column.head[:_LONGEST_TITLE],
            "input_message": column.help[:_LONGEST_HELP],
        }
        if column.choices:
            rule |= {
                "validate": "list",
                "source": self._list(column.choices, choices),
                "error_type": "stop" if column.is_closed_list else "warning",
                "error_title": column.head[:_LONGEST_TITLE],
                "error_message": "Isi ini tidak ada dalam daftar. " + column.help[: _LONGEST_HELP - 40],
            }
        return rule

    def _list(self, choices: tuple[str, ...], sheet: Any) -> str:
        """Write a list of choices once, and return where it stands."""
        if choices not in self._lists:
            column = len(self._lists)
            for number, choice in enumerate(choices):
                _put(sheet, number, column, choice, self._look(num_format=_TEXT))
            letter = chr(ord("A") + column)
            self._lists[choices] = f"={CHOICES}!${letter}$1:${letter}${len(choices)}"
        return self._lists[choices]

    def _look(self, **properties: Any) -> Any:
        key = tuple(sorted(properties.items()))
        if key not in self._looks:
            self._looks[key] = self._book.add_format(properties)
        return self._looks[key]


def _put(sheet: Any, row: int, column: int, words: str, look: Any) -> None:
    """Write words as text, whatever they look like."""
    if sheet.write_string(row, column, words, look):
        raise OutputError(f'teks "{words[:40]}..." terlalu panjang untuk satu sel Excel (32.767 huruf)')


def _height(cells: Iterable[tuple[str, int]]) -> float:
    """Return the height of a row for its texts, each with its width: LibreOffice does not work it out."""
    counts = (sum(len(wrap(line, width)) or 1 for line in text.split("\n")) for text, width in cells)
    return min(max(counts, default=1) * _LINE_HEIGHT + _PADDING, _TALLEST)


def _formats(columns: Sequence[Column], values: Sequence[Decimal | str | None]) -> Iterator[str]:
    """Yield the number format of each cell of a row; a blank one is as its neighbour on the left."""
    before = GENERAL
    for column, value in zip(columns, values, strict=True):
        if not column.is_amount:
            yield _TEXT
            continue
        if isinstance(value, Decimal):
            before = format_of(value) if _survives(value) else _TEXT
        elif value is not None:
            before = _TEXT
        yield before


def _survives(value: Decimal) -> bool:
    """Whether Excel, which keeps 15 digits, shows a number with all of its own."""
    return f"{shown(Decimal(repr(float(value))), format_of(value)).amount:f}" == f"{value:f}"
