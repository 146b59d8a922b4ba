"""How much of real preambles the citation grammar reads.

    python benchmarks/citations.py preambles.jsonl [--list]

Each line of the file is one preamble: ``{"id": ..., "mengingat": [item, ...]}``, machine-read from paper.
With ``--list`` the ids of damaged and failed items are printed too.
"""

import json
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from sk_builder.regulations import Citation, Regulation, Role, parse_all

REFERENCE = re.compile(r"\b(?:Pasal|Nomor|No\.?|Tahun|Staatsblad|Stbl\.?)[\s,.:^]*[0-9IVXLl]", re.IGNORECASE)
OTHER_PART = re.compile(r"\bbahwa\b|MEMUTUSKAN|DENGAN RAHMAT|perlu menetapkan|perlu membentuk")
FOREIGN_SIGN = re.compile(r"[|{}#*<>=?!$€+@%\\~\[\]]")
NUMBER_WITHOUT_DIGIT = re.compile(
    r"\b(?:Nomor|Tahun) (?![IVXLl]+\b)[A-Za-z]{1,4}(?=[,;)]| Tahun\b| tentang\b)"
)
LINK_MARKUP = re.compile(r"\[([^\]]*)\]\(/[^)]*\)")

RULE = re.compile(
    r"\bNomor\s*:?\s+\S+(?:\s+(?:Prps?|Drt)\.?)?\s+Tahun\s+\d{4}\s+(?:tentang|\()", re.IGNORECASE
)
GAZETTE = re.compile(r"\b(?:Lembaran|Berita) ?(?:Negara|Daerah)\b|\bStaatsblad\b", re.IGNORECASE)
CHAIN = re.compile(r"\bsebagaimana (?:telah|diubah)\b|\byang telah ditetapkan\b|\bjuncto\b", re.IGNORECASE)


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


def failure(item: str, citations: tuple[Citation, ...]) -> str:
    """Say why an item does not count as parsed; "" when it does.

    Beyond the parser's own word for it, the text is counted with patterns that know nothing of the grammar.
    They find a rule, a gazette or a link that slipped into a title.
    """
    if "".join(piece.text for citation in citations for piece in citation.pieces) != item:
        return "the words do not come back"
    if not all(citation.parsed for citation in citations):
        return "words are left over"
    rules = [rule for citation in citations for rule in citation.regulations]
    if any(not _is_title(rule) for rule in rules):
        return "a title holds a gazette or a link"
    outside = " ".join(
        piece.text
        for citation in citations
        for piece in citation.pieces
        if piece.role not in (Role.TITLE, Role.REST)
    )
    if len(RULE.findall(outside)) > sum(1 for rule in rules if rule.number and rule.year):
        return "a rule has no number or year"
    if len(GAZETTE.findall(item)) > sum(len(citation.gazettes) for citation in citations):
        return "a gazette is in no field"
    if len(CHAIN.findall(outside)) > sum(len(citation.amendments) for citation in citations) + _joints(
        citations
    ):
        return "a link is in no field"
    return ""


def _is_title(rule: Regulation) -> bool:
    return bool(rule.adopts) or not (GAZETTE.search(rule.title) or CHAIN.search(rule.title))


def _joints(citations: tuple[Citation, ...]) -> int:
    return sum(len(rule.gazettes) for citation in citations for rule in citation.regulations if rule.alias)


def items(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (id, text) of every item, blanks folded; the collection's own link markup is taken off."""
    with path.open(encoding="utf-8") as lines:
        for preamble in map(json.loads, lines):
            for number, item in enumerate(preamble["mengingat"], start=1):
                yield f"{preamble['id']}#{number}", " ".join(LINK_MARKUP.sub(r"\1", item).split())


def main() -> None:
    every = list(items(Path(sys.argv[1])))
    damaged, failed = defaultdict(list), defaultdict(list)
    started = time.perf_counter()
    for name, text in every:
        if reason := damage(text):
            damaged[reason].append(name)
        elif reason := failure(text, parse_all(text)):
            failed[reason].append(name)
    seconds = time.perf_counter() - started
    broken, missed = (sum(map(len, found.values())) for found in (damaged, failed))
    whole = len(every) - broken
    print(f"items    {len(every)}")
    print(f"damaged  {broken} = {broken / len(every):.2%}")
    print(f"parsed   {whole - missed} of {whole} = {(whole - missed) / whole:.2%}")
    print(f"time     {seconds:.1f} s")
    for kind, found in (("damaged", damaged), ("failed", failed)):
        for reason, names in found.items():
            print(
                f"{kind}, {reason}: {len(names)}" + (f"\n  {' '.join(names)}" if "--list" in sys.argv else "")
            )


if __name__ == "__main__":
    main()
