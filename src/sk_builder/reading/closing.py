"""The closing: place and date, the blocks of signatures, and those who get a copy."""

import re
from collections.abc import Sequence

from sk_builder.reading import signs
from sk_builder.reading.labelled import labelled
from sk_builder.reading.lines import Apart, Line
from sk_builder.reading.lists import CAPITAL, items
from sk_builder.reading.parts import PLACE_AND_DAY, Part
from sk_builder.reading.text import joined
from sk_builder.reading.transcript import Transcript

_LABELS = {"tempat": signs.PLACE, "tanggal": signs.DAY}
_SIGN = re.compile(
    r"\W*(?:cap\W*)?(?:ttd|t\.\s?t\.\s?d|dto|d\.t\.o|cap|stempel|materai|meterai)\W*\d*\W*$|"
    r".*(?:secara\s+elektronik|tanda\s+tangan)",
    re.IGNORECASE,
)
"""What stands where a hand would sign."""
_RANK = re.compile(
    r"(?:Pangkat\b|Pembina|Penata|Pengatur|Juru|Pimpinan|Kolonel|Letnan|Mayor|Brigadir|Komisaris|Ajun)\b|"
    r".*\b(?:Utama|Muda|Madya|Tingkat|Tk\.?)(?:\s+I+)?\s*(?:\W*I?[IV]+\s*/\s*[a-e]\W*)?$|\W*I?[IV]+\s*/\s*[a-e]\b",
    re.IGNORECASE,
)
_HONOUR = re.compile(
    r"(?=\w)(?:disampaikan\s+|dikirim\s+)?(?:kepada\s+)?(?:Yth\b\.?\s*:?)?\s*(?=$|\(?\d{1,2}[.)]\s)",
    re.IGNORECASE,
)
"""Words that go on with the label of the copies: "disampaikan kepada Yth." before "1. Bupati"."""
_HIJRI = (
    r"Muharr?am|Sh?afar|Rabi\W*ul\s+A\w+|Rabiul\w+|Juma\w+(?:\s+A\w+|\s+U\w+)?|Rajab|Sya\W*ban|Ramadh?an|"
    r"Syawal|D[zh]ul\W*\w+|Zul\W*\w+"
)
_OTHER_DAY = re.compile(
    rf"\W*(?:bertepatan\s+(?:dengan|pada)\s+)?(?:tanggal\s+)?\d{{1,2}}\s+(?:{_HIJRI}|[A-Z][a-z]+)\s+\d{{4}}\s*(?:M|H|Masehi|Hijri\w*)?\.?\W*$",
    re.IGNORECASE,
)
"""A date that stands in a line of its own, such as the Hijri date below or above the other."""
_DEGREE = re.compile(r"(?:Drs?a?|Ir|Hj?|Prof|drg?|dr|KH|Apt)\.\s|.*,\s*[A-Z][\w.]{0,6}\.?(?:,|\s|$)")


def read_closing(lines: Sequence[Line], start: str, out: Transcript) -> None:
    """Write down place, date and signatures.

    Args:
        lines: Of the closing alone.
        start: "" for the body, ``lampiran.I.`` for an annex.
        out: Where it is written down.
    """
    rest: list[Line] = []
    for entry in labelled(lines, _LABELS):
        if not entry.key:
            rest += _place_and_day(entry.lines, start, out)
            continue
        out.put(f"{start}penetapan.label_{entry.key}", entry.label)
        count = 1 if entry.lines and not _is_office(entry.lines[0]) else 0
        while count and count < len(entry.lines) and _OTHER_DAY.match(entry.lines[count].words):
            count += 1
        out.put(f"{start}penetapan.{entry.key}", joined(line.text for line in entry.lines[:count]))
        rest += entry.lines[count:]
    _read_signatures(rest, f"{start}penandatangan", out)


def _place_and_day(lines: Sequence[Line], start: str, out: Transcript) -> Sequence[Line]:
    """Write down ``Pontianak, 2 Januari 2024`` where the closing begins so."""
    if not lines or not PLACE_AND_DAY.match(lines[0].words):
        return lines
    text = lines[0].text
    comma = text.words.index(",") + 1
    out.put(f"{start}penetapan.tempat", text.part(0, comma))
    out.put(f"{start}penetapan.tanggal", text.part(comma))
    return lines[1:]


def _read_signatures(lines: Sequence[Line], at: str, out: Transcript) -> None:
    out.leave(line.text for line in lines if _SIGN.match(line.words))
    lines = [line for line in lines if not _SIGN.match(line.words)]
    for number, block in enumerate(_blocks(lines), start=1):
        _read_signature(block, at if number == 1 else f"{at}.{number}", out)


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Divide the lines into the blocks of several signatories: each ends with its service number or cell."""
    blocks: list[list[Line]] = []
    ended = True
    for line in lines:
        is_number = signs.SERVICE_NUMBER.match(line.words) is not None
        beside = (
            bool(blocks) and line.apart is Apart.CELL and _is_office(line) and _names_somebody(blocks[-1])
        )
        if beside or (ended and not (blocks and is_number)):
            blocks.append([])
        blocks[-1].append(line)
        ended = is_number
    return blocks


def _names_somebody(block: Sequence[Line]) -> bool:
    """Whether words that are no office stand below the office of a block."""
    office = next((n for n, line in enumerate(block) if _is_office(line)), len(block))
    return any(not _is_office(line) for line in block[office + 1 :])


def _read_signature(lines: Sequence[Line], at: str, out: Transcript) -> None:
    numbers = [line for line in lines if signs.SERVICE_NUMBER.match(line.words)]
    others = [line for line in lines if not signs.SERVICE_NUMBER.match(line.words)]
    name = _name(others, numbered=bool(numbers))
    _read_office(others[:name], at, out)
    out.put(f"{at}.nama", joined(line.text for line in others[name : name + 1]))
    out.put(f"{at}.pangkat", joined(line.text for line in others[name + 1 :]))
    for line in numbers:
        found = signs.SERVICE_NUMBER.match(line.words)
        end = found.end("label") if found else 0
        key = "nidn" if line.words.upper().startswith("NIDN") else "nip"
        out.put(f"{at}.label_{key}", line.text.part(0, end))
        out.put(f"{at}.{key}", line.text.part(end))


def _name(lines: Sequence[Line], *, numbered: bool) -> int:
    """Return which of the lines above the service number is the name; their count where none is."""
    ranks = [n for n, line in enumerate(lines) if n and _RANK.match(line.words) and not _is_office(line)]
    degrees = [n for n, line in enumerate(lines) if _DEGREE.match(line.words) and not _is_office(line)]
    if ranks:
        return ranks[0] - 1
    if degrees:
        return degrees[-1]
    last = len(lines) - 1
    apart = [n for n, line in enumerate(lines) if n and line.apart >= Apart.STYLE and not _is_office(line)]
    if numbered and apart:
        return apart[-1]
    if last > 0 and not numbered and _is_office(lines[last]):
        return len(lines)
    return max(last, 0) if numbered or last > 0 else len(lines)


def _is_office(line: Line) -> bool:
    return signs.OFFICE.match(line.words) is not None


def _read_office(lines: Sequence[Line], at: str, out: Transcript) -> None:
    """Write down for whom (a.n.), through whom (u.b.) and as what office one signs."""
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or _begins_office(groups[-1], line):
            groups.append([])
        groups[-1].append(line)
    if len(groups) > 1 and signs.ACTING.match(groups[-2][0].words):  # below it, the office that is one's own
        out.leave(line.text for line in groups.pop())
    for group in groups[:-1]:
        for_him = signs.FOR_HIM.match(group[-1].words)
        out.put(f"{at}.{'untuk_beliau' if for_him else 'atas_nama'}", joined(line.text for line in group))
    for group in groups[-1:]:
        out.put(f"{at}.jabatan", joined(line.text for line in group))


def _begins_office(group: Sequence[Line], line: Line) -> bool:
    """Whether a line begins another office than the lines above it name."""
    if signs.FOR_HIM.match(line.words):
        return False
    if signs.FOR_HIM.match(group[-1].words):
        return True
    lent = signs.ON_BEHALF.match(group[0].words) or signs.ACTING.match(group[0].words)
    names_it = len(group) > 1 or (lent is not None and lent.end() < len(group[0].words))
    return lent is not None and names_it and _is_office(line)


def read_copies(part: Part, out: Transcript) -> None:
    """Write down those who get a copy (*tembusan*); "Yth." before the first number belongs to the label."""
    lines = list(part.lines)
    label = part.label
    if lines and (found := _HONOUR.match(lines[0].words)):
        label = joined((label, lines[0].text.part(0, found.end())), " ")
        lines[:1] = [rest] if (rest := lines[0].rest(found.end())).text else []
    out.put("tembusan.label", label)
    for position, item in enumerate(items(lines, CAPITAL), start=1):
        out.put(f"tembusan.{position}", item.text, item.label)
