"""Decrees of invented offices that write otherwise than this house does, and what they say as data."""

from layouts import table, write

SCHOOLS = "DINAS PENDIDIKAN, KEPEMUDAAN DAN OLAHRAGA"
_SIGNED = (
    *("a.n. BUPATI ANTAH", f"Plt. KEPALA {SCHOOLS}", "KABUPATEN ANTAH,", "", "ttd", ""),
    *("Drs. H. CONTOH BIN MISAL, M.Pd", "Pembina Tk. I (IV/b)", "NIP. 196508091986031012", ""),
)
_UNITED = "UPT PELATIHAN KOPERASI DAN UKM PROVINSI ANTAH"


def schools(document):
    """Write an indicator decree of a regency: signed for the regent, three years, heads of two rows."""
    number = "188.45/478/KEP/DISDIK/2023"
    write(document, "PEMERINTAH KABUPATEN ANTAH", "DINAS PENDIDIKAN, KEPEMUDAAN", "DAN OLAHRAGA")
    write(document, "Jl. Contoh No. 1 Kode Pos 12345", "", f"SURAT KEPUTUSAN KEPALA {SCHOOLS}")
    write(document, "KABUPATEN ANTAH", f"Nomor : {number}", "", "TENTANG", "")
    write(
        document, "PENETAPAN INDIKATOR KINERJA UTAMA (IKU)", f"{SCHOOLS} KABUPATEN ANTAH TAHUN 2021-2023", ""
    )
    write(document, f"KEPALA {SCHOOLS} KABUPATEN ANTAH", "")
    write(document, "Menimbang\t:\ta.\tbahwa untuk melaksanakan SAKIP perlu menetapkan IKU;")
    write(
        document, "\t\tb.\tbahwa perlu ditetapkan Keputusan Kepala Dinas Pendidikan, Kepemudaan dan Olahraga;"
    )
    write(document, "Mengingat\t:\ta.\tPeraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP;")
    write(
        document, "\t\tb.\tUndang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional."
    )
    write(document, "M E M U T U S K A N", "Menetapkan\t:", "PERTAMA\t:\tIKU tercantum dalam Lampiran.")
    write(document, "KEDUA\t:\tKeputusan ini berlaku sejak tanggal ditetapkan", "")
    write(document, "Ditetapkan di\t: Kota Antah", "Pada tanggal\t: 09 Nopember 2023", "", *_SIGNED)
    write(document, "Tembusan disampaikan kepada Yth :", "1. Bupati Antah;", "2. Arsip.", "")
    write(document, "Lampiran : Surat Keputusan Kepala Dinas Pendidikan, Kepemudaan dan Olahraga")
    write(document, f"Nomor\t: {number}", "Tanggal\t: 09 Nopember 2023", "", "INDIKATOR KINERJA UTAMA", "")
    grid = table(
        document,
        (
            "No",
            "Tujuan/Sasaran Strategis",
            "Indikator",
            "Satuan",
            "Kondisi Awal 2020",
            "Target",
            "",
            "",
            "Formula",
        ),
        ("", "", "", "", "", "2021", "2022", "2023", ""),
        (
            "1",
            "Meningkatnya mutu",
            "Angka Partisipasi",
            "%",
            "95,5",
            "96",
            "96,5",
            "97",
            "(Siswa / Penduduk) x 100%",
        ),
        ("2", "", "Indeks Kepuasan", "Indeks", "78,2", "79 - 80", "80", "80-82", "Hasil survei"),
        ("3", "Meningkatnya kinerja", "Nilai SAKIP", "Predikat", "CC", "B", "B", "BB", "Hasil evaluasi"),
        ("4", "", "Jumlah guru", "Orang", "1.250", "1.300", "1.400", "1.500", "Jumlah guru"),
    )
    head, below, *rows = grid.rows
    head.cells[5].merge(head.cells[7])
    for column in (0, 1, 2, 3, 4, 8):
        head.cells[column].merge(below.cells[column])
    for first, second in (rows[:2], rows[2:]):
        first.cells[1].merge(second.cells[1])
    write(document, "", *_SIGNED)


SCHOOLS_AS_DATA = {
    "jenis": "Surat Keputusan",
    "kop.instansi.1": "Dinas Pendidikan, Kepemudaan dan Olahraga",
    "jabatan": "Kepala Dinas Pendidikan, Kepemudaan dan Olahraga Kabupaten Antah",
    "nomor": "478",
    "tahun": "2023",
    "periode": "2021-2023",
    "mengingat.1.kunci": "uu-25-2004",
    "penetapan.tanggal": "2023-11-09",
    "penandatangan.sebutan": "Plt.",
    "penandatangan.atas_nama": "Bupati Antah",
    "penandatangan.nama": "Contoh bin Misal",
    "penandatangan.gelar_depan": "Drs. H.",
    "penandatangan.gelar_belakang": "M.Pd",
    "penandatangan.pangkat": "Pembina Tk. I (IV/b)",
    "penandatangan.nip": "196508091986031012",
    "gaya.diktum_pertama": "PERTAMA",
    "gaya.pola_nomor": "188.45/{nomor}/KEP/DISDIK/{tahun}",
    "gaya.akhir_mengingat": ".",
    "gaya.koma_jabatan": "tidak",
    "gaya.kepala_lampiran": "biasa",
    "gaya.label_tempat": "Ditetapkan di :",
    "lampiran.0.sasaran.0.nama": "Meningkatnya mutu",
    "lampiran.0.sasaran.0.indikator.0.rumus.0.pembilang": "Siswa",
    "lampiran.0.sasaran.0.indikator.0.rumus.0.faktor": "100%",
    "lampiran.0.sasaran.0.indikator.0.satuan": "persen",
    "lampiran.0.sasaran.0.indikator.0.baseline.2020": "95,5",
    "lampiran.0.sasaran.0.indikator.1.target.2021": "79-80",
    "lampiran.0.sasaran.1.indikator.0.target.2023": "BB",
    "lampiran.0.sasaran.1.indikator.1.target.2023": "1500",
    "tercetak.penetapan.tanggal": "09 Nopember 2023",
}


def united(document):
    """Write a team decree of a service unit: place and day in one line, a name in small letters."""
    number = "800/12/UPT-PKUKM/I/2024"
    about = "PEMBENTUKAN TIM KERJA"
    write(document, "KEPUTUSAN", f"KEPALA {_UNITED}", f"NOMOR: {number}", "TENTANG", about)
    write(document, f"KEPALA {_UNITED},")
    write(
        document, "Menimbang : bahwa perlu dibentuk tim pada UPT Pelatihan Koperasi dan UKM Provinsi Antah;"
    )
    write(
        document,
        "Mengingat : Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi;",
    )
    write(document, "MEMUTUSKAN:", f"Menetapkan : KEPUTUSAN KEPALA {_UNITED} TENTANG {about}.")
    write(
        document, "KESATU : Membentuk Tim.", "KEDUA : Tim bertugas:", "a. menyusun; dan", "b. melaksanakan."
    )
    write(
        document,
        "KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan.",
        "",
        "Antah, 15 Januari 2024",
    )
    signed = ("Kepala UPT,", "", "Siti Contoh, S.E.", "NIP 19800101 200501 2 003", "")
    write(
        document,
        *signed,
        "LAMPIRAN",
        f"KEPUTUSAN KEPALA {_UNITED}",
        f"NOMOR: {number}",
        f"TENTANG {about}",
        "",
    )
    write(document, "SUSUNAN TIM KERJA", "")
    table(
        document,
        ("NO", "NAMA", "JABATAN DALAM DINAS", "JABATAN DALAM TIM", "KET"),
        ("1", "Siti Contoh, S.E.", "Kepala UPT", "Penanggung jawab", ""),
        ("2", "Budi Misal, S.Kom.", "Kepala Seksi", "Ketua", "honor"),
    )
    write(document, "", *signed)


UNITED_AS_DATA = {
    "jabatan": "Kepala UPT Pelatihan Koperasi dan UKM Provinsi Antah",
    "nomor": "12",
    "gaya.pola_nomor": "800/{nomor}/UPT-PKUKM/{bulan}/{tahun}",
    "gaya.jabatan_penandatangan": "biasa",
    "diktum.1.rincian.0": "menyusun",
    "tercetak.diktum.KEDUA.rincian.a": "menyusun; dan",
    "penetapan.tempat": "Antah",
    "penetapan.tanggal": "2024-01-15",
    "tercetak.penetapan.label_tempat": "",
    "penandatangan.jabatan": "Kepala UPT",
    "penandatangan.nama": "Siti Contoh",
    "penandatangan.gelar_belakang": "S.E.",
    "lampiran.0.jenis": "anggota",
    "lampiran.0.judul": "Susunan Tim Kerja",
    "lampiran.0.anggota.1.kedudukan": "Ketua",
}

OFFICES = {"schools": (schools, SCHOOLS_AS_DATA), "united": (united, UNITED_AS_DATA)}
