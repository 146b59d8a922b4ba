"""What stands beside a decree file: the other decrees of its folder, and the one whose paper was changed."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sk_builder.app.dossiers import DECREE_SUFFIXES
from sk_builder.errors import SkBuilderError
from sk_builder.model import Decree
from sk_builder.store.decrees import OFFICE_FILES, Loaded, load_decree
from sk_builder.store.files import is_folder


def files_beside(file: Path) -> Iterator[Path]:
    """Yield the other decree files of a folder, as the file itself is named."""
    for other in sorted(file.absolute().parent.iterdir()):
        is_decree = other.suffix.lower() in DECREE_SUFFIXES and other.name not in {*OFFICE_FILES, file.name}
        if is_decree and not is_folder(other):
            yield file.with_name(other.name)


def decrees_beside(file: Path) -> Iterator[Loaded[Decree]]:
    """Yield the other decrees of a folder, as far as their files can be read."""
    for other in files_beside(file):
        with suppress(SkBuilderError):
            yield load_decree(other)
