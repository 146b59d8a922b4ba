"""Over a hundred citations, labelled by hand, field by field (`labelled/*.toml`)."""

import re
import tomllib
from pathlib import Path

import pytest

from sk_builder.regulations import Article, Gazette, Kind, Regulation, parse

TABLES = sorted(Path(__file__).with_name("labelled").glob("*.toml"))
LABELS = [
    pytest.param(label, id=f"{table.stem}-{number}")
    for table in TABLES
    for number, label in enumerate(tomllib.loads(table.read_text(encoding="utf-8"))["citation"], start=1)
]


def fields(rule: Regulation) -> dict[str, object]:
    """Return the filled fields of a rule, as a label writes them."""
    found = {
        "kind": rule.kind.name,
        "number": rule.number,
        "year": rule.year,
        "title": rule.title,
        "maker": rule.maker,
        "region": rule.region,
        "alias": rule.alias,
        "gazettes": [gazette_label(gazette) for gazette in rule.gazettes],
        "adopts": [fields(adopted) for adopted in rule.adopts],
    }
    return {name: value for name, value in found.items() if value}


def gazette_label(gazette: Gazette) -> str:
    parts = (gazette.series.name, gazette.region, str(gazette.year or ""), gazette.number)
    return " ".join(part for part in parts if part)


def article_label(article: Article) -> str:
    return " ".join([article.pasal + "".join(f"({ayat})" for ayat in article.ayat), *article.huruf])


def chain_label(citation) -> list[dict[str, object]]:
    return [
        {
            "link": link.relation.name + " repeated" * link.repeated + " last" * link.last,
            **(fields(link.regulation) if link.regulation else {}),
        }
        for link in citation.amendments
    ]


def test_a_hundred_citations_are_labelled():
    assert len(LABELS) >= 100


@pytest.mark.parametrize("label", LABELS)
def test_every_field_is_as_labelled(label):
    citation = parse(label["text"])

    found = {
        **fields(citation.regulation),
        "articles": [article_label(article) for article in citation.articles],
        "chain": chain_label(citation),
        "lead": citation.lead,
        "closing": citation.closing,
    }
    filled = {name: value for name, value in found.items() if value}
    assert filled == {name: value for name, value in label.items() if name not in ("text", "key")}


@pytest.mark.parametrize("label", LABELS)
def test_nothing_is_left_over_and_the_words_come_back(label):
    citation = parse(label["text"])

    assert citation.parsed
    assert citation.words == label["text"]
    assert not citation.rest


@pytest.mark.parametrize("label", [label for label in LABELS if "key" in label.values[0]])
def test_the_key_is_as_labelled(label):
    assert parse(label["text"]).key == label["key"]


def test_labels_name_kinds_that_exist():
    names = {name for label in LABELS for name in re.findall(r"'kind': '(\w+)'", str(label.values[0]))}

    assert names <= set(Kind.__members__)
