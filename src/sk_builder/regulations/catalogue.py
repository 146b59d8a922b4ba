"""The catalogue: what is known of the rules that decrees cite, and their words on a given day."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from pathlib import Path

from sk_builder.errors import RegulationError
from sk_builder.language import date_words, nearest
from sk_builder.regulations.citation import Amendment, Citation, Regulation, Relation
from sk_builder.regulations.entries import Entry, read_entries
from sk_builder.regulations.printing import write

_SHIPPED = Path(__file__).with_name("catalogue.json")  # importlib.resources would cost 10 ms
_NEAR = 60
_SHOWN = 5


class Catalogue:
    """Entries by key. A value: `merged_with` gives another one.

    It never claims that a rule is in force. It says what it knows, and of which day: see `as_known`.
    """

    def __init__(self, known_on: date, entries: Mapping[str, Entry]) -> None:
        """Make a catalogue of `entries`, which tell the state of `known_on`."""
        self.known_on = known_on
        self._entries = dict(entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    @cached_property
    def as_known(self) -> str:
        """The reserve to print beside every statement: "menurut katalog per 31 Desember 2024"."""
        return f"menurut katalog per {date_words(self.known_on)}"

    def get(self, key: str) -> Entry | None:
        """Return the entry with this key, if there is one."""
        return self._entries.get(key)

    @cached_property
    def _by_title(self) -> Mapping[str, Sequence[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in self:
            found.setdefault(entry.regulation.title.casefold(), []).append(entry)
        return found

    def titled(self, title: str) -> Sequence[Entry]:
        """Return the entries of just this title; capitals do not count."""
        return self._by_title.get(title.casefold(), ())

    def find(self, rule: Regulation) -> Entry | None:
        """Return the entry of the rule that a citation names, if there is one."""
        return self._entries.get(rule.key)

    def search(self, words: str) -> tuple[Entry, ...]:
        """Return the entries that hold all of `words` in key or name; if none does, the five nearest."""
        names = {key: f"{key} {entry.name}".casefold() for key, entry in self._entries.items()}
        wanted = words.casefold().split()
        held = [key for key, name in names.items() if all(word in name for word in wanted)]
        return tuple(self._entries[key] for key in held or _nearest(words, names))

    def chain(self, key: str, as_of: date) -> tuple[Entry, ...]:
        """Return what had amended a rule by a day, in order of time.

        Raises:
            RegulationError: No such key.
        """
        links = (self._entries.get(link) for link in self.entry(key).amended_by)
        return tuple(link for link in links if link is not None and link.exists_on(as_of))

    def revoked_by(self, key: str, as_of: date) -> Entry | None:
        """Return the rule that had revoked another by a day; None is no proof that it was in force.

        Raises:
            RegulationError: No such key.
        """
        revoker = self._entries.get(self.entry(key).revoked_by)
        return revoker if revoker is not None and revoker.exists_on(as_of) else None

    def superseded_by(self, key: str, as_of: date) -> Entry | None:
        """Return the rule that had taken over the matter of another by a day, without revoking it.

        Raises:
            RegulationError: No such key.
        """
        heir = self._entries.get(self.entry(key).superseded_by)
        return heir if heir is not None and heir.exists_on(as_of) else None

    def citation(self, key: str, as_of: date) -> Citation:
        """Cite a rule as of a day: with its gazettes, and with the last of what had amended it.

        Raises:
            RegulationError: No such key.

        Source:
            UU 12/2011, Lampiran II, number 41a as added by UU 13/2022 (form of the chain).
        """
        chain = self.chain(key, as_of)
        repeated = len(chain) > 1
        last = chain[-1:]
        return Citation(
            self.entry(key).regulation,
            amendments=tuple(
                Amendment(Relation.AMENDED, link.regulation, repeated, repeated) for link in last
            ),
        )

    def words(self, key: str, as_of: date) -> str:
        """Return the whole citation of a rule as of a day, without closing mark.

        Example:
            >>> catalogue().words("perpres-29-2014", date(2024, 1, 2))[-56:]
            '(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80)'

        Raises:
            RegulationError: No such key.
        """
        return write(self.citation(key, as_of))

    def order(self, rule: Regulation) -> tuple[int, int, int, int, str]:
        """Return the sort key of a rule in Mengingat, with the gazette number that a citation may omit."""
        entry = self.find(rule)
        return entry.regulation.order if entry is not None else rule.order

    def merged_with(self, rows: Iterable[object]) -> "Catalogue":
        """Return this catalogue with an office's own entries, which replace those of the same key.

        Args:
            rows: Plain mappings; see `entries.read_entries`.

        Raises:
            RegulationError: All problems of all entries, one line each: ``peraturan.3.tahun: ...``.
        """
        entries, problems = read_entries(rows)
        if problems:
            raise RegulationError(
                "\n".join(f"peraturan.{fault.place}: {fault.message}" for fault in problems)
            )
        return Catalogue(self.known_on, self._entries | {entry.key: entry for entry in entries})

    def entry(self, key: str) -> Entry:
        """Return the entry with this key.

        Raises:
            RegulationError: No such key; names the nearest.
        """
        entry = self._entries.get(key)
        if entry is None:
            near = nearest(key, list(self._entries)) or next((found.key for found in self.search(key)), "")
            hint = f"; maksud Anda {near}?" if near else ""
            raise RegulationError(f"peraturan dengan kunci {key} tidak ada dalam katalog{hint}")
        return entry


def _nearest(words: str, names: Mapping[str, str]) -> list[str]:
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415  50 ms, only for a search

    found = process.extract(
        words,
        names,
        scorer=fuzz.token_set_ratio,
        processor=utils.default_process,
        limit=_SHOWN,
        score_cutoff=_NEAR,
    )
    return [key for _, _, key in found]


@cache
def catalogue() -> Catalogue:
    """Return the catalogue that comes with the program; read once, when first asked for."""
    shipped = json.loads(_SHIPPED.read_text(encoding="utf-8"))
    entries, _ = read_entries(shipped["peraturan"])
    return Catalogue(date.fromisoformat(shipped["per"]), {entry.key: entry for entry in entries})
