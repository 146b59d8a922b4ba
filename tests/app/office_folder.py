"""A folder as an office has it: small decree files, templates with changed tags."""

import zipfile

from sk_builder.app.samples import samples

SMALL = {"templat": "keputusan", "nomor": "17", "tahun": "2025", "tentang": "Contoh"}


def write_decree(folder, name="a.yaml", more="", **changes):
    """Write a small decree file; a field changed to "" is left out, `more` is added as it is."""
    fields = SMALL | changes
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    lines = [f"{key}: {value}\n" for key, value in fields.items() if value]
    path.write_text("".join(lines) + more, encoding="utf-8")
    return path


def write_template(folder, name, old="", new="", of="keputusan"):
    """Write a template of the program under another name, with one text of its body changed."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.docx"
    with zipfile.ZipFile(samples("templates") / f"{of}.docx") as before, zipfile.ZipFile(path, "w") as after:
        for part in before.namelist():
            content = before.read(part)
            if part == "word/document.xml" and old:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            after.writestr(part, content)
    return path


def files_in(folder):
    """Names of all files in a folder and the folders in it."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
