"""Flaws of chains of rules that changed one another."""

import re

from citing import changed, replaced, rewritten
from plants import plants

_ONCE = "sebagaimana telah diubah dengan"
_OFTEN = "sebagaimana telah beberapa kali diubah terakhir dengan"


@plants("SIT-20")
def other_words_for_one_change(manuscript, chance):
    words = chance.choice(
        (
            "sebagaimana diubah dengan", "sebagaimana telah dirubah dengan", "yang telah diubah dengan",
            "sebagaimana telah diubah oleh", "sebagaimana sudah diubah dengan",
        )
    )  # fmt: skip
    return replaced(manuscript, chance, _ONCE, words)


@plants("SIT-21")
def other_words_for_several_changes(manuscript, chance):
    words = chance.choice(
        (
            "sebagaimana telah diubah beberapa kali dan terakhir dengan",
            "sebagaimana telah beberapa kali diubah dan terakhir dengan",
            "sebagaimana telah beberapa kali diubah dengan",
            "sebagaimana telah beberapa kali dirubah terakhir dengan",
            "sebagaimana telah beberapa kali diubah terakhir oleh",
        )
    )
    return replaced(manuscript, chance, _OFTEN, words)


@plants("SIT-22")
def several_changes_told_as_one(manuscript, chance):
    words = chance.choice((_ONCE, "sebagaimana telah diubah terakhir dengan"))
    return replaced(manuscript, chance, _OFTEN, words)


@plants("SIT-22")
def one_change_told_as_several(manuscript, chance):
    return changed(
        manuscript,
        chance,
        lambda text: text.replace(_ONCE, _OFTEN) if "Nomor 18 Tahun 2016" in text else text,
    )


@plants("SIT-24")
def the_title_of_the_rule_itself(manuscript, chance):
    return replaced(
        manuscript,
        chance,
        "Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah",
        chance.choice(("Perangkat Daerah", "Penataan Perangkat Daerah")),
    )


@plants("SIT-24")
def a_rule_of_a_governor_changed_by_one_of_the_same_title(manuscript, chance):
    def add_change(text):
        rule = re.match(r"(Peraturan Gubernur .*?) Nomor \d+ Tahun 2021 (tentang [^(]*)", text)
        return (
            text if rule is None else f"{text[:-1]} {_ONCE} {rule[1]} Nomor 7 Tahun 2022 {rule[2].strip()};"
        )

    return changed(manuscript, chance, add_change)


@plants("SIT-25")
def changed_by_a_lower_rule(manuscript, chance):
    base, change = chance.choice(
        (
            ("Undang-Undang", "Peraturan Pemerintah"),
            ("Peraturan Pemerintah", "Peraturan Presiden"),
            ("Peraturan Presiden", "Peraturan Menteri Keuangan"),
            ("Peraturan Menteri Keuangan", "Keputusan Menteri Keuangan"),
            ("Peraturan Gubernur Antah", "Keputusan Gubernur Antah"),
        )
    )
    rule = f"{base} Nomor 4 Tahun 2011 tentang Peragaan"
    change = f"{change} Nomor 5 Tahun 2019 tentang Perubahan atas {rule}"
    return rewritten(manuscript, chance, f"{rule} {_ONCE} {change}")
