"""Flaws of the opening."""

from plants import plants

from sk_builder.manuscript import Manuscript

_LINE, _SIGNED = "baris_jabatan", "penandatangan.jabatan"


@plants("PBK-01")
def another_closing_mark(manuscript, chance):
    line = manuscript.words(_LINE).rstrip(",") + chance.choice(("", ".", ";", ":"))
    return manuscript.with_text(_LINE, line), _LINE


@plants("PBK-01")
def small_letters(manuscript, _):
    return manuscript.with_text(_LINE, manuscript.words(_LINE).title()), _LINE


@plants("PBK-01")
def no_line(manuscript, _):
    return manuscript.without(_LINE), _LINE


@plants("PBK-02")
def another_office(manuscript, chance):
    at = chance.choice((_LINE, _SIGNED))
    kind = chance.choice(("KEPALA BIRO", "SEKRETARIS", "INSPEKTUR"))
    words = " ".join(manuscript.words(at).split()[2:])
    return manuscript.with_text(at, f"{kind} {words}"), at


@plants("PBK-02")
def another_region(manuscript, chance):
    at = chance.choice((_LINE, _SIGNED))
    office = manuscript.words(at).partition(" PROVINSI ")[0]
    return manuscript.with_text(at, f"{office} PROVINSI {chance.choice(('ENTAH', 'SEBERANG'))},"), at


@plants("PBK-02")
def a_word_is_left_out(manuscript, chance):
    at = chance.choice((_LINE, _SIGNED))
    return manuscript.with_text(at, manuscript.words(at).replace("PROVINSI ", "")), at


@plants("PBK-03")
def bases_before_considerations(manuscript, _):
    grounds, bases = manuscript.under("menimbang"), manuscript.under("mengingat")
    others = [p for p in manuscript if p not in grounds and p not in bases]
    start = next(n for n, p in enumerate(others) if p.at == "memutuskan")
    return Manuscript((*others[:start], *bases, *grounds, *others[start:])), "mengingat.label"


@plants("PBK-03")
def the_decision_before_its_word(manuscript, _):
    word = manuscript.get("memutuskan")
    return manuscript.without("memutuskan").with_passage(word, after="menetapkan"), "menetapkan.label"
