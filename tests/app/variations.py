"""Decrees a little changed, as offices change them: words, values, items and rows come and go."""

from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from random import Random

from msgspec.structs import replace

from sk_builder.model import Fraction, IndicatorAnnex, MemberAnnex
from sk_builder.model.base import PartError

_WORDS = ("terukur", "berkelanjutan", "daerah", "pada Tahun 2025", "sebesar 4,57%", "R&D <baru>", "(revisi)")
EDITS = []
"""Each a function of a decree and a source of chance; it returns the decree changed, or as it was."""


def edit(function):
    """Declare an edit."""
    EDITS.append(function)
    return function


def varied(decree, seed, times=4):
    """Return the decree after some edits, the same for the same seed; what the model refuses is left out."""
    chance = Random(seed)  # noqa: S311  no secret
    for _ in range(times):
        with suppress(PartError):
            decree = chance.choice(EDITS)(decree, chance)
    return decree


def reworded(text, chance):
    """A word more, one less, or one other."""
    words = text.split(" ")
    at = chance.randrange(len(words))
    words[at : at + chance.choice((0, 1, 1, 3))] = chance.choice(([], [chance.choice(_WORDS)]))
    return " ".join(words) or "bahwa"


def _one_changed(items, chance, change):
    if not items:
        return items
    at = chance.randrange(len(items))
    return (*items[:at], change(items[at]), *items[at + 1 :])


def _one_less(items, chance):
    if len(items) < 2:
        return items
    at = chance.randrange(len(items))
    return items[:at] + items[at + 1 :]


def _one_more(items, chance, item):
    at = chance.randrange(len(items) + 1)
    return (*items[:at], item, *items[at:])


@edit
def a_reason_is_reworded(decree, chance):
    reasons = _one_changed(decree.considerations, chance, lambda text: reworded(text, chance))
    return replace(decree, considerations=reasons)


@edit
def a_reason_goes(decree, chance):
    return replace(decree, considerations=_one_less(decree.considerations, chance))


@edit
def a_reason_comes(decree, chance):
    reason = f"bahwa dalam rangka {chance.choice(_WORDS)} perlu ditinjau kembali hasil kerja"
    return replace(decree, considerations=_one_more(decree.considerations, chance, reason))


@edit
def a_basis_goes(decree, chance):
    return replace(decree, legal_bases=_one_less(decree.legal_bases, chance))


@edit
def two_bases_change_places(decree, chance):
    bases = list(decree.legal_bases)
    chance.shuffle(bases[:3])
    return replace(decree, legal_bases=(*bases[1:2], *bases[:1], *bases[2:]))


@edit
def a_dictum_comes(decree, chance):
    like = replace(
        decree.dictums[0],
        text=f"Menugaskan Sekretaris untuk {chance.choice(_WORDS)}",
        items=(),
        continuation=None,
    )
    return replace(decree, dictums=_one_more(decree.dictums, chance, like))


@edit
def a_dictum_goes(decree, chance):
    return replace(decree, dictums=_one_less(decree.dictums, chance))


@edit
def a_dictum_is_reworded(decree, chance):
    change = lambda dictum: replace(dictum, text=reworded(dictum.text, chance))  # noqa: E731
    return replace(decree, dictums=_one_changed(decree.dictums, chance, change))


@edit
def copies_come_and_go(decree, chance):
    copies = _one_less(decree.copies, chance) if chance.random() < 0.5 else decree.copies
    return replace(decree, copies=_one_more(copies, chance, f"Kepala Bidang {chance.choice(_WORDS)}"))


@edit
def another_day_and_number(decree, chance):
    enactment = decree.enactment
    day = enactment.day and enactment.day + timedelta(days=chance.randint(1, 90))
    return replace(decree, enactment=replace(enactment, day=day), number=str(chance.randint(1, 99)))


@edit
def another_official(decree, chance):
    nip = f"1980{chance.randint(10, 12)}02 200501 1 {chance.randint(100, 999)}"
    return replace(decree, signatory=replace(decree.signatory, name="Orang Lain", nip=nip, nidn=None))


def _in_annex(kind):
    """Declare an edit of the first annex of a kind."""

    def declare(function):
        def whole(decree, chance):
            for at, annex in enumerate(decree.annexes):
                if isinstance(annex, kind):
                    changed = function(annex, chance)
                    return replace(decree, annexes=(*decree.annexes[:at], changed, *decree.annexes[at + 1 :]))
            return decree

        return edit(whole)

    return declare


def _rows(annex, chance, change):
    """The annex with the indicators of one goal changed."""
    goals = _one_changed(annex.goals, chance, lambda goal: replace(goal, indicators=change(goal.indicators)))
    return replace(annex, goals=goals)


@_in_annex(IndicatorAnnex)
def another_target(annex, chance):
    def change(indicator):
        year = chance.choice(sorted(indicator.targets or {2024: None}))
        value = chance.choice((Decimal(chance.randint(1, 9999)) / 100, Decimal(1250), "WTP", None))
        return replace(indicator, targets={**indicator.targets, year: value})

    return _rows(annex, chance, lambda rows: _one_changed(rows, chance, change))


@_in_annex(IndicatorAnnex)
def a_row_goes(annex, chance):
    return _rows(annex, chance, lambda rows: _one_less(rows, chance))


@_in_annex(IndicatorAnnex)
def a_row_comes(annex, chance):
    name = f"Persentase hasil {chance.choice(_WORDS)} ke-{chance.randint(2, 99)}"

    def more(rows):
        like = replace(rows[0], name=name, code=None, formulas=("Jumlah hasil dibagi jumlah rencana",))
        return _one_more(rows, chance, like)

    return _rows(annex, chance, more)


@_in_annex(IndicatorAnnex)
def another_formula(annex, chance):
    def change(indicator):
        fraction = Fraction(numerator=f"Jumlah {chance.choice(_WORDS)}", denominator="Jumlah", factor="100")
        return replace(indicator, formulas=(fraction,))

    return _rows(annex, chance, lambda rows: _one_changed(rows, chance, change))


@_in_annex(IndicatorAnnex)
def others_in_charge(annex, chance):
    units = tuple(chance.sample(("Bidang Satu", "Bidang Dua", "Bidang Tiga"), chance.randint(1, 3)))
    change = lambda row: replace(row, responsible_units=units)  # noqa: E731
    return _rows(annex, chance, lambda rows: _one_changed(rows, chance, change))


@_in_annex(IndicatorAnnex)
def a_goal_comes(annex, chance):
    rows = tuple(replace(row, code=None) for row in annex.goals[0].indicators)
    goal = replace(annex.goals[0], name=f"Terwujudnya {chance.choice(_WORDS)}", indicators=rows)
    return replace(annex, goals=_one_more(annex.goals, chance, goal))


@_in_annex(IndicatorAnnex)
def a_goal_goes(annex, chance):
    return replace(annex, goals=_one_less(annex.goals, chance))


@_in_annex(MemberAnnex)
def a_member_goes(annex, chance):
    return replace(annex, members=_one_less(annex.members, chance))


@edit
def an_annex_goes(decree, chance):
    return replace(decree, annexes=_one_less(decree.annexes, chance))
