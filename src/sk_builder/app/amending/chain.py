"""The chain of a decree: those that amended it, found by their names among the files beside it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from sk_builder import language
from sk_builder.app.beside import decrees_beside, files_beside
from sk_builder.app.intake import read_bytes
from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.model import Decree
from sk_builder.rendering.citing import amending_subject, cited, maker, number_in_sentence
from sk_builder.store.decrees import Loaded, load_decree

_NAME = re.compile(
    r"\s*perubahan(?:\s+(?P<turn>\w+(?:\s+(?:belas|puluh)(?:\s+\w+)?)?))?\s+atas\s+(?P<name>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NO_LETTER = re.compile(r"[\W_]+")


def chain_of(base: Loaded[Decree]) -> tuple[Loaded[Decree], ...]:
    """Return the decrees that amended one, the first of them first.

    Args:
        base: The decree as it was set; a consolidated text has no chain of its own.

    Raises:
        SkBuilderError: One is there twice, a later one without an earlier one, or out of time; one names the
            decree in other words than its own; or a file beside it that may be one cannot be read.
    """
    if base.part.is_consolidated:
        return ()
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
    chain = [found[turn][0] for turn in sorted(found)]
    problems += _out_of_time(base, chain)
    if problems:
        raise OutputError("\n".join(problems))
    return tuple(chain)


def out_of_turn(amending: Loaded[Decree]) -> Iterator[str]:
    """Yield why an amending decree cannot be set on its day: it comes before what it amends.

    Args:
        amending: With the day on which it is to be set. Where the decree that it amends is not beside it,
            nothing is known against it.
    """
    for base in decrees_beside(amending.path):
        decree = base.part
        if decree.is_draft or decree.is_amending or decree.is_consolidated:
            continue
        turn = _turn(amending, decree)
        if turn is not None:
            earlier = [found[0] for at, found in sorted(_by_turn(base).items()) if at < turn]
            yield from _out_of_time([base, *earlier][-1], [amending])


def _by_turn(base: Loaded[Decree]) -> Mapping[int, Sequence[Loaded[Decree]]]:
    """Gather the files beside a decree by which change of it they are, from 0."""
    found = defaultdict(list)
    for loaded in _citing(base):
        turn = _turn(loaded, base.part)
        if turn is not None:
            found[turn].append(loaded)
    return found


def _citing(base: Loaded[Decree]) -> Iterator[Loaded[Decree]]:
    """Yield the decree files in the folder of a decree that cite it and speak of a change."""
    wanted = (_folded("perubahan"), _folded(_heading(base.part)))
    for file in files_beside(base.path):
        text = _folded(read_bytes(file).decode("utf-8", "replace"))
        if all(words in text for words in wanted):
            yield _loaded(file, base)


def _loaded(file: Path, base: Loaded[Decree]) -> Loaded[Decree]:
    try:
        return load_decree(file)
    except SkBuilderError as error:
        why = f"{base.path}: {file.name} mungkin perubahan atas Keputusan ini, tetapi tidak dapat dibaca"
        raise OutputError(f"{why}:\n{error}") from error


def _turn(loaded: Loaded[Decree], base: Decree) -> int | None:
    """Return which change of a decree another is, from 0; None for one that changes it not."""
    subject = loaded.part.subject or ""
    name = _NAME.match(subject)
    if name is None or loaded.part.is_consolidated or not _heading_stands(base, loaded.part):
        return None
    turn = language.parse_ordinal((name["turn"] or "kesatu").upper())
    if turn is None or _folded(name["name"]) != _folded(cited(base)):
        right = amending_subject(base, (turn or 1) - 1)
        raise OutputError(
            f"{loaded.path}: tentang: mirip perubahan atas Keputusan ini, tetapi namanya lain; tulis {right},"
            " atau pindahkan berkas ini"
        )
    return turn - 1


def _out_of_time(base: Loaded[Decree], chain: Sequence[Loaded[Decree]]) -> Iterator[str]:
    for before, after in pairwise([base, *chain]):
        earlier, later = before.part.enactment.day, after.part.enactment.day
        if earlier and later and later < earlier:
            yield (
                f"{after.path}: penetapan.tanggal: {language.date_words(later)} mendahului tanggal"
                f" {before.path.name} yang diubahnya, {language.date_words(earlier)}; periksa tanggalnya"
            )


def _heading_stands(base: Decree, amending: Decree) -> bool:
    """Tell whether maker and number of a decree stand in the name of another."""
    return _folded(_heading(base)) in _folded(amending.subject or "")


def _heading(decree: Decree) -> str:
    return f"{maker(decree)} Nomor {number_in_sentence(decree)}"


def _folded(words: str) -> str:
    """Return letters and figures alone, as a name compares however its lines are broken."""
    return _NO_LETTER.sub("", words).casefold()


def _names(files: Sequence[Loaded[Decree]]) -> str:
    return ", ".join(file.path.name for file in files)
