"""A PDF as paragraphs and tables, like those of a Word file.

It is read in a process of its own: a stranger's file can neither hang nor fill ours.
"""

from collections.abc import Iterable
from typing import Any

from sk_builder.errors import SkBuilderError
from sk_builder.store.apart import NoAnswerError, answer, serve
from sk_builder.word.blocks import Block, Blocks, Cell, Paragraph, Table

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


def read_pdf(content: bytes) -> Blocks:
    """Return the paragraphs and tables of a PDF, page numbers among them, other running heads apart.

    Raises:
        NotPdfError: It is damaged, locked, a scan without text, or too large.
    """
    try:
        told = answer(__name__, content, SECONDS)
    except NoAnswerError as error:
        raise NotPdfError(_TOO_MUCH) from error
    if isinstance(told, str):
        raise NotPdfError(told)
    body, heads, feet = told
    return Blocks(_all_heard(body), tuple(map(_all_heard, heads)), tuple(map(_all_heard, feet)))


def _pages(content: bytes) -> list[Any] | str:
    """Return what stands on the pages, or why nothing does."""
    import pypdfium2  # noqa: PLC0415  what the child alone needs
    from pypdfium2 import raw  # noqa: PLC0415

    from sk_builder.store.pdf_ink import sheet  # noqa: PLC0415
    from sk_builder.store.pdf_pages import laid_out  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(content)
        if len(document) > MOST_PAGES:
            return _TOO_MUCH
        sheets, letters = [], 0
        for page in document:
            text = page.get_textpage()
            letters += text.count_chars()
            if letters > MOST_TEXT:
                return _TOO_MUCH
            sheets.append(sheet(page, text))
    except pypdfium2.PdfiumError as error:
        is_locked = error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
        return _LOCKED if is_locked else _DAMAGED
    except MemoryError:
        return _TOO_MUCH
    if not any(one.words or one.turned for one in sheets):
        return _NO_TEXT
    blocks = laid_out(sheets)
    return [_all_told(blocks.body), [*map(_all_told, blocks.headers)], [*map(_all_told, blocks.footers)]]


def _all_told(blocks: Iterable[Block]) -> list[Any]:
    return [_told(block) for block in blocks]


def _told(block: Block) -> Any:
    """Return a block in what JSON knows: a text, or rows of cells."""
    if isinstance(block, Paragraph):
        return block.text
    return [[[cell.span, cell.continues, _all_told(cell.blocks)] for cell in row] for row in block.rows]


def _all_heard(told: Iterable[Any]) -> tuple[Block, ...]:
    return tuple(map(_heard, told))


def _heard(told: Any) -> Block:
    if isinstance(told, str):
        return Paragraph("", "", told)
    return Table(
        tuple(
            tuple(Cell(_all_heard(blocks), continues, span) for span, continues, blocks in row)
            for row in told
        )
    )


if __name__ == "__main__":
    serve(_pages, MEMORY)
