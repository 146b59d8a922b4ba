"""What many hands do to one file: goals below indicators, two tables side by side, words struck and moved."""

from word_xml import (
    LANDSCAPE,
    LETTERS,
    NUMBERS,
    added,
    centred,
    control,
    docx,
    fraction,
    gap,
    p,
    run,
    section,
    struck,
    table,
)

_INDENTED = '<w:ind w:left="5500"/>'


def baris():
    """Tracked rows of a table, an equation of several lines, a group above goals, notes below the table."""
    return docx(
        centred(
            "PEMERINTAH KABUPATEN SERUPA", "DINAS PENDIDIKAN", "Jalan Guru Nomor 6 Serupa Kode Pos 95111"
        ),
        centred("KEPUTUSAN KEPALA DINAS PENDIDIKAN KABUPATEN SERUPA", "NOMOR 420/1/DISDIK/2025"),
        centred(
            "TENTANG",
            "PERUBAHAN KEDUA ATAS KEPUTUSAN KEPALA DINAS PENDIDIKAN NOMOR 420/5/DISDIK/2023 TENTANG INDIKATOR KINERJA UTAMA",
            "KEPALA DINAS PENDIDIKAN KABUPATEN SERUPA,",
        ),
        p("Menimbang\t:\ta.\tbahwa indikator lama ", struck("sudah"), "tidak sesuai lagi;"),
        p("\t\tb.\tbahwa ", added("berdasarkan huruf a "), "perlu perubahan kedua;"),
        p("Mengingat\t:\t1.\tPasal 31 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;"),
        p("\t\t2.\tUndang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional;"),
        centred("MEMUTUSKAN:"),
        p("Menetapkan\t:"),
        p(
            "KESATU\t:\tLampiran Keputusan Kepala Dinas Pendidikan Nomor 420/5/DISDIK/2023 diubah sehingga menjadi sebagaimana tercantum dalam Lampiran Keputusan ini."
        ),
        p("KEDUA\t:\tKeputusan ini mulai berlaku pada tanggal ditetapkan."),
        p("Ditetapkan di Serupa", form=_INDENTED),
        p("pada tanggal 9 Januari 2025", form=_INDENTED),
        p("Pj. KEPALA DINAS PENDIDIKAN,", form=_INDENTED),
        gap(3),
        p("Drs. SEUMPAMA AJAR, M.Pd.", form=_INDENTED),
        p("Pembina Tingkat I", form=_INDENTED),
        p("NIP. 19690909 199503 1 009", form=_INDENTED),
        section(),
        p("LAMPIRAN", form=_INDENTED),
        p("KEPUTUSAN KEPALA DINAS PENDIDIKAN", form=_INDENTED),
        p("KABUPATEN SERUPA", form=_INDENTED),
        p("NOMOR 420/1/DISDIK/2025", form=_INDENTED),
        p("TANGGAL 9 Januari 2025", form=_INDENTED),
        gap(),
        centred("INDIKATOR KINERJA UTAMA", "DINAS PENDIDIKAN"),
        table(
            (
                "No",
                "Tujuan",
                "Sasaran",
                "Indikator",
                "Satuan",
                "Target Tahun",
                "<",
                "Formula",
                "Penanggung Jawab",
            ),
            ("^", "^", "^", "^", "^", "2025", "2026", "^", "^"),
            (
                "1",
                "Mewujudkan pendidikan bermutu",
                "Meningkatnya akses",
                "Angka partisipasi sekolah",
                "persen",
                p(control(run("95,25"))),
                "96",
                p(fraction("Siswa usia 7-12 tahun", "Penduduk usia 7-12 tahun", " x 100")),
                "1. Bidang SD\n2. Bidang SMP",
            ),
            (
                "2",
                "^",
                "Meningkatnya mutu",
                "Rata-rata nilai ujian",
                "nilai",
                p(struck("70"), added("72,5")),
                "75",
                "Jumlah nilai dibagi jumlah siswa",
                "Bidang Mutu",
            ),
            (
                "3",
                "Mewujudkan tata kelola",
                "Meningkatnya akuntabilitas",
                "Predikat SAKIP",
                "predikat",
                "BB",
                "A",
                "Hasil evaluasi",
                "Sekretariat",
            ),
            borders=True,
        ),
        p("Keterangan: BB = sangat baik."),
        size=LANDSCAPE,
    )


def jajar():
    """Two officials sign side by side; members under headings of groups; copies beside the signature."""
    return docx(
        table(
            (
                "",
                centred(
                    "PEMERINTAH KOTA SEBANDING", "DINAS KOPERASI", "Jl. Usaha No. 2 Telp. 0733-1 Sebanding"
                ),
            )
        ),
        centred(
            "KEPUTUSAN KEPALA DINAS KOPERASI KOTA SEBANDING",
            "NOMOR: 518/9-DISKOP/2024",
            "TENTANG",
            "PEMBENTUKAN TIM PENILAI KOPERASI BERPRESTASI",
            "KEPALA DINAS KOPERASI KOTA SEBANDING,",
        ),
        table(
            ("Menimbang", ":", "a.", "bahwa koperasi berprestasi perlu dinilai;"),
            ("", "", "b.", "bahwa penilaian dilakukan oleh tim;"),
            ("Mengingat", ":", "1.", "Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;"),
            (
                "",
                "",
                "2.",
                "Peraturan Pemerintah Nomor 7 Tahun 2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan Usaha Mikro, Kecil, dan Menengah;",
            ),
            ("", "", "3.", "Peraturan Wali Kota Sebanding Nomor 30 Tahun 2022;"),
            (centred("MEMUTUSKAN :"), "<", "<", "<"),
            (
                "Menetapkan",
                ":",
                "KEPUTUSAN KEPALA DINAS TENTANG PEMBENTUKAN TIM PENILAI KOPERASI BERPRESTASI.",
                "<",
            ),
            ("KESATU", ":", "Membentuk Tim Penilai dengan susunan tercantum dalam Lampiran.", "<"),
            (
                "KEDUA",
                ":",
                p("Tim Penilai bertugas:")
                + p("menilai koperasi;", number=1)
                + p("menyusun peringkat; dan", number=1)
                + p("melaporkan hasilnya kepada Kepala Dinas.", number=1),
                "<",
            ),
            ("KETIGA", ":", "Biaya dibebankan pada DPA Dinas Koperasi Tahun Anggaran 2024.", "<"),
            ("KEEMPAT", ":", "Keputusan ini mulai berlaku sejak tanggal ditetapkan.", "<"),
        ),
        gap(),
        table(
            (
                "Tembusan:\n1. Wali Kota Sebanding\n2. Yang bersangkutan",
                "Ditetapkan di : Sebanding\npada tanggal : 12 Pebruari 2024\nKEPALA DINAS KOPERASI,\n\n\n\nCONTOH MODAL, S.E., M.M.\nPembina Tingkat I (IV/b)\nNIP. 19720202 199803 1 002",
            ),
        ),
        section(),
        table(
            ("LAMPIRAN", ":", "KEPUTUSAN KEPALA DINAS KOPERASI KOTA SEBANDING"),
            ("NOMOR", ":", "518/9-DISKOP/2024"),
            ("TANGGAL", ":", "12 Pebruari 2024"),
        ),
        gap(),
        centred("SUSUNAN KEANGGOTAAN", "TIM PENILAI KOPERASI BERPRESTASI"),
        table(
            ("I.", "Pengarah", ":", "Kepala Dinas Koperasi"),
            ("II.", "Ketua", ":", "Kepala Bidang Kelembagaan"),
            ("III.", "Sekretaris", ":", "Kepala Seksi Pengawasan"),
            ("IV.", "Anggota", ":", "1. Andai Simpan\n2. Misal Pinjam"),
        ),
        lists=(LETTERS, NUMBERS),
    )
