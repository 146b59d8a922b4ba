"""Keys of rules: ``uu-23-2014``, ``permendagri-90-2019``, ``pergub-kalbar-9-2023``."""

import re
from functools import lru_cache

from sk_builder.regulations.kinds import Kind

_WORD = re.compile(r"[a-z0-9]+")
_SHORT = re.compile(r"\d{1,2}")
_ROMAN = re.compile(r"[IVXL]+")
_CODED = re.compile(r"(?:[A-Za-z.]+-)?0*(\d+)")

_OFFICES = {
    "menteri dalam negeri": "dagri",
    "menteri negara pendayagunaan aparatur negara": "pan",
    "menteri pendayagunaan aparatur negara": "pan",
    "menteri negara pendayagunaan aparatur negara dan reformasi birokrasi": "panrb",
    "menteri pendayagunaan aparatur negara dan reformasi birokrasi": "panrb",
    "menteri sekretaris negara": "sesneg",
    "menteri pendidikan nasional": "diknas",
    "menteri keuangan": "keu",
    "menteri kesehatan": "kes",
    "menteri hukum dan hak asasi manusia": "kumham",
    "menteri hukum": "kum",
    "menteri koperasi dan usaha kecil dan menengah": "kopukm",
    "menteri koperasi usaha kecil dan menengah": "kopukm",
    "menteri negara koperasi dan usaha kecil dan menengah": "kopukm",
    "menteri koperasi": "kop",
    "menteri ketenagakerjaan": "naker",
    "menteri komunikasi dan informatika": "kominfo",
    "menteri perencanaan pembangunan nasional kepala badan perencanaan pembangunan nasional": "ppn",
}
_PREFIXES = {
    "keputusan menteri agama": "kma",
    "peraturan kepala arsip nasional": "perka-anri",
    "peraturan arsip nasional": "peran-anri",
    "peraturan kepala badan kepegawaian negara": "perka-bkn",
    "peraturan badan kepegawaian negara": "per-bkn",
    "keputusan kepala badan pengembangan dan pembinaan bahasa": "kepala-bahasa",
}
_PROVINCES = {
    "nanggroe aceh darussalam": "aceh",
    "sumatera utara": "sumut",
    "sumatera barat": "sumbar",
    "sumatera selatan": "sumsel",
    "kepulauan riau": "kepri",
    "kepulauan bangka belitung": "babel",
    "daerah khusus ibukota jakarta": "jakarta",
    "daerah khusus jakarta": "jakarta",
    "dki jakarta": "jakarta",
    "jawa barat": "jabar",
    "jawa tengah": "jateng",
    "jawa timur": "jatim",
    "daerah istimewa yogyakarta": "diy",
    "nusa tenggara barat": "ntb",
    "nusa tenggara timur": "ntt",
    "kalimantan barat": "kalbar",
    "kalimantan tengah": "kalteng",
    "kalimantan selatan": "kalsel",
    "kalimantan timur": "kaltim",
    "kalimantan utara": "kaltara",
    "sulawesi utara": "sulut",
    "sulawesi tengah": "sulteng",
    "sulawesi selatan": "sulsel",
    "sulawesi tenggara": "sultra",
    "sulawesi barat": "sulbar",
    "maluku utara": "malut",
}
"""Short names that are in common use. Any other office or region makes its key from its whole name."""


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower().replace("republik indonesia", "")))


def join(*parts: str) -> str:
    """Join the parts that are there with hyphens."""
    return "-".join(part for part in parts if part)


@lru_cache(maxsize=4096)
def number(text: str) -> str:
    """Shorten a rule's number to what tells it from its neighbours.

    Of a coded number the serial is kept; a number of one or two digits loses its leading nought.

    Example:
        >>> number("PER/09/M.PAN/5/2007"), number("XVI/MPR/1998"), number("47 Prp"), number("050-5889")
        ('9', 'xvi', '47-prp', '050-5889')
    """
    parts = [part.strip() for part in text.split("/")]
    if len(parts) > 1:
        serials = (part for part in parts if _CODED.fullmatch(part) or _ROMAN.fullmatch(part))
        text = next(serials, text)
        if "-" in text and (coded := _CODED.fullmatch(text)):
            text = coded.group(1)
    if _SHORT.fullmatch(text):
        return str(int(text))
    return "-".join(_WORD.findall(text.lower()))


@lru_cache(maxsize=4096)
def prefix(kind: Kind, maker: str, region: str) -> str:
    """Return the key's opening: kind, and maker or region in short.

    Example:
        >>> prefix(Kind.PERMEN, "Menteri Dalam Negeri", ""), prefix(Kind.PERGUB, "", "Kalimantan Barat")
        ('permendagri', 'pergub-kalbar')
    """
    office, place = _words(maker), _words(region)
    for level in ("provinsi ", "propinsi "):
        place = place.removeprefix(level)
    place = _PROVINCES.get(place, place).replace(" ", "-")
    if not office:
        return join(kind.prefix, place)
    opening = _words(kind.words).removesuffix("menteri").strip()
    if whole := _PREFIXES.get(f"{opening} {office}"):
        return join(whole, place)
    short = _OFFICES.get(office)
    if office.startswith("menteri"):
        return join(kind.prefix + (short or office.removeprefix("menteri").strip().replace(" ", "-")), place)
    return join(kind.prefix, office.replace(" ", "-"), place)
