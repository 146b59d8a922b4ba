"""From what a decree says and what it is to say: the draft of the decree that amends it."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import structs

from sk_builder import language
from sk_builder.app.amending.consolidating import MATTER
from sk_builder.app.amending.wording import LAW, considerations, dictums
from sk_builder.app.in_full import in_full
from sk_builder.app.renewing import by_key, refreshed
from sk_builder.changes import Change, changes
from sk_builder.model import Annex, Decree, LegalBasis, Office, Rewording
from sk_builder.places import filled
from sk_builder.regulations import Catalogue, Regulation, parse
from sk_builder.rendering.citing import amending_subject, cited_as_amended
from sk_builder.store.decrees import Loaded

TEMPLATE = "keputusan-perubahan"
"""The template of an amending decree."""


class Motive(NamedTuple):
    """Why a decree is amended.

    Attributes:
        grounds: Names of grounds of the law, from `GROUNDS`.
        reason: The objective reason.
    """

    grounds: tuple[str, ...]
    reason: str


def in_words(decree: Decree, catalogue: Catalogue) -> Decree:
    """Return a decree whose legal bases are the words that they print, without keys."""
    full = in_full(decree, catalogue).legal_bases
    bases = tuple(LegalBasis(words=basis.words) if basis.words else basis for basis in full)
    return structs.replace(decree, legal_bases=bases)


def beyond_matter(old: Decree, new: Decree) -> tuple[Change, ...]:
    """Return what differs that no amending decree changes: title, signatory, number."""
    same = {field: getattr(new, field) for field in MATTER.values()}
    return changes(structs.replace(old, **same), new)


def obstacles(old: Decree, new: Decree) -> Iterator[str]:
    """Yield why one decree cannot be made of another by an amending decree; nothing where it can."""
    for change in beyond_matter(old, new):
        yield f"{change.at}: tidak diubah dengan Keputusan perubahan; susun Keputusan pengganti dengan new"
    for key, field in MATTER.items():
        before, after = len(getattr(old, field)), len(getattr(new, field))
        if before != after:
            yield (
                f"{key}: {before} butir menjadi {after}, jadi urutannya berubah; susun Keputusan pengganti"
                " dengan new"
            )


def share_changed(old: Decree, new: Decree) -> float:
    """Return how much of the matter of a decree is changed, 0 to 1, counted by filled-in values."""
    values = [leaf for leaf in filled(new) if leaf.path[0] in MATTER]
    changed = [change for change in changes(old, new) if change.path[0] in MATTER]
    return len(changed) / max(len(values), len(changed), 1)


def amending_decree(
    old: Decree, new: Decree, motive: Motive, catalogue: Catalogue, office: Loaded[Office] | None
) -> Decree:
    """Draft the decree that makes one say what another says.

    Args:
        old: What the decree says, with its earlier amendments and its legal bases in words.
        new: What it is to say, likewise.
        motive: Why.
        catalogue: Where the words of its legal bases come from.
        office: What the office puts into each new decree. Who makes the decree stays, for only the same
            official may amend it (UU 30/2014 Article 63 paragraph 3); so do those who get a copy. The file of
            another office gives nothing.
    """
    rewordings, annexes = _rewordings(old, new)
    turn = len(old.amendments)
    draft = Decree(
        template=TEMPLATE,
        short_name=_short_name(old, turn),
        term=old.term,
        letterhead=old.letterhead,
        office=old.office,
        subject=amending_subject(old, turn),
        period=old.period if annexes else None,
        considerations=tuple(considerations(old, motive.grounds, motive.reason, catalogue)),
        legal_bases=_bases(old, new, catalogue),
        dictums=tuple(dictums(old, rewordings)),
        enactment=structs.replace(old.enactment, day=None),
        signatory=old.signatory,
        copies=old.copies,
        annexes=annexes,
        style=old.style,
    )
    if office and office.part.office in (None, old.office):
        draft = structs.replace(refreshed(draft, office), copies=old.copies, template=TEMPLATE)
    return draft


def _rewordings(old: Decree, new: Decree) -> tuple[tuple[Rewording, ...], tuple[Annex, ...]]:
    """Return what every changed part is to say, and the annexes that are changed."""
    found: list[Rewording] = []
    for position, (before, text) in enumerate(zip(old.considerations, new.considerations, strict=True)):
        if before != text:
            found.append(Rewording(at=_at("menimbang", language.letter(position + 1), old), text=text))
    for number, (was, basis) in enumerate(zip(old.legal_bases, new.legal_bases, strict=True), start=1):
        if was != basis:
            end = old.style.last_basis_mark.strip(";") if number == len(old.legal_bases) else ""
            found.append(Rewording(at=_at("mengingat", str(number), old), text=f"{basis.words}{end}"))
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


def _at(key: str, count: str, decree: Decree) -> str:
    """Return the place of an item; one that stands alone bears no letter or number on paper."""
    return f"{key}.{count}" if len(getattr(decree, MATTER[key])) > 1 else key


def _bases(old: Decree, new: Decree, catalogue: Catalogue) -> tuple[LegalBasis, ...]:
    """Return the legal bases as they are to be, the law on amending, and the decree that is amended itself.

    Source:
        The rule that is amended is a legal basis: UU 12/2011, Lampiran II, number 41a, as UU 13/2022 has it.
    """
    days = (old.enactment.day or catalogue.known_on, catalogue.known_on)
    bases = list(by_key(new, catalogue, *days).legal_bases)
    rules = [_rule(basis, catalogue) for basis in bases]
    law = catalogue.entry(LAW).regulation
    if all(rule is None or rule.key != LAW for rule in rules):
        order = catalogue.order(law)
        behind = (place for place, rule in enumerate(rules) if rule and catalogue.order(rule) > order)
        bases.insert(next(behind, len(bases)), LegalBasis(key=LAW))
    return (*bases, LegalBasis(words=cited_as_amended(old)))


def _rule(basis: LegalBasis, catalogue: Catalogue) -> Regulation | None:
    entry = catalogue.get(basis.key) if basis.key else None
    return entry.regulation if entry else parse(basis.words or "").regulation


def _short_name(old: Decree, turn: int) -> str:
    """Name the Word file after that of the decree: "Perubahan IKU", "Perubahan Kedua IKU"."""
    which = f" {language.title_case(language.ordinal(turn + 1))}" if turn else ""
    return f"Perubahan{which} {old.short_name or old.subject or ''}".strip()
