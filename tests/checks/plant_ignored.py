"""Flaws of what a decree file accepts."""

from papers import TODAY, foreign
from plants import plants

from sk_builder.checks import RULES, Dossier
from sk_builder.model import Decree, Ignore


@plants("ABA-01")
def words_that_are_no_flaw(manuscript, chance):
    code = chance.choice(sorted(RULES))
    words = " ".join(chance.choice(manuscript.passages).text.split()[:3])
    return _accepting(manuscript, code, words), "abaikan.1"


@plants("ABA-01")
def a_code_of_no_rule(manuscript, chance):
    return _accepting(manuscript, f"MNB-{chance.randint(90, 99)}", "bahwa"), "abaikan.1"


def _accepting(manuscript, code, words) -> Dossier:
    ignore = Ignore(rule=code, words=words, reason="contoh", by="Contoh Orang", day=TODAY)
    paper = foreign(manuscript)
    return Dossier(paper.manuscript, paper.catalogue, TODAY, decree=Decree(ignores=(ignore,)))
