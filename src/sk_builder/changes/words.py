"""Words for people: of a value, and of the place where it stands."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from msgspec import structs

from sk_builder import language
from sk_builder.model import Decree, Fraction, IndicatorAnnex, Part, Period, Range, SharedFormula
from sk_builder.places import Path
from sk_builder.rendering.table import amount_words

_MAIN_KEYS = ("nama", "isi", "kutipan", "judul", "teks")
"""Fields that say by themselves what a part is; the others follow them with their names."""

_FOR_MACHINES = ("kunci",)
"""Fields that say nothing to a reader once the words stand there."""

_LETTERED = ("menimbang", "rincian", "fungsi")
_NUMBERED = ("membaca", "mengingat", "mengingat_pula", "memperhatikan", "tembusan")
_SILENT = ("isi", "kutipan", "rincian")
"""Keys whose value is meant when nothing is said."""


def words_of(value: Any) -> str | None:
    """Write a value of a decree as people read it; None where there is none.

    Examples:
        >>> words_of(Decimal("0.10")), words_of(date(2025, 1, 2)), words_of(())
        ('0,10', '2 Januari 2025', None)
        >>> words_of(Fraction(numerator="Koperasi sehat", denominator="Koperasi aktif", factor="100"))
        'Koperasi sehat / Koperasi aktif × 100'
    """
    match value:
        case None | "":
            return None
        case Decimal() | Range():
            return amount_words(value)
        case Period():
            return "-".join(str(year) for year in dict.fromkeys(value))
        case bool():
            return "ya" if value else "tidak"
        case date():
            return language.date_words(value)
        case Fraction() | SharedFormula():
            return _formula_words(value)
        case Part() | tuple() | dict():
            return "; ".join(_item_words(value)) or None
    return str(value)


def label_of(decree: Decree, path: Path) -> str:
    """Name the place of a path as people say it, a row of the table with its name.

    Examples:
        >>> label_of(Decree(considerations=("bahwa a", "bahwa b")), ("menimbang", 1))
        'Menimbang huruf b'
        >>> label_of(Decree(), ("penandatangan", "gelar_depan"))
        'Penandatangan, gelar depan'
    """
    words = ", ".join(filter(None, _label_words(decree, path)))
    return words[:1].upper() + words[1:]


def _formula_words(formula: Fraction | SharedFormula) -> str:
    if isinstance(formula, SharedFormula):
        return f"Sama dengan indikator {formula.same_as}"
    words = f"{formula.numerator} / {formula.denominator}"
    return words + (f" × {formula.factor}" if formula.factor else "")


def _item_words(whole: Part | tuple[Any, ...] | dict[int, Any]) -> Iterator[str]:
    if isinstance(whole, Part):
        yield from _field_words(whole)
    elif isinstance(whole, dict):
        yield from (f"{key}: {words_of(item) or '-'}" for key, item in sorted(whole.items()))
    else:
        yield from filter(None, (words_of(item) for item in whole))


def _field_words(part: Part) -> Iterator[str]:
    told = {key: words for name, key in _fields(type(part)) if (words := words_of(getattr(part, name)))}
    main = [told[key] for key in _MAIN_KEYS if key in told]
    yield from main
    silent = (*_MAIN_KEYS, *(_FOR_MACHINES if main else ()))
    yield from (f"{_spaced(key)}: {words}" for key, words in told.items() if key not in silent)


@cache
def _fields(kind: type[Part]) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, field.encode_name) for field in structs.fields(kind))


def _label_words(decree: Decree, path: Path) -> Iterator[str]:
    match path:
        case ("lampiran", int(annex), "sasaran", int(goal), "indikator", int(row), *rest):
            yield _item("lampiran", annex, decree)
            yield _indicator(decree.annexes[annex], goal, row)
            path = tuple(rest)
    for position, step in enumerate(path):
        after = path[position + 1] if position + 1 < len(path) else None
        if isinstance(step, str) and isinstance(after, int):
            yield _item(step, after, decree)
        elif isinstance(step, str) and step not in _SILENT and not step.isdecimal():
            yield _spaced(step) + (f" {after}" if isinstance(after, str) and after.isdecimal() else "")


def _item(key: str, position: int, decree: Decree) -> str:
    count = position + 1
    if key in _LETTERED:
        return f"{'' if key in _SILENT else f'{key} '}huruf {language.letter(count)}"
    if key in _NUMBERED:
        return f"{_spaced(key)} angka {count}"
    if key == "diktum":
        return f"diktum {language.ordinal(count, decree.style.first_dictum)}"
    if key == "lampiran":
        return f"lampiran {language.roman(count)}" if len(decree.annexes) > 1 else "lampiran"
    return f"{_spaced(key)} {count}"


def _indicator(annex: object, goal: int, row: int) -> str:
    if not isinstance(annex, IndicatorAnnex):
        return f"indikator {row + 1}"
    number = sum(len(earlier.indicators) for earlier in annex.goals[:goal]) + row + 1
    name = annex.goals[goal].indicators[row].name
    return f"indikator {number}" + (f" ({name})" if name else "")


def _spaced(key: str) -> str:
    return "nomor urut" if key == "no" else key.replace("_", " ")
