"""Words that take, or do not take, an affix: data of the rules on di-, ke-, me- and pe-.

Source:
    Kamus Besar Bahasa Indonesia.
"""

PLACES = """
    bidang lingkungan dalam atas bawah antara antaranya luar samping sekitar tingkat wilayah daerah provinsi
    kabupaten kota kecamatan kelurahan desa kantor tempat seluruh setiap segala berbagai sini sana situ
    depan belakang tengah sebelah kalangan pusat sektor unit muka hadapan lapangan sekolah rumah jalan sisi
    masyarakat ruang kawasan negara dinas kemudian masa
"""
"""Words for a place, a time or a direction that often stand behind the preposition di."""

PLACES_OF_THINGS = """
    bidang lingkungan dalam atas bawah luar wilayah tingkat
"""
"""Those of them that may end in -nya."""

DIRECTIONS = """
    dalam atas bawah depan arah mana sana sini situ samping sekolah kantor
"""
"""Words that often stand behind the preposition ke, and that make no other word with it."""

PASSIVES = """
    acu adakan ajukan akhiri aktifkan akui alami alihkan alokasikan amanatkan ambil anggap anggarkan angkat
    arahkan atur awali awasi ayomi bahas bagi bagikan bangun bantu batalkan batasi bayar bayarkan bebaskan
    bebankan bentuk beri berikan berhentikan berlakukan bersihkan biayai buat buatkan bubuhkan bubuhi
    buka buktikan butuhkan cabut cantumkan capai catat cetak ciptakan dahului dampingi dapat dapatkan
    dasarkan dirikan dorong duduki duga dukung edarkan emban evaluasi fasilitasi gabungkan ganti gantikan
    golongkan gunakan hadapi hadiri harapkan hapus hapuskan hasilkan hindari hitung hubungkan ikuti ikat
    imbau inginkan jabat jabarkan jadikan jadwalkan jaga jalankan jamin jatuhkan jelaskan kaji kategorikan
    kecualikan kehendaki kelola kelompokkan keluarkan kembalikan kembangkan kemukakan kenai kenakan kerjakan
    ketahui kirim kirimkan klasifikasikan koordinasikan kumpulkan kuasai kurangi kukuhkan laksanakan lakukan
    lampirkan lampiri landasi langsungkan lantik laporkan larang lengkapi lihat limpahkan lindungi maksud
    maksudkan manfaatkan masukkan mengerti miliki minta mulai mungkinkan muat musnahkan nyatakan olah
    pakai pandang pantau pedomani pekerjakan pelihara pelajari peroleh penuhi perbarui perbaiki perbolehkan
    pergunakan perhatikan perhitungkan periksa perintahkan perkirakan perlakukan perlukan perluas permudah
    perpanjang pertahankan pertanggungjawabkan pertimbangkan pilih pimpin pindahkan publikasikan pungut
    putuskan rancang realisasikan rekomendasikan rencanakan rinci rumuskan sahkan salurkan sampaikan
    sebabkan sebarluaskan sebut sebutkan sediakan selaraskan selenggarakan selesaikan sempurnakan sepakati
    serahkan sertai sesuaikan setorkan setujui simpan simpulkan singkat sosialisasikan susun tagih tambah
    tambahkan tampilkan tandatangani tangani tanggung targetkan tarik tegaskan tempatkan tempuh tentukan
    terapkan terbitkan terima teruskan tetapkan timbulkan tindaklanjuti tingkatkan tinjau tolak tuangkan
    tugaskan tugasi tujukan tulis tunda tunjuk tutup ubah ukur umumkan undangkan upayakan uraikan urus
    usulkan utamakan validasi verifikasi wajibkan wakili wujudkan
"""
"""Verbs that take the prefix di-, and that are no place which di could stand before."""

MELTING = """
    mengkait mengkampanye mengkarantina mengkategori mengkelola mengkelompok mengkesampingkan mengkombinasi
    mengkomersial mengkompensasi mengkompilasi mengkomunikasi mengkondisi mengkonfigurasi mengkonfirmasi
    mengkonsep mengkonservasi mengkonsolidasi mengkonstruksi mengkonsultasi mengkonsumsi mengkontrol
    mengkonversi mengkoordinasi mengkoreksi mengkualifikasi mengkurangi mempatuh mempedoman mempeduli
    mempelihara mempelopor mempengaruh mempercaya mempesona mempopuler memposisi mempublikasi mentaat
    mentabulasi mentafsir mentandatangan mentarget mentelaah menterap menterjemah mentetapkan
    mentindaklanjut mentingkat mentoleransi mentuangkan mentugas mensederhana menseimbang menselaras
    menseleksi menselenggara mensepakat mensejahtera mensempurna mensertifika mensesuai mensetuju mensiap
    mensimulasi mensinergi mensinkron mensosialisasi mensubsidi mensukses mensuplai mensupervisi mensurvei
"""
"""Beginnings of words that keep behind me- a k, p, t or s which must melt; behind pe- they melt alike."""

MELTED_IN_VAIN = {
    "memroses": "memproses", "memrioritaskan": "memprioritaskan", "memromosikan": "mempromosikan",
    "memroduksi": "memproduksi", "memrogramkan": "memprogramkan", "memraktikkan": "mempraktikkan",
    "memrakarsai": "memprakarsai", "menyetabilkan": "menstabilkan", "menyetandarkan": "menstandarkan",
    "menyetandardisasi": "menstandardisasi", "menyolok": "mencolok", "menyontoh": "mencontoh",
    "pemprosesan": "pemrosesan",
}  # fmt: skip
"""Words in which a cluster melted that must not, or the reverse, and their standard form."""
