"""The two ways in: text to citation, text to citations."""

from sk_builder.regulations.citation import Citation, Piece, Role
from sk_builder.regulations.interpret import interpret
from sk_builder.regulations.recognise import recognise


def parse_all(text: str) -> tuple[Citation, ...]:
    """Read every citation of `text`, which may hold several items glued together.

    Never raises. Without a citation in it the text comes back as the `rest` of one value.

    Example:
        >>> glued = "1. Undang-Undang Nomor 5 Tahun 2014; 2. Peraturan Pemerintah Nomor 8 Tahun 2006;"
        >>> [item.key for item in parse_all(glued)]
        ['uu-5-2014', 'pp-8-2006']
    """
    folded = " ".join(text.split())
    return tuple(interpret(pieces) for pieces in recognise(folded) or [[]])


def parse(text: str) -> Citation:
    """Read one item of Mengingat.

    Never raises: words that are not understood, a second item among them, stay in `rest`.

    Example:
        >>> item = parse("Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;")
        >>> item.key, item.rank, item.parsed
        ('uu-25-1992', 3, True)
    """
    first, *others = parse_all(text)
    if not others:
        return first
    pieces = [*first.pieces, *(Piece(Role.REST, piece.text) for other in others for piece in other.pieces)]
    return interpret(pieces)
