"""What a filled-in cell means: its value and its number format together, never a guess."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from sk_builder import language
from sk_builder.app.tables.form import Field, written
from sk_builder.model import Indicator
from sk_builder.store.change import value_at
from sk_builder.store.decode import decode
from sk_builder.store.encode import encode
from sk_builder.store.excel_reader import Cell
from sk_builder.store.number_format import Shown, UnclearFormatError, shown
from sk_builder.store.source import hidden_character
from sk_builder.store.tree import Node

_PERCENT = {"persen", "%"}


class CellError(ValueError):
    """A cell that must not be guessed at; `str(error)` says why and what to do, without its name."""


class Understood(NamedTuple):
    """What some cells mean that are one field of a row.

    Attributes:
        node: As the decree file would have it; None for blank.
        seen: What they show, "" where they are blank.
        notes: What people should know of how they were read.
    """

    node: Node
    seen: str
    notes: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        """The same as one text, several items in lines; "" for blank."""
        return written(self.node)


def understand(cells: Sequence[Cell], field: Field, unit: str) -> Understood:
    """Return what the cells of one field mean.

    Args:
        cells: Those that are not blank, in order.
        field: What they are to hold.
        unit: Of the indicator; a percentage is taken for one where it is percent.

    Raises:
        CellError: A date, an error, a formula without result, another kind of value, an ambiguous number.
    """
    read = [_amount(cell, unit) if field.is_amount else _text(cell) for cell in cells]
    lines = [line.strip() for one in read for line in one.written.split("\n")]
    node: Node = [line for line in lines if line] if field.is_list else "\n".join(lines) or None
    if field.key == "arah" and isinstance(node, str):
        node = node.casefold()
    seen = "; ".join(one.seen for one in read)
    notes = tuple(note for one in read for note in one.notes)
    if node and (field.is_open or field.is_amount):
        node = value_at(encode(_indicator(node, field.key)), field.path)
    return Understood(node or None, seen, notes)


def _indicator(node: Node, key: str) -> Indicator:
    """Return an indicator of which nothing is known but one value."""
    outer, _, inner = key.partition(".")
    part: dict[str, Node] = {"satuan": "satuan", outer: {inner: node} if inner else node}
    indicator, problems = decode(part, Indicator)
    if indicator is None:
        raise CellError(problems[0].message)
    return indicator


def _text(cell: Cell) -> Understood:
    """Read a cell of a text column; a whole number counts as text."""
    notes = _formula_notes(cell)
    if cell.kind == "angka":
        number = _shown(cell)
        if number.is_percent or number.amount % 1 or number.amount != number.held:
            raise CellError("isinya angka, sedangkan kolom ini teks; beri format Text, lalu ketik lagi")
        words = f"{number.amount:f}"
        return Understood(words, words, notes)
    _refuse_no_value(cell)
    if code := hidden_character(cell.value.replace("\r", "")):
        raise CellError(f"memuat karakter tersembunyi {code}; ketik ulang isinya")
    words = cell.value.replace("\r\n", "\n").replace("\r", "\n").strip()
    return Understood(words, words, notes)


def _amount(cell: Cell, unit: str) -> Understood:
    """Read a cell of a column of numbers, ranges, and words in their stead."""
    if cell.kind == "angka":
        return _number(cell, unit)
    read = _text(cell)
    seen, words = read.seen, read.written
    if words.endswith("%"):
        _refuse_percent(words, unit)
        words = words.replace("%", "").strip()
    if is_words(words) and any(sign.isdecimal() for sign in words):
        return Understood(words, seen, (*read.notes, "dibaca sebagai kata, bukan angka"))
    return Understood(words, seen, read.notes)


def _number(cell: Cell, unit: str) -> Understood:
    number = _shown(cell)
    seen = language.percent(number.amount) if number.is_percent else language.number(number.amount)
    if number.is_percent:
        _refuse_percent(seen, unit)
    notes = _formula_notes(cell)
    if number.amount != number.held:
        held = f"{language.number(number.held)}{'%' if number.is_percent else ''}"
        if number.hides_digits:
            raise CellError(
                f"tampak {seen}, tetapi isinya {held}; tampilkan semua desimalnya, atau ketik yang dimaksud"
            )
        notes = (*notes, f"isi sel {held} dipotong seperti yang tampak")
    return Understood(f"{number.amount:f}".replace(".", ","), seen, notes)


def _shown(cell: Cell) -> Shown:
    try:
        return shown(Decimal(cell.value), cell.format)
    except UnclearFormatError:
        raise CellError(
            f"format selnya ({cell.format}) tidak memperlihatkan angka biasa; beri format General atau Number"
        ) from None


def is_words(amount: str) -> bool:
    """Whether an amount, as the decree file has it, is words and no number: "WTP".

    Raises:
        CellError: It is a number that must not be guessed at.
    """
    return bool(amount) and isinstance(_indicator(amount, "kondisi_akhir").final_state, str)


def is_percent(unit: str) -> bool:
    """Whether a unit is percent."""
    return unit.casefold() in _PERCENT


def _refuse_percent(seen: str, unit: str) -> None:
    if not is_percent(unit):
        raise CellError(
            f"{seen} bertanda persen, tetapi satuannya {unit}; ubah satuannya, atau hapus tandanya"
        )


def _refuse_no_value(cell: Cell) -> None:
    if cell.kind == "kosong":
        raise CellError(f"rumus {cell.formula} belum mempunyai hasil; buka di Excel, simpan, lalu ulangi")
    if cell.kind == "galat":
        raise CellError(f"berisi galat Excel {cell.value}; perbaiki rumusnya, atau ketik isinya")
    if cell.kind == "logika":
        raise CellError(f"berisi nilai logika {cell.value}; ketik isinya sebagai teks")
    if cell.kind == "tanggal":
        raise CellError(
            f"berisi tanggal ({_date_words(cell.value)}), mungkin dijadikan tanggal oleh Excel;"
            " beri format Text, lalu ketik lagi"
        )


def _date_words(value: str) -> str:
    try:
        return language.date_words(date.fromisoformat(value))
    except ValueError:
        return value


def _formula_notes(cell: Cell) -> tuple[str, ...]:
    return (f"hasil rumus {cell.formula}",) if cell.formula else ()
