"""Flaws of when the decree is in force."""

from plants import plants


@plants("DKT-11")
def other_words_for_the_day_of_setting(manuscript, chance):
    words = chance.choice(
        (
            "mulai berlaku sejak tanggal ditetapkan",
            "berlaku sejak tanggal ditetapkan",
            "mulai berlaku terhitung sejak tanggal ditetapkan",
            "mulai berlaku pada saat ditetapkan",
            "mulai berlaku pada tanggal penetapan",
            "berlaku mulai tanggal ditandatangani",
        )
    )
    return _forced(manuscript, f"Keputusan ini {words}.")


@plants("DKT-11")
def nothing_of_force(manuscript, chance):
    last = manuscript.dictums[-1]
    if chance.random() < 0.5:
        return manuscript.without(last.at), "diktum"
    return manuscript.with_text(last.at, "Setiap bidang melaksanakan Keputusan ini."), "diktum"


@plants("DKT-12")
def another_kind_of_force(manuscript, chance):
    words = chance.choice(
        (
            "berlaku efektif pada tanggal ditetapkan",
            "mulai berlaku efektif pada tanggal 1 Februari 2025",
            "efektif berlaku pada tanggal ditetapkan",
            "mulai berlaku pada tanggal ditetapkan dan berlaku surut sejak bulan lalu",
            "berlaku surut terhitung mulai bulan lalu",
        )
    )
    return _forced(manuscript, f"Keputusan ini {words}.")


@plants("DKT-13")
def no_end(manuscript, _):
    for passage in (manuscript.get("tentang"), manuscript.dictums[0]):
        words = passage.text.split()
        at = next(n for n, word in enumerate(words) if word.upper() == "TAHUN")
        manuscript = manuscript.with_text(passage.at, " ".join(words[:at] + words[at + 2 :]))
    return manuscript, manuscript.dictums[-1].at


def _forced(manuscript, words):
    last = manuscript.dictums[-1]
    return manuscript.with_text(last.at, words), last.at
