"""Which indicator each row of a sheet is, also after rows were moved, sorted, or typed anew."""

from collections.abc import Sequence
from typing import NamedTuple

from sk_builder.app.tables.form import FormRow
from sk_builder.app.tables.layout import FoundRow, folded
from sk_builder.changes.pairing import ALIKE, likeness


class Matched(NamedTuple):
    """The rows of a sheet beside those of the decree.

    Attributes:
        pairs: Each row that was found again.
        problems: Rows that no indicator is, or that two are, with what to do; each with the row it is about.
        missing: The indicators that have no row in the sheet.
        outside: Rows with words that name no indicator: totals, signatures.
    """

    pairs: tuple[tuple[FoundRow, FormRow], ...]
    problems: tuple[tuple[FoundRow, str], ...]
    missing: tuple[FormRow, ...]
    outside: tuple[FoundRow, ...]


def matched(found: Sequence[FoundRow], rows: Sequence[FormRow]) -> Matched:
    """Find the indicator of each row: by key and name, by code, by name, or by key with a like name."""
    pairs: list[tuple[FoundRow, FormRow]] = []
    problems: list[tuple[FoundRow, str]] = []
    outside: list[FoundRow] = []
    taken: dict[str, int] = {}
    for one in found:
        if not one.key and not one.words("nama") and not one.words("kode"):
            outside.append(one)
            continue
        row = _row_of(one, rows)
        if isinstance(row, str):
            problems.append((one, row))
        elif row.place in taken:
            told = f"baris ini dan baris {taken[row.place]} keduanya indikator {row.number}; hapus salah satu"
            problems.append((one, told))
        else:
            taken[row.place] = one.number
            pairs.append((one, row))
    missing = tuple(row for row in rows if row.place not in taken)
    return Matched(tuple(pairs), tuple(problems), missing, tuple(outside))


def _row_of(one: FoundRow, rows: Sequence[FormRow]) -> FormRow | str:
    """Return the indicator of a row, or why none can be told."""
    keyed = [row for row in rows if one.key and folded(row.key) == one.key]
    name = one.words("nama")
    if exact := [row for row in keyed if _same(row.name, name)]:
        return exact[0]
    if coded := [row for row in rows if row.indicator.code and _same(row.indicator.code, one.words("kode"))]:
        keyed = coded
    named = [row for row in rows if name and _same(row.name, name)]
    if len(named) > 1:
        named = [row for row in named if _same(row.goal.name or "", one.words("sasaran"))] or named
    if len(named) == 1:
        return named[0]
    if len(named) > 1:
        return (
            f'"{name}" adalah nama beberapa indikator; isi kolom kunci atau Kode seperti dalam hasil export'
        )
    if keyed and (not name or likeness(keyed[0].name, name) >= ALIKE):
        return keyed[0]
    return _stranger(name or one.words("kode") or one.key, rows)


def _stranger(name: str, rows: Sequence[FormRow]) -> str:
    near = max((row.name for row in rows), key=lambda other: likeness(other, name), default="")
    meant = f' (maksud Anda "{near}"?)' if likeness(near, name) >= ALIKE else ""
    return (
        f'"{name}" bukan indikator dalam berkas Keputusan{meant}; tambahkan dahulu di berkas Keputusan,'
        " atau hapus barisnya"
    )


def _same(one: str, other: str) -> bool:
    return folded(one).casefold() == folded(other).casefold()
