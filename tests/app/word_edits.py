"""Edits that people make in a built Word file, and the decree that they mean.

A decree is changed a little; what this changes on paper is then done in the Word file of the unchanged one,
as a person would do it: by typing, by taking out rows and paragraphs, by adding some.
"""

import re
from random import Random
from typing import NamedTuple

from sk_builder.app.carried import decree_of_data
from sk_builder.places import filled, path_of
from sk_builder.store.change import Insert, Remove, SetText, applied, value_at
from sk_builder.store.encode import encode
from sk_builder.word.anchors import carried
from sk_builder.word.marked import marked_paragraphs

WORDS = ("terpadu", "berkala", "mandiri", "unggulan", "lestari", "merata", "tangguh", "cermat", "terpilih")
KINDS = {
    "kata diganti": 18, "kata ditambah": 12, "kata dihapus": 12, "angka diganti": 10, "tanggal diganti": 4,
    "beberapa sekaligus": 10, "hanya satu tempat": 6, "baris dihapus": 7, "baris ditambah": 7,
    "alinea dihapus": 5, "alinea ditambah": 5, "kata templat diganti": 2, "alinea asing": 2,
}  # fmt: skip
"""What is done, and how often of a hundred."""

_TRIES = 30
_AT_ONCE = 4
_TOKEN = re.compile(r"\w+(?:[.,]\w+)*|\s+|[^\w\s]")
_NOT_TYPED = {
    "kunci",
    "arah",
    "satuan",
    "sama_dengan",
    "nip",
    "nidn",
    "kelompok",
    "jenis",
    "sebutan",
    "nomor",
    "tahun",
    "kode",
    "pembilang",
    "penyebut",
    "faktor",
}
_LISTS = {
    "menimbang", "mengingat", "membaca", "memperhatikan", "diktum", "tembusan", "rincian", "fungsi", "isi",
    "alamat", "anggota", "indikator", "penanggung_jawab", "sumber_data",
}  # fmt: skip
_FIXED = ("MEMUTUSKAN", "Tembusan", "Menimbang", "Mengingat", "Menetapkan")


def by_chance(seed):
    """Return a source of chance, the same for the same seed."""
    return Random(seed)  # noqa: S311  no secret


class Plan(NamedTuple):
    """One edit.

    Attributes:
        kind: One of `KINDS`.
        steps: What is done, a verb and its words each.
        before: The decree that the file was made from.
        after: The decree that the edited file means.
        is_sure: Whether no person needs to be asked.
    """

    kind: str
    steps: tuple[tuple[str, ...], ...]
    before: object
    after: object
    is_sure: bool = True


class _Spot(NamedTuple):
    """A bookmark in a file: its name, the place and the words it holds, and the cell round it."""

    name: str
    at: str
    words: str
    cells: tuple
    text: str


class Planner:
    """Makes edits for the file of one decree."""

    def __init__(self, decree, print_, chance):
        self.decree = decree
        self._tree = encode(decree)
        self._print = print_
        self._chance = chance
        self.docx = print_(decree)
        self._spots = spots(self.docx)

    def plan(self):
        """Return the next edit; chance decides what kind it is."""
        while True:
            kind = self._chance.choices(list(KINDS), KINDS.values())[0]
            tries = (self._made(kind) for _ in range(_TRIES))
            if made := next(filter(None, tries), None):
                return made

    def _made(self, kind):
        if kind.startswith("kata templat"):
            return self._fixed(kind)
        if kind == "alinea asing":
            return self._foreign(kind)
        if kind.startswith(("baris", "alinea")):
            return self._item(kind)
        return self._typed(kind)

    def _typed(self, kind):
        texts = list(self._texts(kind))
        chosen = self._chance.sample(texts, min(len(texts), _AT_ONCE if kind == "beberapa sekaligus" else 1))
        after = self._with(*(SetText(path, self._changed(kind, text)) for path, text in chosen))
        if not chosen or not after:
            return None
        steps = [
            step for step in typing(self._spots, spots(self._print(after))) if self._is_typed(step[1], chosen)
        ]
        if not steps or (kind == "hanya satu tempat" and len(steps) < 2):
            return None
        if kind == "hanya satu tempat":
            return Plan(kind, (self._chance.choice(steps),), self.decree, after, is_sure=False)
        return Plan(kind, tuple(steps), self.decree, after)

    def _texts(self, kind):
        """Yield the fields that an edit of a kind may be about."""
        for leaf in filled(self.decree):
            path = path_of(leaf.place, self._tree) or leaf.path
            text = value_at(self._tree, path)
            if (
                not isinstance(text, str)
                or _NOT_TYPED & {str(step) for step in path}
                or path[0] == "tercetak"
            ):
                continue
            is_number = bool({"target", "baseline", "kondisi_akhir"} & set(path))
            wanted = {"angka diganti": is_number, "tanggal diganti": path[-1] == "tanggal"}
            if wanted.get(kind, not is_number and path[-1] != "tanggal" and len(text.split()) > 1):
                yield path, text

    def _is_typed(self, name, chosen):
        """Whether a bookmark holds words of fields, and not those that a catalogue gives for another day."""
        at = next(spot.at for spot in self._spots if spot.name == name)
        return any(path[0] == "mengingat" for path, _ in chosen) or not at.startswith("mengingat.")

    def _changed(self, kind, text):
        if kind == "angka diganti":
            return f"{self._chance.randrange(1, 99)},{self._chance.randrange(10, 99)}"
        if kind == "tanggal diganti":
            return f"2025-{self._chance.randrange(2, 13):02}-{self._chance.randrange(1, 28):02}"
        words = text.split(" ")
        at = self._chance.randrange(len(words))
        word = self._chance.choice(WORDS)
        word = word.capitalize() if self._stands_in_capitals(text) else word
        if kind == "kata ditambah":
            words.insert(at, word)
        elif kind == "kata dihapus":
            del words[at]
        else:
            words[at] = word
        return " ".join(words)

    def _stands_in_capitals(self, text):
        return any(text.upper() in spot.words and not text.isupper() for spot in self._spots)

    def _item(self, kind):
        lists = [
            path
            for path in _lists(self._tree, ())
            if path[-1] in _LISTS and len(value_at(self._tree, path)) > 1
        ]
        if not lists:
            return None
        path = self._chance.choice(lists)
        position = self._chance.randrange(len(value_at(self._tree, path)))
        item = (*path, position)
        spot = self._first(self._tree, self._spots, item)
        if spot is None or kind.startswith("baris") != self._fills_row(spot, item):
            return None
        return self._removed(kind, item, spot) if kind.endswith("dihapus") else self._added(kind, item, spot)

    def _removed(self, kind, item, spot):
        after = self._with(Remove(item))
        verb = "droprow" if kind.startswith("baris") else "drop"
        return after and Plan(kind, ((verb, spot.name),), self.decree, after)

    def _added(self, kind, item, spot):
        path = (*item[:-1], item[-1] + 1)
        node = self._new_node(value_at(self._tree, item))
        after = self._with(Insert(path, node))
        if not after:
            return None
        printed = self._print(after)
        new = self._first(encode(after), spots(printed), path)
        if new is None:
            return None
        if kind.startswith("alinea"):
            return Plan(kind, (("paragraph", spot.name, new.words),), self.decree, after)
        return Plan(kind, (("row", spot.name, *row_words(printed, new)),), self.decree, after)

    def _new_node(self, like):
        """Return an item like another one, of other words."""
        if isinstance(like, str) or "isi" in like:
            text = self._some_words(5)
            return (
                f"bahwa {text}" if isinstance(like, str) and like.startswith("bahwa") else text.capitalize()
            )
        if "kutipan" in like or "kunci" in like:
            number = self._chance.randrange(2, 30)
            return f"Peraturan Daerah Contoh Nomor {number} Tahun 2021 tentang {self._some_words(3).title()}"
        left_out = {"rumus", "alasan", "keterangan", "arah", "baseline"}
        node = {
            key: value[:1] if isinstance(value, list) else value  # one paragraph a cell is typed
            for key, value in like.items()
            if key not in left_out
        }
        node["nama"] = self._some_words(3).capitalize()
        if "kode" in node:
            node["kode"] = f"IKU-{self._chance.randrange(50, 99)}"
        if "rumus" in like:
            node["rumus"] = [f"Jumlah {self._some_words(1)}"]
        return node

    def _some_words(self, count):
        return " ".join(self._chance.sample(WORDS, count))

    def _fixed(self, kind):
        words = [
            word
            for word in _FIXED
            if any(word in one.text for one in marked_paragraphs(self.docx) if not one.marks)
        ]
        if not words:
            return None
        word = self._chance.choice(words)
        new = self._chance.choice(WORDS)
        return Plan(kind, (("find", word, new.upper() if word.isupper() else new),), self.decree, self.decree)

    def _foreign(self, kind):
        spot = next((one for one in self._spots if one.at == "penandatangan.nama"), None)
        words = f"Catatan {self._some_words(3)}."
        return spot and Plan(kind, (("paragraph", spot.name, words),), self.decree, self.decree)

    def _with(self, *changes):
        tree = applied(self._tree, *changes)
        return tree and decree_of_data(tree)

    def _first(self, tree, found, item):
        """Return the bookmark that an item begins with; of a row, that of its name."""
        inside = [one for one in found if (path_of(one.at, tree) or ())[: len(item)] == item]
        named = [one for one in inside if one.at.endswith((".nama", ".label"))]
        return next(iter([*named, *inside]), None)

    def _fills_row(self, spot, item):
        row = [
            one
            for one in self._spots
            if spot.cells and one.cells[:1] and one.cells[0][:2] == spot.cells[0][:2]
        ]
        paths = [path_of(one.at, self._tree) or () for one in row]
        return bool(row) and all(path[: len(item)] == item or path[-3:-2] == ("sasaran",) for path in paths)


def spots(docx):
    """Return the bookmarks of a file that we made, in order."""
    places = carried(docx).places
    return [
        _Spot(mark.name, places[mark.name], one.text[mark.start : mark.end], one.cells, one.text)
        for one in marked_paragraphs(docx)
        for mark in one.marks
        if mark.name in places
    ]


def typing(before, after):
    """Yield what is typed so that bookmarks of one file say what those of another do."""
    said = {spot.name: spot.words for spot in after}
    for spot in before:
        new = said.get(spot.name)
        if new is not None and new != spot.words:
            start, end, words = _stretch(spot.words, new)
            yield ("type", spot.name, str(start), str(end - start), words)


def _stretch(old, new):
    """Return the words in the middle that differ: where they begin and end in `old`, and what they become."""
    one, other = _TOKEN.findall(old), _TOKEN.findall(new)
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(other)) - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    start, end = len("".join(one[:head])), len("".join(one[: len(one) - tail]))
    return start, end, "".join(other[head : len(other) - tail])


def row_words(docx, spot):
    """Return the words of each cell of the row in which a bookmark stands."""
    row = [one for one in marked_paragraphs(docx) if one.cells and one.cells[0][:2] == spot.cells[0][:2]]
    cells = {}
    for one in row:
        cells.setdefault(one.cells[0][2], one.text)
    return [cells.get(column, "") for column in range(1, max(cells) + 1)]


def _lists(node, path):
    if isinstance(node, list):
        yield path
    items = enumerate(node) if isinstance(node, list) else node.items() if isinstance(node, dict) else ()
    for step, inner in items:
        yield from _lists(inner, (*path, step))
