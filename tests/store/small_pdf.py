"""The least PDFs for tests, written by hand."""

import zlib
from itertools import pairwise


def pdf(*pages, deflated=False, kids="", more="", fonts=""):
    """Write the least PDF that shows lines of text, or what a stream draws, on pages.

    `kids` replaces the list of pages, `more` stands in each of them, `fonts` among their fonts.
    """
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    numbers = []
    for page in pages:
        stream = page if isinstance(page, bytes) else _lines(page)
        packed = zlib.compress(stream, 9) if deflated else stream
        how = " /Filter /FlateDecode" if deflated else ""
        objects.append(f"<< /Length {len(packed)}{how} >>\nstream\n".encode() + packed + b"\nendstream")
        numbers.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 900] {more} /Contents {len(objects)} 0 R"
            f" /Resources << /Font << /F1 3 0 R {fonts} >> >> >>"
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


def _lines(lines):
    moves = "".join(f"1 0 0 1 50 {800 - 14 * at} Tm ({line}) Tj\n" for at, line in enumerate(lines))
    return f"BT /F1 12 Tf\n{moves}ET".encode()


def shown(x, y, text, *, turned=False):
    """Return the stream that shows a text, y from the bottom, or turned so that it runs upwards."""
    return f"BT /F1 12 Tf {'0 1 -1 0' if turned else '1 0 0 1'} {x} {y} Tm ({text}) Tj ET\n".encode()


def boxes(xs, ys):
    """Return the stream that draws the border of each cell of a table."""
    sizes = [
        (left, low, right - left, high - low) for left, right in pairwise(xs) for low, high in pairwise(ys)
    ]
    return b"".join(b"%d %d %d %d re S\n" % size for size in sizes)
