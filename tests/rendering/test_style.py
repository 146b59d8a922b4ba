"""Each answer of house style, and what it prints."""

from typing import Literal, get_args, get_origin

import pytest
from msgspec import structs
from printing import values, words

from sk_builder.model import HouseStyle

PATTERN = "188.45/{nomor}/{bulan}/{tahun}"
PRINTED = [
    ("first_dictum", "KESATU", "diktum.0.label", "KESATU"),
    ("first_dictum", "PERTAMA", "diktum.0.label", "PERTAMA"),
    ("first_dictum", "PERTAMA", "diktum.1.label", "KEDUA"),
    ("number_colon", False, "label_nomor", "NOMOR"),
    ("number_colon", True, "label_nomor", "NOMOR :"),
    ("number_colon", True, "lampiran.0.kepala.label_nomor", "NOMOR :"),
    ("number_pattern", "{nomor} TAHUN {tahun}", "nomor", "17 TAHUN 2024"),
    ("number_pattern", PATTERN, "nomor", "188.45/17/I/2024"),
    ("number_pattern", PATTERN, "lampiran.0.kepala.nomor", "188.45/17/I/2024"),
    ("number_pattern", "{nomor}", "nomor", "17"),
    ("last_basis_mark", ";", "mengingat", "UU Satu; | UU Dua;"),
    ("last_basis_mark", ".", "mengingat", "UU Satu; | UU Dua."),
    ("office_comma", True, "baris_jabatan", "KEPALA DINAS CONTOH,"),
    ("office_comma", True, "penandatangan.jabatan", "KEPALA DINAS CONTOH,"),
    ("office_comma", False, "baris_jabatan", "KEPALA DINAS CONTOH"),
    ("office_comma", False, "penandatangan.jabatan", "KEPALA DINAS CONTOH"),
    ("repeat_title", True, "menetapkan", "KEPUTUSAN KEPALA DINAS CONTOH TENTANG TIM REVIU."),
    ("repeat_title", False, "menetapkan", ""),
    ("signatory_identity", "lengkap", "penandatangan.nama", "Drs. CONTOH ORANG, M.M."),
    ("signatory_identity", "lengkap", "penandatangan.pangkat", "Pembina"),
    ("signatory_identity", "lengkap", "penandatangan.nip", "19650809 198603 1 012"),
    ("signatory_identity", "nama", "penandatangan.nama", "CONTOH ORANG"),
    ("signatory_identity", "nama", "penandatangan.pangkat", ""),
    ("signatory_identity", "nama", "penandatangan.nip", ""),
    ("signatory_office", "kapital", "lampiran.0.penandatangan.jabatan", "KEPALA DINAS CONTOH,"),
    ("signatory_office", "biasa", "penandatangan.jabatan", "Kepala Dinas Contoh,"),
    ("signatory_office", "biasa", "lampiran.0.penandatangan.jabatan", "Kepala Dinas Contoh,"),
    ("signatory_office", "biasa", "baris_jabatan", "KEPALA DINAS CONTOH,"),
    ("annex_head", "kapital", "lampiran.0.kepala.keputusan", "KEPUTUSAN KEPALA DINAS CONTOH"),
    ("annex_head", "kapital", "lampiran.0.kepala.tanggal", "2 JANUARI 2024"),
    ("annex_head", "kapital", "lampiran.0.kepala.tentang", "TIM REVIU"),
    ("annex_head", "biasa", "lampiran.0.kepala.keputusan", "Keputusan Kepala Dinas Contoh"),
    ("annex_head", "biasa", "lampiran.0.kepala.label_nomor", "Nomor"),
    ("annex_head", "biasa", "lampiran.0.kepala.nomor", "17 Tahun 2024"),
    ("annex_head", "biasa", "lampiran.0.kepala.tanggal", "2 Januari 2024"),
    ("annex_head", "biasa", "lampiran.0.kepala.tentang", "Tim Reviu"),
    ("annex_head", "biasa", "lampiran.0.judul", "TATA TERTIB"),
    ("place_label", "Ditetapkan di :", "penetapan.label_tempat", "Ditetapkan di :"),
    ("date_label", "Pada Tanggal", "penetapan.label_tanggal", "Pada Tanggal"),
]


@pytest.mark.parametrize(("question", "answer", "path", "printed"), PRINTED)
def test_house_style_decides_the_form(question, answer, path, printed):
    assert words(values(style=HouseStyle(**{question: answer})), path) == printed


def test_every_answer_stands_in_the_table():
    answers = {
        (field.name, answer) for field in structs.fields(HouseStyle) for answer in answers_to(field.name)
    }
    assert answers - {(question, answer) for question, answer, *_ in PRINTED} == set()


def test_every_question_stands_in_the_table():
    assert {field.name for field in structs.fields(HouseStyle)} == {question for question, *_ in PRINTED}


def answers_to(question):
    """The closed list of answers to a question; none where the answer is free text."""
    kind = get_args(HouseStyle.__annotations__[question])[0]
    if kind is bool:
        return (True, False)
    return get_args(kind) if get_origin(kind) is Literal else ()
