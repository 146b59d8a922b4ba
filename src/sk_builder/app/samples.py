"""The templates and sample decrees that come with the program."""

from pathlib import Path

_PACKAGED = Path(__file__).parents[1] / "contoh"
_CHECKOUT = Path(__file__).parents[3]


def samples(kind: str) -> Path:
    """Return the folder of "templates" or "decrees", in the installed package or else in the checkout."""
    packaged = _PACKAGED / kind
    return packaged if packaged.is_dir() else _CHECKOUT / kind
