"""Whatever stands in a field comes out whole on paper, or the build refuses and names the field."""

import json
from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

import pytest
from msgspec import structs
from printed_page import decree_of, parts_of, plain, printed, text

from sk_builder.app.build import build
from sk_builder.errors import PlaceError, SkBuilderError
from sk_builder.model import Decree, Ignore, Recorded, Version
from sk_builder.places import place_of
from sk_builder.store.decode import decode
from sk_builder.store.encode import encode
from sk_builder.store.tree import Problem
from sk_builder.store.yaml_text import write_tree

PAGES = ["iku-2024.yaml", "contoh-lengkap.yaml", "tabel-lengkap.yaml", "gaya-lain.yaml"]
"""Together they fill every field, for each of the three templates."""

HOSTILE = 'Koperasi & UKM <A> "B" {{ 7*7 }}'
WORSE = {
    "lines": "satu\ndua\ttiga\n\nempat",
    "marks": r"]]> <![CDATA[ x ]]> &amp; &#60; </w:t></w:r> <!-- x --> %s %(a)s {0} \frac{a}{b} $x$ ' OR 1=1",
    "tags": "{% raw %}{{ nomor }}{% endraw %} {%p if x %} {%tr endfor %} {# kolom x #} {{r x }}",
    "letters": "\N{RIGHT-TO-LEFT MARK}🙂 क्षि e\N{COMBINING ACUTE ACCENT} \N{SOFT HYPHEN} ß 語 " + "a" * 500,
}
NAMES_OF_THINGS = {"templat", "kunci", "kode", "sama_dengan", "pola_nomor", "di"}
"""Fields that name something or have a form of their own: a text that fits nothing is refused."""

NEVER_ON_PAPER = {"nama_singkat", "alasan"}
"""Fields for file names and for people: the build goes on, and no page has ever shown them."""


def arms(hint):
    """The types that a field may hold."""
    if get_origin(hint) in {Annotated, tuple}:
        return arms(get_args(hint)[0])
    if get_origin(hint) is dict:
        return arms(get_args(hint)[1])
    if get_origin(hint) in {Union, UnionType}:
        return [arm for one in get_args(hint) for arm in arms(one)]
    return [hint]


def text_places(value, hint) -> Iterator[tuple]:
    """Every path of a tree where a text of the user's own choice may stand, by the types of the model."""
    kinds = arms(hint)
    if isinstance(value, list):
        for position, item in enumerate(value):
            yield from ((position, *path) for path in text_places(item, hint))
    elif isinstance(value, dict):
        part = next((kind for kind in kinds if fits(kind, value)), None)
        hints = get_type_hints(part, include_extras=True) if part else {}
        keys = {field.encode_name: hints[field.name] for field in structs.fields(part)} if part else {}
        for key, item in value.items():
            if not part or key in keys:
                yield from ((key, *path) for path in text_places(item, keys.get(key, hint)))
    elif str in kinds or any(getattr(kind, "shorthand", None) for kind in kinds):
        yield ()


def fits(kind, tree):
    """Whether a mapping of a tree is a part of this kind."""
    if not hasattr(kind, "__struct_fields__"):
        return False
    tag = kind.__struct_config__.tag
    keys = {field.encode_name for field in structs.fields(kind)} | {"jenis"}
    return tree.get("jenis") == tag if tag and tag.islower() else tree.keys() <= keys


def replaced(tree, path, new):
    """A copy of a tree with another text at a path."""
    copy = json.loads(json.dumps(tree))
    here = copy
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = new
    return copy


def is_key(step):
    """Whether a step of a path is a key of the model, and neither a position nor a year."""
    return isinstance(step, str) and not step.isdecimal()


TREES = {file: encode(decree_of(file)) for file in PAGES}
CASES = {
    ".".join(step for step in path if is_key(step)): (file, path)
    for file in PAGES
    for path in text_places(TREES[file], Decree)
}
"""Each text field once, at the last place where the pages have it."""


def with_text(file, path, words):
    """The tree of a page with other words in one field, and no departure that would replace them."""
    tree = replaced(TREES[file], path, words)
    return tree if path[0] == "tercetak" else {key: tree[key] for key in tree if key != "tercetak"}


def is_whole(words, page):
    """Whether all words stand on the page together."""
    return plain(words) in plain(page)


def judge(path, words, page, refusal):
    """Fail on a third outcome."""
    names = [step for step in path if is_key(step)]
    if refusal is not None:
        assert NAMES_OF_THINGS.intersection(names)
        assert names[-1] in refusal or names[-2] in refusal
    elif NEVER_ON_PAPER.intersection(names) and names[-2:] != ["indikator", "alasan"]:
        assert not is_whole(words, page)
    else:
        assert is_whole(words, page)


NEVER_TYPED = {Ignore, Version, Recorded}
"""What the program writes, or what steers it: no template and no page shows these."""
WRITTEN_BY_THE_PROGRAM = {"lain", "sidik_naskah", "versi_terakhir"}


def test_the_pages_fill_every_text_field_of_the_model():
    fields = {
        (kind, field.encode_name)
        for kind in parts_of(Decree) - NEVER_TYPED
        for field in structs.fields(kind)
        if str in arms(get_type_hints(kind, include_extras=True)[field.name])
    }

    tried = {name.rpartition(".")[2] for name in CASES}
    assert {key for _, key in fields} - tried - WRITTEN_BY_THE_PROGRAM == set()


@pytest.mark.parametrize("field", CASES)
def test_a_text_comes_out_whole_or_is_refused_by_the_name_of_its_field(tmp_path, field):
    file, path = CASES[field]
    decree_file = tmp_path / "keputusan.yaml"
    decree_file.write_text(write_tree(with_text(file, path, HOSTILE)), encoding="utf-8")
    page = refusal = None
    try:
        (built,) = build([decree_file], tmp_path / "hasil")
        page = text(built.made.docx)
    except SkBuilderError as error:
        refusal = str(error)
        assert not (tmp_path / "hasil").exists()

    judge(path, HOSTILE, page, refusal)


@pytest.mark.parametrize("words", WORSE.values(), ids=WORSE)
@pytest.mark.parametrize("field", [field for field in CASES if field != "templat"])
def test_worse_texts_fare_no_worse(field, words):
    file, path = CASES[field]
    page = refusal = None
    decree, problems = decode(with_text(file, path, words), Decree)
    try:
        page = text(printed(decree)) if decree else None
    except PlaceError as error:
        problems = tuple(Problem(at, message) for at, message in error.problems)
    if page is None:
        refusal = "\n".join(f"{place_of(problem.path)}: {problem.message}" for problem in problems)

    judge(path, words, page, refusal)
