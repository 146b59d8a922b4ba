"""Words that are not standard Indonesian (*kata tidak baku*), and what to write instead: data.

Source:
    Kamus Besar Bahasa Indonesia and the spelling rules (EYD).
"""

# fmt: off
STANDARD = {
    # -itas, kw, x
    "aktifitas": "aktivitas", "efektifitas": "efektivitas", "produktifitas": "produktivitas",
    "kreatifitas": "kreativitas", "sensitifitas": "sensitivitas", "obyektifitas": "objektivitas",
    "obyektivitas": "objektivitas", "subyektifitas": "subjektivitas", "selektifitas": "selektivitas",
    "kwalitas": "kualitas", "kwantitas": "kuantitas", "kwalifikasi": "kualifikasi", "kwitansi": "kuitansi",
    "frekwensi": "frekuensi", "konsekwensi": "konsekuensi", "effisien": "efisien", "effisiensi": "efisiensi",
    "effektif": "efektif", "komplek": "kompleks",
    # presentase and its like
    "presentase": "persentase", "prosentase": "persentase", "prosentasi": "persentase",
    # j for z or y, and the reverse
    "jadual": "jadwal", "ijin": "izin", "perijinan": "perizinan", "diijinkan": "diizinkan",
    "mengijinkan": "mengizinkan", "ijasah": "ijazah", "jaman": "zaman", "obyek": "objek",
    "obyektif": "objektif", "subyek": "subjek", "subyektif": "subjektif", "projek": "proyek",
    # k, h
    "praktek": "praktik", "tehnik": "teknik", "tehnis": "teknis", "tehnologi": "teknologi",
    "hutang": "utang", "himbauan": "imbauan", "menghimbau": "mengimbau", "dihimbau": "diimbau",
    "handal": "andal", "kehandalan": "keandalan", "karir": "karier", "hirarki": "hierarki",
    "hirarkis": "hierarkis",
    # s, z
    "azas": "asas", "resiko": "risiko", "sistim": "sistem", "sistimatis": "sistematis",
    "sistimatika": "sistematika", "standart": "standar", "standarisasi": "standardisasi",
    "respon": "respons", "merespon": "merespons", "seksama": "saksama",
    # -a for -is, -e
    "analisa": "analisis", "diagnosa": "diagnosis", "hipotesa": "hipotesis", "sintesa": "sintesis",
    "metoda": "metode", "komoditi": "komoditas", "akte": "akta",
    # -ir
    "analisir": "analisis", "menganalisir": "menganalisis", "menganalisa": "menganalisis",
    "dianalisa": "dianalisis", "dianalisir": "dianalisis",
    "mengkoordinir": "mengoordinasi", "mengoordinir": "mengoordinasi", "dikoordinir": "dikoordinasi",
    "terkoordinir": "terkoordinasi", "mengorganisir": "mengorganisasi", "diorganisir": "diorganisasi",
    "melegalisir": "melegalisasi", "dilegalisir": "dilegalisasi", "legalisir": "legalisasi",
    "menginventarisir": "menginventarisasi", "diinventarisir": "diinventarisasi",
    "inventarisir": "inventarisasi", "merealisir": "merealisasi", "terorganisir": "terorganisasi",
    # f, p
    "fihak": "pihak", "faham": "paham", "nopember": "November", "pebruari": "Februari",
    "propinsi": "provinsi", "jum'at": "Jumat", "jum’at": "Jumat",
    # vowels
    "intansi": "instansi", "intruksi": "instruksi", "negri": "negeri", "kordinasi": "koordinasi",
    "mengkordinasikan": "mengoordinasikan", "ekstrim": "ekstrem",
    "sekertaris": "sekretaris", "sekertariat": "sekretariat", "nomer": "nomor", "hakekat": "hakikat",
    "nasehat": "nasihat", "penasehat": "penasihat", "sekedar": "sekadar", "trampil": "terampil",
    "ketrampilan": "keterampilan", "anggauta": "anggota", "personil": "personel", "konkrit": "konkret",
    "kongkrit": "konkret", "detil": "detail", "diskripsi": "deskripsi", "kaedah": "kaidah",
    "komulatif": "kumulatif", "kadaluarsa": "kedaluwarsa", "kadaluwarsa": "kedaluwarsa", "apotik": "apotek",
    "silahkan": "silakan", "managemen": "manajemen", "menejemen": "manajemen", "survey": "survei",
    "review": "reviu", "telpon": "telepon", "atlit": "atlet", "dirubah": "diubah", "merubah": "mengubah",
    "merobah": "mengubah", "perobahan": "perubahan", "pengrusakan": "perusakan", "pengrajin": "perajin",
    # written in two words
    "kerjasama": "kerja sama", "bekerjasama": "bekerja sama", "tanggungjawab": "tanggung jawab",
    "bertanggungjawab": "bertanggung jawab", "penanggungjawab": "penanggung jawab",
    "penanggung-jawab": "penanggung jawab", "tatacara": "tata cara", "tatakerja": "tata kerja",
    "tatakelola": "tata kelola", "tatatertib": "tata tertib", "sumberdaya": "sumber daya",
    "peranserta": "peran serta", "tindaklanjut": "tindak lanjut", "tandatangan": "tanda tangan",
    "terimakasih": "terima kasih", "ibukota": "ibu kota", "walikota": "wali kota",
    "wakilwalikota": "wakil wali kota",
    # written in one word
    "pertanggung jawaban": "pertanggungjawaban", "pertanggung-jawaban": "pertanggungjawaban",
    "mempertanggung jawabkan": "mempertanggungjawabkan",
    "dipertanggung jawabkan": "dipertanggungjawabkan",
    "perundang undangan": "perundang-undangan",
    "ditanda tangani": "ditandatangani", "menanda tangani": "menandatangani",
    "penanda tanganan": "penandatanganan",
    "ditindak lanjuti": "ditindaklanjuti", "menindak lanjuti": "menindaklanjuti",
    "sub bagian": "subbagian", "sub-bagian": "subbagian", "sub bidang": "subbidang",
    "sub-bidang": "subbidang", "sub kegiatan": "subkegiatan", "sub-kegiatan": "subkegiatan",
    "sub unit": "subunit", "sub sektor": "subsektor", "sub seksi": "subseksi",
    "non formal": "nonformal", "non-formal": "nonformal", "non teknis": "nonteknis",
    "non struktural": "nonstruktural", "antar daerah": "antardaerah", "antar-daerah": "antardaerah",
    "antar lembaga": "antarlembaga", "antar-lembaga": "antarlembaga", "antar instansi": "antarinstansi",
    "antar sektor": "antarsektor", "antar waktu": "antarwaktu", "tri wulan": "triwulan",
    "pasca panen": "pascapanen", "perundangan": "perundang-undangan",
    # short forms
    "yg": "yang", "dgn": "dengan", "utk": "untuk", "tgl": "tanggal", "tsb": "tersebut",
    # foreign words
    "fax": "faksimile", "website": "laman", "e-mail": "pos-el", "email": "pos-el", "online": "daring",
    "stakeholder": "pemangku kepentingan", "monitoring": "pemantauan", "tupoksi": "tugas dan fungsi",
    "fotocopy": "fotokopi", "foto copy": "fotokopi", "photo copy": "fotokopi", "foto kopi": "fotokopi",
}
# fmt: on
"""For each word or phrase that is not standard, in small letters, what to write instead."""

_TWO_WORDS = "nomenklatur resmi kantor dapat memakai dua kata"
_OLD_NAME = "nama resmi atau judul lama dapat memakainya"

DOUBTS = {
    "propinsi": _OLD_NAME, "walikota": "undang-undang lama menulis Walikota", "azas": _OLD_NAME,
    "hutang": _OLD_NAME, "sub bagian": _TWO_WORDS, "sub-bagian": _TWO_WORDS,
    "sub bidang": _TWO_WORDS, "sub-bidang": _TWO_WORDS, "sub kegiatan": _TWO_WORDS,
    "sub-kegiatan": _TWO_WORDS, "sub unit": _TWO_WORDS, "sub sektor": _TWO_WORDS,
    "sub seksi": _TWO_WORDS, "perundangan": "pastikan yang dimaksud peraturan perundang-undangan",
    "online": "nama aplikasi dapat memakainya", "stakeholder": "pilihlah padanan yang sesuai isinya",
    "monitoring": "nama kegiatan resmi dapat memakainya", "tupoksi": "singkatan tidak resmi",
}  # fmt: skip
"""Those that a person must judge, since another meaning or an official name may have them, and why."""

TASTE = frozenset({"walikota", "online", "stakeholder", "monitoring", "tupoksi"})
"""Those of `DOUBTS` that are spelled right, or were until lately: a better word is only recommended."""
