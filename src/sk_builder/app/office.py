"""Set up an office folder: templates, sample decrees, office file, and schemas for the editor."""

import json
from collections.abc import Mapping
from pathlib import Path

from sk_builder.app.samples import samples
from sk_builder.errors import OutputError
from sk_builder.model import Decree, Office
from sk_builder.store.files import is_there, write_file
from sk_builder.store.schema import schema

SCHEMAS: Mapping[str, type[Decree | Office]] = {"keputusan": Decree, "kantor": Office}
"""What a JSON Schema can be had of; ``keputusan.schema.json`` is what the sample files point to."""


def schema_text(kind: str) -> str:
    """Return the JSON Schema of "keputusan" (decree files) or "kantor" (the office file) as text."""
    return json.dumps(schema(SCHEMAS[kind]), ensure_ascii=False, indent=2) + "\n"


def set_up_office(folder: Path) -> tuple[Path, ...]:
    """Fill a folder with what an office begins with.

    Returns:
        The files written, in the order of the folders.

    Raises:
        OutputError: A file is already there, or the folder cannot be written; nothing is overwritten.
    """
    contents = {
        folder / kind / file.name: file.read_bytes()
        for kind, pattern in (("templates", "*.docx"), ("decrees", "*.yaml"))
        for file in sorted(samples(kind).glob(pattern))
    } | {folder / "decrees" / f"{kind}.schema.json": schema_text(kind).encode() for kind in SCHEMAS}
    if there := [path for path in contents if is_there(path)]:
        raise OutputError(f"{there[0]}: sudah ada, jadi tidak ditimpa; pilih folder lain")
    for path, content in contents.items():
        write_file(path, content)
    return tuple(contents)
