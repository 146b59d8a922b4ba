"""The decree that a Word file of ours carries inside."""

from typing import Any

import msgspec

from sk_builder.model import Decree
from sk_builder.store.decode import decode
from sk_builder.word.anchors import carried, is_edited

AS_PRINTED = "tercetak demikian pada naskah yang diambil alih"
"""The reason of a departure whose own reason is not known; reasons do not travel in a file."""


def carried_decree(docx: bytes) -> Decree | None:
    """Return the decree that a file was made of.

    Returns:
        None where the file carries none, or none that this version can read, or where its words changed
        since it was made.

    Raises:
        NotWordError: The file is no .docx.
    """
    inside = carried(docx)
    if inside is None or is_edited(docx):
        return None
    try:
        data = msgspec.json.decode(inside.data)
    except msgspec.DecodeError:
        return None
    return decree_of_data(data)


def decree_of_data(data: Any) -> Decree | None:
    """Return the decree of the data that a file carries (see `document.carried_data`); None if it is none."""
    departures = data.get("tercetak", []) if isinstance(data, dict) else []
    for departure in departures:
        departure["alasan"] = departure.get("alasan") or AS_PRINTED
    return decode(data, Decree)[0]
