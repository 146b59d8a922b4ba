"""Papers from strangers: refused with one clear line, or survived, in time and within memory.

Each is read in a process of its own, whose memory the system tells at its end.
"""

import io
import subprocess
import sys
import time
import zipfile

import pytest
from peak import READ

from sk_builder.app.intake import read_paper
from sk_builder.errors import SkBuilderError

SECONDS = 5
MEMORY = 500_000_000
_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_PARAGRAPH = "<w:p><w:r><w:t>kata dan kata</w:t></w:r></w:p>"
_TABLE = f"<w:tbl><w:tr><w:tc>{_PARAGRAPH * 10_000}</w:tc></w:tr></w:tbl>"


def docx(body="", *, head="", kind=_KIND, **parts):
    """Write a .docx with this body; `parts` are further files of the zip."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        )
        document = f"{head}<w:document {_NAMESPACE}><w:body>{body}</w:body></w:document>"
        archive.writestr("word/document.xml", document)
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "kata"}">' for n in range(12))
_MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"

REFUSED = {
    "zip bomb": (lambda: docx(**{"word/media/a.bin": b"\0" * 300_000_000}), "mengembang jauh"),
    "100 MB of text": (
        lambda: docx("<w:p><w:r><w:t>" + "kata " * 20_000_000 + "</w:t></w:r></w:p>"),
        "mengembang jauh",
    ),
    "a million paragraphs": (lambda: docx(_PARAGRAPH * 1_000_000), "lebih besar"),
    "entity expansion": (lambda: docx("&e11;", head=f"<!DOCTYPE x [{_ENTITIES}]>"), "bukan XML yang utuh"),
    "renamed macro file": (lambda: docx(_PARAGRAPH, kind=_MACRO), "makro"),
    "truncated": (lambda: docx(_PARAGRAPH)[:400], "rusak atau terpotong"),
    "deep nesting": (lambda: docx("<w:sdt>" * 5000 + "</w:sdt>" * 5000), "utuh"),
    "renamed page": (lambda: b"%PDF-1.4 ...", "bukan berkas .docx"),
}
_FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>EQ {}</w:instrText>'
    '<w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
SURVIVED = {
    "5,000 fractions in one formula": lambda: docx(_FIELD.format(r"\f(a;b)" * 5_000)),
    "3,000 fractions within one another": lambda: docx(_FIELD.format(r"\f(" * 3_000 + ")" * 3_000)),
    "20,000 switches without a bracket": lambda: docx(_FIELD.format(r"\a" * 20_000)),
    "10,000 paragraphs in one table": lambda: docx(_TABLE),
    "a path out of the folder": lambda: docx(_PARAGRAPH, **{"../../jahat.txt": "x", "/etc/jahat": "x"}),
}


@pytest.fixture
def reading(tmp_path):
    def read(content):
        file = tmp_path / "naskah.docx"
        file.write_bytes(content)
        started = time.monotonic()
        child = subprocess.run(
            [sys.executable, "-c", READ, str(file)], capture_output=True, text=True, timeout=60, check=True
        )
        assert time.monotonic() - started < SECONDS
        assert int(child.stderr) < MEMORY
        assert [path.name for path in tmp_path.rglob("*")] == ["naskah.docx"]
        return child.stdout.strip()

    return read


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_one_line(name, reading):
    content, words = REFUSED[name]
    told = reading(content())
    assert words in told
    assert "\n" not in told
    assert "naskah.docx: " in told


@pytest.mark.parametrize("name", SURVIVED)
def test_survived(name, reading):
    assert reading(SURVIVED[name]()).startswith("dibaca")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("naskah.txt", b"a" * 100_000_000, "lebih besar dari 50 MB"),
        ("naskah.txt", b"a" * 6_000_000, "lebih besar dari 5 MB"),
        ("naskah.xlsx", b"PK", "jenis berkas .xlsx tidak dikenal"),
        ("naskah", b"teks", "jenis berkas tanpa akhiran tidak dikenal"),
    ],
)
def test_other_files_are_refused(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SkBuilderError, match=words):
        read_paper(tmp_path / name)
