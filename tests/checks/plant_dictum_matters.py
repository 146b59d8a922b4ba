"""Flaws of matters that points of a decision often hold."""

from plants import plants

_OLD = "Keputusan Kepala Dinas Contoh Nomor 3 Tahun 2020"


@plants("DKT-10")
def indicators_for_nothing(manuscript, chance):
    for point in manuscript.dictums[1:-1]:
        words = chance.choice(("Sekretaris melaksanakan Keputusan ini.", "Setiap bidang menyediakan data."))
        manuscript = manuscript.with_text(point.at, words)
    return manuscript, "diktum"


@plants("DKT-14")
def a_revocation_in_other_words(manuscript, chance):
    words = chance.choice(
        (
            f"{_OLD} tentang Indikator Kinerja dinyatakan tidak berlaku.",
            f"{_OLD} tentang Indikator Kinerja dicabut.",
            f"{_OLD} tentang Indikator Kinerja dinyatakan dicabut dan tidak berlaku lagi.",
            f"{_OLD} dicabut dan dinyatakan tidak berlaku.",
            "Keputusan sebelumnya dicabut dan dinyatakan tidak berlaku.",
            "Segala ketentuan yang bertentangan dengan Keputusan ini dinyatakan tidak berlaku lagi.",
            "Semua Keputusan yang terdahulu dicabut dan dinyatakan tidak berlaku.",
        )
    )
    return _said(manuscript, words)


@plants("DKT-15")
def a_safety_clause(manuscript, chance):
    opening = chance.choice(
        ("apabila di kemudian hari", "bilamana dikemudian hari", "jika ternyata di kemudian hari")
    )
    error = chance.choice(("terdapat kekeliruan", "ternyata ada kesalahan dalam Keputusan ini"))
    clause = f"{opening} {error}, akan diperbaiki sebagaimana mestinya"
    if chance.random() < 0.5:
        return _said(manuscript, f"{clause[0].upper()}{clause[1:]}.")
    last = manuscript.dictums[-1]
    return manuscript.with_text(last.at, f"{last.text.rstrip('.')} dengan ketentuan {clause}."), last.at


@plants("DKT-16")
def costs_without_a_source(manuscript, chance):
    words = chance.choice(
        (
            "Tim diberikan honorarium setiap bulan.",
            "Kegiatan ini dibiayai sesuai dengan kemampuan.",
            "Biaya yang timbul ditanggung kantor.",
            "Anggota Tim menerima insentif.",
        )
    )
    return _said(manuscript, words)


def _said(manuscript, words):
    point = manuscript.dictums[-2]
    return manuscript.with_text(point.at, words), point.at
