"""Rows that mean otherwise: a row for each year, sub-indicators, cards without colons, tables within points."""

from word_xml import LANDSCAPE, NUMBERS, centred, docx, framed, gap, levels, p, run, section, table

_LETTERS = levels(("lowerLetter", "%1."), ("decimal", "(%2)"))


def tahunan():
    """A row for each year of an indicator, whose other cells are merged."""
    return docx(
        centred(
            "PEMERINTAH KABUPATEN UPAMANYA",
            "DINAS LINGKUNGAN HIDUP",
            "Jalan Hijau Nomor 3 Upamanya 96666 Telp. 0712-333",
        ),
        centred(
            "KEPUTUSAN KEPALA DINAS LINGKUNGAN HIDUP",
            "KABUPATEN UPAMANYA",
            "NOMOR 660/55/DLH/2024",
            "TENTANG",
            "INDIKATOR KINERJA UTAMA TAHUN 2024-2026",
            "KEPALA DINAS LINGKUNGAN HIDUP KABUPATEN UPAMANYA,",
        ),
        p("Menimbang :"),
        p("bahwa lingkungan yang baik adalah hak setiap orang;", number=1),
        p("bahwa untuk mewujudkan hal tersebut perlu:", number=1),
        p("indikator yang terukur; dan", number=1, level=1),
        p("target yang jelas;", number=1, level=1),
        p(
            "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Kepala Dinas;",
            number=1,
        ),
        p("Mengingat :"),
        p(
            "Undang-Undang Nomor 32 Tahun 2009 tentang Perlindungan dan Pengelolaan Lingkungan Hidup;",
            number=2,
        ),
        centred("MEMUTUSKAN:"),
        p("Menetapkan : KEPUTUSAN KEPALA DINAS TENTANG INDIKATOR KINERJA UTAMA TAHUN 2024-2026."),
        p("KESATU : Indikator Kinerja Utama tercantum dalam Lampiran."),
        p("KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        table(
            (
                "Ditetapkan di Upamanya¶pada tanggal 5 Maret 2024¶KEPALA DINAS LINGKUNGAN HIDUP,¶¶¶¶CONTOH HIJAU, S.T.¶Pembina Utama Muda¶NIP. 196812121994031012",
            )
        ),
        section(),
        framed(
            "LAMPIRAN",
            "KEPUTUSAN KEPALA DINAS LINGKUNGAN HIDUP KABUPATEN UPAMANYA",
            "NOMOR 660/55/DLH/2024",
            "TENTANG",
            "INDIKATOR KINERJA UTAMA TAHUN 2024-2026",
        ),
        gap(),
        centred("INDIKATOR KINERJA UTAMA"),
        table(
            ("No", "Sasaran", "Indikator Kinerja", "Satuan", "Tahun", "Target", "Rumus"),
            (
                "1",
                "Meningkatnya kualitas lingkungan",
                "Indeks kualitas air",
                "Indeks",
                "2024",
                "55,1",
                "Hasil pemantauan",
            ),
            ("^", "^", "^", "^", "2025", "55,5", "^"),
            ("^", "^", "^", "^", "2026", "56", "^"),
            (
                "2",
                "Menurunnya timbulan sampah",
                "Persentase sampah terkelola",
                "%",
                "2024",
                "70",
                "Sampah terkelola / timbulan sampah x 100%",
            ),
            ("^", "^", "^", "^", "2025", "75", "^"),
            ("^", "^", "^", "^", "2026", "80", "^"),
            borders=True,
        ),
        lists=(_LETTERS, NUMBERS),
        size=LANDSCAPE,
    )


def anak():
    """Sub-indicators with letters in the column of numbers, and units in the target cells."""
    return docx(
        centred(
            "PEMERINTAH KOTA SIMPAMA",
            "DINAS SOSIAL",
            "Jl. Kasih No. 8 Kota Simpama 97771, Pos-el: dinsos@simpama.contoh",
        ),
        centred(
            "KEPUTUSAN KEPALA DINAS SOSIAL KOTA SIMPAMA",
            "NOMOR : 460/ 88 /DINSOS/2025",
            "TENTANG",
            "PENETAPAN INDIKATOR KINERJA UTAMA",
            "DI LINGKUNGAN DINAS SOSIAL KOTA SIMPAMA",
            "TAHUN ANGGARAN 2025",
            "KEPALA DINAS SOSIAL KOTA SIMPAMA,",
        ),
        table(
            (run("Menimbang"), ":", "a. ", "bahwa kinerja dinas perlu terukur;"),
            ("", "", "b. ", "bahwa untuk maksud huruf a perlu ditetapkan indikator;"),
            ("Mengingat", ":", "1. ", "Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial;"),
            ("", "", "2. ", "Peraturan Wali Kota Simpama Nomor 12 Tahun 2022 tentang Dinas Sosial;"),
            (centred("MEMUTUSKAN:"), "<", "<", "<"),
            ("Menetapkan", ":", "", ""),
            (
                "KESATU",
                ":",
                "Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran Keputusan ini.",
                "<",
            ),
            ("KEDUA", ":", "Indikator digunakan oleh:\na. Sekretariat; dan\nb. seluruh Bidang.", "<"),
            ("KETIGA", ":", "Keputusan ini mulai berlaku pada tanggal ditetapkan.", "<"),
        ),
        gap(),
        table(
            (
                "Salinan disampaikan kepada:\n1. Wali Kota Simpama;\n2. Inspektur Kota Simpama.",
                "Ditetapkan di Simpama\npada tanggal 2 Mei 2025\nKEPALA DINAS SOSIAL,\n\n\n\nUMPAMA KASIH, S.Sos.\nNIP. 19710101 199601 2 001",
            ),
        ),
        section(),
        p(
            "LAMPIRAN KEPUTUSAN KEPALA DINAS SOSIAL KOTA SIMPAMA\nNOMOR : 460/ 88 /DINSOS/2025\nTANGGAL : 2 Mei 2025"
        ),
        centred("INDIKATOR KINERJA UTAMA DINAS SOSIAL"),
        table(
            ("No", "Sasaran", "Indikator Kinerja Utama", "Target 2025", "Sumber Data"),
            ("1", "Meningkatnya kesejahteraan", "Persentase penerima bantuan yang mandiri:", "", ""),
            ("", "", "a. keluarga miskin", "10%", "Dinas Sosial"),
            ("", "", "b. penyandang disabilitas", "5%", "Dinas Sosial"),
            ("2", "Meningkatnya layanan rehabilitasi", "Jumlah penerima layanan", "350 orang", "Panti"),
            borders=True,
        ),
    )


def polos():
    """Cards without colons, targets year by year in one cell; a table within a point of the decision."""

    def card(*words):
        labels = ("Sasaran Strategis", "Nama IKU", "Formula", "Satuan", "Target", "Penanggung Jawab")
        return table(*zip(labels, words, strict=True), borders=True) + gap()

    return docx(
        centred(
            "PEMERINTAH DESA MISALAN",
            "KECAMATAN ANDAIAN KABUPATEN UMPAMA",
            "Alamat: Jl. Balai Desa No. 1 Kode Pos 98888",
        ),
        centred(
            "KEPUTUSAN KEPALA DESA MISALAN",
            "NOMOR 7 TAHUN 2024",
            "TENTANG",
            "INDIKATOR KINERJA DAN TIM PENGELOLA DESA",
            "KEPALA DESA MISALAN,",
        ),
        p("Menimbang : a. bahwa kinerja desa perlu diukur;\n b. bahwa perlu dibentuk tim pengelola;"),
        p(
            "Mengingat : 1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa;\n 2. Peraturan Desa Misalan Nomor 2 Tahun 2023 tentang Rencana Kerja Pemerintah Desa;"
        ),
        centred("MEMUTUSKAN:"),
        p("Menetapkan : "),
        p("KESATU : Indikator kinerja desa tercantum dalam Lampiran."),
        p("KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        p("Misalan, 3 Juni 2024"),
        p("KEPALA DESA MISALAN,"),
        gap(3),
        p("ANDAI LURAH"),
        section(),
        p("LAMPIRAN"),
        p("KEPUTUSAN KEPALA DESA MISALAN"),
        p("NOMOR 7 TAHUN 2024"),
        p("TANGGAL 3 JUNI 2024"),
        gap(),
        centred("INDIKATOR KINERJA DESA"),
        card(
            "Meningkatnya pelayanan desa",
            "Indeks kepuasan warga",
            "Survei",
            "indeks",
            "2024: 80\n2025: 82",
            "Sekretaris Desa",
        ),
        card(
            "Meningkatnya pendapatan desa",
            "Jumlah pendapatan asli desa",
            "Pendapatan yang disetor",
            "juta rupiah",
            "2024: 120\n2025: 150,5",
            "Bendahara",
        ),
    )


def nama():
    """Other names for columns: tolok ukur, ukuran keberhasilan; years as "Thn 2024"; goals numbered S.1."""
    return docx(
        centred(
            "UNIVERSITAS PERUMPAMAAN",
            "FAKULTAS ILMU CONTOH",
            "Kampus Perumpamaan, Jalan Ilmu 1, Laman www.fic.contoh",
        ),
        centred(
            "KEPUTUSAN DEKAN FAKULTAS ILMU CONTOH",
            "UNIVERSITAS PERUMPAMAAN",
            "NOMOR 33/UN99.4/HK/2024",
            "tentang",
            "INDIKATOR KINERJA UTAMA FAKULTAS TAHUN 2024-2025",
            "DEKAN FAKULTAS ILMU CONTOH",
        ),
        table(
            (
                "Menimbang",
                p(":\ta. bahwa perlu ada ukuran kinerja fakultas;")
                + p("\tb. bahwa ukuran itu ditetapkan oleh Dekan;"),
            ),
            (
                "Mengingat",
                p(":\t1. Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi;")
                + p(
                    "\t2. Peraturan Pemerintah Nomor 4 Tahun 2014 tentang Penyelenggaraan Pendidikan Tinggi dan Pengelolaan Perguruan Tinggi;"
                ),
            ),
            ("Memperhatikan", p(":\tRapat senat fakultas tanggal 2 Januari 2024;")),
        ),
        centred("M E M U T U S K A N"),
        table(
            ("Menetapkan", ":\tKEPUTUSAN DEKAN TENTANG INDIKATOR KINERJA UTAMA FAKULTAS TAHUN 2024-2025."),
            ("Pertama", ":\tIndikator Kinerja Utama Fakultas sebagaimana lampiran keputusan ini."),
            ("Kedua", ":\tKeputusan ini berlaku sejak tanggal ditetapkan."),
        ),
        table(
            (
                "",
                "Ditetapkan di\t: Perumpamaan\nPada tanggal\t: 22 Januari 2024\nDekan,\n\n\n\nProf. Dr. MISAL DEKAN, M.A., Ph.D.\nNIP. 196501011990031001",
            ),
        ),
        p("Tembusan Yth:\n1. Rektor\n2. Para Wakil Dekan\n3. Kepala Tata Usaha"),
        section(),
        p("Lampiran Keputusan Dekan Fakultas Ilmu Contoh Universitas Perumpamaan"),
        p("Nomor : 33/UN99.4/HK/2024"),
        p("Tanggal : 22 Januari 2024"),
        centred("INDIKATOR KINERJA UTAMA FAKULTAS"),
        table(
            (
                "Kode",
                "Sasaran",
                "Kode IKU",
                "Tolok Ukur",
                "Satuan",
                "Capaian 2023",
                "Target",
                "<",
                "Definisi Operasional",
                "Penanggung-jawab",
            ),
            ("^", "^", "^", "^", "^", "^", "Thn 2024", "Thn 2025", "^", "^"),
            (
                "S.1",
                "Meningkatnya mutu lulusan",
                "1.1",
                "Persentase lulusan bekerja",
                "%",
                "70,5",
                "75",
                "78",
                "Lulusan yang bekerja dalam enam bulan",
                "Wakil Dekan I",
            ),
            (
                "",
                "",
                "1.2",
                "Jumlah mahasiswa berprestasi",
                "mahasiswa",
                "12",
                "15",
                "18",
                "Mahasiswa peraih penghargaan",
                "Wakil Dekan III",
            ),
            (
                "S.2",
                "Meningkatnya mutu dosen",
                "2.1",
                "Rasio dosen bergelar doktor",
                "rasio",
                "0,4",
                "0,45",
                "0,5",
                "Dosen doktor dibagi dosen tetap",
                "Wakil Dekan II",
            ),
            borders=True,
        ),
        lists=(_LETTERS, NUMBERS),
        size=LANDSCAPE,
    )
