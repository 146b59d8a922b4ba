"""What an indicator was filled with last time, as comments beside what is blank now."""

from collections.abc import Iterator
from pathlib import Path

from sk_builder.app.next_period.decisions import last_values
from sk_builder.model import Decree, IndicatorAnnex
from sk_builder.places import Path as DataPath
from sk_builder.store.decrees import parse_decree


def with_last_values(text: str, old: Decree, file: Path) -> str:
    """Return the text of a draft with a comment above the targets of each indicator.

    Args:
        text: Of the draft, whose indicators are those of the last decree.
        old: The last decree.
        file: What stands for the file of the draft.
    """
    places = parse_decree(text, file).places
    lines = text.split("\n")
    told = {places.key((*path, "target")): words for path, words in _filled(old)}
    for mark, words in sorted(told.items(), reverse=True):
        indent = " " * (mark.column - 1)
        lines[mark.line - 1 : mark.line - 1] = [f"{indent}# {one}" for one in words]
    return "\n".join(lines)


def _filled(decree: Decree) -> Iterator[tuple[DataPath, list[str]]]:
    for number, annex in enumerate(decree.annexes):
        for goal, part in enumerate(annex.goals if isinstance(annex, IndicatorAnnex) else ()):
            for row, indicator in enumerate(part.indicators):
                if words := [" ".join(one.split()) for one in last_values(indicator)]:
                    yield ("lampiran", number, "sasaran", goal, "indikator", row), words
