"""How much of real preambles the citation grammar reads.

    python benchmarks/citations.py preambles.jsonl [--list]

Each line of the file is one preamble: ``{"id": ..., "mengingat": [item, ...]}``, machine-read from paper.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

REFERENCE = re.compile(r"\b(?:Pasal|Nomor|No\.?|Tahun|Staatsblad|Stbl\.?)[\s,.:^]*[0-9IVXLl]", re.IGNORECASE)
OTHER_PART = re.compile(r"\bbahwa\b|MEMUTUSKAN|DENGAN RAHMAT|perlu menetapkan|perlu membentuk")
FOREIGN_SIGN = re.compile(r"[|{}#*<>=?!$€+@%\\~\[\]]")
NUMBER_WITHOUT_DIGIT = re.compile(
    r"\b(?:Nomor|Tahun) (?![IVXLl]+\b)[A-Za-z]{1,4}(?=[,;)]| Tahun\b| tentang\b)"
)
LINK_MARKUP = re.compile(r"\[([^\]]*)\]\(/[^)]*\)")


def damage(item: str) -> str:
    """Say why an item of a machine-read preamble is damaged; "" when it is whole.

    The rule was written before anything was measured, and it looks at the text only:

    - *no citation*: no article, number, year or gazette is named (label lines, catchwords of a page's end);
    - *other part*: words of Menimbang or of the enacting formula stand in it;
    - *scan*: two or more signs that no citation has, or letters without a digit where a number must stand.
    """
    if not REFERENCE.search(item):
        return "no citation"
    if OTHER_PART.search(item):
        return "other part"
    if len(FOREIGN_SIGN.findall(item)) > 1 or NUMBER_WITHOUT_DIGIT.search(item):
        return "scan"
    return ""


def items(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (id, text) of every item; the collection's own link markup is taken off."""
    with path.open(encoding="utf-8") as lines:
        for preamble in map(json.loads, lines):
            for number, item in enumerate(preamble["mengingat"], start=1):
                yield f"{preamble['id']}#{number}", LINK_MARKUP.sub(r"\1", item)


def main() -> None:
    every = list(items(Path(sys.argv[1])))
    reasons = Counter(damage(text) for _, text in every)
    print(f"items {len(every)}, damaged {len(every) - reasons['']} {dict(reasons)}")


if __name__ == "__main__":
    main()
