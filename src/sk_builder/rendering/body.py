"""The body of a decree as printed: title, considerations, legal bases, decision, closing."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sk_builder import language
from sk_builder.errors import PlaceError, RegulationError
from sk_builder.model import Decree, Dictum, Rewording
from sk_builder.places import segment
from sk_builder.rendering.annexes import annexes
from sk_builder.rendering.citing import amendments_words, maker, number_in_sentence, number_words
from sk_builder.rendering.copying import NO_COPY
from sk_builder.rendering.paper import BLANK, Paper, Rendered, closed
from sk_builder.rendering.signing import signature
from sk_builder.word.values import Printed

CitationWords = Callable[[str, date | None], str]
"""Gives the words of a catalogue key as of a day; None stands for the newest the catalogue knows."""

_NO_ERRATUM: dict[str, Any] = {"ralat": {"keputusan": "", "tanggal": "", "butir": []}}
"""What a decree prints of an erratum; every tag is known in every paper."""


def render(decree: Decree, citation: CitationWords) -> Rendered:
    """Print a decree into values for a template.

    Args:
        decree: A draft (*konsep*) may have blanks: they print as dots.
        citation: Gives the words of a legal basis that has a key and no words of its own.

    Raises:
        PlaceError: A departure names a place that this decree does not print.
    """
    paper = Paper(decree)
    values = {
        "konsep": decree.is_draft,
        **NO_COPY,
        **_NO_ERRATUM,
        **_title(decree, paper),
        **_grounds(decree, paper, citation),
        **_decision(decree, paper),
        **_closing(decree, paper),
        "konsolidasi": _consolidation(decree, paper),
        "lampiran": annexes(decree, paper, _annex_head(decree)),
    }
    paper.refuse_unused_departures(decree)
    return Rendered(values, frozenset(paper.withheld), tuple(paper.blanks))


def _title(decree: Decree, paper: Paper) -> dict[str, Any]:
    if "{tahun}" not in decree.style.number_pattern:
        paper.withheld.add("tahun")
    if decree.number is None:
        paper.blanks.append("nomor")
    office = decree.office and decree.office.upper()
    comma = "," if decree.style.office_comma else ""
    return {
        "kop": {
            "instansi": paper.texts([line.upper() for line in decree.letterhead.bodies], "kop.instansi"),
            "alamat": paper.texts(decree.letterhead.address, "kop.alamat"),
        },
        "jenis": paper.put(decree.term.upper(), "jenis"),
        "jabatan": paper.expected(office, "jabatan"),
        "label_nomor": paper.fixed(_number_label(decree), "label_nomor"),
        "nomor": paper.put(number_words(decree), "nomor", "nomor", "tahun"),
        "tentang": paper.expected(decree.subject and decree.subject.upper(), "tentang"),
        "baris_jabatan": paper.fixed((office or BLANK) + comma, "baris_jabatan"),
    }


def _grounds(decree: Decree, paper: Paper, citation: CitationWords) -> dict[str, Any]:
    return {
        "membaca": paper.texts(decree.readings, "membaca", ";"),
        "menimbang": paper.texts(decree.considerations, "menimbang", ";")
        or _waiting(decree, paper, "menimbang"),
        "mengingat": [
            paper.put(
                words, f"mengingat.{number}", f"mengingat.{number}.kutipan", f"mengingat.{number}.kunci"
            )
            for number, words in enumerate(_legal_bases(decree, citation), start=1)
        ]
        or _waiting(decree, paper, "mengingat"),
        "mengingat_pula": paper.texts(decree.further_bases, "mengingat_pula", ";"),
        "memperhatikan": paper.texts(decree.notes, "memperhatikan", ";"),
    }


def _waiting(decree: Decree, paper: Paper, at: str) -> list[Printed]:
    """Print the dots of a section that a draft still lacks; a decree that is set may do without it."""
    return [paper.blank(at)] if decree.is_draft else []


def _legal_bases(decree: Decree, citation: CitationWords) -> list[str]:
    texts, problems = [], []
    for position, basis in enumerate(decree.legal_bases):
        try:
            texts.append(basis.words or citation(basis.key or "", decree.enactment.day))
        except RegulationError as error:
            problems.append((("mengingat", position, "kunci"), str(error)))
    if problems:
        raise PlaceError(tuple(problems))
    last = [closed(text, decree.style.last_basis_mark) for text in texts[-1:]]
    return [closed(text, ";") for text in texts[:-1]] + last


def _decision(decree: Decree, paper: Paper) -> dict[str, Any]:
    title = f"{maker(decree)} tentang {decree.subject or BLANK}".upper()
    return {
        "menetapkan": paper.fixed(closed(title, "."), "menetapkan") if decree.style.repeat_title else "",
        "diktum": [_dictum(dictum, position, decree, paper) for position, dictum in enumerate(decree.dictums)]
        or [
            {"label": paper.fixed(decree.style.first_dictum, "diktum.label"), "isi": dots}
            | {"rincian": [], "lanjutan": "", "bunyi_baru": _rewording(None, "", paper)}
            for dots in _waiting(decree, paper, "diktum")
        ],
    }


def _dictum(dictum: Dictum, position: int, decree: Decree, paper: Paper) -> dict[str, Any]:
    at = f"diktum.{segment('diktum', position)}"
    after_list = dictum.continuation and closed(dictum.continuation, ".")
    return {
        "label": paper.fixed(language.ordinal(position + 1, decree.style.first_dictum), f"{at}.label"),
        "isi": paper.put(closed(dictum.text, ":" if dictum.items else "."), at, f"{at}.isi"),
        "rincian": paper.texts(dictum.items, f"{at}.rincian", ";", last=";" if after_list else "."),
        "lanjutan": paper.optional(after_list, f"{at}.lanjutan"),
        "bunyi_baru": _rewording(dictum.rewording, f"{at}.bunyi_baru", paper),
    }


def _rewording(rewording: Rewording | None, at: str, paper: Paper) -> dict[str, Any]:
    """Print in quotation marks what a part of another decree is to say; nothing for a Lampiran."""
    if rewording is None or rewording.is_annex:
        return {"label": "", "isi": "", "rincian": [], "lanjutan": ""}
    part, _, count = rewording.at.partition(".")
    label = f"“{count}:" if part == "diktum" else f"“{count}." if count else ""
    mark = "." if part == "diktum" else ";"
    after_list = rewording.continuation and f"{closed(rewording.continuation, mark)}”"
    text = ("" if label else "“") + closed(rewording.text or "", ":" if rewording.items else mark)
    last = ";" if after_list else f"{mark}”"
    return {
        "label": paper.fixed(label, f"{at}.label"),
        "isi": paper.put(text if rewording.items else f"{text}”", f"{at}.isi"),
        "rincian": paper.texts(rewording.items, f"{at}.rincian", ";", last=last),
        "lanjutan": paper.optional(after_list, f"{at}.lanjutan"),
    }


def _consolidation(decree: Decree, paper: Paper) -> str:
    """Print what the decree was amended with, on the paper of a consolidated text alone."""
    if not decree.amendments:
        return ""
    keys = ("nomor", "tanggal")
    count = len(decree.amendments)
    covers = [f"diubah_dengan.{number}.{key}" for number in range(1, count + 1) for key in keys]
    return paper.put(amendments_words(decree), "diubah_dengan", *covers)


def _closing(decree: Decree, paper: Paper) -> dict[str, Any]:
    day = decree.enactment.day
    return {
        "penetapan": {
            "label_tempat": paper.fixed(decree.style.place_label, "penetapan.label_tempat"),
            "tempat": paper.expected(decree.enactment.place, "penetapan.tempat"),
            "label_tanggal": paper.fixed(decree.style.date_label, "penetapan.label_tanggal"),
            "tanggal": paper.expected(language.date_words(day) if day else None, "penetapan.tanggal"),
        },
        "penandatangan": signature(decree, paper),
        "tembusan": paper.texts(decree.copies, "tembusan"),
    }


def _annex_head(decree: Decree) -> dict[str, str]:
    """Return what the head of each annex repeats from the body (L2-195 of UU 12/2011)."""
    day = decree.enactment.day
    head = {
        "label_lampiran": "Lampiran",
        "label_tanggal": "Tanggal",
        "label_tentang": "Tentang",
        "keputusan": maker(decree),
        "label_nomor": _number_label(decree),
        "nomor": number_words(decree),
        "tanggal": language.date_words(day) if day else BLANK,
        "tentang": decree.subject or BLANK,
    }
    if decree.style.annex_head == "kapital":
        return {key: words if key == "nomor" else words.upper() for key, words in head.items()}
    return head | {"label_nomor": _number_label(decree).capitalize(), "nomor": number_in_sentence(decree)}


def _number_label(decree: Decree) -> str:
    return "NOMOR :" if decree.style.number_colon else "NOMOR"
