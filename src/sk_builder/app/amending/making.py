"""Write the draft of an amending decree, and beside it the decree as it then reads."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from sk_builder import language
from sk_builder.app.amending.chain import chain_of
from sk_builder.app.amending.consolidating import MATTER, consolidated
from sk_builder.app.amending.drafting import (
    Motive,
    amending_decree,
    beyond_matter,
    in_words,
    obstacles,
    share_changed,
)
from sk_builder.app.amending.wording import GROUNDS, clause
from sk_builder.app.check import check_own
from sk_builder.app.dossiers import Wanted, refuse_no_decree_file
from sk_builder.app.finding import find_catalogue, find_office
from sk_builder.app.fix import Mender
from sk_builder.app.naming import CONSOLIDATED
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.report import Checked
from sk_builder.app.sealed import refuse_tampered
from sk_builder.app.setting import with_values
from sk_builder.changes import Change, changes
from sk_builder.checks import Finding
from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.model import Decree, MemberAnnex
from sk_builder.reading.decree import cleaned
from sk_builder.store.decrees import Loaded, dump_decree, load_decree, parse_decree
from sk_builder.store.files import is_there, locked, write_file

_HALF = 0.5
_OF_CITATIONS = ("MGT", "SIT")
"""Rules by which the draft is mended: what it amends stays as it was asked for."""
_UNTOLD = ("templat", "nama_singkat", "gaya", "tercetak")
"""Keys whose difference in a wanted decree is no matter of its words."""


@dataclass(frozen=True, slots=True)
class Amended:
    """An amending decree that was drafted.

    Attributes:
        source: The decree that it amends.
        target: The draft.
        consolidated: The decree as it reads thereafter.
        subject: The name of the draft.
        changes: What it changes.
        left_out: What the wanted decree has besides, that no amending decree changes.
        share: How much of the matter is changed, 0 to 1.
        renamed: The office that the office file names, where it is not the one that made the decree.
        names_people: Whether it changes a list of members, who must not be harmed by it.
        mended: What was mended in its citations without asking.
        left: What a check of the draft finds.
    """

    source: Path
    target: Path
    consolidated: Path
    subject: str
    changes: tuple[Change, ...]
    left_out: tuple[Change, ...]
    share: float
    renamed: str | None
    names_people: bool
    mended: tuple[Finding, ...]
    left: Checked

    @property
    def is_most(self) -> bool:
        """Whether more than half is changed, so that a new decree is the better way.

        Source:
            UU 12/2011, Lampiran II, number 237 b.
        """
        return self.share > _HALF


def amend(  # noqa: PLR0913  one for each option
    file: Path,
    values: Sequence[tuple[str, str]],
    motive: Motive,
    as_of: date,
    *,
    wanted: Path | None = None,
    target: Path | None = None,
) -> Amended:
    """Draft the decree that changes one which is set (*ditetapkan*); its file stays as it is.

    Args:
        file: The decree as it was set. Earlier amendments are found beside it.
        values: Place and new value, as for `set_values`.
        motive: On which grounds, and why.
        as_of: The day that stands for today.
        wanted: A decree file whose considerations, legal bases, points and annexes the decree is to have; the
            values come on top.
        target: The draft, in the folder of the decree; None for a name made from that of the decree.

    Raises:
        SkBuilderError: The decree is a draft, or no decree to be amended; an earlier amendment is still a
            draft; grounds or reason are missing; a change is none that an amending decree can make, or there
            is none; or a file is in the way. A line each; nothing was written.
    """
    work = _Work(file)
    target = _target(file, len(work.chain), target)
    wish = work.wish(values, _motive_problems(motive), wanted)
    old, new, catalogue, office = work.state.part, wish.decree, work.catalogue, find_office(file)
    draft = amending_decree(old, new, motive, catalogue, office)
    mender = Mender(target, catalogue, Wanted(as_of, select=_OF_CITATIONS))
    text, mended = mender.mend(_headed(draft, f"Konsep perubahan atas {cleaned(file.name)}."))
    loaded = parse_decree(text, target)
    whole = _consolidated_text(file, consolidated(work.base.part, (*work.chain, loaded)))
    beside = consolidated_name(file)
    with locked(beside), locked(target):
        if is_there(target):
            raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut berkas lain dengan -o")
        _refuse_other(beside, work.base.part)
        write_file(beside, whole.encode())
        write_file(target, text.encode())
    named = office.part.office if office else None
    return Amended(
        source=file,
        target=target,
        consolidated=beside,
        subject=draft.subject or "",
        changes=changes(old, new),
        left_out=wish.left_out,
        share=share_changed(old, new),
        renamed=named if named and named != old.office else None,
        names_people=any(isinstance(annex, MemberAnnex) for annex in draft.annexes),
        mended=tuple(one.finding for one in mended),
        left=Checked(target, check_own(OwnPaper(loaded, catalogue), Wanted(as_of))),
    )


def consolidate(file: Path) -> Path:
    """Write a decree with all its amendments as one text; return its file.

    Raises:
        SkBuilderError: The decree is a draft, nothing amended it, or another file is in the way.
    """
    work = _Work(file)
    if not work.chain:
        raise OutputError(f"{file}: tidak ada Keputusan perubahan di sampingnya untuk dihimpun")
    beside = consolidated_name(file)
    with locked(beside):
        _refuse_other(beside, work.base.part)
        write_file(beside, _consolidated_text(file, consolidated(work.base.part, work.chain)).encode())
    return beside


def consolidated_name(file: Path) -> Path:
    """Return the file of the consolidated text of a decree."""
    return file.with_name(f"{file.stem}{CONSOLIDATED}{file.suffix}")


class _Wish(NamedTuple):
    """What a decree is to say, and what was wished besides that no amending decree can do."""

    decree: Decree
    left_out: tuple[Change, ...]


class _Work:
    """A decree and what came after it.

    Attributes:
        base: As it was set.
        chain: Its amendments.
        catalogue: Where the words of its legal bases come from.
        state: What it says with its amendments, in words, as a file would hold it.
    """

    def __init__(self, file: Path) -> None:
        self.base = load_decree(file)
        _refuse_unfit(self.base)
        self.chain = chain_of(self.base)
        self.catalogue = find_catalogue(file)
        for loaded in (self.base, *self.chain):
            refuse_tampered(loaded, self.catalogue)
        whole = in_words(consolidated(self.base.part, self.chain), self.catalogue)
        self.state = parse_decree(dump_decree(whole), file)

    def wish(self, values: Sequence[tuple[str, str]], problems: Sequence[str], wanted: Path | None) -> _Wish:
        """Return what the decree is to say."""
        file, old = self.base.path, self.state.part
        if drafts := [one.path for one in self.chain if one.part.is_draft]:
            raise OutputError(
                f"{file}: {drafts[0]} masih konsep; tetapkan dahulu dengan enact, atau ubah dengan set"
            )
        start, left_out = self._as_wanted(wanted) if wanted else (self.state, ())
        new = in_words(parse_decree(with_values(start, values, problems), file).part, self.catalogue)
        told = [f"{file}: {why}" for why in obstacles(old, new)]
        if not told and not changes(old, new):
            told = [f"{file}: tidak ada yang berubah; sebut tempat dan nilai barunya"]
        if told:
            raise OutputError("\n".join(told))
        return _Wish(new, left_out)

    def _as_wanted(self, wanted: Path) -> tuple[Loaded[Decree], tuple[Change, ...]]:
        """Return the decree with the matter of another file, and what that has besides."""
        old, new = self.state.part, load_decree(wanted).part
        matter = {field: getattr(new, field) for field in MATTER.values()}
        said = structs.replace(old, **matter)
        left_out = (change for change in beyond_matter(old, new) if change.path[0] not in _UNTOLD)
        loaded = parse_decree(dump_decree(said), self.state.path)
        return replace(loaded, path=wanted), tuple(change for change in left_out if change.new is not None)


def _refuse_unfit(base: Loaded[Decree]) -> None:
    """Refuse what is no decree that another may amend."""
    decree = base.part
    why = None
    if decree.is_consolidated:
        why = "naskah konsolidasi; sebut berkas Keputusan yang ditetapkan, perubahannya dicari di sampingnya"
    elif decree.is_draft:
        why = "masih konsep; ubah langsung dengan set"
    elif decree.is_amending:
        why = "Keputusan perubahan; sebut berkas Keputusan pokoknya, perubahan berikutnya atas Keputusan itu"
    if why:
        raise OutputError(f"{base.path}: {why}")


def _motive_problems(motive: Motive) -> list[str]:
    problems = []
    if unknown := [name for name in motive.grounds if name not in GROUNDS]:
        problems.append(f"dasar {unknown[0]} tidak dikenal; tulis salah satu dari {', '.join(GROUNDS)}")
    if not motive.grounds:
        problems.append(f"dasar perubahan belum disebut; tulis --ground {'|'.join(GROUNDS)}")
    if not clause(motive.reason):
        problems.append('alasan objektif belum disebut; tulis --reason "..."')
    return problems


def _target(file: Path, turn: int, target: Path | None) -> Path:
    """Return where the draft goes, beside the decree: there the next amendment looks for it."""
    if target is None:
        which = f"-{language.ordinal(turn + 1).lower().replace(' ', '-')}" if turn else ""
        return file.with_name(f"{file.stem}-perubahan{which}{file.suffix}")
    refuse_no_decree_file(target)
    if target.absolute().parent != file.absolute().parent:
        raise OutputError(f"{target}: letakkan di folder {file.name}; di situ perubahannya dicari")
    if target.name == consolidated_name(file).name:
        raise OutputError(f"{target}: nama itu untuk naskah konsolidasinya; sebut nama lain")
    return target


def _consolidated_text(file: Path, decree: Decree) -> str:
    return _headed(decree, f"Naskah konsolidasi {cleaned(file.name)}, dibuat program; jangan diubah.")


def _headed(decree: Decree, words: str) -> str:
    schema, _, rest = dump_decree(decree).partition("\n")
    return f"{schema}\n# {words}\n{rest}"


def _refuse_other(path: Path, base: Decree) -> None:
    """Refuse to write over what is not the consolidated text of the same decree."""
    if not is_there(path):
        return
    try:
        there = load_decree(path).part
    except SkBuilderError:
        there = Decree()
    if not (there.is_consolidated and (there.number, there.subject) == (base.number, base.subject)):
        raise OutputError(f"{path}: bukan naskah konsolidasi Keputusan ini, jadi tidak ditimpa; pindahkan")
