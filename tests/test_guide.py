"""The guide says all there is: every key and every value of the house style; and its examples can be used."""

import re
from pathlib import Path
from typing import get_args, get_type_hints

import click
import pytest
from click.testing import CliRunner
from msgspec import structs

from sk_builder.cli import main
from sk_builder.model import Decree, HouseStyle, Office, Part
from sk_builder.store.decrees import load_decree, load_office
from sk_builder.store.office_regulations import load_regulations

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "panduan.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
SOURCE = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src").rglob("*.py")))
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
STYLE_TABLE = GUIDE.partition("## 6. Gaya")[2].partition("## 7.")[0]
COMMANDS = sorted(set(re.findall(r"sk-builder ([a-z]+(?: (?:check|vars|export|import))?)", README + GUIDE)))
MESSAGES = re.findall(
    r"^\| (.+?) \|", GUIDE.partition("| Pesan |")[2].partition("| Kode keluar")[0], re.MULTILINE
)
READERS = {"# kantor.yaml": load_office, "# peraturan.yaml": load_regulations}


def parts_in(hint):
    """Yield every part of the model that a type is made of."""
    if isinstance(hint, type) and issubclass(hint, Part):
        yield hint
        for inner in get_type_hints(hint).values():
            yield from parts_in(inner)
    for arm in get_args(hint):
        yield from parts_in(arm)


def keys():
    """Yield (part, key) for everything a user may write."""
    for part in dict.fromkeys([*parts_in(Decree), *parts_in(Office)]):
        for field in structs.fields(part):
            yield part.__name__, field.encode_name


def style():
    """Yield (key, the words it may be, the word it is when nothing is said)."""
    hints = get_type_hints(HouseStyle)
    for field in structs.fields(HouseStyle):
        default = getattr(HouseStyle(), field.name)
        words = ("ya", "tidak") if hints[field.name] is bool else get_args(hints[field.name])
        yield field.encode_name, words, {True: "ya", False: "tidak"}.get(default, default)


@pytest.mark.parametrize(("part", "key"), sorted(set(keys())))
def test_names_every_key(part, key):
    assert f"`{key}`" in GUIDE, f"{part}: {key}"


@pytest.mark.parametrize(("key", "words", "default"), list(style()))
def test_explains_every_value_of_the_house_style(key, words, default):
    (row,) = (
        row for row in STYLE_TABLE.splitlines() if row.startswith("| `") and f"`{key}`" in row.split("|")[1]
    )

    assert f"**`{default}`**" in row
    assert [word for word in words if f"`{word}`" not in row] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split()[0].rstrip(":"))
def test_its_examples_can_be_read(example, tmp_path):
    file = tmp_path / "contoh.yaml"
    file.write_text(example, encoding="utf-8")

    READERS.get(example.splitlines()[0], load_decree)(file)


@pytest.mark.parametrize("command", COMMANDS)
def test_its_commands_exist(command):
    found = main
    for word in command.split():
        found = found.commands[word]

    assert isinstance(found, click.Command)
    assert not isinstance(found, click.Group)


def test_its_report_is_what_check_prints(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shown = re.search(r"^```text\n(contoh\.yaml:.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)[1]
    Path("contoh.yaml").write_text(shown.splitlines()[1].partition(" | ")[2] + "\n", encoding="utf-8")

    result = CliRunner().invoke(main, ["check", "contoh.yaml", "--select", "BHS-01"])

    assert result.output.startswith(shown)


@pytest.mark.parametrize("message", MESSAGES)
def test_its_messages_are_those_of_the_program(message):
    assert [words for words in re.split(r" ?\.\.\. ?|; ", message) if words not in SOURCE] == []
