"""The .docx as a zip: read with care, written byte for byte the same each time.

Files may come from strangers, so sizes are bounded. Parts that nobody touches are copied as they lie,
compressed; `zipfile` cannot do that, hence the small writer here. Every date in the zip is 1980-01-01, the
earliest it can hold.

Source:
    PKWARE APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end record).
"""

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from struct import Struct

from sk_builder.errors import SkBuilderError
from sk_builder.word.markup import DOCUMENT, Element, parse

CONTENT_TYPES = "[Content_Types].xml"
LARGEST_FILE = 50_000_000
LARGEST_PART = 50_000_000
LARGEST_WHOLE = 200_000_000
MOST_PARTS = 2_000
MOST_TAGS = 1_000_000
"""Of one part; a decree of 500 indicators has a tenth of it. Each costs some 150 bytes once it is parsed."""

_LOCAL = Struct("<4s5H3I2H")
_CENTRAL = Struct("<4s6H3I5H2I")
_END = Struct("<4s4H2IH")
_VERSION = 20
_UTF8 = 0x800
_ENCRYPTED = 0x1
_DATE = 0x21  # 1980-01-01 in MS-DOS form; the time is 0
_LEVEL = 3  # within 4% of level 6 on these files, in half the time

_TEMPLATE_TYPE = b"wordprocessingml.template.main+xml"
_MACRO_TYPES = (b"macroEnabled", b"vbaProject")


class NotWordError(SkBuilderError):
    """The file is no .docx that this program can read; `str(error)` says why, without the file's name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One part as it lies in the zip.

    Attributes:
        name: ``word/document.xml``.
        method: 0 stored, 8 deflated.
        crc: CRC-32 of the unpacked bytes.
        size: Length of the unpacked bytes.
        packed: The bytes in the zip.
    """

    name: str
    method: int
    crc: int
    size: int
    packed: bytes


def stored(name: str, content: bytes) -> Entry:
    """Make a part that is not compressed, for the few bytes of a property."""
    return Entry(name, zipfile.ZIP_STORED, zlib.crc32(content), len(content), content)


def deflated(name: str, content: bytes) -> Entry:
    """Make a compressed part."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    return Entry(name, zipfile.ZIP_DEFLATED, zlib.crc32(content), len(content), packed)


class Package:
    """The parts of a .docx by name, unpacked when asked for."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self.entries = entries

    def __contains__(self, name: str) -> bool:
        return name in self.entries

    def names(self, start: str = "") -> list[str]:
        """Return the names of the parts that begin with `start`, in the order of the zip."""
        return [name for name in self.entries if name.startswith(start)]

    def read(self, name: str) -> bytes:
        """Return the unpacked bytes of a part.

        Raises:
            NotWordError: The part is missing or damaged.
        """
        entry = self.entries.get(name)
        if entry is None:
            raise NotWordError(f"bagian {name} tidak ada; buka dan simpan ulang dengan Word")
        if entry.method == zipfile.ZIP_STORED:
            return entry.packed
        try:
            content = zlib.decompressobj(-zlib.MAX_WBITS).decompress(entry.packed, entry.size + 1)
        except zlib.error as error:
            raise NotWordError(f"bagian {name} rusak; buka dan simpan ulang dengan Word") from error
        if len(content) != entry.size or zlib.crc32(content) != entry.crc:
            raise NotWordError(f"bagian {name} rusak; buka dan simpan ulang dengan Word")
        return content

    def tree(self, name: str) -> Element:
        """Return a part as parsed XML.

        Raises:
            NotWordError: The part is missing, damaged, no XML, too large, or declares a document type.
        """
        content = self.read(name)
        if content.count(b"<") > MOST_TAGS:
            raise NotWordError(f"bagian {name} lebih besar dari Keputusan mana pun")
        try:
            return parse(content)
        except ValueError as error:
            if str(error) == "DOCTYPE":
                raise NotWordError(f"bagian {name} memuat DOCTYPE, yang tidak pernah ditulis Word") from error
            raise NotWordError(f"bagian {name} bukan XML yang utuh ({error})") from error


def read_package(docx: bytes) -> Package:
    """Open a .docx, from anybody.

    Raises:
        NotWordError: Not a .docx, or damaged, protected, with macros, or larger than any decree.
    """
    if len(docx) > LARGEST_FILE:
        raise NotWordError(f"lebih besar dari {LARGEST_FILE // 1_000_000} MB")
    if not docx.startswith(b"PK"):
        raise NotWordError(_other_kind(docx))
    try:
        archive = zipfile.ZipFile(io.BytesIO(docx))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise NotWordError("rusak atau terpotong; salin ulang dari sumbernya") from error
    with archive:
        _refuse_bombs(archive.infolist())
        package = Package({info.filename: _entry(docx, info) for info in archive.infolist()})
    _refuse_other_kinds(package)
    return package


def _other_kind(docx: bytes) -> str:
    if not docx:
        return "berkas kosong"
    if docx.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in docx:
            return "berkas Word yang dilindungi kata sandi; simpan ulang tanpa kata sandi"
        return "format Word lama (.doc); buka di Word lalu simpan sebagai .docx"
    if docx.startswith(b"{\\rtf"):
        return "berkas RTF; buka di Word lalu simpan sebagai .docx"
    return "bukan berkas .docx"


def _refuse_bombs(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MOST_PARTS:
        raise NotWordError(f"lebih dari {MOST_PARTS} bagian di dalamnya")
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise NotWordError("dilindungi kata sandi; simpan ulang tanpa kata sandi")
    largest = max((info.file_size for info in infos), default=0)
    if largest > LARGEST_PART or sum(info.file_size for info in infos) > LARGEST_WHOLE:
        raise NotWordError("isinya mengembang jauh melebihi ukuran berkas Word yang wajar")
    names = [info.filename for info in infos]
    if len(set(names)) != len(names):
        raise NotWordError("dua bagian di dalamnya bernama sama")


def _entry(docx: bytes, info: zipfile.ZipInfo) -> Entry:
    """Cut the packed bytes out of the file; other methods than Word's two are refused."""
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise NotWordError("dimampatkan dengan cara yang tidak dikenal; simpan ulang dengan Word")
    start = info.header_offset
    if len(docx) < start + _LOCAL.size:
        raise NotWordError("rusak atau terpotong; salin ulang dari sumbernya")
    *_, name_length, extra_length = _LOCAL.unpack_from(docx, start)
    start += _LOCAL.size + name_length + extra_length
    packed = docx[start : start + info.compress_size]
    if info.compress_type == zipfile.ZIP_STORED and len(packed) != info.file_size:
        raise NotWordError("rusak atau terpotong; salin ulang dari sumbernya")
    return Entry(info.filename, info.compress_type, info.CRC, info.file_size, packed)


def _refuse_other_kinds(package: Package) -> None:
    if "mimetype" in package and b"opendocument" in package.read("mimetype"):
        raise NotWordError("berkas OpenDocument (.odt); simpan sebagai .docx")
    if CONTENT_TYPES not in package or DOCUMENT not in package:
        raise NotWordError("bukan berkas .docx: tidak ada word/document.xml di dalamnya")
    types = package.read(CONTENT_TYPES)
    if any(kind in types for kind in _MACRO_TYPES) or package.names("word/vbaProject"):
        raise NotWordError("memuat makro; simpan sebagai .docx tanpa makro")
    if _TEMPLATE_TYPE in types:
        raise NotWordError("templat Word (.dotx); buka lalu simpan sebagai .docx")


class Archive:
    """Parts that stay the same in every file made, laid out once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._body, self._directory, self._count = _lay_out(entries, 0)

    def with_parts(self, entries: Iterable[Entry]) -> bytes:
        """Return a whole zip: the fixed parts, then `entries`."""
        body, directory, count = _lay_out(entries, len(self._body))
        directory = self._directory + directory
        count += self._count
        offset = len(self._body) + len(body)
        end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), offset, 0)
        return b"".join((self._body, body, directory, end))


def _lay_out(entries: Iterable[Entry], offset: int) -> tuple[bytes, bytes, int]:
    """Return local headers with their data, the central directory for them, and how many there are."""
    body: list[bytes] = []
    directory: list[bytes] = []
    for entry in entries:
        name = entry.name.encode()
        flags = 0 if entry.name.isascii() else _UTF8
        common = (
            _VERSION,
            flags,
            entry.method,
            0,
            _DATE,
            entry.crc,
            len(entry.packed),
            entry.size,
            len(name),
            0,
        )
        local = _LOCAL.pack(b"PK\x03\x04", *common) + name
        body += local, entry.packed
        directory += _CENTRAL.pack(b"PK\x01\x02", _VERSION, *common, 0, 0, 0, 0, offset), name
        offset += len(local) + len(entry.packed)
    return b"".join(body), b"".join(directory), len(directory) // 2
