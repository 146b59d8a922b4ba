"""Write the draft of an amending decree, and beside it the decree as it then reads."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from msgspec import structs

from sk_builder import language
from sk_builder.app.amending.chain import chain_of
from sk_builder.app.amending.consolidating import consolidated
from sk_builder.app.amending.drafting import Motive, amending_decree, obstacles, share_changed
from sk_builder.app.amending.wording import GROUNDS
from sk_builder.app.check import check_own
from sk_builder.app.dossiers import Wanted
from sk_builder.app.finding import find_catalogue, find_office
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.report import Checked
from sk_builder.app.setting import with_values
from sk_builder.changes import Change, changes
from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.model import Decree
from sk_builder.reading.decree import cleaned
from sk_builder.store.decrees import Loaded, dump_decree, load_decree, parse_decree
from sk_builder.store.files import is_there, locked, write_file

_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Amended:
    """An amending decree that was drafted.

    Attributes:
        source: The decree that it amends.
        target: The draft.
        consolidated: The decree as it reads thereafter.
        subject: The name of the draft.
        changes: What it changes.
        share: How much of the matter that is, 0 to 1.
        renamed: The office that the office file names, where it is not the one that made the decree.
        left: What a check of the draft finds.
    """

    source: Path
    target: Path
    consolidated: Path
    subject: str
    changes: tuple[Change, ...]
    share: float
    renamed: str | None
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
        wanted: A decree file that says what the decree is to say; the values come on top.
        target: The draft; None for a name made from that of the decree.

    Raises:
        SkBuilderError: The decree is a draft, or no decree to be amended; an earlier amendment is still a
            draft; grounds or reason are missing; a change is none that an amending decree can make, or there
            is none; or a file is in the way. A line each; nothing was written.
    """
    work = _Work(file)
    new = work.changed(values, _motive_problems(motive), wanted)
    old, turn = work.state.part, len(work.chain)
    catalogue, office = find_catalogue(file), find_office(file)
    draft = amending_decree(old, new, motive, catalogue, office)
    which = f"-{language.ordinal(turn + 1).lower()}" if turn else ""
    target = target or file.with_name(f"{file.stem}-perubahan{which}{file.suffix}")
    text = _headed(draft, f"Konsep perubahan atas {cleaned(file.name)}.")
    loaded = parse_decree(text, target)
    beside = _consolidated_name(file)
    whole = _consolidated_text(file, consolidated(work.base.part, (*work.chain, loaded)))
    left = Checked(target, check_own(OwnPaper(loaded, catalogue), Wanted(as_of)))
    with locked(target):
        if is_there(target):
            raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut berkas lain dengan -o")
        _refuse_other(beside, work.base.part)
        write_file(target, text.encode())
        write_file(beside, whole.encode())
    named = office.part.office if office else None
    renamed = named if named and named != old.office else None
    made = changes(old, structs.replace(new, amendments=old.amendments))
    return Amended(file, target, beside, draft.subject or "", made, share_changed(old, new), renamed, left)


def consolidate(file: Path) -> Path:
    """Write a decree with all its amendments as one text; return its file.

    Raises:
        SkBuilderError: The decree is a draft, nothing amended it, or another file is in the way.
    """
    work = _Work(file)
    if not work.chain:
        raise OutputError(
            f"{file}: tidak ada Keputusan perubahan di sampingnya, jadi tidak ada yang dihimpun"
        )
    beside = _consolidated_name(file)
    with locked(beside):
        _refuse_other(beside, work.base.part)
        write_file(beside, _consolidated_text(file, work.state.part).encode())
    return beside


class _Work:
    """A decree and what came after it.

    Attributes:
        base: As it was set.
        chain: Its amendments.
        state: What it says with them, as a file would hold it.
    """

    def __init__(self, file: Path) -> None:
        self.base = load_decree(file)
        _refuse_unfit(self.base)
        self.chain = chain_of(self.base)
        whole = consolidated(self.base.part, self.chain)
        self.state = parse_decree(dump_decree(whole), file)

    def changed(
        self, values: Sequence[tuple[str, str]], problems: Sequence[str], wanted: Path | None
    ) -> Decree:
        """Return what the decree is to say."""
        file = self.base.path
        if drafts := [one.path for one in self.chain if one.part.is_draft]:
            raise OutputError(
                f"{file}: {drafts[0]} masih konsep; tetapkan dahulu dengan enact, atau ubah dengan set"
            )
        start = _as_wanted(self.state, wanted) if wanted else self.state
        new = parse_decree(with_values(start, values, problems), file).part
        told = [f"{file}: {why}" for why in obstacles(self.state.part, new)]
        if not told and not changes(self.state.part, new):
            told = [f"{file}: tidak ada yang berubah; sebut tempat dan nilai barunya"]
        if told:
            raise OutputError("\n".join(told))
        return new


def _refuse_unfit(base: Loaded[Decree]) -> None:
    """Refuse what is no decree that another may amend."""
    decree = base.part
    why = None
    if decree.is_consolidated:
        why = "naskah konsolidasi; sebut berkas Keputusan yang ditetapkan, perubahannya dicari di sampingnya"
    elif decree.is_draft:
        why = "masih konsep; ubah langsung dengan set"
    elif any(dictum.rewording for dictum in decree.dictums):
        why = "Keputusan perubahan; sebut berkas Keputusan pokoknya, perubahan berikutnya atas Keputusan itu"
    if why:
        raise OutputError(f"{base.path}: {why}")


def _motive_problems(motive: Motive) -> list[str]:
    problems = []
    if unknown := [name for name in motive.grounds if name not in GROUNDS]:
        problems.append(f"dasar {unknown[0]} tidak dikenal; tulis salah satu dari {', '.join(GROUNDS)}")
    if not motive.grounds:
        problems.append(f"dasar perubahan belum disebut; tulis --ground {'|'.join(GROUNDS)}")
    if not motive.reason.strip():
        problems.append('alasan objektif belum disebut; tulis --reason "..."')
    return problems


def _as_wanted(state: Loaded[Decree], wanted: Path) -> Loaded[Decree]:
    """Return a decree as another file has it, but for what identifies it, which a draft leaves blank."""
    old, new = state.part, load_decree(wanted).part
    said = structs.replace(
        new.content,
        number=new.number or old.number,
        year=new.year or old.year,
        enactment=structs.replace(new.enactment, day=new.enactment.day or old.enactment.day),
        departures=(),
        amendments=old.amendments,
    )
    return replace(parse_decree(dump_decree(said), state.path), path=wanted)


def _consolidated_name(file: Path) -> Path:
    return file.with_name(f"{file.stem}-konsolidasi{file.suffix}")


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
