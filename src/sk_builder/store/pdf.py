"""The text of a PDF, read in a process of its own: a stranger's file can neither hang nor fill ours."""

from sk_builder.errors import SkBuilderError
from sk_builder.store.apart import NoAnswerError, answer, serve

SECONDS = 5
"""How long the reading may take; a decree of 20 pages takes less than one second."""
MEMORY = 450_000_000
"""Bytes that the reading may use, where the system can bound it."""
MOST_PAGES = 300
MOST_TEXT = 2_000_000

_NO_TEXT = "PDF ini tidak memuat teks (hasil pindai); pakai berkas Word-nya, atau kenali dahulu teksnya (OCR)"
_LOCKED = "PDF ini berkata sandi; simpan tanpa sandi, lalu ulangi"
_DAMAGED = "PDF ini rusak atau bukan PDF; simpan ulang, atau pakai berkas Word-nya"
_TOO_MUCH = (
    f"PDF ini terlalu besar atau terlalu rumit untuk sebuah Keputusan (paling banyak {MOST_PAGES} halaman)"
)


class NotPdfError(SkBuilderError):
    """The file is no PDF whose text can be read; `str(error)` says why, without the file's name."""


def read_pdf(content: bytes) -> tuple[str, ...]:
    """Return the text of each page, lines as they stand on it, runs of blanks folded.

    Raises:
        NotPdfError: It is damaged, locked, a scan without text, or too large.
    """
    try:
        told = answer(__name__, content, SECONDS)
    except NoAnswerError as error:
        raise NotPdfError(_TOO_MUCH) from error
    if isinstance(told, str):
        raise NotPdfError(told)
    return tuple(told)


def _pages(content: bytes) -> list[str] | str:
    """Return the pages, or why there are none."""
    import io  # noqa: PLC0415  what the child alone needs

    from pypdf import PdfReader  # noqa: PLC0415
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            return _LOCKED
        if len(reader.pages) > MOST_PAGES:
            return _TOO_MUCH
        pages = [_folded(page.extract_text()) for page in reader.pages]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return _DAMAGED
    except MemoryError:
        return _TOO_MUCH
    if sum(map(len, pages)) > MOST_TEXT:
        return _TOO_MUCH
    return pages if any(pages) else _NO_TEXT


def _folded(page: str) -> str:
    return "\n".join(" ".join(line.split()) for line in page.split("\n")).strip("\n")


if __name__ == "__main__":
    serve(_pages, MEMORY)
