"""The annexes (*Lampiran*) as data: indicator table, member list, or text."""

from collections.abc import Iterator

from sk_builder.model import Annex, IndicatorAnnex, Member, MemberAnnex, Period, TextAnnex
from sk_builder.reading.decree.indicators import read_columns, read_goals
from sk_builder.reading.decree.source import Source, cleaned, said
from sk_builder.reading.decree.writing import Writing

_HEAD = ("keputusan", "nomor", "tanggal", "tentang")
_LABELS = ("lampiran", "nomor", "tanggal", "tentang")
_OF_TABLE = ("tugas", "fungsi", "sasaran", "indikator")


def read_annexes(
    source: Source, writing: Writing, period: Period | None, year: int | None
) -> tuple[Annex, ...]:
    """Read all annexes.

    Args:
        source: Where the words are taken from.
        writing: How the paper writes names.
        period: Of the decree.
        year: Of its number, which stands in where no period is named.
    """
    read = _Annexes(source, writing, period, year)
    return tuple(map(read.annex, source.paper.annexes))


class _Annexes:
    def __init__(self, source: Source, writing: Writing, period: Period | None, year: int | None) -> None:
        self._source = source
        self._writing = writing
        self._period = period
        self._year = year

    def annex(self, at: str) -> Annex:
        self._head(at)
        title = said(self._writing.name(self._source.take(f"{at}.judul")))
        if any(self._source.paper.under(f"{at}.{key}") for key in _OF_TABLE):
            return self._table(at, title)
        if self._source.paper.under(f"{at}.anggota"):
            return MemberAnnex(title=title, members=tuple(self._members(f"{at}.anggota")))
        return TextAnnex(title=title, paragraphs=tuple(self._paragraphs(f"{at}.isi")))

    def _head(self, at: str) -> None:
        places = (*_HEAD, *(f"label_{key}" for key in _LABELS))
        for key in places:
            self._source.take(f"{at}.kepala.{key}")

    def _table(self, at: str, title: str | None) -> IndicatorAnnex:
        goals = read_goals(self._source, at, self._period, self._year)
        return IndicatorAnnex(
            title=title,
            main_task=said(self._source.take(f"{at}.tugas")),
            functions=tuple(self._source.items(f"{at}.fungsi")),
            columns=read_columns(self._source, at, goals, years=self._period is not None),
            goals=goals,
        )

    def _members(self, at: str) -> Iterator[Member]:
        """Read the members; a row without any words is none."""
        numbers = dict.fromkeys(
            p.at.removeprefix(f"{at}.").split(".")[0] for p in self._source.paper.under(at)
        )
        for number in numbers:
            row = f"{at}.{number}"
            self._source.take(f"{row}.no")
            yield Member(
                name=said(self._source.take(f"{row}.nama")),
                office=said(self._source.take(f"{row}.jabatan")),
                role=said(self._source.take(f"{row}.kedudukan")),
            )

    def _paragraphs(self, at: str) -> Iterator[str]:
        """Read the paragraphs, each with the letter or number that its first words are."""
        for passage in self._source.paper.items(at):
            words = cleaned(f"{passage.label} {self._source.take(passage.at)}")
            self._source.placed[passage.at] = words
            if said(words):
                yield words
