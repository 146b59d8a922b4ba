"""A decree file and its Word file, edited in memory: what the tests of pull have in common."""

from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

from paper_editor import edited, with_document

from sk_builder.app.build import make
from sk_builder.app.pull import pull, take
from sk_builder.app.writing import Making
from sk_builder.store.decrees import load_decree
from sk_builder.store.history import Entry
from sk_builder.word.anchors import bookmark_name
from sk_builder.word.markup import DOCUMENT, w
from sk_builder.word.package import read_package

DECREE = """\
templat: keputusan-iku
kop:
  instansi: [Pemerintah Provinsi Contoh, Dinas Contoh]
jabatan: Kepala Dinas Contoh
nomor:
tahun: 2025
tentang: Penetapan Indikator Kinerja Utama pada UPT Contoh
periode: 2025
menimbang:
  # alasan pokok
  - bahwa kinerja perlu diukur
  - bahwa indikator perlu ditetapkan
mengingat:
  - Peraturan Daerah Contoh Nomor 3 Tahun 2020 tentang Perangkat Daerah
diktum:
  - Menetapkan Indikator Kinerja Utama
  - Keputusan ini mulai berlaku pada tanggal ditetapkan
penetapan:
  tempat: Kota Contoh
penandatangan:
  nama: Contoh Orang
  gelar_belakang: M.Si.
  pangkat: Pembina
  nip: "197001011995031001"
tembusan: Inspektur Provinsi Contoh
lampiran:
  jenis: iku
  judul: Indikator Kinerja Utama
  sasaran:
    - nama: Meningkatnya mutu layanan
      indikator:
        - nama: Persentase layanan tepat waktu
          rumus: {pembilang: Layanan tepat waktu, penyebut: Seluruh layanan, faktor: "100"}
          satuan: persen
          target: {2025: 85}
          penanggung_jawab: [Bidang Satu, Bidang Dua]
    - nama: Menurunnya pengaduan
      indikator:
        - nama: Jumlah pengaduan
          satuan: pengaduan
          target: {2025: 1200}
          penanggung_jawab: Bidang Satu
"""


class Desk(NamedTuple):
    """A folder with both files.

    Attributes:
        file: The decree file.
        docx: The Word file that it makes.
    """

    file: object
    docx: object

    def edit(self, *steps):
        """Do something in the Word file: a verb, a place, and words; see `paper_editor`."""
        by_name = [
            (verb, words[0] if verb == "find" else bookmark_name(words[0]), *words[1:])
            for verb, *words in steps
        ]
        self.docx.write_bytes(edited(self.docx.read_bytes(), by_name))
        return self

    def retype(self, at, new):
        """Type other words over all those of a place."""
        return self.edit(("type", at, 0, 10_000, new))

    @contextmanager
    def document(self):
        """Let a test change the document part by hand."""
        package = read_package(self.docx.read_bytes())
        root = package.tree(DOCUMENT)
        yield root
        self.docx.write_bytes(with_document(package, root))

    @staticmethod
    def paragraph(root, at):
        """The paragraph of a document part that a place stands in."""
        marks = (one for one in root.iter(w("bookmarkStart")) if one.get(w("name")) == bookmark_name(at))
        return next(next(marks).iterancestors(w("p")))

    def change(self, old, new):
        """Change the decree file by hand."""
        text = self.file.read_text(encoding="utf-8")
        assert old in text
        self.file.write_text(text.replace(old, new), encoding="utf-8")
        return self

    def pull(self):
        return pull(self.docx, self.file)

    def take(self, pulled, chosen=None, **how):
        making = Making(Entry(date(2025, 3, 3), "Contoh", "Hasil reviu"), **how)
        return take(pulled, pulled.clear if chosen is None else chosen, making)

    @property
    def decree(self):
        return load_decree(self.file).part


def desk(folder, text=DECREE):
    file, docx = folder / "keputusan.yaml", folder / "naskah.docx"
    file.write_text(text, encoding="utf-8")
    docx.write_bytes(make(file).docx)
    return Desk(file, docx)


def told(pulled):
    """Place, words before, words after, and verdict of each change of the data."""
    return [(one.at, one.old, one.new, one.verdict.value) for one in pulled.proposals]


def left(pulled):
    """Kind, place, words before and after of what is no change of the data."""
    return [(one.kind.name, one.at, one.old, one.new) for one in pulled.leftovers]
