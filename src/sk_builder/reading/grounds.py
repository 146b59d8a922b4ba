"""The grounds: Membaca, Menimbang, Mengingat, Mengingat Pula, Memperhatikan."""

from sk_builder.reading.lists import BASIS, CAPITAL, REASON, items
from sk_builder.reading.parts import Part
from sk_builder.reading.transcript import Transcript, item_place

_OPENINGS = {"menimbang": REASON, "mengingat": BASIS}


class Grounds:
    """Writes the sections down; one that is opened twice goes on counting."""

    def __init__(self, out: Transcript) -> None:
        self._out = out
        self._counts: dict[str, int] = {}

    def read(self, part: Part) -> None:
        """Write down the label of a section and its items."""
        self._out.put(f"{part.name}.label", part.label)
        for item in items(part.lines, _OPENINGS.get(part.name, CAPITAL)):
            position = self._counts.get(part.name, 0)
            self._counts[part.name] = position + 1
            self._out.put(item_place(part.name, part.name, position), item.text, item.label)
