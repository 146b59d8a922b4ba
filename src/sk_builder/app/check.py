"""Check decrees: decree files with all that is known of them, and anybody's paper by its words alone."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from sk_builder import language
from sk_builder.app.dossiers import DECREE_SUFFIXES, Wanted, foreign_dossier, own_dossier
from sk_builder.app.finding import find_catalogue, without_office_files
from sk_builder.app.locating import in_decree_file, on_paper
from sk_builder.app.mending import mendable
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.report import Checked, Located, Report
from sk_builder.checks import PARTS, RETIRED, RULES, examine
from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import load_decree


def check(files: Sequence[Path], wanted: Wanted) -> Report:
    """Check some files; those that cannot be read keep none of the others from being checked.

    Raises:
        OutputError: A code that no rule has.
    """
    refuse_unknown_codes([*wanted.select, *wanted.skip])
    checked, problems = [], []
    for file in without_office_files(files):
        try:
            checked.append(_check(file, wanted))
        except SkBuilderError as error:
            problems += str(error).splitlines()
    return Report(wanted.as_of, catalogue().known_on, tuple(checked), tuple(dict.fromkeys(problems)))


def refuse_unknown_codes(codes: Iterable[str]) -> None:
    """Refuse codes that no rule has.

    Raises:
        OutputError: One line each, with the code that was meant.
    """
    known = [*RULES, *PARTS]
    problems = [
        f"aturan {code} {_what_instead(code, known)}"
        for code in codes
        if not any(rule.startswith(code) for rule in RULES)
    ]
    if problems:
        raise OutputError("\n".join(problems))


def _what_instead(code: str, known: Collection[str]) -> str:
    if code in RETIRED:
        live = RETIRED[code]
        return f"tidak dipakai lagi; {f'lihat {live}' if live else 'hapus'}"
    if code in PARTS:
        return "belum mempunyai aturan; hapus"
    near = language.nearest(code, list(known))
    return f"tidak ada; {f'maksud Anda {near}?' if near else 'sk-builder rules menampilkan semuanya'}"


def _check(file: Path, wanted: Wanted) -> Checked:
    if file.suffix.lower() in DECREE_SUFFIXES:
        return Checked(file, check_own(OwnPaper(load_decree(file), find_catalogue(file)), wanted))
    return Checked(file, _check_foreign(file, wanted))


def check_own(paper: OwnPaper, wanted: Wanted) -> tuple[Located, ...]:
    """Check a decree file that is in hand."""
    findings = examine(own_dossier(paper, wanted), wanted.select, wanted.skip)
    safe = {id(one.finding) for one in mendable(findings, paper)}
    located = (in_decree_file(finding, paper, safe=id(finding) in safe) for finding in findings)
    return tuple(_once(located))


def _once(found: Iterable[Located]) -> Iterable[Located]:
    """Tell a flaw of the data once, though the paper prints it in the body and again in each annex."""
    told: dict[object, Located] = {}
    for one in found:
        finding = one.finding
        said = (finding.code, finding.message, one.line, one.column, finding.quote)
        told.setdefault(said if finding.quote and one.line else id(one), one)
    return told.values()


def _check_foreign(file: Path, wanted: Wanted) -> tuple[Located, ...]:
    from sk_builder.app.intake import read_decree_paper  # noqa: PLC0415  readers of Word and PDF cost 50 ms

    manuscript = read_decree_paper(file, sorted(DECREE_SUFFIXES))
    findings = examine(foreign_dossier(file, manuscript, wanted), wanted.select, wanted.skip)
    return tuple(on_paper(finding, manuscript) for finding in findings)
