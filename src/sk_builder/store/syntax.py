"""Why YAML cannot be read, said to somebody who has never heard of YAML.

Both parsers of ruamel.yaml are understood: what went wrong is told from the words they have in common
and from the line it happened in.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ruamel.yaml.error import MarkedYAMLError

from sk_builder.store.tree import Mark

NO_KEYS = 'isi berkas bukan "kunci: isi"; mulai misalnya dengan tentang: ...'
"""What to say of a file that holds no keys at all."""

_QUOTE = 'beri tanda kutip pada seluruh teks ("..."), atau tulis >- lalu teksnya di baris berikut'
_KEY_ALONE = re.compile(r"\s*(?:- +)*[a-z_]+")


class _Stop(NamedTuple):
    """Where and why the parser stopped.

    Attributes:
        problem: The parser's words, in English.
        line: The line it stopped in.
        column: The column it stopped at, from 0.
        at: The same as a position in the file.
        opened: Where the thing it was reading began, or `at`.
    """

    problem: str
    line: str
    column: int
    at: Mark
    opened: Mark


def explain(error: MarkedYAMLError, lines: Sequence[str]) -> tuple[Mark, str]:
    """Return where `error` should be mended and, in Indonesian, what to write instead.

    Args:
        error: Of either parser.
        lines: The lines of the file.
    """
    mark = error.problem_mark or error.context_mark
    number = min(mark.line, len(lines) - 1) if mark else 0
    at = Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)
    opened = Mark(error.context_mark.line + 1, error.context_mark.column + 1) if error.context_mark else at
    problem = f"{error.context or ''}: {error.problem or ''}"
    stop = _Stop(problem, lines[number], at.column - 1, at, opened)
    for signs, say in _EXPLANATIONS:
        if any(sign in problem for sign in signs):
            return say(stop)
    return at, f"susunan YAML tidak dapat dibaca di sini; {_QUOTE}"


def _colon(stop: _Stop) -> tuple[Mark, str]:
    if _KEY_ALONE.fullmatch(stop.line[: stop.column]):
        return stop.at, "baris ini menjorok lebih dalam daripada kunci di atasnya; luruskan dengan kunci itu"
    return stop.at, f"titik dua di dalam teks tanpa tanda kutip; {_QUOTE}"


def _dash(stop: _Stop) -> tuple[Mark, str]:
    return stop.at, 'daftar dimulai di baris yang sama dengan kuncinya; tulis "- ..." di baris berikut'


def _quote(stop: _Stop) -> tuple[Mark, str]:
    return stop.opened, "tanda kutip ini tidak ditutup; tutup di akhir teks"


def _escape(stop: _Stop) -> tuple[Mark, str]:
    backslash = stop.line.rfind("\\", 0, stop.column + 1)
    at = Mark(stop.at.line, backslash + 1) if backslash >= 0 else stop.at
    return at, "tanda \\ di dalam kutip ganda tidak dapat dibaca; pakai kutip tunggal: '...'"


def _first_sign(stop: _Stop) -> tuple[Mark, str]:
    sign = stop.line[stop.column : stop.column + 1]
    if sign == "\t":
        return stop.at, "tab di antara kunci dan isi; ganti dengan spasi"
    return stop.at, f'teks diawali tanda "{sign}" tanpa tanda kutip; {_QUOTE}'


def _anchor(stop: _Stop) -> tuple[Mark, str]:
    sign = "*" if "alias" in stop.problem else "&"
    return stop.opened, f'teks diawali tanda "{sign}" tanpa tanda kutip; {_QUOTE}'


def _tag(stop: _Stop) -> tuple[Mark, str]:
    return stop.opened, f'teks diawali tanda "!" tanpa tanda kutip; {_QUOTE}'


def _bracket(stop: _Stop) -> tuple[Mark, str]:
    advice = "tutup kurung itu; bila kurung bagian dari teks, beri tanda kutip pada seluruh teks"
    return stop.opened, f"kurung yang dibuka di sini tidak ditutup dengan benar; {advice}"


def _block_header(stop: _Stop) -> tuple[Mark, str]:
    return (
        stop.opened,
        'tanda ">" atau "|" hanya diikuti teks di baris berikut; pindahkan teksnya, atau beri tanda kutip',
    )


def _no_colon(stop: _Stop) -> tuple[Mark, str]:
    return (
        stop.opened,
        'baris ini bukan "kunci: isi"; beri spasi sesudah titik dua, atau sambungan teks dibuat menjorok',
    )


def _no_key(stop: _Stop) -> tuple[Mark, str]:
    if re.search(r"""["']\s*$""", stop.line[: stop.column]):
        return (
            stop.at,
            "ada teks sesudah tanda kutip penutup; beri kutip pada seluruh teks, gandakan kutip di dalamnya",
        )
    if stop.line[stop.column :].startswith("- ") or stop.line.lstrip().startswith("- "):
        return (
            stop.at,
            'baris "- ..." tidak pada tempatnya; luruskan dengan butir lain dalam daftar yang sama',
        )
    return stop.at, "menjoroknya baris ini tidak sama dengan kunci lain dalam kelompoknya; luruskan"


def _outside(stop: _Stop) -> tuple[Mark, str]:
    if not stop.line.startswith("%"):
        return stop.at, NO_KEYS
    return stop.at, 'baris diawali tanda "%"; hapus baris itu, atau beri tanda kutip pada teks'


_EXPLANATIONS: tuple[tuple[tuple[str, ...], Callable[[_Stop], tuple[Mark, str]]], ...] = (
    (("mapping values are not allowed",), _colon),
    (("sequence entries are not allowed",), _dash),
    (("escape", "hexadecimal"), _escape),
    (("quoted scalar",), _quote),
    (("found a tab", "cannot start any token"), _first_sign),
    (("scanning an alias", "scanning an anchor"), _anchor),
    (("scanning a tag", "parsing a tag", "tag handle"), _tag),
    (("block scalar",), _block_header),
    (("flow sequence", "flow mapping", "flow node", "node content"), _bracket),
    (("could not find expected ':'",), _no_colon),
    (("directive", "YAML document", "document start"), _outside),
    (("did not find expected", "expected <block end>"), _no_key),
)
