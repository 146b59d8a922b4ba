"""Sentences and items as data: without the marks that printing puts behind them."""

import re

_CONJUNCTION = re.compile(r"[;,]\s*(?:dan\s*/\s*atau|dan|atau)$")
"""What stands behind the last item but one: UU 12/2011, Lampiran II, 87 to 89."""


_DASH = re.compile(r"(?<=[^\W\d])\s*[;,.]\s*[-–]+$")
"""A mark with a dash behind it, as typists close a list; behind an amount it belongs to that: "Rp500,-"."""


def opened(words: str, *marks: str) -> str:
    """Return words without the mark that closes them.

    Examples:
        >>> opened("bahwa satu;", ";", "."), opened("Tim bertugas:", ".")
        ('bahwa satu', 'Tim bertugas:')
        >>> opened("Arsip,-"), opened("Honor Rp500.000,-")
        ('Arsip', 'Honor Rp500.000,-')
    """
    words = _DASH.sub("", words) or words
    mark = next((mark for mark in marks if words.endswith(mark)), "")
    return words.removesuffix(mark).rstrip() or words


def item(words: str) -> str:
    """Return an item of a list without its closing mark and without the "dan" before the last one.

    Examples:
        >>> item("rencana kerja; dan"), item("laporan kinerja.")
        ('rencana kerja', 'laporan kinerja')
    """
    return opened(_CONJUNCTION.sub("", words), ";", ".") or words
