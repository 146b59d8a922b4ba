r"""Formulas as EQ fields, which Word draws from their instruction: no words of them are stored.

Source:
    ECMA-376 Part 1, 17.16.5.17: ``\f(above,below)`` is a fraction; a semicolon parts where a comma is the
    decimal mark.
"""

import re

_EQ = re.compile(r"\s*EQ\b", re.IGNORECASE)
_SWITCH = re.compile(r"\\([A-Za-z])(?:\s*\\[A-Za-z]{1,2}\d*(?:\\[\[\]{}()|<>])?){0,8}\s*\(")
"""A switch with its few options, up to its bracket; a stranger's file with many must not make it slow."""
_SIGN = re.compile(r"\\(.)")
_DEEPEST = 20
"""Switches within one another; what stands deeper is no formula that anybody wrote."""


def equation_of(code: str) -> str | None:
    r"""Return what an instruction draws, in the text form of equations; None for another field.

    Examples:
        >>> equation_of(r" EQ \f(Aduan selesai;Aduan masuk) × 100 "), equation_of(" PAGE ")
        ('Aduan selesai / Aduan masuk × 100', None)
        >>> equation_of(r"eq \b\bc\[(\f(\s\up8(A (x)),B))")
        'A (x) / B'
    """
    found = _EQ.match(code)
    return " ".join(_drawn(code[found.end() :]).split()) if found else None


def _drawn(code: str, depth: int = 0) -> str:
    words, at = "", 0
    while depth < _DEEPEST and (found := _SWITCH.search(code, at)):
        end = _closed(code, found.end())
        parts = [_drawn(part, depth + 1).strip() for part in _parts(code[found.end() : end])]
        between = " / " if found[1].casefold() == "f" else " "
        words += f"{_plain(code[at : found.start()])}{between.join(parts)} "
        at = end + 1
    return words + _plain(code[at:])


def _plain(code: str) -> str:
    return _SIGN.sub(r"\1", code)


def _closed(code: str, start: int) -> int:
    """Return where the bracket closes that was opened before `start`."""
    depth = 1
    for at in range(start, len(code)):
        if code[at - 1] != "\\":
            depth += {"(": 1, ")": -1}.get(code[at], 0)
        if not depth:
            return at
    return len(code)


def _parts(code: str) -> list[str]:
    """Divide at the commas, or rather the semicolons, that stand in no bracket."""
    mark = ";" if ";" in code else ","
    parts, depth = [""], 0
    for at, letter in enumerate(code):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == mark and not depth and code[at - 1 : at] != "\\":
            parts.append("")
        else:
            parts[-1] += letter
    return parts
