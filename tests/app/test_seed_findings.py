"""Every flaw of the decree of 2024 is found, on its paper and in its data, and nothing else is.

The list is ``fixtures/findings-2024.txt``: severity, code, place and the first of the literal words. A star
marks what only the paper shows, since its data print those words right.
"""

from datetime import date

from printed_page import FIXTURES, decree_of, printed

from sk_builder.app.check import Wanted, check
from sk_builder.app.samples import samples

PAPER = FIXTURES / "keputusan-2024.txt"
DATA = "iku-2024.yaml"
LISTED = (FIXTURES / "findings-2024.txt").read_text(encoding="utf-8").splitlines()
ON_PAPER = [line.removeprefix("* ") for line in LISTED]
IN_DATA = [line for line in LISTED if not line.startswith("* ")]
LONGEST_QUOTE = 40


def told(file):
    """The findings of a file, a line each."""
    (checked,) = check([file], Wanted(date(2024, 1, 2))).files
    return sorted(line(located.finding) for located in checked.found)


def line(finding):
    quote = " ".join(finding.quote.split())
    shown = quote if len(quote) <= LONGEST_QUOTE else quote[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
    return f"{finding.severity.value} {finding.code} {finding.at}: {shown}".rstrip(": ")


def test_all_that_is_listed_is_found_on_the_paper_and_nothing_else():
    assert told(PAPER) == sorted(ON_PAPER)


def test_all_that_is_listed_is_found_in_the_data_and_nothing_else():
    assert told(samples("decrees") / DATA) == sorted(IN_DATA)


def test_the_word_file_shows_what_the_paper_shows(tmp_path):
    file = tmp_path / "keputusan.docx"
    file.write_bytes(printed(decree_of(DATA)))
    assert told(file) == sorted(ON_PAPER)
