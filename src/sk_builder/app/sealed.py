"""A decree that was set prints what it printed when it was set, or nothing is made of it."""

from sk_builder.app.own_paper import OwnPaper
from sk_builder.errors import OutputError
from sk_builder.model import Decree
from sk_builder.regulations import Catalogue
from sk_builder.store.decrees import Loaded


def refuse_tampered(loaded: Loaded[Decree], catalogue: Catalogue) -> None:
    """Refuse a decree whose file was changed since `enact` set it.

    Raises:
        OutputError: It says how to see what was changed.
    """
    recorded, count = loaded.part.printed_digest, len(loaded.part.history)
    if recorded and OwnPaper(loaded, catalogue).digest != recorded:
        file = loaded.path
        seen = f"; lihat bedanya dengan diff {file}@{count} {file}" if count else ""
        raise OutputError(f"{file}: naskah berbeda dari yang ditetapkan{seen}, lalu kembalikan")
