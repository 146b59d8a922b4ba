"""What the rules find in preambles drafted by professionals: there, nearly every finding is a false alarm.

    python benchmarks/alarms.py preambles.jsonl

Each line of the file is one preamble: ``{"id": "uu/2014/30", "menimbang": [...], "mengingat": [...]}``. Those
with a damaged item (see `citations.damage`, written before anything was measured) and those from before 2012
are run, but not counted.
"""

import json
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from citations import LINK_MARKUP, damage

from sk_builder import language
from sk_builder.checks import Dossier, examine
from sk_builder.manuscript import Manuscript, Passage
from sk_builder.regulations import catalogue

SINCE = 2012
SHOWN = 20


def year_of(preamble: dict[str, Any]) -> int:
    return int(preamble["id"].split("/")[1])


def items(preamble: dict[str, Any], section: str) -> list[str]:
    """Return the items of a section; a label line that the collection took for an item is left out."""
    texts = (" ".join(LINK_MARKUP.sub(r"\1", text).split()) for text in preamble[section])
    return [text for text in texts if text.strip(" .:").lower() not in ("", section)]


def is_damaged(preamble: dict[str, Any]) -> bool:
    grounds = " ".join(items(preamble, "menimbang"))
    return not grounds or any(damage(item) for item in items(preamble, "mengingat")) or "Mengingat" in grounds


def paper(preamble: dict[str, Any]) -> Manuscript:
    passages = []
    for section in ("menimbang", "mengingat"):
        texts = items(preamble, section)
        passages.append(Passage(f"{section}.label", f"{section.title()} :"))
        for number, text in enumerate(texts, start=1):
            count = language.letter(number) if section == "menimbang" else str(number)
            passages.append(Passage(f"{section}.{count}", text, f"{count}." if len(texts) > 1 else ""))
    return Manuscript(tuple(passages))


def main() -> None:
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    preambles = [json.loads(line) for line in lines]
    known = catalogue()
    codes: Counter[tuple[str, str]] = Counter()
    severities: Counter[str] = Counter()
    counted = 0
    started = time.perf_counter()
    for preamble in preambles:
        year = year_of(preamble)
        findings = examine(Dossier(paper(preamble), known, date(year, 12, 31)))
        if year >= SINCE and not is_damaged(preamble):
            counted += 1
            codes.update((finding.code, finding.severity.value) for finding in findings)
            severities.update(finding.severity.value for finding in findings)
    seconds = time.perf_counter() - started
    print(f"preambles  {len(preambles)} in {seconds:.1f} s, {len(preambles) / seconds:.0f} a second")
    print(f"counted    {counted}, since {SINCE} and undamaged")
    for severity in ("error", "warning", "info"):
        print(f"{severity:<10} {severities[severity] / counted:.3f} a preamble")
    for (code, severity), number in codes.most_common(SHOWN):
        print(f"{code}  {severity:<8} {number:>4}  {number / counted:.3f}")


if __name__ == "__main__":
    main()
