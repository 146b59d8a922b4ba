"""Flaws of how the decision names its annexes."""

from plants import plants

_WHOLE = "sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini"


@plants("DKT-08")
def an_annex_that_is_only_mentioned(manuscript, chance):
    point = manuscript.dictums[0]
    words = chance.choice(
        (
            "sebagaimana tercantum pada lampiran Keputusan ini",
            "sebagaimana terlampir",
            "sebagaimana tersebut dalam Lampiran I Keputusan ini",
            "yang tercantum dalam Lampiran",
            "sebagaimana dimaksud pada Lampiran Surat Keputusan ini",
        )
    )
    return manuscript.with_text(point.at, point.text.replace(_WHOLE, words)), point.at


@plants("DKT-08")
def an_annex_that_no_point_names(manuscript, _):
    point = manuscript.dictums[0]
    return manuscript.with_text(point.at, point.text.replace(f" {_WHOLE}", "")), "diktum"


@plants("DKT-09")
def this_annex_in_small_letters(manuscript, chance):
    point = manuscript.dictums[0]
    words = chance.choice(
        (
            _WHOLE.replace("Lampiran", "lampiran"),
            "sebagaimana tercantum pada lampiran Keputusan ini",
            "sebagaimana tercantum dalam lampiran I dan Lampiran II",
            "sebagaimana tercantum dalam lampiran",
        )
    )
    return manuscript.with_text(point.at, point.text.replace(_WHOLE, words)), point.at
