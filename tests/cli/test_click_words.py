"""click's own words: none that a user may read is left in English."""

import ast
from pathlib import Path

import click
import pytest
from babel.messages.pofile import read_po
from click.testing import CliRunner

from sk_builder.cli import group, main

TO_PROGRAMMERS = (
    "eprecated",
    "DeprecationWarning",
    "declaration",
    "defined twice",
    "{decl!r}",
    "Unknown color",
    "Unknown standard stream",
    "but a name was passed",
)
"""What stands in words about how a command was written, which no user can bring about."""


def marked_words():
    for file in sorted(Path(click.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            is_marked = isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"_", "ngettext"}
            if is_marked and isinstance(node.args[0], ast.Constant) and len(node.args[0].value) > 1:
                yield node.args[0].value


def catalogue():
    (source,) = Path(group.__file__).parent.joinpath("locale").rglob("*.po")
    with source.open("rb") as file:
        return read_po(file)


def test_click_marks_words():
    assert "Usage:" in set(marked_words())


@pytest.mark.parametrize("words", sorted(set(marked_words())))
def test_the_words_have_a_translation(words):
    if not any(part in words for part in TO_PROGRAMMERS):
        assert words in [
            message.id if isinstance(message.id, str) else message.id[0] for message in catalogue()
        ]


def test_what_must_be_given_is_told_in_indonesian():
    page = CliRunner().invoke(main, ["enact", "--help"], prog_name="sk-builder").output
    assert "[wajib]" in page
    assert "[required]" not in page


def test_a_file_that_may_not_be_read_is_told_in_indonesian(tmp_path, monkeypatch):
    file = tmp_path / "np.yaml"
    file.write_text("tentang: Contoh\n", encoding="utf-8")
    monkeypatch.setattr("os.access", lambda *_, **__: False)  # root may read any file
    result = CliRunner().invoke(main, ["check", str(file)], prog_name="sk-builder")
    assert result.exit_code == 2
    assert f"'{file}' tidak boleh dibaca; periksa izinnya." in result.output
    assert "Path" not in result.output
