"""Judges what pull brings back from an edited file: the data right, nothing else moved, nothing lost."""

import re
from collections import Counter
from typing import NamedTuple

from click.testing import CliRunner
from printed_page import printed

from sk_builder.changes import changes
from sk_builder.cli import main
from sk_builder.store.decrees import dump_decree, load_decree
from sk_builder.word.marked import marked_paragraphs

_TOKEN = re.compile(r"\w+(?:[.,]\w+)*")


class Judged(NamedTuple):
    """What came of an edit.

    Attributes:
        wrong: What differs between the decree file afterwards and the decree that was meant.
        new_lost: New words of the edited file that the report does not name.
        gone_lost: Words gone from it that the report does not name, though the new data print them.
        is_asked: Whether something was left for a person to decide.
        report: All that was told.
    """

    wrong: tuple
    new_lost: tuple
    gone_lost: tuple
    is_asked: bool
    report: str

    @property
    def is_right(self):
        return not (self.wrong or self.new_lost or self.gone_lost)


def judge(plan, made, edited, folder):
    """Pull an edited file into the file of the decree that it was made from, taking all that is clear.

    Args:
        plan: The edit, see `word_edits`.
        made: The file as it was made.
        edited: The file as it came back.
        folder: For both and the decree file.
    """
    docx, file = folder / "diubah.docx", folder / "keputusan.yaml"
    docx.write_bytes(edited)
    file.write_text(dump_decree(plan.before, None), encoding="utf-8")
    arguments = ["pull", str(docx), str(file), "--accept", "--reason", "uji", "--no-build"]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert result.exit_code < 2, result.output
    after = load_decree(file).part.content
    meant = plan.after if plan.is_sure else plan.before
    told = set(words(result.output))
    new, gone = Counter(file_words(edited)), Counter(file_words(made))
    still_printed = Counter(file_words(printed(after)))
    added = tuple(word for word in new - gone if word not in told)
    lost = tuple(word for word in gone - new if word not in told and still_printed[word] >= gone[word])
    return Judged(changes(after, meant), added, lost, "perlu diputuskan" in result.output, result.output)


def file_words(docx):
    """All words of a file, as they are compared."""
    return [word for one in marked_paragraphs(docx) for word in words(one.text)]


def words(text):
    return [word.casefold() for word in _TOKEN.findall(text)]
