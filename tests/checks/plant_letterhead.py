"""Flaws of the letterhead."""

from plants import plants

from sk_builder.manuscript import Passage

_ADDRESS = "kop.alamat.1"


@plants("KOP-01")
def the_head_of_another_office(manuscript, chance):
    line = manuscript.words("kop.instansi.2")
    other = f"{line.split()[0]} {chance.choice(('PERHUBUNGAN', 'KEARSIPAN', 'PERIKANAN DAN KELAUTAN'))}"
    return manuscript.with_text("kop.instansi.2", other), "kop.instansi.2"


@plants("KOP-01")
def the_head_of_another_region(manuscript, chance):
    region = chance.choice(("ENTAH", "SEBERANG BARAT", "SEBERANG TIMUR"))
    return manuscript.with_text("kop.instansi.1", f"PEMERINTAH PROVINSI {region}"), "kop.instansi.1"


@plants("KOP-02")
def clipped_words(manuscript, chance):
    clip = chance.choice(
        ("Fax", "fax.", "Faximile", "Telp.", "Telp", "Tlp.", "Website", "Email", "E-mail :", "FAX")
    )
    line = f"{manuscript.words(_ADDRESS)} {clip} (000) 123456"
    return manuscript.with_text(_ADDRESS, line), _ADDRESS


@plants("KOP-03")
def a_stop_behind_the_line(manuscript, _):
    return manuscript.with_text(_ADDRESS, f"{manuscript.words(_ADDRESS)}."), _ADDRESS


@plants("KOP-03")
def a_stop_behind_an_address(manuscript, chance):
    site = chance.choice(("www.contoh.go.id", "contoh.com", "misal.or.id"))
    line = Passage("kop.alamat.2", f"Laman {site}. Pos-el misal@contoh.go.id")
    return manuscript.with_passage(line, after=_ADDRESS), "kop.alamat.2"
