"""The chain of a decree: those that amended it, found by their names among the files beside it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sk_builder.app.dossiers import DECREE_SUFFIXES
from sk_builder.app.intake import read_bytes
from sk_builder.errors import OutputError
from sk_builder.model import Decree
from sk_builder.rendering.citing import amending_subject
from sk_builder.store.decrees import OFFICE_FILES, Loaded, load_decree

_WORD = b"perubahan"
"""What stands in the name of each of them."""
_MOST = 40
"""Amendments that a decree may have; many fewer make a new decree the better way."""


def chain_of(base: Loaded[Decree]) -> tuple[Loaded[Decree], ...]:
    """Return the decrees that amended one, the first of them first.

    Args:
        base: The decree as it was set; a consolidated text has no chain of its own.

    Raises:
        SkBuilderError: One is there twice, or a later one without an earlier one; or a file beside it that
            may be one cannot be read.
    """
    found = _by_turn(base)
    problems = [
        f"{base.path}: perubahan ke-{turn + 1} ada dua kali: {_names(files)}; pindahkan salah satunya"
        for turn, files in sorted(found.items())
        if len(files) > 1
    ]
    if missing := [turn for turn in range(max(found, default=0)) if turn not in found]:
        problems.append(
            f"{base.path}: berkas perubahan ke-{missing[0] + 1} tidak ada, padahal ada perubahan sesudahnya"
            f" ({_names(found[max(found)])}); letakkan semuanya di samping Keputusan ini"
        )
    if problems:
        raise OutputError("\n".join(problems))
    return tuple(found[turn][0] for turn in sorted(found))


def _by_turn(base: Loaded[Decree]) -> Mapping[int, Sequence[Loaded[Decree]]]:
    """Gather the files beside a decree by which change of it they are, from 0."""
    names = {_folded(amending_subject(base.part, turn)): turn for turn in range(_MOST)}
    found = defaultdict(list)
    for file in _beside(base.path) if not base.part.is_consolidated else ():
        loaded = load_decree(file)
        turn = names.get(_folded(loaded.part.subject or ""))
        if turn is not None:
            found[turn].append(loaded)
    return found


def _beside(base: Path) -> Iterator[Path]:
    """Yield the decree files in the folder of a decree that speak of a change."""
    for file in sorted(base.absolute().parent.iterdir()):
        if file.suffix.lower() not in DECREE_SUFFIXES or file.name in OFFICE_FILES or file.name == base.name:
            continue
        if _WORD in read_bytes(file).lower():
            yield base.with_name(file.name)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _names(files: Sequence[Loaded[Decree]]) -> str:
    return ", ".join(file.path.name for file in files)
