"""The text of a PDF is read; what cannot or must not be read is refused in time, with one clear line."""

import time
import zlib

import pytest

from sk_builder.store.pdf import SECONDS, NotPdfError, read_pdf


def pdf(*pages, deflated=False, kids=""):
    """Write the least PDF that shows lines of text on pages."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    numbers = []
    for page in pages:
        stream = page if isinstance(page, bytes) else _shown(page)
        packed = zlib.compress(stream, 9) if deflated else stream
        how = " /Filter /FlateDecode" if deflated else ""
        objects.append(f"<< /Length {len(packed)}{how} >>\nstream\n".encode() + packed + b"\nendstream")
        numbers.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 900] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
    own = " ".join(f"{number} 0 R" for number in numbers)
    objects[1] = f"<< /Type /Pages /Kids [{kids or own}] /Count {len(pages)} >>"
    out, offsets = b"%PDF-1.4\n", []
    for number, thing in enumerate(objects, start=1):
        offsets.append(len(out))
        content = thing if isinstance(thing, bytes) else thing.encode()
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>"
    return out + f"{end}\nstartxref\n{len(out)}\n%%EOF".encode()


def _shown(lines):
    moves = "".join(f"1 0 0 1 50 {800 - 14 * at} Tm ({line}) Tj\n" for at, line in enumerate(lines))
    return f"BT /F1 12 Tf\n{moves}ET".encode()


def test_lines_and_pages_are_read_and_blanks_folded():
    content = pdf(["MEMUTUSKAN:", "KESATU :   satu"], ["- 2 -"])
    assert read_pdf(content) == ("MEMUTUSKAN:\nKESATU : satu", "- 2 -")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"", "rusak atau bukan PDF", id="empty"),
        pytest.param(b"halo", "rusak atau bukan PDF", id="no pdf"),
        pytest.param(pdf(["teks"])[:300], "rusak atau bukan PDF", id="cut off"),
        pytest.param(pdf([]), "tidak memuat teks", id="a scan holds no text"),
        pytest.param(pdf(b" " * 400_000_000, deflated=True), "terlalu besar|rusak", id="bomb"),
        pytest.param(pdf(["teks"], kids="2 0 R"), "rusak|terlalu", id="pages in a ring"),
        pytest.param(pdf(*[["teks"]] * 301), "paling banyak 300 halaman", id="too many pages"),
    ],
)
def test_what_cannot_be_read_is_refused_in_time(content, message):
    started = time.monotonic()
    with pytest.raises(NotPdfError, match=message):
        read_pdf(content)
    assert time.monotonic() - started < SECONDS + 2
