"""Flaws of lawful content: decrees that revoke or change others, and days of force."""

from plants import plants

from sk_builder.language import date_words, parse_date


@plants("HKM-05")
def in_force_before_it_is_set(manuscript, chance):
    day = parse_date(manuscript.words("penetapan.tanggal"))
    earlier = date_words(
        day.replace(year=day.year - chance.randint(0, 1), day=chance.randint(1, day.day - 1))
    )
    words = chance.choice(
        ("mulai berlaku pada tanggal", "berlaku terhitung mulai tanggal", "mulai berlaku sejak")
    )
    return _forced(manuscript, f"Keputusan ini {words} {earlier}.")


@plants("HKM-06")
def a_revocation_for_no_flaw(manuscript, chance):
    return _titled(manuscript, "PENCABUTAN", _decree(manuscript), chance), "menimbang"


@plants("HKM-07")
def a_change_on_no_ground(manuscript, chance):
    return _titled(manuscript, _changing(chance), _decree(manuscript), chance), "menimbang"


@plants("HKM-08")
def a_change_for_no_reason(manuscript, chance):
    flawed = _titled(manuscript, _changing(chance), _decree(manuscript), chance)
    for clause in flawed.items("menimbang")[:-1]:
        words = chance.choice(("perlu diubah", "dipandang perlu diubah", "diubah"))
        flawed = flawed.with_text(
            clause.at, f"bahwa Keputusan Kepala Dinas Contoh Nomor 3 Tahun 2021 {words};"
        )
    return flawed, "menimbang"


@plants("HKM-09")
def a_change_by_another_official(manuscript, chance):
    maker = chance.choice(("GUBERNUR ANTAH", "KEPALA BADAN LAIN", "SEKRETARIS DAERAH PROVINSI ANTAH"))
    return _titled(manuscript, _changing(chance), f"KEPUTUSAN {maker}", chance), "tentang"


@plants("HKM-10")
def a_change_on_another_day(manuscript, chance):
    day = parse_date(manuscript.words("penetapan.tanggal"))
    later = date_words(day.replace(month=chance.randint(2, 12)))
    flawed = _titled(manuscript, _changing(chance), _decree(manuscript), chance)
    return _forced(flawed, f"Keputusan ini mulai berlaku pada tanggal {later}.")


def _changing(chance):
    return chance.choice(("PERUBAHAN ATAS", "PERUBAHAN KEDUA ATAS", "PERUBAHAN\nKETIGA ATAS"))


def _decree(manuscript):
    return f"KEPUTUSAN {manuscript.words('jabatan')}"


def _titled(manuscript, opening, decree, chance):
    number = chance.randint(1, 90)
    title = f"{opening} {decree} NOMOR {number} TAHUN 2021 TENTANG INDIKATOR KINERJA"
    return manuscript.with_text("tentang", title)


def _forced(manuscript, words):
    last = manuscript.dictums[-1]
    return manuscript.with_text(last.at, words), last.at
