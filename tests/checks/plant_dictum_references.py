"""Flaws of what points of a decision refer to."""

from plants import plants

from sk_builder import language


@plants("DKT-17")
def a_point_that_is_not_there(manuscript, chance):
    count = chance.randint(len(manuscript.dictums) + 1, 15)
    name = language.ordinal(count)
    return _said(manuscript, f"sebagaimana dimaksud dalam diktum {chance.choice((name, name.title()))}")


@plants("DKT-17")
def a_point_by_another_name(manuscript, _):
    return _said(manuscript, "sebagaimana dimaksud dalam diktum PERTAMA")


@plants("DKT-18")
def an_article_of_no_rule(manuscript, chance):
    words = chance.choice(("dalam Pasal 3", "dalam Pasal 2 ayat (1)", "pada ayat (2)", "dalam pasal 4"))
    return _said(manuscript, f"sebagaimana dimaksud {words}")


def _said(manuscript, words):
    point = manuscript.dictums[-2]
    return manuscript.with_text(point.at, f"Indikator {words} menjadi acuan perjanjian kinerja."), point.at
