"""A Word file of ours as a stranger's: without the data, bookmarks and fingerprint that it carries."""

import io
import re
import zipfile

_BOOKMARK = re.compile(rb"<w:bookmark(?:Start|End)\b[^>]*/>")
_OURS = re.compile(r"customXml/|docProps/custom\.xml")
_POINTER = re.compile(rb"<(?:Relationship|Override)\b[^>]*(?:customXml|docProps/custom\.xml)[^>]*/>")


def stripped(docx):
    """Return the file without them."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as file, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as out:
        for name in file.namelist():
            if not _OURS.match(name):
                out.writestr(name, _POINTER.sub(b"", _BOOKMARK.sub(b"", file.read(name))))
    return result.getvalue()
