"""Tables of indicators as offices draw them in Word: parted, with heads of three rows, with fields."""

from word_xml import (
    LANDSCAPE,
    LETTERS,
    NUMBERS,
    box,
    centred,
    control,
    docx,
    field,
    fraction,
    framed,
    gap,
    note,
    p,
    run,
    section,
    table,
)

_UNDERLINED = '<w:u w:val="single"/>'


def ikan():
    """A table for each goal, its head said again; number and date in content controls; lists that go on."""
    head = ("No", "Indikator Kinerja", "Formulasi", "Satuan", "2025", "2026", "Penanggung Jawab")
    number = control(run("523/41/DISKAN/2025"))
    return docx(
        table(
            (
                "PEMERINTAH KABUPATEN UMPAMA¶DINAS PERIKANAN¶Jalan Tambak Nomor 4 Telepon (0777) 12345 Umpama 98765",
            )
        ),
        gap(),
        table(
            ("KEPUTUSAN KEPALA DINAS PERIKANAN\nKABUPATEN UMPAMA",),
            (p("NOMOR : ", number),),
            ("TENTANG",),
            ("INDIKATOR KINERJA UTAMA DINAS PERIKANAN\nTAHUN 2025-2026",),
            ("KEPALA DINAS PERIKANAN KABUPATEN UMPAMA,",),
        ),
        p("Menimbang", "\t:"),
        p("bahwa kinerja perlu diukur dengan indikator yang jelas;", number=1),
        p(
            "bahwa indikator sebagaimana dimaksud dalam huruf a perlu ditetapkan dengan Keputusan Kepala Dinas;",
            number=1,
        ),
        p("Mengingat", "\t:"),
        p(
            "Undang-Undang Nomor 45 Tahun 2009 tentang Perubahan atas Undang-Undang Nomor 31 Tahun 2004 tentang Perikanan;",
            number=2,
        ),
        p(
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
            number=2,
        ),
        p("Peraturan Bupati Umpama Nomor 6 Tahun 2021 tentang Rencana Strategis Dinas Perikanan.", number=3),
        centred("MEMUTUSKAN :"),
        p(
            "Menetapkan\t:\tKEPUTUSAN KEPALA DINAS PERIKANAN TENTANG INDIKATOR KINERJA UTAMA DINAS PERIKANAN TAHUN 2025-2026."
        ),
        p("KESATU\t:\tIndikator Kinerja Utama tercantum dalam Lampiran."),
        p("KEDUA\t:\tKeputusan ini mulai berlaku pada tanggal ditetapkan."),
        gap(),
        p("Ditetapkan di Umpama"),
        p("pada tanggal ", control(run("3 Februari 2025"))),
        p("KEPALA DINAS PERIKANAN,"),
        gap(3),
        p("Ir. CONTOH NELAYAN, M.Si."),
        p("Pembina Utama Muda"),
        p("NIP. 19700303 199503 1 003"),
        section(),
        p("LAMPIRAN\tKEPUTUSAN KEPALA DINAS PERIKANAN KABUPATEN UMPAMA"),
        p("NOMOR\t: ", number),
        p("TANGGAL\t: ", control(run("3 Februari 2025"))),
        gap(),
        centred("INDIKATOR KINERJA UTAMA", "DINAS PERIKANAN"),
        gap(),
        p("Sasaran 1 : Meningkatnya produksi perikanan"),
        table(
            head,
            (
                "1",
                "Produksi perikanan tangkap",
                "Jumlah ikan yang didaratkan",
                "Ton",
                "1.200,5",
                "1.300",
                "Bidang Tangkap",
            ),
            (
                "2",
                "Persentase kapal berizin",
                p(fraction("Kapal berizin", "Seluruh kapal", " × 100%")),
                "%",
                "70",
                "75",
                "Bidang Tangkap",
            ),
            borders=True,
        ),
        p("Sasaran 2 : Meningkatnya kesejahteraan pembudi daya"),
        table(
            head,
            ("1", "Nilai tukar pembudi daya", "Data BPS", "Indeks", "101,2", "102", "Bidang Budi Daya"),
            borders=True,
        ),
        lists=(LETTERS, NUMBERS),
        starts=((2, 1),),
        size=LANDSCAPE,
    )


def pustaka():
    """A head of three rows, quarters beside the year, years before the formula."""
    return docx(
        centred("PEMERINTAH PROVINSI ANDAI", "DINAS PERPUSTAKAAN DAN KEARSIPAN"),
        centred("Jl. Buku No. 7, Kota Andai, Telp. 0711-123456"),
        centred(
            "KEPUTUSAN KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN PROVINSI ANDAI",
            "NOMOR 041/12/DPK/2024",
            "TENTANG",
        ),
        centred(
            "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2024",
            "KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN PROVINSI ANDAI,",
        ),
        table(
            (
                "Menimbang",
                ":",
                p(
                    "bahwa untuk mengukur keberhasilan dinas perlu ditetapkan indikator kinerja utama;",
                    number=1,
                ),
            ),
            ("^", "^", p("bahwa indikator dimaksud telah dibahas bersama;", number=1)),
            ("Mengingat", ":", p("Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan;", number=2)),
            ("^", "^", p("Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;", number=2)),
        ),
        centred("MEMUTUSKAN:"),
        table(
            ("Menetapkan", ":", ""),
            (
                "KESATU",
                ":",
                "Menetapkan Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran Keputusan ini.",
            ),
            ("KEDUA", ":", "Keputusan ini berlaku sejak tanggal ditetapkan."),
        ),
        table(
            (
                "",
                "Ditetapkan di\t: Kota Andai¶Pada tanggal\t: 15 JANUARI 2024¶KEPALA DINAS,¶¶¶¶MISAL BACA, S.Sos., M.A.¶Pembina Tingkat I¶NIP 197212121998032002",
            ),
        ),
        section(),
        table(
            ("LAMPIRAN", ":", "KEPUTUSAN KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN PROVINSI ANDAI"),
            ("NOMOR", ":", "041/12/DPK/2024"),
            ("TANGGAL", ":", "15 Januari 2024"),
            ("TENTANG", ":", "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2024"),
        ),
        gap(),
        centred("INDIKATOR KINERJA UTAMA TAHUN 2024"),
        gap(),
        table(
            (
                "NO",
                "SASARAN",
                "INDIKATOR",
                "SATUAN",
                "TARGET",
                "<",
                "<",
                "<",
                "<",
                "FORMULASI",
                "SUMBER DATA",
            ),
            ("^", "^", "^", "^", "TAHUN 2024", "TRIWULAN", "<", "<", "<", "^", "^"),
            ("^", "^", "^", "^", "^", "I", "II", "III", "IV", "^", "^"),
            ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)"),
            (
                "1",
                "Meningkatnya budaya baca",
                "Nilai tingkat kegemaran membaca",
                "nilai",
                "65,5",
                "-",
                "-",
                "-",
                "65,5",
                "Hasil kajian",
                "Perpustakaan Nasional",
            ),
            (
                "",
                "",
                "Jumlah pemustaka",
                "orang",
                "40.000",
                "10.000",
                "20.000",
                "30.000",
                "40.000",
                "Pemustaka yang tercatat",
                "Buku tamu",
            ),
            (
                "2",
                "Meningkatnya tata kelola arsip",
                "Nilai pengawasan kearsipan",
                "nilai",
                "80",
                "-",
                "-",
                "40",
                "80",
                "Hasil audit",
                "ANRI",
            ),
            borders=True,
        ),
        lists=(LETTERS, NUMBERS),
        size=LANDSCAPE,
    )


def arsip():
    """Goals in merged cells, indicators of two levels, units in brackets behind the name, no column of units."""
    return docx(
        centred(
            "PEMERINTAH KOTA SEANDAINYA", "LEMBAGA KEARSIPAN DAERAH", "Jl. Berkas 1 Kota Seandainya 91111"
        ),
        centred("KEPUTUSAN", "KEPALA LEMBAGA KEARSIPAN DAERAH KOTA SEANDAINYA"),
        centred("Nomor : 045/7/LKD/2023"),
        centred("TENTANG", "INDIKATOR KINERJA UTAMA LEMBAGA KEARSIPAN DAERAH", "TAHUN 2023 - 2024"),
        p("Menimbang\t:\ta.\tbahwa arsip adalah bukti;\n\tb.\tbahwa kinerja kearsipan perlu diukur;"),
        p(
            "Mengingat\t:\t1.\tUndang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;\n\t2.\tPeraturan Pemerintah Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;"
        ),
        centred("M E M U T U S K A N"),
        p("Menetapkan\t:"),
        p("Pertama\t:\tIndikator Kinerja Utama sebagaimana Lampiran Keputusan ini."),
        p("Kedua\t:\tSegala biaya dibebankan pada APBD Kota Seandainya."),
        p(
            "Ketiga\t:\tKeputusan ini berlaku pada tanggal ditetapkan, dengan ketentuan apabila terdapat kekeliruan akan diperbaiki."
        ),
        p("DITETAPKAN DI\t: SEANDAINYA"),
        p("PADA TANGGAL\t: 9 JUNI 2023"),
        p("KEPALA LEMBAGA KEARSIPAN DAERAH"),
        p("KOTA SEANDAINYA,"),
        gap(3),
        p("Dra. UMPAMA LONTAR"),
        p("NIP. 196905051994032005"),
        p(
            run("", "") + '<w:r><w:br w:type="page"/></w:r>',
            "Lampiran Keputusan Kepala Lembaga Kearsipan Daerah Kota Seandainya",
        ),
        p("Nomor : 045/7/LKD/2023"),
        p("Tanggal : 9 Juni 2023"),
        gap(),
        centred("INDIKATOR KINERJA UTAMA TAHUN 2023 - 2024"),
        table(
            ("No.", "Sasaran", "No. Indikator", "Indikator Kinerja Utama", "Target", "<", "Cara Pengukuran"),
            ("^", "^", "^", "^", "2023", "2024", "^"),
            (
                "1",
                "Tertatanya arsip",
                "1.1",
                "Jumlah arsip statis yang diolah (berkas)",
                "1500",
                "1750",
                "Berkas yang selesai didaftar",
            ),
            (
                "^",
                "^",
                "1.2",
                "Persentase arsip dinamis yang tertata (%)",
                "60",
                "70",
                "a. Arsip tertata dibagi arsip yang ada\nb. Dikali 100",
            ),
            (
                "2",
                "Terlayaninya pengguna arsip",
                "2.1",
                "Waktu layanan (hari)",
                "3",
                "2",
                "Rata-rata waktu layanan",
            ),
            ("^", "^", "2.2", "Indeks kepuasan (poin)", "82,25", "84", "Survei"),
            borders=True,
        ),
    )


def muda():
    """Letterhead in a text box, head of the annex in its header, formulas as fields and underlined, footnotes."""
    underlined = p(run("Jumlah pemuda pelopor", _UNDERLINED), " x 100%") + p("Jumlah pemuda")
    head = (
        p("LAMPIRAN I")
        + p("KEPUTUSAN KEPALA DINAS PEMUDA DAN OLAHRAGA KABUPATEN MISALNYA")
        + p("NOMOR 426/9/DISPORA/2025")
        + p("TANGGAL 2 Januari 2025")
    )
    return docx(
        p(
            box(
                centred(
                    "PEMERINTAH KABUPATEN MISALNYA",
                    "DINAS PEMUDA DAN OLAHRAGA",
                    "Jalan Gelora 5 Kode Pos 93333 Surel dispora@misalnya.contoh",
                )
            )
        ),
        centred(
            "KEPUTUSAN KEPALA DINAS PEMUDA DAN OLAHRAGA", "KABUPATEN MISALNYA", "NOMOR 426/9/DISPORA/2025"
        ),
        centred(
            "TENTANG",
            "INDIKATOR KINERJA UTAMA TAHUN 2025",
            "KEPALA DINAS PEMUDA DAN OLAHRAGA KABUPATEN MISALNYA,",
        ),
        p("Menimbang : bahwa perlu menetapkan indikator kinerja utama;"),
        p(
            "Mengingat : Peraturan Bupati Misalnya Nomor 3 Tahun 2022 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Dinas;"
        ),
        centred("MEMUTUSKAN:"),
        p("Menetapkan : KEPUTUSAN KEPALA DINAS TENTANG INDIKATOR KINERJA UTAMA TAHUN 2025."),
        p(
            "KESATU : Indikator Kinerja Utama Tahun 2025 tercantum dalam Lampiran I, dan Tim Pengukur dalam Lampiran II."
        ),
        p("KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        framed(
            "Ditetapkan di Misalnya",
            "pada tanggal 2 Januari 2025",
            "",
            "a.n. BUPATI MISALNYA",
            "KEPALA DINAS,",
            "",
            "",
            "SEUMPAMA ATLET, S.Pd.",
            "Pembina",
            "NIP. 198003032005011004",
        ),
        gap(),
        p("Tembusan:"),
        table(("1.", "Bupati Misalnya (sebagai laporan)"), ("2.", "Inspektur Kabupaten Misalnya")),
        section(),
        centred("INDIKATOR KINERJA UTAMA"),
        table(
            ("No", "Sasaran Strategis", "Indikator Kinerja Utama", "Rumus", "Satuan", "Target 2025"),
            (
                "1",
                "Meningkatnya prestasi pemuda",
                p("Persentase pemuda pelopor", note(2)),
                underlined,
                "%",
                "12,5",
            ),
            (
                "2",
                "Meningkatnya prestasi olahraga",
                "Persentase cabang berprestasi",
                p(field("EQ \\f(Cabang yang meraih medali;Seluruh cabang)"), " x 100%"),
                "%",
                "40",
            ),
            ("", "", "Jumlah medali", p("Emas, perak dan perunggu", note(3)), "medali", "25"),
            borders=True,
        ),
        section(LANDSCAPE, header=0),
        p(
            "LAMPIRAN II\nKEPUTUSAN KEPALA DINAS PEMUDA DAN OLAHRAGA KABUPATEN MISALNYA\nNOMOR 426/9/DISPORA/2025\nTANGGAL 2 Januari 2025"
        ),
        gap(),
        centred("TIM PENGUKUR KINERJA"),
        table(
            ("No", "Nama / NIP", "Jabatan dalam Dinas", "Jabatan dalam Tim"),
            ("1", "Andai Satu", "Sekretaris", "Ketua"),
            ("2", "Andai Dua", "Kepala Subbagian Perencanaan", "Sekretaris"),
            borders=True,
        ),
        headers=(head,),
        notes=("Pemuda berusia 16 sampai 30 tahun.", "Tingkat provinsi dan nasional."),
    )
