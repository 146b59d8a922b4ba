"""A report written to a file, never over what is no report."""

from collections.abc import Sequence
from pathlib import Path

from sk_builder.errors import OutputError
from sk_builder.store.files import is_there, write_file

SUFFIXES = {"text": ".txt", "json": ".json", "html": ".html"}
"""How the name of a report ends, by its form."""


def write_report(text: str, target: Path, form: str, checked: Sequence[Path]) -> None:
    """Write a report; an older one of the same form gives way.

    Raises:
        OutputError: The name does not end as a report's, or is that of a file that was checked.
    """
    suffix = SUFFIXES[form]
    if target.suffix.lower() != suffix:
        raise OutputError(f"{target}: laporan ini berakhiran {suffix}; sebut misalnya {target.stem}{suffix}")
    if is_there(target) and any(is_there(file) and file.samefile(target) for file in checked):
        raise OutputError(f"{target}: inilah berkas yang diperiksa, jadi tidak ditimpa; sebut berkas lain")
    write_file(target, text.encode())
