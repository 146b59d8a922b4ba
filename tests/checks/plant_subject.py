"""Flaws of the name of the decree."""

from plants import plants

from sk_builder.checks.subject import SHORT_FORMS


@plants("JDL-06")
def a_short_form_in_brackets(manuscript, chance):
    words, short = chance.choice(
        (
            ("INDIKATOR KINERJA UTAMA", "IKU"),
            ("KELOMPOK KERJA", "POKJA"),
            ("APARATUR SIPIL NEGARA", "ASN"),
            ("UNIT LAYANAN PENGADAAN", "ULP"),
        )
    )
    return manuscript.with_text("tentang", f"PENETAPAN {words} ({short}) TAHUN 2024"), "tentang"


@plants("JDL-06")
def a_short_form_alone(manuscript, chance):
    short = chance.choice(sorted(SHORT_FORMS))
    return manuscript.with_text("tentang", f"PENETAPAN {short} TAHUN 2024"), "tentang"


@plants("JDL-07")
def the_verb_is_missing(manuscript, _):
    name = manuscript.words("tentang").removeprefix("PENETAPAN ")
    return manuscript.with_text("tentang", name), "tentang"


@plants("JDL-07")
def a_long_name(manuscript, chance):
    tail = " DALAM RANGKA PENINGKATAN KUALITAS PELAYANAN" * chance.randint(7, 9)
    return manuscript.with_text("tentang", manuscript.words("tentang") + tail), "tentang"


@plants("JDL-08")
def no_region(manuscript, _):
    maker = manuscript.words("jabatan").partition(" PROVINSI ")[0]
    bare = manuscript.with_text("jabatan", maker)
    return bare.with_text("tentang", "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2024"), "jabatan"


@plants("JDL-09")
def an_amendment_that_names_too_little(manuscript, chance):
    maker = manuscript.words("jabatan")
    names = (
        f"PERUBAHAN KEPUTUSAN {maker} NOMOR 5 TAHUN 2021 TENTANG PENETAPAN TIM",
        f"PERUBAHAN ATAS KEPUTUSAN {maker} TAHUN 2021 TENTANG PENETAPAN TIM",
        f"PERUBAHAN KEDUA ATAS KEPUTUSAN {maker} NOMOR 5 TENTANG PENETAPAN TIM",
        f"PERUBAHAN ATAS KEPUTUSAN {maker} NOMOR 5 TAHUN 2021",
        f"PERUBAHAN II ATAS KEPUTUSAN {maker} NOMOR 5 TAHUN 2021 TENTANG PENETAPAN TIM",
        f"PERUBAHAN PERTAMA ATAS KEPUTUSAN {maker} NOMOR 5 TAHUN 2021 TENTANG PENETAPAN TIM",
    )
    return manuscript.with_text("tentang", chance.choice(names)), "tentang"
