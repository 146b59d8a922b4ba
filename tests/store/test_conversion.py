"""LibreOffice makes .docx of other word processors' files; without it the user is told what to do."""

import subprocess

import pytest

from sk_builder.store import conversion
from sk_builder.store.conversion import ConversionError, converted
from sk_builder.word.blocks import paragraphs
from sk_builder.word.reader import read_blocks

RTF = rb"{\rtf1\ansi Menimbang : a. bahwa satu;\par b. bahwa dua;\par}"


@pytest.mark.libreoffice
@pytest.mark.usefixtures("soffice")
def test_rich_text_is_converted():
    read = [paragraph.text for paragraph in paragraphs(read_blocks(converted(RTF, ".rtf")).body)]
    assert read[:2] == ["Menimbang : a. bahwa satu;", "b. bahwa dua;"]


def test_without_libreoffice_the_user_saves_as_docx(monkeypatch):
    monkeypatch.setattr(conversion.shutil, "which", lambda *_args, **_named: None)
    with pytest.raises(ConversionError, match="LibreOffice terpasang; simpan sebagai"):
        converted(RTF, ".rtf")


def test_libreoffice_that_hangs_is_stopped(monkeypatch):
    def hang(*_args, **_named):
        raise subprocess.TimeoutExpired("soffice", 1)

    monkeypatch.setattr(conversion.shutil, "which", lambda *_args, **_named: "soffice")
    monkeypatch.setattr(conversion.subprocess, "run", hang)
    with pytest.raises(ConversionError, match="tidak dapat membacanya"):
        converted(RTF, ".doc")
