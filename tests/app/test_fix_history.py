"""Fixing a decree file that has a history: one version more, and none in a new draft."""

from datetime import date

import pytest
from findings import only, replaces

from sk_builder.app.dossiers import Wanted
from sk_builder.app.fix import fix
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making, unexplained
from sk_builder.errors import OutputError, SetDecreeError
from sk_builder.store.decrees import load_decree
from sk_builder.store.history import Entry

WANTED = Wanted(date(2025, 3, 4))
DRAFT = "templat: keputusan\ntentang: Penetapan kinerja utama\ntahun: 2025\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(DRAFT, encoding="utf-8")
    set_values(path, [("tahun", "2026")], Making(Entry(date(2025, 3, 3), None, "Ditunda")))
    return path


def mended(file, *more, **how):
    with only(replaces("utama|UTAMA", "unggul")):
        return fix(file, WANTED, *more, **how)


def edit_by_hand(file, old, new):
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_what_is_mended_is_a_version(file):
    mended(file)

    *_, newest = load_decree(file).part.history
    assert (newest.day, newest.reason) == (date(2025, 3, 4), "perbaikan oleh fix: BHS-90")
    assert [change.at for change in newest.changes] == ["tentang"]
    assert unexplained(file) == ()


def test_where_nothing_is_mended_no_version_is_added(file):
    mended(file)
    before = file.read_bytes()

    mended(file)

    assert file.read_bytes() == before


def test_edits_made_by_hand_need_their_reason_first(file):
    edit_by_hand(file, "kinerja utama", "Kinerja utama")

    with pytest.raises(OutputError, match="perubahan tanpa alasan: tentang"):
        mended(file)
    mended(file, edits_reason="Huruf kapital")

    reasons = [version.reason for version in load_decree(file).part.history]
    assert reasons == ["Ditunda", "Huruf kapital", "perbaikan oleh fix: BHS-90"]


def test_a_decree_that_is_set_becomes_a_draft_without_history(file, tmp_path):
    edit_by_hand(file, "tahun:", "nomor: 17\npenetapan: {tanggal: 2026-01-02}\nsidik_naskah: a\ntahun:")
    with pytest.raises(SetDecreeError, match=r"untuk konsep baru, atau .* Keputusan perubahan"):
        mended(file)

    mended(file, tmp_path / "b.yaml")

    draft = load_decree(tmp_path / "b.yaml").part
    assert (draft.is_draft, draft.history, draft.last_version, draft.printed_digest) == (True, (), None, None)
