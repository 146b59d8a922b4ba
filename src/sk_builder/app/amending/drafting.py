"""From what a decree says and what it is to say: the draft of the decree that amends it."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import structs

from sk_builder import language
from sk_builder.app.amending.wording import LAW, considerations, dictums
from sk_builder.app.renewing import by_key, refreshed
from sk_builder.changes import changes
from sk_builder.model import Annex, Decree, LegalBasis, Office, Rewording
from sk_builder.places import filled
from sk_builder.regulations import Catalogue, Regulation, parse
from sk_builder.rendering.citing import amending_subject, cited_as_amended
from sk_builder.store.decrees import Loaded

TEMPLATE = "keputusan-perubahan"
"""The template of an amending decree."""

_LISTS = {
    "considerations": "menimbang",
    "legal_bases": "mengingat",
    "dictums": "diktum",
    "annexes": "lampiran",
}
"""What an amending decree can change, item by item; how many there are stays."""
_MATTER = tuple(_LISTS.values())


class Motive(NamedTuple):
    """Why a decree is amended.

    Attributes:
        grounds: Names of grounds of the law, from `GROUNDS`.
        reason: The objective reason.
    """

    grounds: tuple[str, ...]
    reason: str


def obstacles(old: Decree, new: Decree) -> Iterator[str]:
    """Yield why one decree cannot be made of another by an amending decree; nothing where it can."""
    same = {field: getattr(new, field) for field in _LISTS}
    for change in changes(structs.replace(old, **same), new):
        yield f"{change.at}: tidak diubah dengan Keputusan perubahan; susun Keputusan pengganti dengan new"
    for field, key in _LISTS.items():
        before, after = len(getattr(old, field)), len(getattr(new, field))
        if before != after:
            yield (
                f"{key}: {before} butir menjadi {after}, jadi urutannya berubah; susun Keputusan pengganti"
                " dengan new"
            )


def share_changed(old: Decree, new: Decree) -> float:
    """Return how much of the matter of a decree is changed, 0 to 1, counted by filled-in values."""
    values = [leaf for leaf in filled(new) if leaf.path[0] in _MATTER]
    changed = [change for change in changes(old, new) if change.path[0] in _MATTER]
    return len(changed) / max(len(values), len(changed), 1)


def amending_decree(
    old: Decree, new: Decree, motive: Motive, catalogue: Catalogue, office: Loaded[Office] | None
) -> Decree:
    """Draft the decree that makes one say what another says.

    Args:
        old: What the decree says, with its earlier amendments.
        new: What it is to say.
        motive: Why.
        catalogue: Where the words of its legal bases come from.
        office: What the office puts into each new decree. Who makes the decree stays, for only the same
            official may amend it (UU 30/2014 Article 63 paragraph 3); so do those who get a copy.
    """
    rewordings, annexes = _rewordings(old, new, catalogue)
    turn = len(old.amendments)
    draft = Decree(
        template=TEMPLATE,
        short_name=_short_name(old, turn),
        term=old.term,
        letterhead=old.letterhead,
        office=old.office,
        subject=amending_subject(old, turn),
        period=old.period if annexes else None,
        considerations=tuple(considerations(old, motive.grounds, motive.reason)),
        legal_bases=_bases(old, catalogue),
        dictums=tuple(dictums(old, rewordings)),
        enactment=structs.replace(old.enactment, day=None),
        signatory=old.signatory,
        copies=old.copies,
        annexes=annexes,
        style=old.style,
    )
    if office:
        renewed = refreshed(draft, office)
        draft = structs.replace(renewed, office=old.office, copies=old.copies, template=TEMPLATE)
    return draft


def _rewordings(
    old: Decree, new: Decree, catalogue: Catalogue
) -> tuple[tuple[Rewording, ...], tuple[Annex, ...]]:
    """Return what every changed part is to say, and the annexes that are changed."""
    found: list[Rewording] = []
    for position, (before, text) in enumerate(zip(old.considerations, new.considerations, strict=True)):
        if before != text:
            found.append(Rewording(at=f"menimbang.{language.letter(position + 1)}", text=text))
    for number, (was, basis) in enumerate(zip(old.legal_bases, new.legal_bases, strict=True), start=1):
        if was != basis:
            words = basis.words or catalogue.words(basis.key or "", catalogue.known_on)
            found.append(Rewording(at=f"mengingat.{number}", text=words))
    for number, (point, dictum) in enumerate(zip(old.dictums, new.dictums, strict=True), start=1):
        if point != dictum:
            at = f"diktum.{language.ordinal(number, old.style.first_dictum)}"
            found.append(
                Rewording(at=at, text=dictum.text, items=dictum.items, continuation=dictum.continuation)
            )
    annexes = [
        (number, annex)
        for number, (before, annex) in enumerate(zip(old.annexes, new.annexes, strict=True), start=1)
        if before != annex
    ]
    found += [Rewording(at=f"lampiran.{language.roman(number)}") for number, _ in annexes]
    return tuple(found), tuple(annex for _, annex in annexes)


def _bases(old: Decree, catalogue: Catalogue) -> tuple[LegalBasis, ...]:
    """Return the legal bases of the decree, the law on amending, and the decree that is amended itself.

    Source:
        The rule that is amended is a legal basis: UU 12/2011, Lampiran II, number 41a, as UU 13/2022 has it.
    """
    days = (old.enactment.day or catalogue.known_on, catalogue.known_on)
    bases = list(by_key(old, catalogue, *days).legal_bases)
    rules = [_rule(basis, catalogue) for basis in bases]
    law = catalogue.citation(LAW, catalogue.known_on).regulation
    if law and all(rule is None or rule.key != LAW for rule in rules):
        order = catalogue.order(law)
        ahead = [
            place
            for place, rule in enumerate(rules, start=1)
            if rule is not None and catalogue.order(rule) < order
        ]
        bases.insert(max(ahead, default=0), LegalBasis(key=LAW))
    return (*bases, LegalBasis(words=cited_as_amended(old)))


def _rule(basis: LegalBasis, catalogue: Catalogue) -> Regulation | None:
    entry = catalogue.get(basis.key) if basis.key else None
    return entry.regulation if entry else parse(basis.words or "").regulation


def _short_name(old: Decree, turn: int) -> str:
    """Name the Word file after that of the decree: "IKU Perubahan", "IKU Perubahan Kedua"."""
    which = f"Perubahan {language.title_case(language.ordinal(turn + 1))}" if turn else "Perubahan"
    return f"{old.short_name} {which}" if old.short_name else which
