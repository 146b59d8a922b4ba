"""Whole offices' habits: years per quarter, signatures beside each other, copies in the footer, typed frames."""

from word_xml import (
    LANDSCAPE,
    LETTERS,
    NUMBERS,
    added,
    box,
    centred,
    control,
    docx,
    field,
    framed,
    gap,
    levels,
    note,
    p,
    run,
    section,
    struck,
    table,
)

_INDENTED = '<w:ind w:left="5500"/>'


def kwartal():
    """Quarters below each year, and a column of the year's sum; the unit named in the head."""
    return docx(
        table(
            (
                "",
                centred(
                    "PEMERINTAH KOTA TIRUAN",
                    "BADAN PENDAPATAN DAERAH",
                    "Jl. Pajak 77 Tiruan Telp. 0765-4321 email: bapenda@tiruan.contoh",
                ),
            ),
        ),
        gap(),
        centred("KEPUTUSAN KEPALA BADAN PENDAPATAN DAERAH KOTA TIRUAN"),
        centred("NOMOR : KEP.973/102/BAPENDA/2024"),
        centred("T E N T A N G"),
        centred("TARGET INDIKATOR KINERJA UTAMA BADAN PENDAPATAN DAERAH", "TAHUN ANGGARAN 2024 DAN 2025"),
        centred("KEPALA BADAN PENDAPATAN DAERAH KOTA TIRUAN,"),
        table(
            ("Menimbang", ":\ta.", "bahwa target pendapatan perlu diukur setiap triwulan;"),
            ("", "\tb.", "bahwa target dimaksud perlu ditetapkan dengan Keputusan Kepala Badan;"),
            (
                "Mengingat",
                ":\t1.",
                "Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah;",
            ),
            (
                "",
                "\t2.",
                "Peraturan Daerah Kota Tiruan Nomor 8 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah;",
            ),
        ),
        centred("M E M U T U S K A N :"),
        table(
            (
                "Menetapkan",
                ":",
                "TARGET INDIKATOR KINERJA UTAMA BADAN PENDAPATAN DAERAH TAHUN ANGGARAN 2024 DAN 2025.",
            ),
            ("KESATU", ":", "Target tercantum dalam Lampiran."),
            (
                "KEDUA",
                ":",
                "Keputusan ini mulai berlaku pada tanggal ditetapkan dan berlaku surut sejak 1 Januari 2024.",
            ),
        ),
        p("Ditetapkan di\tTiruan", form=_INDENTED),
        p("pada tanggal\t17 Januari 2024", form=_INDENTED),
        p("KEPALA BADAN PENDAPATAN DAERAH\nKOTA TIRUAN,", form=_INDENTED),
        gap(3),
        p("Drs. H. SEUMPAMA PAJAK, M.Si", form=_INDENTED),
        p("Pembina Utama Muda, IV/c", form=_INDENTED),
        p("NIP. 19680606 198903 1 006", form=_INDENTED),
        section(),
        table(
            ("LAMPIRAN", "KEPUTUSAN KEPALA BADAN PENDAPATAN DAERAH KOTA TIRUAN"),
            ("NOMOR", "KEP.973/102/BAPENDA/2024"),
            ("TANGGAL", "17 Januari 2024"),
        ),
        gap(),
        centred("TARGET INDIKATOR KINERJA UTAMA"),
        table(
            (
                "No",
                "Sasaran Strategis",
                "Indikator Kinerja",
                "Target (Rp juta)",
                "<",
                "<",
                "<",
                "<",
                "<",
                "<",
                "<",
                "<",
                "<",
                "Bidang",
            ),
            ("^", "^", "^", "2024", "<", "<", "<", "<", "2025", "<", "<", "<", "<", "^"),
            (
                "^",
                "^",
                "^",
                "TW I",
                "TW II",
                "TW III",
                "TW IV",
                "Jumlah",
                "TW I",
                "TW II",
                "TW III",
                "TW IV",
                "Jumlah",
                "^",
            ),
            (
                "1",
                "Meningkatnya pendapatan daerah",
                "Realisasi pajak daerah",
                "100",
                "200",
                "300",
                "400",
                "1.000",
                "110",
                "220",
                "330",
                "440",
                "1.100",
                "Pajak",
            ),
            (
                "2",
                "^",
                "Realisasi retribusi",
                "10",
                "20",
                "30",
                "40",
                "100",
                "11",
                "22",
                "33",
                "44",
                "110",
                "Retribusi",
            ),
            borders=True,
        ),
        lists=(LETTERS, NUMBERS),
        size=LANDSCAPE,
    )


def beku():
    """Signature in a text box, copies in the footer, letterhead in the first header, blank annex date, notes."""
    kop = table(
        (
            "",
            centred(
                "KEMENTERIAN PERCONTOHAN REPUBLIK INDONESIA",
                "BALAI PELATIHAN PERCONTOHAN",
                "Jalan Latihan Nomor 1, Kota Latihan 16000",
            ),
        )
    )
    signature = box(
        p("Ditetapkan di Kota Latihan")
        + p("Pada tanggal 1-10-2024")
        + p("Kepala Balai,")
        + gap(2)
        + p("Contoh Latih, S.Kom., M.Kom.")
        + p("NIP 198512122010121003")
    )
    return docx(
        p(""),
        centred("KEPUTUSAN KEPALA BALAI PELATIHAN PERCONTOHAN", "NOMOR 12/BPP/KP.01/X/2024"),
        centred("TENTANG", "PENETAPAN INDIKATOR KINERJA UTAMA BALAI PELATIHAN PERCONTOHAN"),
        centred("KEPALA BALAI PELATIHAN PERCONTOHAN,"),
        p("Menimbang:", form=""),
        p("bahwa Balai perlu memiliki indikator", note(2), " kinerja utama;", number=1),
        p(
            "bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a perlu menetapkan Keputusan Kepala Balai;",
            number=1,
        ),
        p("Mengingat:"),
        p("Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara;", number=2),
        p(
            "Peraturan Presiden Nomor 139 Tahun 2024 tentang Penataan Tugas dan Fungsi Kementerian Negara Kabinet Merah Putih;",
            number=2,
        ),
        centred("MEMUTUSKAN:"),
        p("Menetapkan:\tKEPUTUSAN KEPALA BALAI TENTANG PENETAPAN INDIKATOR KINERJA UTAMA."),
        p("KESATU:\tMenetapkan Indikator Kinerja Utama Balai sebagaimana tercantum dalam Lampiran."),
        p("KEDUA:\tIndikator sebagaimana dimaksud dalam Diktum KESATU digunakan dalam:"),
        p("rencana kerja; dan", number=3),
        p("laporan kinerja,", number=3),
        p("oleh seluruh unit kerja."),
        p("KETIGA:\tKeputusan ini mulai berlaku pada tanggal ditetapkan."),
        p(signature),
        section(header=0),
        p("Lampiran Keputusan Kepala Balai Pelatihan Percontohan"),
        p("Nomor 12/BPP/KP.01/X/2024 tanggal 1 Oktober 2024"),
        gap(),
        p("Indikator Kinerja Utama Balai Pelatihan Percontohan", form='<w:jc w:val="center"/>'),
        gap(),
        table(
            ("No.", "Sasaran Kegiatan", "Indikator Kinerja Utama", "Cara Menghitung", "Target", "Waktu"),
            (
                "1.",
                "Meningkatnya lulusan",
                "Persentase lulusan bersertifikat",
                p(run("Lulusan bersertifikat", '<w:u w:val="single"/>')) + p("Seluruh lulusan") + p("× 100%"),
                "90%",
                "Tahunan",
            ),
            (
                "2.",
                "Meningkatnya mutu pelatihan",
                "Indeks kepuasan peserta",
                "Survei kepuasan",
                "3,6 (skala 4)",
                "Tahunan",
            ),
            borders=True,
        ),
        headers=(kop,),
        footers=(table(("Tembusan:", "1. Menteri Percontohan;\n2. Sekretaris Jenderal.")),),
        notes=("Indikator menurut pedoman Kementerian.",),
        lists=(LETTERS, NUMBERS, levels(("lowerLetter", "%1)"))),
        size=LANDSCAPE,
    )


def kolom():
    """Letters in tabs, indicators named before goals, several per cell, one person in charge merged over all."""
    return docx(
        framed(
            "PEMERINTAH KABUPATEN PERIBARATAN", "KECAMATAN SIBARAT", "Jalan Raya Sibarat KM 12 Kode Pos 97777"
        ),
        gap(),
        p("KEPUTUSAN CAMAT SIBARAT\nNOMOR 065 / 14 / KEC.SBR / 2024", form='<w:jc w:val="center"/>'),
        p("TENTANG\nINDIKATOR KINERJA UTAMA KECAMATAN SIBARAT\nTAHUN 2024", form='<w:jc w:val="center"/>'),
        p("CAMAT SIBARAT,", form='<w:jc w:val="center"/>'),
        p("MENIMBANG", "\t:\ta.\tbahwa kecamatan wajib menyusun indikator kinerja utama;"),
        p("\t\tb.\tbahwa indikator dimaksud ditetapkan dengan Keputusan Camat."),
        p("MENGINGAT", "\t:\t1.\tUndang-Undang No. 23 Tahun 2014 tentang Pemerintahan Daerah;"),
        p("\t\t2.\tPeraturan Pemerintah No. 17 Tahun 2018 tentang Kecamatan."),
        p("MEMPERHATIKAN", "\t:\t\tHasil rapat koordinasi tanggal 3 Januari 2024."),
        p("MEMUTUSKAN", form='<w:jc w:val="center"/>'),
        p("MENETAPKAN", "\t:"),
        p("PERTAMA", "\t:\tIndikator Kinerja Utama Kecamatan Sibarat Tahun 2024 sebagaimana terlampir."),
        p(
            "KEDUA",
            "\t:\tBiaya yang timbul dibebankan kepada APBD Kabupaten Peribaratan Tahun Anggaran 2024.",
        ),
        p("KETIGA", "\t:\tKeputusan ini berlaku sejak ditetapkan."),
        table(
            (
                "",
                "Dikeluarkan di : Sibarat¶Pada tanggal : 8 Jan. 2024¶CAMAT SIBARAT¶¶¶¶(UMPAMA CAMAT, S.STP)¶NIP 198809092007011001",
            ),
        ),
        p("Tembusan : disampaikan kepada Yth:"),
        p("1. Bupati Peribaratan di Peribaratan"),
        p("2. Arsip,-"),
        section(),
        p("Lampiran : Keputusan Camat Sibarat"),
        p("Nomor : 065 / 14 / KEC.SBR / 2024"),
        p("Tanggal : 8 Januari 2024"),
        centred("INDIKATOR KINERJA UTAMA KECAMATAN SIBARAT TAHUN 2024"),
        table(
            (
                "NO",
                "INDIKATOR KINERJA UTAMA",
                "SATUAN",
                "TARGET",
                "SASARAN STRATEGIS",
                "FORMULASI",
                "PENANGGUNG JAWAB",
            ),
            (
                "1",
                "Indeks kepuasan masyarakat",
                "Indeks",
                "85",
                "Meningkatnya pelayanan publik",
                "Hasil survei",
                "Camat",
            ),
            (
                "2",
                "Persentase pengaduan selesai",
                "Persen",
                "100",
                "^",
                "Pengaduan selesai/pengaduan masuk x 100%",
                "^",
            ),
            (
                "3",
                "Jumlah desa tertib administrasi",
                "Desa",
                "7",
                "Meningkatnya tata kelola desa",
                "Jumlah desa yang tertib",
                "^",
            ),
            borders=True,
        ),
    )


def ganda():
    """Two in one row parted by line breaks, a table going on below a page, tracked rows, date as a field."""
    return docx(
        centred("PEMERINTAH KABUPATEN KIASAN", "RUMAH SAKIT UMUM DAERAH dr. MISAL"),
        centred("Jalan Sehat Nomor 99 Telepon (0999) 119 Kiasan"),
        p(
            run("KEPUTUSAN DIREKTUR RUMAH SAKIT UMUM DAERAH dr. MISAL", "<w:b/>"),
            form='<w:jc w:val="center"/>',
        ),
        p("KABUPATEN KIASAN", form='<w:jc w:val="center"/>'),
        p("NOMOR : 445/", control(run("216")), "/RSUD/", control(run("2025")), form='<w:jc w:val="center"/>'),
        centred(
            "TENTANG",
            "INDIKATOR KINERJA UTAMA",
            "RUMAH SAKIT UMUM DAERAH dr. MISAL TAHUN 2025",
            "DIREKTUR RUMAH SAKIT UMUM DAERAH dr. MISAL KABUPATEN KIASAN,",
        ),
        p("Menimbang\t:\ta.\tbahwa mutu layanan ", struck("harus"), added("perlu"), " diukur;"),
        p("\t\tb.\tbahwa ukuran mutu dituangkan dalam indikator;"),
        p(
            "Mengingat\t:\t1.\tUndang-Undang Nomor 17 Tahun 2023 tentang Kesehatan (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 105,"
        ),
        p("\t\t\tTambahan Lembaran Negara Republik Indonesia Nomor 6887);"),
        p(
            "\t\t2.\tPeraturan Pemerintah Nomor 28 Tahun 2024 tentang Peraturan Pelaksanaan Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan;"
        ),
        centred("MEMUTUSKAN:"),
        p("Menetapkan\t:\tKEPUTUSAN DIREKTUR TENTANG INDIKATOR KINERJA UTAMA."),
        p(
            "KESATU\t:\tIndikator Kinerja Utama sebagaimana tercantum dalam Lampiran merupakan bagian yang tidak terpisahkan dari Keputusan ini."
        ),
        p("KEDUA\t:\tKeputusan ini mulai berlaku pada tanggal ", control(run("ditetapkan")), "."),
        p(
            "Ditetapkan di Kiasan\npada tanggal ",
            field('DATE \\@ "d MMMM yyyy"', "6 Juni 2025"),
            form=_INDENTED,
        ),
        p("DIREKTUR,", form=_INDENTED),
        gap(3),
        p("dr. ANDAI SEHAT, Sp.PD.", form=_INDENTED),
        p("Pembina Tk.I / IVb", form=_INDENTED),
        p("NIP. 19790909 200604 1 009", form=_INDENTED),
        section(),
        p(
            "LAMPIRAN : KEPUTUSAN DIREKTUR RUMAH SAKIT UMUM DAERAH dr. MISAL\nNOMOR : 445/216/RSUD/2025\nTANGGAL : 6 Juni 2025"
        ),
        gap(),
        centred("INDIKATOR KINERJA UTAMA"),
        table(
            ("SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "SATUAN", "BASELINE 2024", "TARGET", "<", "PJ"),
            ("^", "^", "^", "^", "2025", "AKHIR RENSTRA", "^"),
            (
                "Meningkatnya mutu layanan",
                "1.1 Angka kematian bersih\n1.2 Waktu tunggu rawat jalan",
                "permil\nmenit",
                "20\n55",
                "18\n50",
                "15\n30",
                "Bidang Pelayanan",
            ),
            (
                "Meningkatnya pendapatan",
                "2.1 Rasio kemandirian keuangan",
                "%",
                "80",
                "85",
                "95",
                "Bidang Keuangan",
            ),
            borders=True,
        ),
        p("Catatan: target dapat ditinjau kembali."),
    )
