"""Flaws of the order of the legal bases."""

from bases_lists import texts, with_bases, with_basis
from plants import plants

from sk_builder.regulations import parse


@plants("MGT-05")
def an_item_among_others_of_another_rank(manuscript, chance):
    items = texts(manuscript)
    ranks = [parse(text).rank for text in items]
    item = chance.randrange(len(items))
    others = [text for text in items if text is not items[item]]
    place = chance.choice([p for p in range(len(items)) if _passed(ranks, item, p) > 1] or [None])
    if place is None:
        return None
    others.insert(place, items[item])
    return with_bases(manuscript, others), f"mengingat.{place + 1}"


def _passed(ranks, item, place):
    """Count the items of another rank that an item passes on its way to a place."""
    between = ranks[place:item] if place < item else ranks[item + 1 : place + 1]
    return sum(rank != ranks[item] for rank in between)


@plants("MGT-05")
def a_ministers_rule_behind_the_regional_ones(manuscript, chance):
    number = chance.randint(1, 120)
    text = f"Peraturan Menteri Dalam Negeri Nomor {number} Tahun 2020 tentang Contoh;"
    return with_basis(manuscript, text, len(texts(manuscript)))


@plants("MGT-06")
def two_neighbours_of_a_rank(manuscript, chance):
    items = texts(manuscript)
    rules = [parse(text).regulation for text in items]
    pairs = [
        at
        for at in range(len(items) - 1)
        if rules[at].rank == rules[at + 1].rank and rules[at].year < rules[at + 1].year
    ]
    at = chance.choice(pairs)
    items[at], items[at + 1] = items[at + 1], items[at]
    return with_bases(manuscript, items), f"mengingat.{at + 1}"


@plants("MGT-06")
def an_old_rule_at_the_end(manuscript, chance):
    region = parse(texts(manuscript)[-1]).regulation.region
    number, year = chance.randint(1, 90), chance.randint(2010, 2020)
    text = f"Peraturan Gubernur {region} Nomor {number} Tahun {year} tentang Contoh;"
    return with_basis(manuscript, text, len(texts(manuscript)))


@plants("MGT-06")
def a_smaller_number_behind_a_greater(manuscript, chance):
    region = parse(texts(manuscript)[-1]).regulation.region
    text = f"Peraturan Gubernur {region} Nomor {chance.randint(1, 9)} Tahun 2021 tentang Contoh;"
    return with_basis(manuscript, text, len(texts(manuscript)))
