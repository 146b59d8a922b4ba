"""Labels and the words behind them: NOMOR 17, TENTANG ..., Ditetapkan di Pontianak."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sk_builder.reading.lines import Apart, Line
from sk_builder.reading.text import NOTHING, Text, joined


@dataclass(slots=True)
class Labelled:
    """A label and what stands behind it, up to the next label.

    Attributes:
        key: Which label it is; "" for the words before the first one.
        label: As printed, colon and all.
        lines: The words behind it.
    """

    key: str
    label: Text
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> Text:
        """All the words behind it."""
        return joined(line.text for line in self.lines)


def labelled(lines: Sequence[Line], labels: Mapping[str, re.Pattern[str]]) -> list[Labelled]:
    """Divide lines at their labels, each of which counts once.

    Args:
        lines: Labels stand at the beginning of one, or within one after a blank.
        labels: By key. Behind the last of them no label is looked for within a line.
    """
    last = list(labels)[-1]
    found = [Labelled("", NOTHING)]
    for line in lines:
        seen = {entry.key for entry in found}
        parts = [line] if last in seen else list(_parted(line, labels.values()))
        for part in parts:
            key, end = _label(part.words, labels, {entry.key for entry in found})
            if key:
                found.append(Labelled(key, part.text.part(0, end)))
            rest = part.rest(end)
            if rest.text:
                found[-1].lines.append(rest)
    return found


def _label(words: str, labels: Mapping[str, re.Pattern[str]], seen: set[str]) -> tuple[str, int]:
    for key, label in labels.items():
        if key not in seen and (found := label.match(words)):
            return key, found.end()
    return "", 0


def _parted(line: Line, labels: Iterable[re.Pattern[str]]) -> Iterator[Line]:
    """Part a line before each label that stands within it after a blank."""
    words, cuts = line.words, {0}
    for label in labels:
        starts = (found.start() for found in label.finditer(words) if found.start())
        cuts.add(next((start for start in starts if words[start - 1].isspace()), 0))
    ordered = sorted(cuts)
    for start, end in zip(ordered, [*ordered[1:], len(words)], strict=True):
        yield Line(line.text.part(start, end), Apart.BROKEN if start else line.apart)
