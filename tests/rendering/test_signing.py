"""The signature block in all its forms."""

import pytest
from printing import values

from sk_builder.model import HouseStyle, Signatory

DOTS = "." * 20
COUNCIL = {"on_behalf_of": "Gubernur Contoh", "for_him": "Sekretaris Daerah", "office": "Kepala Biro"}

KEYS = ["atas_nama", "untuk_beliau", "jabatan", "nama", "pangkat", "nip", "nidn"]


@pytest.mark.parametrize(
    ("signatory", "style", "lines"),
    [
        ({"name": "Contoh"}, {}, ["KEPALA DINAS CONTOH,", "CONTOH"]),
        ({}, {}, ["KEPALA DINAS CONTOH,", DOTS]),
        ({"name": "Contoh", "office": "Sekretaris"}, {}, ["SEKRETARIS,", "CONTOH"]),
        ({"name": "Contoh", "capacity": "Plt."}, {}, ["Plt. KEPALA DINAS CONTOH,", "CONTOH"]),
        ({"name": "Contoh", "capacity": "Plh."}, {}, ["Plh. KEPALA DINAS CONTOH,", "CONTOH"]),
        ({"name": "Contoh", "capacity": "Pj."}, {}, ["Pj. KEPALA DINAS CONTOH,", "CONTOH"]),
        (
            {"name": "Contoh", "on_behalf_of": "Gubernur Contoh", "office": "Kepala Dinas"},
            {},
            ["a.n. GUBERNUR CONTOH", "KEPALA DINAS,", "CONTOH"],
        ),
        (
            {"name": "Contoh", **COUNCIL},
            {},
            ["a.n. GUBERNUR CONTOH", "SEKRETARIS DAERAH,\nu.b.", "KEPALA BIRO,", "CONTOH"],
        ),
        (
            {"name": "Contoh", "capacity": "Plt.", **COUNCIL},
            {"signatory_office": "biasa", "office_comma": False},
            ["a.n. Gubernur Contoh", "Sekretaris Daerah\nu.b.", "Plt. Kepala Biro", "CONTOH"],
        ),
        (
            {"name": "Contoh", "titles_before": "Dr.", "titles_after": "S.E., M.M."},
            {},
            ["KEPALA DINAS CONTOH,", "Dr. CONTOH, S.E., M.M."],
        ),
        ({"titles_before": "Dr.", "titles_after": "S.E."}, {}, [..., f"Dr. {DOTS}, S.E."]),
        (
            {"name": "Contoh", "rank": "Pembina", "nip": "19650809 198603 1 012"},
            {},
            ["KEPALA DINAS CONTOH,", "CONTOH", "Pembina", "19650809 198603 1 012"],
        ),
        ({"name": "Contoh", "nip": "196508091986031012"}, {}, [..., "CONTOH", "19650809 198603 1 012"]),
        ({"name": "Contoh", "nip": "131234567"}, {}, [..., "CONTOH", "131234567"]),
        ({"name": "Contoh", "nidn": "0011223344"}, {}, [..., "CONTOH", "0011223344"]),
        (
            {"name": "Contoh", "titles_before": "Dr.", "rank": "Pembina", "nip": "131234567"},
            {"signatory_identity": "nama"},
            ["KEPALA DINAS CONTOH,", "CONTOH"],
        ),
    ],
)
def test_the_block_has_a_line_for_what_is_filled_under_the_body_and_under_each_annex(signatory, style, lines):
    tree = values(signatory=Signatory(**signatory), style=HouseStyle(**style))
    expected = ["KEPALA DINAS CONTOH," if line is ... else line for line in lines]

    for block in (tree["penandatangan"], tree["lampiran"][0]["penandatangan"]):
        assert list(block) == [*KEYS, "ttd"]
        assert [line for line in block.values() if line] == expected


@pytest.mark.parametrize(
    ("capacity", "comma", "line"),
    [(None, True, f"{DOTS},"), (None, False, DOTS), ("Plt.", True, f"Plt. {DOTS},")],
)
def test_dots_stand_for_an_office_still_to_come(capacity, comma, line):
    tree = values(office=None, signatory=Signatory(capacity=capacity), style=HouseStyle(office_comma=comma))
    assert tree["penandatangan"]["jabatan"] == line
