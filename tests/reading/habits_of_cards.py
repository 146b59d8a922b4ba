"""Annexes that are no plain table: nested tables, cards, lists of words, tables turned on their side."""

from word_xml import LANDSCAPE, LETTERS, centred, docx, fraction, gap, levels, p, run, section, table

_NUMBERS = levels(("decimal", "%1."), ("decimal", "%1.%2"))


def _row(*words):
    return f"<w:tr>{''.join(f'<w:tc><w:tcPr/>{p(one)}</w:tc>' for one in words)}</w:tr>"


def sarang():
    """The whole body in one table with tables within: items, points, signature; the table of indicators too."""
    reasons = table(
        ("a.", "bahwa layanan kesehatan hewan perlu diukur;"), ("b.", "bahwa ukuran itu perlu ditetapkan;")
    )
    bases = table(
        ("1.", "Undang-Undang Nomor 18 Tahun 2009 tentang Peternakan dan Kesehatan Hewan;"),
        ("2.", "Peraturan Bupati Bayangan Nomor 9 Tahun 2022 tentang Rencana Strategis Dinas Peternakan;"),
    )
    aims = table(("a.", "acuan perencanaan; dan"), ("b.", "acuan pelaporan."))
    rows = table(
        ("No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "<", "Rumus"),
        ("^", "^", "^", "^", "2024", "2025", "^"),
        (
            "1",
            "Menurunnya penyakit hewan",
            "Persentase hewan divaksin",
            "%",
            "80",
            "85",
            p(fraction("Hewan divaksin", "Populasi hewan", "×100%")),
        ),
        (
            "2",
            "Meningkatnya populasi ternak",
            "Jumlah populasi sapi",
            "ekor",
            "12.500",
            "13.000",
            "Sensus ternak",
        ),
        borders=True,
    )
    return docx(
        table(
            (
                centred(
                    "PEMERINTAH KABUPATEN BAYANGAN",
                    "DINAS PETERNAKAN",
                    "Jalan Kandang 9 Telepon 0888-1 Bayangan",
                ),
                "<",
                "<",
            ),
            (
                centred(
                    "KEPUTUSAN KEPALA DINAS PETERNAKAN KABUPATEN BAYANGAN",
                    "NOMOR : 524/18/2024",
                    "TENTANG",
                    "INDIKATOR KINERJA UTAMA TAHUN 2024-2025",
                    "KEPALA DINAS PETERNAKAN KABUPATEN BAYANGAN",
                ),
                "<",
                "<",
            ),
            ("Menimbang", ":", reasons),
            ("Mengingat", ":", bases),
            (centred("MEMUTUSKAN"), "<", "<"),
            ("Menetapkan", ":", ""),
            ("KESATU", ":", "Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran."),
            ("KEDUA", ":", p("Indikator tersebut merupakan:") + aims),
            ("KETIGA", ":", "Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        ),
        gap(),
        table(
            (
                "",
                table(("Ditetapkan di", ": Bayangan"), ("pada tanggal", ": 7 Maret 2024"))
                + p("KEPALA DINAS PETERNAKAN,")
                + gap(3)
                + p("drh. ANDAI TERNAK")
                + p("NIP. 197707072003121007"),
            )
        ),
        section(),
        p(
            "LAMPIRAN : KEPUTUSAN KEPALA DINAS PETERNAKAN KABUPATEN BAYANGAN NOMOR : 524/18/2024 TANGGAL : 7 Maret 2024"
        ),
        gap(),
        centred("INDIKATOR KINERJA UTAMA DINAS PETERNAKAN"),
        table((rows,)),
        size=LANDSCAPE,
    )


def kartu():
    """A card for each indicator: label, colon, words."""

    def card(number, *words):
        labels = (
            "Sasaran",
            "Indikator Kinerja Utama",
            "Definisi",
            "Formula",
            "Satuan",
            "Target 2025",
            "Target 2026",
            "Penanggung Jawab",
            "Sumber Data",
        )
        rows = [
            (f"{n}", label, ":", said) for n, (label, said) in enumerate(zip(labels, words, strict=True), 1)
        ]
        return centred(f"INDIKATOR {number}") + table(*rows, borders=True) + gap()

    return docx(
        centred("PEMERINTAH KABUPATEN GAMBARAN", "DINAS PERHUBUNGAN", "Jalan Terminal 2 Gambaran 94444"),
        centred(
            "KEPUTUSAN KEPALA DINAS PERHUBUNGAN KABUPATEN GAMBARAN",
            "NOMOR 550/21/2025",
            "TENTANG",
            "INDIKATOR KINERJA UTAMA TAHUN 2025-2026",
            "KEPALA DINAS PERHUBUNGAN KABUPATEN GAMBARAN,",
        ),
        p("Menimbang\t: bahwa kinerja perhubungan perlu diukur;"),
        p("Mengingat\t: Undang-Undang Nomor 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan;"),
        centred("MEMUTUSKAN:"),
        p("Menetapkan\t: INDIKATOR KINERJA UTAMA TAHUN 2025-2026."),
        p("KESATU\t: Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran."),
        p("KEDUA\t: Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        p("Ditetapkan di Gambaran, pada tanggal 4 April 2025"),
        p("KEPALA DINAS PERHUBUNGAN,"),
        gap(3),
        p("CONTOH RODA, A.TD., M.T."),
        p("NIP 197404041998031004"),
        section(),
        p("LAMPIRAN KEPUTUSAN KEPALA DINAS PERHUBUNGAN KABUPATEN GAMBARAN"),
        p("NOMOR 550/21/2025"),
        p("TANGGAL 4 April 2025"),
        gap(),
        centred("INDIKATOR KINERJA UTAMA"),
        card(
            1,
            "Meningkatnya keselamatan",
            "Rasio kecelakaan",
            "Kecelakaan dibanding kendaraan",
            "Jumlah kecelakaan / jumlah kendaraan x 1000",
            "rasio",
            "0,52",
            "0,50",
            "Bidang Lalu Lintas",
            "Kepolisian",
        ),
        card(
            2,
            "Meningkatnya layanan angkutan",
            "Persentase trayek terlayani",
            "Trayek yang beroperasi",
            "Trayek beroperasi / trayek ditetapkan x 100%",
            "persen",
            "70",
            "75",
            "Bidang Angkutan",
            "Laporan terminal",
        ),
    )


def miring():
    """Sasaran in a row of its own across the table, indicators with Word's numbers of two levels, a/b below."""
    return docx(
        centred(
            "PEMERINTAH PROVINSI SEMISAL",
            "BADAN PENGHUBUNG",
            "Jl. Ibu Kota No. 10 Jakarta 10110 Telp. (021) 555",
        ),
        centred("KEPUTUSAN KEPALA BADAN PENGHUBUNG", "PROVINSI SEMISAL", "NOMOR: 15/BP/II/2024"),
        centred(
            "TENTANG",
            "INDIKATOR KINERJA UTAMA BADAN PENGHUBUNG",
            "TAHUN 2024-2026",
            "",
            "KEPALA BADAN PENGHUBUNG PROVINSI SEMISAL",
        ),
        table(
            (
                "Menimbang:",
                p("bahwa indikator kinerja perlu ditetapkan;", number=1)
                + p("bahwa indikator itu dipakai menilai kinerja;", number=1),
            ),
            (
                "Mengingat:",
                p("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;", number=2)
                + p("Peraturan Gubernur Semisal Nomor 40 Tahun 2021 tentang Badan Penghubung.", number=2),
            ),
        ),
        centred("MEMUTUSKAN"),
        table(
            ("Menetapkan:", ""),
            ("Kesatu:", "Indikator Kinerja Utama Badan Penghubung adalah sebagaimana Lampiran."),
            ("Kedua:", "Keputusan ini berlaku mulai tanggal ditetapkan."),
        ),
        p("Jakarta, 20 Februari 2024"),
        p("Kepala Badan,"),
        gap(2),
        p(run("UMPAMA WAKIL, S.IP., M.Si.", '<w:b/><w:u w:val="single"/>')),
        p("Pembina Tk. I / IV.b"),
        p("NIP. 19750202 200003 1 002"),
        p("Tembusan Yth.:"),
        p("Gubernur Semisal;", number=3),
        p("Inspektur Provinsi Semisal.", number=3),
        section(),
        p("Lampiran"),
        p("Keputusan Kepala Badan Penghubung Provinsi Semisal"),
        p("Nomor\t: 15/BP/II/2024"),
        p("Tanggal\t: 20 Februari 2024"),
        p("Tentang\t: Indikator Kinerja Utama Badan Penghubung Tahun 2024-2026"),
        gap(),
        table(
            (
                centred("INDIKATOR KINERJA UTAMA BADAN PENGHUBUNG TAHUN 2024-2026"),
                "<",
                "<",
                "<",
                "<",
                "<",
                "<",
                "<",
            ),
            ("No", "Sasaran / Indikator", "Satuan", "Kondisi Awal (2023)", "Target", "<", "<", "Keterangan"),
            ("^", "^", "^", "^", "2024", "2025", "2026", "^"),
            (p("", number=4), "Sasaran: Meningkatnya promosi daerah", "<", "<", "<", "<", "<", "<"),
            (p("", number=4, level=1), "Jumlah promosi daerah", "kali", "10", "12", "14", "16", "Anjungan"),
            (p("", number=4, level=1), "Persentase mitra yang berminat", "%", "40", "45", "50", "55", ""),
            (p("", number=4), "Sasaran: Meningkatnya layanan keprotokolan", "<", "<", "<", "<", "<", "<"),
            (
                p("", number=4, level=1),
                "Indeks kepuasan tamu",
                "indeks",
                "80,5",
                "82",
                "83",
                "84,5",
                "Survei",
            ),
            borders=True,
        ),
        lists=(LETTERS, levels(("decimal", "%1.")), levels(("decimal", "%1)")), _NUMBERS),
        size=LANDSCAPE,
    )


def daftar():
    """Indicators as a list of words, no table; the targets follow in a table of their own."""
    return docx(
        centred("PEMERINTAH KABUPATEN LAMUNAN", "DINAS TENAGA KERJA"),
        centred("Jl. Karya 12 Lamunan - 95555"),
        centred(
            "KEPUTUSAN KEPALA DINAS TENAGA KERJA",
            "KABUPATEN LAMUNAN",
            "NOMOR 560/31 TAHUN 2024",
            "TENTANG",
            "INDIKATOR KINERJA UTAMA DAN INDIKATOR KINERJA KUNCI",
            "KEPALA DINAS TENAGA KERJA KABUPATEN LAMUNAN,",
        ),
        p("Menimbang :"),
        p("a. bahwa pengangguran perlu diturunkan;"),
        p("b. bahwa untuk itu diperlukan indikator:"),
        p("1) indikator kinerja utama; dan"),
        p("2) indikator kinerja kunci;"),
        p("c. bahwa indikator tersebut ditetapkan dengan Keputusan;"),
        p("Mengingat :"),
        p(
            "1. Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang;"
        ),
        p("2. Peraturan Menteri Ketenagakerjaan Nomor 8 Tahun 2020;"),
        centred("MEMUTUSKAN :"),
        p("Menetapkan :"),
        p("KESATU : Indikator Kinerja Utama tercantum dalam Lampiran I."),
        p("KEDUA : Indikator Kinerja Kunci tercantum dalam Lampiran II."),
        p("KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        p("Ditetapkan di : Lamunan"),
        p("Pada Tanggal : 1 Agt 2024"),
        p("Plt. KEPALA DINAS TENAGA KERJA"),
        p("SEKRETARIS,"),
        gap(3),
        p("Hj. MISAL KARYA, S.E."),
        p("Penata Tk. I (III/d)"),
        p("NIP. 19820808 200801 2 008"),
        section(),
        p("LAMPIRAN I KEPUTUSAN KEPALA DINAS TENAGA KERJA KABUPATEN LAMUNAN"),
        p("NOMOR : 560/31 TAHUN 2024"),
        p("TANGGAL : 1 Agustus 2024"),
        gap(),
        centred("INDIKATOR KINERJA UTAMA"),
        table(
            ("NO", "SASARAN", "INDIKATOR", "FORMULA", "SUMBER DATA"),
            (
                "1",
                "Menurunnya pengangguran",
                "1. Tingkat pengangguran terbuka¶2. Tingkat partisipasi angkatan kerja",
                "1. Penganggur / angkatan kerja x 100%¶2. Angkatan kerja / penduduk usia kerja x 100%",
                "BPS",
            ),
            borders=True,
        ),
        gap(),
        centred("TARGET INDIKATOR KINERJA UTAMA"),
        table(
            ("NO", "INDIKATOR", "SATUAN", "2024", "2025"),
            ("1", "Tingkat pengangguran terbuka", "%", "4,5", "4,2"),
            ("2", "Tingkat partisipasi angkatan kerja", "%", "68", "69"),
            borders=True,
        ),
        section(),
        p("LAMPIRAN II KEPUTUSAN KEPALA DINAS TENAGA KERJA KABUPATEN LAMUNAN"),
        p("NOMOR : 560/31 TAHUN 2024"),
        p("TANGGAL : 1 Agustus 2024"),
        gap(),
        centred("INDIKATOR KINERJA KUNCI"),
        table(
            ("KODE", "INDIKATOR", "SATUAN", "TARGET"),
            ("K1", "Jumlah pencari kerja terlatih", "orang", "250"),
            ("K2", "Jumlah perselisihan selesai", "kasus", "12"),
            borders=True,
        ),
    )
