"""The annexes (*Lampiran*) as printed: head, title, content and the repeated signature."""

from typing import Any

from sk_builder import language
from sk_builder.model import Annex, Decree, IndicatorAnnex, MemberAnnex, TextAnnex
from sk_builder.rendering.paper import Paper
from sk_builder.rendering.signing import repeated_signature
from sk_builder.rendering.table import NO_TABLE, indicator_table

_NOTHING: dict[str, Any] = {"tugas": "", "fungsi": [], "anggota": [], "isi": []} | NO_TABLE
"""What an annex of another kind has none of; every tag is known in every annex."""


def annexes(decree: Decree, paper: Paper, head: dict[str, str]) -> list[dict[str, Any]]:
    """Print all annexes; `head` holds the words that the head of each repeats from the body."""
    count = len(decree.annexes)
    return [
        _annex(annex, number, decree, paper, head) | {"romawi": language.roman(number) if count > 1 else ""}
        for number, annex in enumerate(decree.annexes, start=1)
    ]


def _annex(annex: Annex, number: int, decree: Decree, paper: Paper, head: dict[str, str]) -> dict[str, Any]:
    at = f"lampiran.{language.roman(number)}"
    period = "-".join(str(year) for year in dict.fromkeys(decree.period or ()))
    return (
        {
            "jenis": annex.__struct_config__.tag,
            "kepala": {key: paper.fixed(words, f"{at}.kepala.{key}") for key, words in head.items()},
            "judul": paper.expected(annex.title and annex.title.upper(), f"{at}.judul"),
            "periode": paper.put(period, f"{at}.periode", "periode") if period else "",
        }
        | _NOTHING
        | _content(annex, at, decree, paper)
        | {"penandatangan": repeated_signature(decree, paper, at)}
    )


def _content(annex: Annex, at: str, decree: Decree, paper: Paper) -> dict[str, Any]:
    match annex:
        case IndicatorAnnex():
            return {
                "tugas": paper.optional(annex.main_task, f"{at}.tugas"),
                "fungsi": paper.texts(annex.functions, f"{at}.fungsi"),
            } | indicator_table(annex, at, decree.period, paper)
        case MemberAnnex():
            return {"anggota": _members(annex, f"{at}.anggota", paper)}
        case TextAnnex():
            return {"isi": paper.texts(annex.paragraphs, f"{at}.isi")}


def _members(annex: MemberAnnex, at: str, paper: Paper) -> list[dict[str, Any]]:
    return [
        {
            "no": paper.fixed(str(number), f"{at}.{number}.no"),
            "nama": paper.expected(member.name, f"{at}.{number}.nama"),
            "jabatan": paper.optional(member.office, f"{at}.{number}.jabatan"),
            "kedudukan": paper.expected(member.role, f"{at}.{number}.kedudukan"),
        }
        for number, member in enumerate(annex.members, start=1)
    ]
