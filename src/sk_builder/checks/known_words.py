"""Words that decrees use and that the Hunspell dictionary does not have: data of the spell check."""

KNOWN = frozenset(
    """
    aksesi akuntabel akuntabilitas apbd apbdes apbn arsiparis asn auditi baku bappeda bapperida baseline
    bawaslu berakhlak berbudaya berintegritas berizin berjangka berkarakter berketahanan berkomitmen
    berpenghasilan bersertifikat berwawasan binaan bpkad bpsdm bumd bumdes bumn covid dak daring dau
    dekomisioning diberdayakan difasilitasi dikonsumsi diktum diperketat disabilitas disetarakan divalidasi
    evaluator fasilitasi geospasial holistik iku inflasi inklusi instruksi interoperabilitas jdih
    kapabilitas kapitalisasi kebencanaan keberdayaan keberlanjutan kebinamargaan kedaruratan keinsinyuran
    kekarantinaan kelitbangan kemetrologian kependudukan keprofesian keprotokolan kesebelas kesekretariatan
    kesepuluh ketenagalistrikan keterjangkauan ketertelusuran ketransmigrasian kewilayahan kewirausahaan
    kodefikasi kolaboratif komposisi konektivitas kredibel lakip laman lkjip luring mandatori memverifikasi
    mendiseminasikan merit metadata mitigasi moderasi narkotika nidn nip ombudsman optimalisasi partisipatif
    pemda pemutakhiran penatausahaan penera pengadministrasi penjenjangan perfilman permusyawaratan
    perpanjangan persero pns posyandu pppk puskesmas renja renstra reviu rinci rincian rkpd rpjmd rpjpd
    sakip sekda setda skpd stunting subbagian subbidang subkegiatan subkoordinator subunit surel surveilans
    syariah terakreditasi terbarukan terencana terintegrasi terluar terselenggaranya tersertifikasi tertuang
    terukur tervalidasi terwujudnya triwulanan umkm unduh unggah upt uptd validasi verifikator wirausaha
    """.split()  # noqa: SIM905  a list of them would fill the page
)
"""In small letters."""
