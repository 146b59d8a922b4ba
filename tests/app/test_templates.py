"""A template that has lost a tag is told, though it still makes decrees."""

import pytest
from office_folder import write_template

from sk_builder.app.samples import samples
from sk_builder.app.templates import check_template

FIXED = [
    "baris_jabatan",
    "menetapkan",
    "butir.label",
    "l.kepala.keputusan",
    "l.kepala.label_tentang",
]  # fmt: skip


@pytest.mark.parametrize("name", FIXED)
def test_a_lost_tag_of_fixed_words_is_named(tmp_path, name):
    path = write_template(tmp_path, "punya", f"{{{{ {name} }}}}", "", of="keputusan-iku")

    report = check_template(path)

    assert report.problems == ()
    assert report.unasked == (name.replace("butir.", "diktum.").replace("l.", "lampiran.", 1),)


@pytest.mark.parametrize("name", ["keputusan", "keputusan-iku"])
def test_our_own_templates_ask_for_all_words(name):
    assert check_template(samples("templates") / f"{name}.docx").unasked == ()


def test_a_template_with_a_flaw_is_told_the_flaw_alone(tmp_path):
    path = write_template(tmp_path, "punya", "{{ menetapkan }}", "{{ menetapken }}")

    report = check_template(path)

    assert len(report.problems) == 1
    assert "maksud Anda menetapkan?" in report.problems[0]
    assert report.unasked == ()
