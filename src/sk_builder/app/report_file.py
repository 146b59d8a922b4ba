"""A report written to a file, never over what is no report."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sk_builder.app.report_html import TITLE
from sk_builder.app.report_json import KEYS
from sk_builder.checks import Severity
from sk_builder.errors import OutputError
from sk_builder.store.files import is_folder, is_there, write_file

SUFFIXES = {"text": ".txt", "json": ".json", "html": ".html"}
"""How the name of a report ends, by its form."""

_SEVERITIES = "|".join(severity.words for severity in Severity)
_COUNTED = rf"(?:tidak ada temuan|\d+ (?:{_SEVERITIES})(?:, \d+ (?:{_SEVERITIES}))*)"
_LINE = re.compile(
    rf".+: (?:{_SEVERITIES}) [A-Z]{{3}}-\d\d: .*"  # a finding
    r"| *\d* \| .*"  # what it is about
    r"| {7}= [a-z]+: .*"  # what is told of it
    rf"|.+: {_COUNTED}|"  # a file
)
_CLOSING = re.compile(rf"{_COUNTED} dalam \d+ berkas, per .+, menurut katalog per .+")


def write_report(text: str, target: Path, form: str, checked: Sequence[Path]) -> None:
    """Write a report; an older one of the same form gives way.

    Raises:
        OutputError: The name does not end as a report's, or is that of a file that was checked, or of one
            that is no report.
    """
    suffix = SUFFIXES[form]
    if target.suffix.lower() != suffix:
        raise OutputError(f"{target}: laporan ini berakhiran {suffix}; sebut misalnya {target.stem}{suffix}")
    if is_there(target) and any(is_there(file) and file.samefile(target) for file in checked):
        raise OutputError(f"{target}: inilah berkas yang diperiksa, jadi tidak ditimpa; sebut berkas lain")
    if is_there(target) and not is_folder(target) and not _is_report(target, form):
        raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut berkas lain")
    write_file(target, text.encode())


def _is_report(file: Path, form: str) -> bool:
    """Tell whether a file holds what a check wrote in a form, and nothing that anybody added."""
    try:
        text = file.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return False
    return not text or _RECOGNISED[form](text)


def _is_text(text: str) -> bool:
    *lines, closing, end = text.split("\n") if "\n" in text else ("", "")
    return not end and bool(_CLOSING.fullmatch(closing)) and all(map(_LINE.fullmatch, lines))


def _is_json(text: str) -> bool:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(whole, dict) and tuple(whole) == KEYS


def _is_html(text: str) -> bool:
    return text.startswith("<!DOCTYPE html>\n") and f"<title>{TITLE}</title>" in text


_RECOGNISED: Mapping[str, Callable[[str], bool]] = {"text": _is_text, "json": _is_json, "html": _is_html}
