"""How fast decrees become Word files, beside docxtpl used as its manual shows.

    python benchmarks/fill.py > benchmarks/RESULTS.md

Both sides get the same template and the same printed values. Every figure is the median of rounds in which
the sides take turns, all in one run; a ratio is the median of the ratios of the rounds, so that whatever
else the machine does meets both sides alike.
"""

import json
import shutil
import tempfile
from collections.abc import Sequence
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from machine import PLAIN, PROGRAM, environment, goal, machine, python
from profiles import by_function, by_import
from rounds import Rounds
from samples import TEMPLATE, data_of, different, values_of, with_indicators

from sk_builder.app.build import build
from sk_builder.model import Decree
from sk_builder.store.decrees import dump_decree
from sk_builder.word.compile import CompiledTemplate, compile_template

DECREES = 200
INDICATORS = 500


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for part in (_head(), many(Path(folder)), large(), cold(Path(folder))):
            print("\n".join(part), end="\n\n", flush=True)


def many(folder: Path) -> list[str]:
    """Measure many decrees from one template in one process: filling, and the whole build."""
    decrees = list(different(DECREES))
    material = [(values_of(decree), data_of(decree)) for decree in decrees]
    files = _written(decrees, folder / "decrees")
    template = _compiled()
    results = (folder / f"results-{number}" for number in count())
    rounds = Rounds(
        {
            "fill": lambda: [template.fill(values, data) for values, data in material],
            "docxtpl": lambda: [_docxtpl(values) for values, _ in material],
            "build": lambda: build(files, next(results)),
        },
        count=5,
    )
    return [
        f"## {DECREES} different decrees from one template, one process",
        "",
        "| | seconds | decrees a second |",
        "|---|---|---|",
        *(
            f"| {words} | {rounds.seconds(name):.2f} | {DECREES / rounds.seconds(name):.0f} |"
            for name, words in (
                ("fill", "`CompiledTemplate.fill`, the decree's data in each file"),
                ("docxtpl", "`DocxTemplate(path)`, `render(values, autoescape=True)`, `save(BytesIO())`"),
                ("build", "`build`: YAML files on disk to Word files on disk"),
            )
        ),
        "",
        goal(rounds.ratio("docxtpl", to="fill"), "times as fast as docxtpl in filling", least=15),
        f"The whole `build` beside docxtpl's filling alone: {rounds.ratio('docxtpl', to='build'):.1f} times.",
        "",
        *_profile("A filling", by_function(lambda: [template.fill(*one) for one in material])),
        "",
        *_profile("A build", by_function(lambda: build(files, next(results)))),
    ]


def large() -> list[str]:
    """Measure one decree with a long table."""
    decree = with_indicators(INDICATORS)
    values, data, template = values_of(decree), data_of(decree), _compiled()
    rounds = Rounds(
        {"fill": lambda: template.fill(values, data), "docxtpl": lambda: _docxtpl(values)}, count=7
    )
    return [
        f"## A table of {INDICATORS} indicators",
        "",
        f"fill {rounds.seconds('fill'):.3f} s, docxtpl {rounds.seconds('docxtpl'):.3f} s.",
        goal(rounds.ratio("fill", to="docxtpl"), "of docxtpl's time", most=0.4),
        "",
        *_profile("A filling", by_function(lambda: template.fill(values, data))),
    ]


def cold(folder: Path) -> list[str]:
    """Measure one decree in a process of its own."""
    decree = next(different(1))
    (file,) = _written([decree], folder / "one")
    values = folder / "values.json"
    values.write_text(json.dumps(values_of(decree), ensure_ascii=False), encoding="utf-8")
    kept, empty = folder / "kept", folder / "empty"
    results = (folder / f"cold-{number}" for number in count())

    def ours(cache: Path) -> None:
        python([*PROGRAM, "build", str(file), "-o", str(next(results))], cache)

    def ours_without_cache() -> None:
        shutil.rmtree(empty, ignore_errors=True)
        ours(empty)

    rounds = Rounds(
        {
            "kept": lambda: ours(kept),
            "empty": ours_without_cache,
            "docxtpl": lambda: python(
                [str(PLAIN), str(TEMPLATE), str(values), str(folder / "plain.docx")], kept
            ),
            "python": lambda: python(["-c", "pass"], kept),
        },
        count=25,
    )
    command = [*PROGRAM, "build", str(file), "-o", str(next(results))]
    return [
        "## One decree, a process of its own",
        "",
        "| | seconds |",
        "|---|---|",
        f"| `sk-builder build`, template seen before | {rounds.seconds('kept'):.3f} |",
        f"| `sk-builder build`, template never seen | {rounds.seconds('empty'):.3f} |",
        f"| a ten-line docxtpl script that renders the same values | {rounds.seconds('docxtpl'):.3f} |",
        f"| `python -c pass` | {rounds.seconds('python'):.3f} |",
        "",
        goal(rounds.ratio("kept", to="docxtpl"), "of the docxtpl script's time", most=1.3),
        f"A template never seen is linted and prepared first: {rounds.ratio('empty', to='docxtpl'):.2f}.",
        "",
        "Imports of the first, own time by package:",
        "",
        "| own time | package |",
        "|---|---|",
        *by_import(command, environment(kept)),
    ]


def _head() -> list[str]:
    return [
        "# How fast decrees become Word files",
        "",
        "Written by `python benchmarks/fill.py`, which says how it measures.",
        "",
        *machine(),
        f"- template `{TEMPLATE.name}`, {TEMPLATE.stat().st_size} bytes; the decree of 2024, varied",
    ]


def _profile(title: str, rows: list[str]) -> list[str]:
    return [
        f"{title} by function (cProfile, own time):",
        "",
        "| share | calls | function |",
        "|---|---|---|",
        *rows,
    ]


def _compiled() -> CompiledTemplate:
    return compile_template(TEMPLATE.read_bytes(), TEMPLATE.name)


def _docxtpl(values: dict[str, Any]) -> bytes:
    template = DocxTemplate(TEMPLATE)
    template.render(values, autoescape=True)
    result = BytesIO()
    template.save(result)
    return result.getvalue()


def _written(decrees: Sequence[Decree], folder: Path) -> list[Path]:
    folder.mkdir()
    files = [folder / f"{number}.yaml" for number in range(len(decrees))]
    for file, decree in zip(files, decrees, strict=True):
        file.write_text(dump_decree(decree), encoding="utf-8")
    return files


if __name__ == "__main__":
    main()
