"""One invented decree: what every foreign layout of it says, and where a reader must find it."""

BODIES = ("PEMERINTAH PROVINSI ANTAH", "DINAS CONTOH")
ADDRESS = "Jalan Contoh Nomor 1, Kota Contoh 10000"
OFFICE = ("KEPALA DINAS CONTOH", "PROVINSI ANTAH")
SUBJECT = ("PENETAPAN INDIKATOR KINERJA UTAMA", "DINAS CONTOH TAHUN 2024")
REASONS = (
    "bahwa hasil kerja perlu diukur dengan ukuran yang disepakati bersama agar dapat dinilai;",
    (
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Kepala"
        " Dinas Contoh tentang Penetapan Indikator Kinerja Utama Dinas Contoh Tahun 2024;"
    ),
)
BASES = (
    (
        "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara"
        " Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);"
    ),
    (
        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah"
        " (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80);"
    ),
)
NOTES = ("Berita acara rapat pembahasan indikator pada tanggal 3 Desember 2023;",)
POINTS = (
    "Menetapkan Indikator Kinerja Utama Dinas Contoh sebagaimana tercantum dalam Lampiran Keputusan ini.",
    "Indikator sebagaimana dimaksud dalam diktum KESATU dipakai untuk menyusun:",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
)
DETAILS = ("rencana kerja; dan", "laporan kinerja;")
AFTER = "dan ditinjau sekali setahun."
NAME, RANK, NIP = "Dr. CONTOH ORANG, S.E., M.M.", "Pembina Utama Muda", "19700101 199503 1 001"
COPIES = ("Inspektur Provinsi Antah", "Kepala Biro Organisasi Sekretariat Daerah Provinsi Antah")
TITLE = ("INDIKATOR KINERJA UTAMA", "DINAS CONTOH")
HEADS = ("NO", "SASARAN", "INDIKATOR", "FORMULASI", "TARGET 2024", "PENANGGUNG JAWAB", "SUMBER DATA")
ROWS = (
    ("1.", "Meningkatnya mutu layanan", "Persentase layanan tepat waktu",
     "Layanan tepat waktu / layanan × 100%", "85%", "Bidang Satu", "Laporan layanan"),
    ("2.", "Menurunnya pengaduan", "Jumlah pengaduan", "Jumlah pengaduan dalam satu tahun", "120",
     "Bidang Dua", "Buku pengaduan"),
)  # fmt: skip
_KEYS = ("no", "nama", "nama", "rumus.1", "target.2024", "penanggung_jawab.1", "sumber_data.1")

TOP = {
    "kop.instansi.1": BODIES[0],
    "kop.instansi.2": BODIES[1],
    "kop.alamat.1": ADDRESS,
    "jenis": "KEPUTUSAN",
    "jabatan": " ".join(OFFICE),
    "nomor": "17 TAHUN 2024",
    "tentang": " ".join(SUBJECT),
    "baris_jabatan": f"{' '.join(OFFICE)},",
}
GROUNDS = {
    "menimbang.a": REASONS[0],
    "menimbang.b": REASONS[1],
    "mengingat.1": BASES[0],
    "mengingat.2": BASES[1],
    "memperhatikan.1": NOTES[0],
}
DECISION = {
    "diktum.KESATU": POINTS[0],
    "diktum.KEDUA": POINTS[1],
    "diktum.KEDUA.rincian.a": DETAILS[0],
    "diktum.KEDUA.rincian.b": DETAILS[1],
    "diktum.KEDUA.lanjutan": AFTER,
    "diktum.KETIGA": POINTS[2],
}
SIGNATURE = {
    "jabatan": f"{' '.join(OFFICE)},",
    "nama": NAME,
    "pangkat": RANK,
    "nip": NIP,
}
CLOSING = {
    "penetapan.tempat": "Kota Contoh",
    "penetapan.tanggal": "2 Januari 2024",
    **{f"penandatangan.{key}": words for key, words in SIGNATURE.items()},
    "tembusan.1": COPIES[0],
    "tembusan.2": COPIES[1],
}
ANNEX = {
    "lampiran.I.kepala.keputusan": f"KEPUTUSAN {' '.join(OFFICE)}",
    "lampiran.I.kepala.nomor": "17 TAHUN 2024",
    "lampiran.I.kepala.tanggal": "2 JANUARI 2024",
    "lampiran.I.kepala.tentang": " ".join(SUBJECT),
    "lampiran.I.judul": " ".join(TITLE),
    "lampiran.I.periode": "2024",
    **{f"lampiran.I.sasaran.{n}.nama": row[1] for n, row in enumerate(ROWS, start=1)},
    **{
        f"lampiran.I.indikator.{n}.{key}": words
        for n, row in enumerate(ROWS, start=1)
        for key, words in zip(_KEYS, row, strict=True)
        if words != row[1]
    },
    **{f"lampiran.I.penandatangan.{key}": words for key, words in SIGNATURE.items()},
}
WHOLE = {**TOP, **GROUNDS, **DECISION, **CLOSING, **ANNEX}
"""Place and words, blanks folded, of the whole decree."""
