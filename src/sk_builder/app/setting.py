"""Set values of a decree file at places as on paper, with a reason (*set*)."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sk_builder import language
from sk_builder.app.writing import Making, Written, write
from sk_builder.errors import OutputError
from sk_builder.model import Amount, Decree, IndicatorAnnex
from sk_builder.places import Path as DataPath
from sk_builder.places import fillable, path_of, place_of
from sk_builder.store.change import Change, Insert, SetText, applied, value_at
from sk_builder.store.decode import decode
from sk_builder.store.decrees import Loaded
from sk_builder.store.edit import edited
from sk_builder.store.encode import encode
from sk_builder.store.tree import Problem

_AMOUNTS = {"target": "targets", "baseline": "baseline", "kondisi_akhir": "final_state"}
_BY_YEAR = (("target",), ("baseline",))
_SHORTHANDS = (("isi",), ("kutipan",))
"""Keys that are not written where their text says all."""


class _Wish(NamedTuple):
    """A value that is to stand at a place, and the path of that place; () where there is none."""

    place: str
    value: str
    path: DataPath


def set_values(file: Path, values: Sequence[tuple[str, str]], making: Making) -> Written:
    """Set some values, all or none.

    Args:
        file: The decree file; these values and its history are written anew, all else stays as it is.
        values: Place and value, as in the file; "" leaves the place blank. The place behind the last item of
            a list adds one.
        making: By whom and why, and where the Word file goes.

    Raises:
        SkBuilderError: A place that is not there, a value of the wrong kind, no reason, and what `write`
            refuses: a line each. Nothing has changed.
    """

    def command(loaded: Loaded[Decree]) -> str:
        problems = [] if making.entry.reason.strip() else ['alasan belum disebut; tulis --reason "..."']
        return with_values(loaded, values, problems)

    return write(file, command, making)


def with_values(
    loaded: Loaded[Decree], values: Sequence[tuple[str, str]], problems: Sequence[str] = ()
) -> str:
    """Return the text of a decree file with some values set.

    Args:
        loaded: What the file holds.
        values: As for `set_values`.
        problems: What is wrong besides, to be told in the same breath.

    Raises:
        OutputError: Problems, a place that is not there, a value of the wrong kind: a line each.
    """
    setting = _Setting(loaded, values)
    if told := [*problems, *setting.problems()]:
        raise OutputError("\n".join(f"{loaded.path}: {problem}" for problem in told))
    return setting.text()


class _Setting:
    """Some values for one decree file."""

    def __init__(self, loaded: Loaded[Decree], values: Sequence[tuple[str, str]]) -> None:
        self._loaded = loaded
        self._places = {leaf.place: leaf.path for leaf in fillable(loaded.part)}
        data = encode(loaded.part)
        self._wishes = [_Wish(place, value, path_of(place, data) or ()) for place, value in values]

    def problems(self) -> list[str]:
        """Return why these values cannot be set, () where they can."""
        places = [wish.place for wish in self._wishes]
        twice = [f"{place}: disebut dua kali" for place in dict.fromkeys(places) if places.count(place) > 1]
        unset = [why for wish in self._wishes if (why := self._why_no_place(wish))]
        return twice + unset or list(self._wrong_kinds())

    def text(self) -> str:
        """Return the text of the file with the values set."""
        after = edited(self._loaded.text, *self._changes())
        if after is None:
            places = ", ".join(wish.place for wish in self._wishes)
            raise OutputError(
                f"{self._loaded.path}: {places}: tidak dapat ditulis program; ubah dengan tangan"
            )
        return after

    def _changes(self) -> list[Change]:
        return [self._change(wish) for wish in self._wishes]

    def _change(self, wish: _Wish) -> Change:
        written, rest = self._loaded.places.parted(wish.path)
        value = wish.value.strip() or None
        if rest in _SHORTHANDS and isinstance(value_at(self._loaded.data, written), str):
            return SetText(written, value)
        whole = (*written, *rest)
        return Insert(whole, value) if rest and isinstance(rest[-1], int) else SetText(whole, value)

    def _why_no_place(self, wish: _Wish) -> str | None:
        change = self._change(wish)
        inside = [place for place, path in self._places.items() if _is_below(path, wish.path)]
        if inside and not isinstance(value_at(self._loaded.data, change.path), str):
            return f"{wish.place}: memuat beberapa isian; sebut salah satunya, misalnya {inside[0]}"
        is_there = inside or wish.path in self._places.values() or wish.path[-2:-1] in _BY_YEAR
        return None if is_there or isinstance(change, Insert) else self._unknown(wish.place)

    def _unknown(self, place: str) -> str:
        near = language.nearest(place, self._places)
        return f"tempat {place} tidak ada{f'; maksud Anda {near}?' if near else ''}"

    def _wrong_kinds(self) -> Iterator[str]:
        data = applied(self._loaded.data, *self._changes())
        after, problems = (None, ()) if data is None else decode(data, Decree)
        for problem in problems:
            yield self._told(problem)
        if after is None:
            return
        for wish in self._wishes:
            old, new = (_amount(decree, wish.path) for decree in (self._loaded.part, after))
            if old is not None and not isinstance(old, str) and isinstance(new, str):
                yield (
                    f'{wish.place}: "{wish.value}" bukan angka, sedangkan nilai lamanya angka;'
                    ' bila memang kata, kosongkan dahulu dengan ""'
                )
        if self._loaded.part.is_draft and not after.is_draft:
            yield "nomor dan tanggal ditulis bersama oleh enact, yang menetapkan Keputusan"

    def _told(self, problem: Problem) -> str:
        wish = next((wish for wish in self._wishes if _is_about(problem, wish.path)), None)
        if wish is None:
            return f"{place_of(problem.path, self._loaded.places.items)}: {problem.message}"
        return f"{wish.place}: {problem.message}"


def _is_below(path: DataPath, above: DataPath) -> bool:
    return len(path) > len(above) > 0 and path[: len(above)] == above


def _is_about(problem: Problem, path: DataPath) -> bool:
    return problem.path[: len(path)] == path[: len(problem.path)]


def _amount(decree: Decree, path: DataPath) -> Amount | None:
    """Return the amount at a path; None where no amount stands there."""
    match path:
        case ("lampiran", int(annex), "sasaran", int(goal), "indikator", int(row), str(key), *year):
            part = decree.annexes[annex]
            if isinstance(part, IndicatorAnnex) and key in _AMOUNTS:
                held: Any = getattr(part.goals[goal].indicators[row], _AMOUNTS[key])
                amount: Amount | None = held.get(int(str(year[0]))) if year else held
                return amount
    return None
