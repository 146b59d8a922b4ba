"""BHS-10: blanks between words and around marks."""

import re
from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span
from sk_builder.manuscript import Passage

_LAID_OUT = ("kop.", "kepala_halaman.", "kaki_halaman.", "nomor", "penetapan.", "memutuskan")
_LONGEST_WORD = 60
_DOUBLE = r"(?<=[^\s.:…])( {2,})(?=[^\s.:…])"
_BEFORE_MARK = r"(?<=[^\W_]|\0)( +)(?=[,;](?!\w)|[.](?! ?\.|\w)|\)(?!\w))"
_BEFORE_LIST = r"(?<=[^\W_])( +)(?=:[ \t]*(?:\n|$))"
_BEHIND_BRACKET = r"(?<=\()( +)(?=\w)"
_BEHIND_MARK = r"[,;]()(?<=[a-z]{2}.)(?=[^\W\d_]{2})"
_KINDS = (
    (("  ",), _DOUBLE, " ", "spasi ganda di antara kata"),
    ((" [,;.)]",), _BEFORE_MARK, "", "tidak ada spasi sebelum tanda baca"),
    ((r" :[ \t]*(?:\n|$)",), _BEFORE_LIST, "", "tidak ada spasi sebelum titik dua"),
    ((r"\( ",), _BEHIND_BRACKET, "", "tidak ada spasi sesudah kurung buka"),
    ((r",[^\W\d_]{2}", r";[^\W\d_]{2}"), _BEHIND_MARK, " ", "sesudah koma dan titik koma ada spasi"),
)
"""Signs of which a paper must have one, what then is wrong in it, what should stand there, and why.

A pattern that begins with just one mark is found fast, one that looks around that mark slowly.
"""


@rule(
    "BHS-10",
    "Spasi satu di antara kata, tidak ada sebelum tanda baca",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Tanda baca melekat pada kata di depannya dan diikuti satu spasi. Spasi ganda membuat baris renggang"
    " dan menyulitkan pencarian kata.",
    bad="koperasi ,usaha  kecil",
    good="koperasi, usaha kecil",
    source="Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan",
    certainty=Certainty.RECALLED,
)
def blanks(dossier: Dossier) -> Iterator[Problem]:
    """Find doubled blanks, and blanks on the wrong side of a mark; tabs and labels are layout."""
    texts = [(p, dossier.open_text(p)) for p in dossier.manuscript if not _is_laid_out(p)]
    paper = "\n".join(text for _, text in texts)
    for signs, pattern, good, message in _KINDS:
        if any(re.search(sign, paper) for sign in signs) and re.search(pattern, paper):
            for passage, text in texts:
                found = re.finditer(pattern, text)
                yield from (_respaced(passage, gap.span(1), good, message) for gap in found)


def _is_laid_out(passage: Passage) -> bool:
    return passage.at.startswith(_LAID_OUT) or "label" in passage.at or passage.at.endswith(".nip")


def _respaced(passage: Passage, gap: Span, good: str, message: str) -> Problem:
    start, end = _with_neighbours(passage.text, gap)
    words = passage.text[start : gap[0]] + good + passage.text[gap[1] : end]
    edit = Replace(passage.at, *gap, good)
    return Problem(passage.at, message, (start, end), suggestion=words, edits=(edit,))


def _with_neighbours(text: str, gap: Span) -> Span:
    """Widen a gap to the words around it, so that a reader sees where it is."""
    before = text[max(gap[0] - _LONGEST_WORD, 0) : gap[0]].rsplit(maxsplit=1)[-1]
    behind = text[gap[1] : gap[1] + _LONGEST_WORD].split(maxsplit=1)[0]
    return gap[0] - len(before), gap[1] + len(behind)
