"""Rules about what a decree file tells of its making: leftovers, history, and that it was set."""

from collections.abc import Iterator

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.errors import HistoryError


@rule(
    "ABA-02",
    "Setiap kata naskah asal mendapat tempat",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why=(
        "Bila sebuah naskah diambil alih, kata yang tidak jelas tempatnya disimpan dalam lain agar tidak"
        " hilang. Selama masih di sana, kata itu tidak tercetak. Pindahkan ke tempatnya, atau hapus bila"
        " memang tidak diperlukan."
    ),
    bad="lain: Catatan di tepi halaman pertama",
    good="kata itu sudah dipindahkan ke bagiannya, dan lain kosong",
    source="Berkas Keputusan itu sendiri: bagian lain",
    certainty=Certainty.LOGIC,
)
def leftovers_found_a_place(dossier: Dossier) -> Iterator[Problem]:
    """Nothing is left over from the paper that a decree was taken from."""
    leftovers = dossier.decree.leftovers if dossier.decree else ()
    for number, words in enumerate(leftovers, start=1):
        yield Problem(f"lain.{number}", f'kata tanpa tempat, tidak tercetak: "{words}"')


@rule(
    "ABA-03",
    "Naskah yang sudah ditetapkan tidak berubah",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why=(
        "Sejak ditetapkan, kata-kata Keputusan hanya berubah dengan Keputusan lain. Sidik yang ditulis pada"
        " saat penetapan tidak lagi cocok dengan naskah yang akan tercetak, jadi berkasnya sudah diubah."
        " Kembalikan isinya dari salinan, atau buat Keputusan perubahan."
    ),
    bad="target diubah dengan penyunting teks sesudah Keputusan ditetapkan",
    good="berkas tetap seperti pada saat ditetapkan; perubahan ditulis dalam Keputusan perubahan",
    source="Berkas Keputusan itu sendiri: sidik_naskah terhadap naskahnya",
    certainty=Certainty.LOGIC,
)
def a_decree_that_is_set_stays_as_it_is(dossier: Dossier) -> Iterator[Problem]:
    """What was printed when a decree was set is what it prints now."""
    recorded = dossier.decree.printed_digest if dossier.decree else None
    if recorded and recorded != dossier.printed_digest:
        count = len(dossier.decree.history) if dossier.decree else 0
        seen = f"lihat bedanya dengan diff BERKAS@{count} BERKAS, lalu kembalikan"
        advice = seen if count else "kembalikan dari salinan"
        yield Problem("sidik_naskah", f"naskah berbeda dari yang ditetapkan; {advice}")


@rule(
    "ABA-04",
    "Setiap perubahan berkas beralasan",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why=(
        "Riwayat mencatat siapa mengubah apa, kapan, dan mengapa. Nilai ini diubah dengan penyunting teks"
        " sesudah versi terakhir, jadi alasannya belum tercatat. Perintah berikutnya yang mengubah berkas"
        " menanyakannya."
    ),
    bad="target diubah dalam berkas tanpa perintah set",
    good='set lampiran.I.indikator.2.target.2025 0,10 --reason "Hasil reviu"',
    source="Berkas Keputusan itu sendiri: isinya terhadap versi terakhir dalam riwayat",
    certainty=Certainty.LOGIC,
)
def changes_have_a_reason(dossier: Dossier) -> Iterator[Problem]:
    """No value differs from the last version in the history."""
    if dossier.decree is None or not dossier.decree.history:
        return
    from sk_builder.store.history import by_hand  # noqa: PLC0415  only where a file has a history

    try:
        for change in by_hand(dossier.decree):
            was = f"semula {change.old}, menjadi {change.new or 'kosong'}" if change.old else "ditambahkan"
            yield Problem(change.at, f"perubahan tanpa alasan: {was}")
    except HistoryError as error:
        yield Problem("versi_terakhir", str(error), severity=Severity.WARNING)


@rule(
    "ABA-05",
    "Bunyi baru mengenai bagian yang disebut diktumnya",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why=(
        "Diktum Keputusan perubahan menyebut bagian yang diubah dengan kata-kata; bunyi_baru menyebutnya"
        " sebagai data, dan menurut data itulah naskah konsolidasi disusun. Bila keduanya berbeda, yang"
        " dibaca orang bukan yang dihimpun."
    ),
    bad="Mengubah Lampiran II Keputusan ..., dengan bunyi_baru di: lampiran.I",
    good="Mengubah Lampiran II Keputusan ..., dengan bunyi_baru di: lampiran.II",
    source="Berkas Keputusan itu sendiri: isi diktum terhadap bunyi_baru",
    certainty=Certainty.LOGIC,
)
def new_words_are_of_the_part_that_is_named(dossier: Dossier) -> Iterator[Problem]:
    """What an amending decree says that it changes is what its data change."""
    if dossier.decree is None or not dossier.decree.is_amending:
        return
    from sk_builder.reading.decree.rewordings import other_part  # noqa: PLC0415  only where a decree amends one

    for number, dictum in enumerate(dossier.decree.dictums, start=1):
        if dictum.rewording and (named := other_part(dictum)):
            message = f"diktum menyebut {named}, tetapi bunyi_baru mengubah {dictum.rewording.at}; samakan"
            yield Problem(f"diktum.{language.ordinal(number)}", message)
