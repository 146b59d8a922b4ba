"""Bodies as offices type them: half blank numbers, tracked changes, articles, line breaks for labels."""

from word_xml import (
    LANDSCAPE,
    LETTERS,
    NUMBERS,
    added,
    centred,
    control,
    docx,
    gap,
    p,
    run,
    section,
    struck,
    table,
)


def tani():
    """A draft under tracked changes: number half blank, controls that still show what to fill in."""
    return docx(
        centred(
            "PEMERINTAH KABUPATEN ANDAIAN",
            "DINAS PERTANIAN DAN PANGAN",
            "Jl. Sawah Km. 3 Telp/Fax (0555) 21212 Andaian",
        ),
        p("", form='<w:pBdr><w:bottom w:val="double" w:sz="6"/></w:pBdr>'),
        centred(
            "KEPUTUSAN KEPALA DINAS PERTANIAN DAN PANGAN\nKABUPATEN ANDAIAN\nNOMOR : 800/       /DPP/2025"
        ),
        centred("TENTANG"),
        p(
            "PENETAPAN INDIKATOR KINERJA UTAMA ",
            struck("DINAS PERTANIAN "),
            "TAHUN ",
            struck("2024"),
            added("2025"),
            form='<w:jc w:val="center"/>',
        ),
        centred("DENGAN RAHMAT TUHAN YANG MAHA ESA"),
        centred("KEPALA DINAS PERTANIAN DAN PANGAN KABUPATEN ANDAIAN,"),
        table(
            (
                "Menimbang",
                ":",
                "a.¶b.",
                p(
                    "bahwa dalam rangka akuntabilitas perlu ",
                    struck("di buat"),
                    added("ditetapkan"),
                    " indikator kinerja utama;",
                )
                + p(
                    "bahwa ",
                    added("berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, "),
                    "perlu menetapkan Keputusan Kepala Dinas;",
                ),
            ),
            (
                "Mengingat",
                ":",
                "1.¶2.",
                "Undang-Undang Nomor 19 Tahun 2013 tentang Perlindungan dan Pemberdayaan Petani;¶Peraturan Daerah Kabupaten Andaian Nomor 2 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah;",
            ),
            (
                "Memperhatikan",
                ":",
                "",
                "Surat Bupati Andaian Nomor 065/12 tanggal 2 Januari 2025 hal Indikator Kinerja Utama;",
            ),
        ),
        centred("MEMUTUSKAN :"),
        table(
            (
                "Menetapkan",
                ":",
                "KEPUTUSAN KEPALA DINAS PERTANIAN DAN PANGAN TENTANG PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2025.",
            ),
            (
                "PERTAMA",
                ":",
                "Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran digunakan untuk:\na. menyusun rencana kerja;\nb. menyusun perjanjian kinerja; dan\nc. menyusun laporan kinerja.",
            ),
            (
                "KEDUA",
                ":",
                p(
                    "Pada saat Keputusan ini berlaku, Keputusan Kepala Dinas Nomor 5 Tahun 2020 dicabut",
                    added(" dan dinyatakan tidak berlaku"),
                    ".",
                ),
            ),
            ("KETIGA", ":", "Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        ),
        table(
            ("", "DITETAPKAN DI", ": ANDAIAN"),
            ("", "PADA TANGGAL", ":                  2025"),
            (
                "",
                "KEPALA DINAS PERTANIAN DAN PANGAN\nKABUPATEN ANDAIAN,\n\n\n\nUMPAMA LADANG, S.P., M.P.\nPEMBINA UTAMA MUDA\nNIP. 19710404 199703 1 004",
                "<",
            ),
        ),
        section(),
        table(
            (
                "",
                "LAMPIRAN :¶NOMOR :¶TANGGAL :",
                "KEPUTUSAN KEPALA DINAS PERTANIAN DAN PANGAN KABUPATEN ANDAIAN¶800/       /DPP/2025¶                 2025",
            ),
        ),
        gap(),
        table(
            ("INDIKATOR KINERJA UTAMA DINAS PERTANIAN DAN PANGAN", "<", "<", "<", "<"),
            ("No.", "Sasaran", "Indikator", "Satuan", "Target"),
            ("1.", "Meningkatnya produksi pangan", "Produktivitas padi", "Ku/Ha", "5,6"),
            ("2.", "Meningkatnya kesejahteraan petani", "Nilai tukar petani", "Angka", "≥ 102"),
            borders=True,
        ),
        size=LANDSCAPE,
    )


def satu():
    """All in a few paragraphs with line breaks; Mengingat items over two paragraphs; one consideration."""
    return docx(
        p(
            "PEMERINTAH KABUPATEN CONTOHNYA\nSEKOLAH MENENGAH PERTAMA NEGERI 3\nJl. Pelajar No. 3 Contohnya, NPSN 10101010, Kode Pos 92345",
            form='<w:jc w:val="center"/>',
        ),
        p(
            "SURAT KEPUTUSAN\nKEPALA SMP NEGERI 3 CONTOHNYA\nNomor : 421.3/025/SMPN3/VII/2024",
            form='<w:jc w:val="center"/>',
        ),
        p("TENTANG\nPEMBAGIAN TUGAS MENGAJAR\nTAHUN PELAJARAN 2024/2025", form='<w:jc w:val="center"/>'),
        p("Kepala SMP Negeri 3 Contohnya"),
        p(
            "Menimbang\t:\tBahwa untuk kelancaran proses belajar mengajar perlu dilakukan pembagian tugas guru."
        ),
        p("Mengingat\t:\t1.\tUndang-Undang Nomor 20 Tahun 2003 tentang"),
        p("\t\t\tSistem Pendidikan Nasional;"),
        p("\t\t2.\tPeraturan Pemerintah Nomor 74 Tahun 2008 tentang Guru,"),
        p("\t\t\tsebagaimana telah diubah dengan Peraturan Pemerintah Nomor 19 Tahun 2017;"),
        p("\t\t3.\tKalender Pendidikan Tahun Pelajaran 2024/2025."),
        p("MEMUTUSKAN", form='<w:jc w:val="center"/>'),
        p("Menetapkan\t:"),
        p("Pertama\t:\tPembagian tugas mengajar sebagaimana tersebut dalam lampiran keputusan ini."),
        p(
            "Kedua\t:\tMasing-masing guru melaporkan tugasnya secara tertulis dan berkala kepada Kepala Sekolah."
        ),
        p("Ketiga\t:\tApabila terdapat kekeliruan dalam keputusan ini akan dibetulkan sebagaimana mestinya."),
        p("Keempat\t:\tKeputusan ini berlaku sejak tanggal ditetapkan."),
        p(
            "\t\t\t\tDitetapkan di\t: Contohnya\n\t\t\t\tPada tanggal\t: 15 Jul 2024\n\t\t\t\tKepala Sekolah,\n\n\n\n\t\t\t\tCONTOH GURU, M.Pd.\n\t\t\t\tNIP. 197001011995121001"
        ),
        p(
            "Tembusan disampaikan kepada Yth. :\n1. Kepala Dinas Pendidikan Kabupaten Contohnya\n2. Pengawas Pembina\n3. Arsip"
        ),
        p(
            '<w:r><w:br w:type="page"/></w:r>',
            "Lampiran\t: Surat Keputusan Kepala SMP Negeri 3 Contohnya\nNomor\t\t: 421.3/025/SMPN3/VII/2024\nTanggal\t\t: 15 Juli 2024",
        ),
        centred("PEMBAGIAN TUGAS MENGAJAR TAHUN PELAJARAN 2024/2025"),
        table(
            ("NO", "NAMA GURU", "JABATAN", "TUGAS"),
            ("1", "Andai Ilmu, S.Pd.", "Guru Madya", "Matematika"),
            ("2", "Misal Bahasa, S.Pd.", "Guru Muda", "Bahasa Indonesia"),
            borders=True,
        ),
    )


def pasal():
    """A decision in articles with chapters, two co-signing lines, dates in capitals."""
    return docx(
        centred("KOMISI INFORMASI", "PROVINSI PENGANDAIAN"),
        centred(
            "KEPUTUSAN KETUA KOMISI INFORMASI PROVINSI PENGANDAIAN",
            "NOMOR 3 TAHUN 2025",
            "TENTANG",
            "TATA KELOLA DAN INDIKATOR KINERJA UTAMA",
            "KETUA KOMISI INFORMASI PROVINSI PENGANDAIAN,",
        ),
        p("Menimbang", form=""),
        p(":"),
        p("bahwa tata kelola perlu diatur;", number=1),
        p("bahwa indikator kinerja perlu ditetapkan;", number=1),
        p("Mengingat"),
        p(":"),
        p("Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;", number=2),
        centred("MEMUTUSKAN:"),
        p("Menetapkan : KEPUTUSAN KETUA KOMISI INFORMASI TENTANG TATA KELOLA DAN INDIKATOR KINERJA UTAMA."),
        centred("BAB I", "KETENTUAN UMUM", "Pasal 1"),
        p("Dalam Keputusan ini yang dimaksud dengan:"),
        p("Komisi adalah Komisi Informasi Provinsi Pengandaian.", number=3),
        p("Indikator adalah ukuran keberhasilan Komisi.", number=3),
        centred("BAB II", "INDIKATOR", "Pasal 2"),
        p("(1)\tIndikator ditetapkan setiap tahun."),
        p("(2)\tIndikator tercantum dalam Lampiran yang tidak terpisahkan dari Keputusan ini."),
        centred("Pasal 3"),
        p("Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        p("Ditetapkan di Kota Pengandaian", form='<w:ind w:left="5000"/>'),
        p("pada tanggal ", control(run("28 FEBRUARI 2025")), form='<w:ind w:left="5000"/>'),
        p("KETUA KOMISI INFORMASI\nPROVINSI PENGANDAIAN,", form='<w:ind w:left="5000"/>'),
        p("ttd.", form='<w:ind w:left="5000"/>'),
        p("SEANDAINYA TERANG", form='<w:ind w:left="5000"/>'),
        section(),
        p("LAMPIRAN", form='<w:ind w:left="5000"/>'),
        p("KEPUTUSAN KETUA KOMISI INFORMASI PROVINSI PENGANDAIAN", form='<w:ind w:left="5000"/>'),
        p("NOMOR 3 TAHUN 2025", form='<w:ind w:left="5000"/>'),
        p("TENTANG", form='<w:ind w:left="5000"/>'),
        p("TATA KELOLA DAN INDIKATOR KINERJA UTAMA", form='<w:ind w:left="5000"/>'),
        gap(),
        centred("INDIKATOR KINERJA UTAMA"),
        table(
            ("Sasaran", "Indikator", "Target 2025", "Rumus Perhitungan", "Unit Kerja", "Sumber Data"),
            (
                "Terselesaikannya sengketa informasi",
                "Persentase sengketa selesai",
                "95%",
                "(Sengketa selesai : sengketa terdaftar) x 100%",
                "Bidang Sengketa",
                "Register",
            ),
            ("^", "Rata-rata waktu penyelesaian", "90 hari", "Jumlah hari : jumlah sengketa", "^", "^"),
            (
                "Meningkatnya keterbukaan",
                "Jumlah badan publik informatif",
                "20 badan publik",
                "Hasil monitoring dan evaluasi",
                "Bidang Kelembagaan",
                "Laporan",
            ),
            borders=True,
        ),
        lists=(LETTERS, NUMBERS, NUMBERS),
    )


def tiga():
    """Three annexes of three kinds, each a section, head in a text cell; copies in the last table; a.n. and u.b."""

    def head(number):
        return table(
            (
                "",
                f"LAMPIRAN {number}\nKEPUTUSAN SEKRETARIS DAERAH KOTA PERMISALAN\nNOMOR 061/77/ORG/2024\nTANGGAL 5 MEI 2024",
            )
        )

    return docx(
        centred("PEMERINTAH KOTA PERMISALAN", "SEKRETARIAT DAERAH"),
        centred(
            "Jalan Balai Kota Nomor 1, Telepon (0411) 999, Permisalan 90111, Laman: setda.permisalan.contoh"
        ),
        centred(
            "KEPUTUSAN SEKRETARIS DAERAH KOTA PERMISALAN",
            "NOMOR 061/77/ORG/2024",
            "TENTANG",
            "INDIKATOR KINERJA UTAMA, TIM PENYUSUN, DAN JADWAL",
            "SEKRETARIS DAERAH KOTA PERMISALAN,",
        ),
        p(
            "Menimbang :\ta. bahwa indikator kinerja utama wajib disusun; b. bahwa penyusunannya memerlukan tim;"
        ),
        p(
            "Mengingat :\t1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah; 2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;"
        ),
        centred("MEMUTUSKAN:"),
        p(
            "Menetapkan\t:\tKEPUTUSAN SEKRETARIS DAERAH TENTANG INDIKATOR KINERJA UTAMA, TIM PENYUSUN, DAN JADWAL."
        ),
        p(
            "KESATU\t:\tMenetapkan Indikator Kinerja Utama, Tim Penyusun, dan Jadwal sebagaimana tercantum dalam Lampiran I, Lampiran II, dan Lampiran III."
        ),
        p("KEDUA\t:\tTim Penyusun bertugas:"),
        p("mengumpulkan data; dan", number=1),
        p("menyusun laporan.", number=1),
        p("KETIGA\t:\tKeputusan ini mulai berlaku pada tanggal ditetapkan."),
        table(
            ("", "Ditetapkan di Permisalan"),
            ("", "pada tanggal 5 MEI 2024"),
            (
                "",
                "a.n. SEKRETARIS DAERAH KOTA PERMISALAN\nASISTEN ADMINISTRASI UMUM\nu.b.\nKEPALA BAGIAN ORGANISASI,",
            ),
            ("", ""),
            ("", "H. UMPAMA TATA, S.STP., M.AP."),
            ("", "Pembina (IV/a)"),
            ("", "NIP. 198106062000121001"),
        ),
        gap(),
        table(
            (
                "Tembusan:\n1. Wali Kota Permisalan;\n2. Para Kepala Perangkat Daerah di Permisalan;\n3. Arsip.",
            )
        ),
        section(),
        head("I"),
        centred("INDIKATOR KINERJA UTAMA SEKRETARIAT DAERAH"),
        table(
            (
                "No",
                "Sasaran Strategis",
                "Indikator Kinerja Utama",
                "Target Kinerja",
                "<",
                "<",
                "Penjelasan",
                "<",
            ),
            ("^", "^", "^", "2024", "2025", "2026", "Formulasi", "Sumber Data"),
            (
                "1",
                "Meningkatnya akuntabilitas kinerja",
                "Nilai SAKIP",
                "B",
                "BB",
                "A",
                "Hasil evaluasi",
                "Inspektorat",
            ),
            (
                "2",
                "Meningkatnya pelayanan publik",
                "Indeks pelayanan publik",
                "4,1",
                "4,2",
                "4,3",
                "Hasil survei",
                "Bagian Organisasi",
            ),
            borders=True,
        ),
        section(LANDSCAPE),
        head("II"),
        centred("SUSUNAN TIM PENYUSUN"),
        table(
            ("NO.", "JABATAN DALAM TIM", "JABATAN DINAS", "KETERANGAN"),
            ("1.", "Penanggung Jawab", "Sekretaris Daerah", ""),
            ("2.", "Ketua", "Kepala Bagian Organisasi", ""),
            borders=True,
        ),
        section(),
        head("III"),
        centred("JADWAL KEGIATAN"),
        p("Penyusunan berlangsung dalam dua tahap:"),
        p("Tahap pertama pada bulan Mei.", number=2),
        p("Tahap kedua pada bulan Juni.", number=2),
        lists=(LETTERS, NUMBERS),
    )
