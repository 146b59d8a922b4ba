"""One row of a filled-in form: what people changed in it, told apart from what the decree file changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from sk_builder.app.tables.cells import CellError, Understood, is_percent, is_words, understand
from sk_builder.app.tables.form import Field, FormRow, written
from sk_builder.app.tables.layout import FoundRow, folded
from sk_builder.places import Path
from sk_builder.store.tree import Node

Origin = Mapping[tuple[str, str], str]
"""What stood in the form when it was made, by key of the row and of the field."""


class Read(NamedTuple):
    """One field of one row as it was understood.

    Attributes:
        row: The place of the indicator: ``lampiran.I.indikator.2``.
        field: What is read of it: ``target.2025``.
        path: Where that stands in the decree file.
        name: Of the indicator.
        cell: Its sheet and cell.
        node: What it means, in the form of the decree file; None for blank.
        seen: What the cell shows.
        old: What the decree file has; "" for blank.
        is_changed: Whether it is to be taken over.
        notes: What people should know of it.
    """

    row: str
    field: str
    path: Path
    name: str
    cell: str
    node: Node
    seen: str
    old: str
    is_changed: bool
    notes: tuple[str, ...]

    @property
    def place(self) -> str:
        """The place of the value, as on paper."""
        return f"{self.row}.{self.field}"

    @property
    def new(self) -> str:
        """What it means as one text, several items in lines; "" for blank."""
        return written(self.node)


@dataclass(slots=True)
class Reading:
    """All that was read.

    Attributes:
        reads: The fields that people fill in, those that are blank on both sides left out.
        notes: What was not read, and why.
        problems: What must be mended before anything is taken over.
    """

    reads: list[Read] = dataclass_field(default_factory=list)
    notes: list[str] = dataclass_field(default_factory=list)
    problems: list[str] = dataclass_field(default_factory=list)

    def note(self, where: str, told: str) -> None:
        """Add a note on a place in the Excel file."""
        self.notes.append(f"{where}: {told}")

    def problem(self, where: str, told: str) -> None:
        """Add a problem at a place in the Excel file."""
        self.problems.append(f"{where}: {told}")

    @property
    def changed(self) -> list[Read]:
        """The fields that are to be taken over."""
        return [read for read in self.reads if read.is_changed]


class RowReader:
    """Reads one row of a sheet that is one indicator of the decree."""

    def __init__(self, reading: Reading, found: FoundRow, row: FormRow, origin: Origin) -> None:
        self._reading = reading
        self._found = found
        self._row = row
        self._origin = origin
        self._unit = row.indicator.unit

    def read(self, fields: Sequence[Field]) -> None:
        """Read fields that the sheet has, amounts by the unit that the sheet has."""
        self._unit = self._unit_in(fields)
        for field in fields:
            if field.key not in {*self._found.swallowed, "no"}:
                self._read(field)
            elif field.is_open:
                into = self._found.swallowed[field.key]
                self._problem(field, f"digabung ke dalam sel {into}; pisahkan (Unmerge Cells), lalu isi")

    def _unit_in(self, fields: Sequence[Field]) -> str:
        try:
            units = [self._understood(field).written for field in fields if field.key == "satuan"]
        except CellError:  # told when its turn comes
            units = []
        return next(filter(None, units), self._row.indicator.unit)

    def _read(self, field: Field) -> None:
        try:
            understood = self._understood(field)
            _refuse_no_unit(field, understood)
        except CellError as error:
            self._problem(field, str(error))
            return
        if field.is_open:
            self._open(field, understood)
        else:
            self._shut(field, understood)

    def _understood(self, field: Field) -> Understood:
        return understand(self._found.cells.get(field.key, ()), field, self._unit)

    def _open(self, field: Field, understood: Understood) -> None:
        """Take what people have filled in, unless the decree file has moved on."""
        old, new, origin = self._row.written(field), understood.written, self._origin_of(field)
        if not old and not new:
            return
        is_changed = not _same(new, old) and (origin is None or not _same(new, origin))
        if is_changed and (told := _why_refused(field, old, new, origin)):
            self._problem(field, told)
            return
        notes = understood.notes
        if is_changed and _lost_its_sign(field, self._unit, old, new):
            notes = (*notes, f"tanpa tanda persen, jadi {new} persen; periksa")
        if not is_changed and not _same(new, old):
            notes = (*notes, "tidak diubah di Excel; yang di berkas Keputusan lebih baru, dan tetap")
        row, path = self._row, (*self._row.path, *field.path)
        where = (row.place, field.key, path, row.name, self._cell(field))
        self._reading.reads.append(Read(*where, understood.node, understood.seen, old, is_changed, notes))

    def _shut(self, field: Field, understood: Understood) -> None:
        """Tell of a cell that was changed although it is nobody's to fill in."""
        old, new, origin = self._row.written(field), understood.written, self._origin_of(field)
        if _same(new, old) or (origin is not None and _same(new, origin)):
            return
        told = f"{field.heads[0]} tidak diubah dari Excel"
        if origin is None:
            self._reading.note(self._cell(field), f"{told}; tetap {_told(old)}")
        else:
            advice = f"kembalikan menjadi {_told(origin)}, atau ubah dalam berkas Keputusan"
            self._problem(field, f"{told}; {advice}")

    def _origin_of(self, field: Field) -> str | None:
        """Return what stood in a field when the form was made; None where that is not known."""
        return self._origin.get((self._found.key, field.key))

    def _problem(self, field: Field, told: str) -> None:
        self._reading.problem(self._cell(field), told)

    def _cell(self, field: Field) -> str:
        return f"lembar {self._found.sheet}, sel {self._found.name_of(field.key)}"


def _refuse_no_unit(field: Field, understood: Understood) -> None:
    if field.key == "satuan" and not understood.written:
        raise CellError("satuan wajib diisi")


def _why_refused(field: Field, old: str, new: str, origin: str | None) -> str | None:
    """Return why a changed value must not be taken over; None where it may be."""
    if origin is not None and not _same(old, origin):
        both = f"berubah di Excel ({_told(new)}) dan di berkas Keputusan ({_told(old)})"
        return f"{both}, semula {_told(origin)}; samakan salah satunya"
    if field.is_amount and is_words(new) and old and not is_words(old):
        return f'"{new}" bukan angka, sedangkan semula {old}; bila memang kata, kosongkan dahulu, lalu isi'
    return None


def _same(one: str, other: str) -> bool:
    return _lines(one) == _lines(other)


def _lines(words: str) -> list[str]:
    return [folded(line) for line in words.split("\n") if line.strip()]


def _told(words: str) -> str:
    return words.replace("\n", "; ") or "(kosong)"


def _lost_its_sign(field: Field, unit: str, old: str, new: str) -> bool:
    """Whether a percentage may have been typed into a cell that does not take its sign: 0,0457 for 4,57."""
    if not field.is_amount or not is_percent(unit):
        return False
    before, after = _number(old), _number(new)
    return before is not None and after is not None and abs(after) < 1 <= abs(before)


def _number(words: str) -> Decimal | None:
    """Return a number as the decree file has it; None for anything else."""
    try:
        return Decimal(words.replace(",", "."))
    except InvalidOperation:
        return None
