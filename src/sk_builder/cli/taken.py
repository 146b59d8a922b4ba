"""What became of a paper that was taken over, as lines of text."""

from collections.abc import Iterator

from sk_builder.app.take_over import PartTaken, TakenOver

_HEADS = ("dibaca", "ditebak", "tercetak", "tertinggal")
_PART = 18
_COUNT = 12


def taken_text(taken: TakenOver) -> str:
    """Return part by part what was read, guessed and left, and then which."""
    return "".join(f"{line}\n" for line in _lines(taken))


def _lines(taken: TakenOver) -> Iterator[str]:
    if not taken.from_data:
        yield f"{'bagian':<{_PART}}" + "".join(f"{head:>{_COUNT}}" for head in _HEADS)
        yield from map(_part_line, taken.parts)
        yield from _details(taken)
    yield f"{taken.target}: diambil alih dari {taken.source}, {_how(taken)}"


def _part_line(part: PartTaken) -> str:
    counts = (part.read, part.guessed, part.departed, part.left)
    return f"{part.name:<{_PART}}" + "".join(f"{count or '-':>{_COUNT}}" for count in counts)


def _details(taken: TakenOver) -> Iterator[str]:
    if taken.guesses:
        yield "Ditebak; periksa:"
        yield from (f"  {guess.at}: {guess.value} ({guess.why})" for guess in taken.guesses)
    if taken.decree.departures:
        yield "Tercetak lain daripada yang dicetak data; disimpan di tercetak:"
        yield from (f"  {one.at}: {one.text or '(kosong)'}" for one in taken.decree.departures)
    if taken.leftovers:
        yield "Tertinggal; disimpan di lain:"
        yield from (f"  {one.at}: {one.words}" for one in taken.leftovers)


def _how(taken: TakenOver) -> str:
    if taken.from_data:
        return "menurut data di dalamnya"
    edited = "; berkas ini sudah diubah di Word sejak dibuat" if taken.was_edited else ""
    again = "mencetak kembali semua katanya" if taken.is_whole else "tidak mencetak semua katanya kembali"
    return f"menurut naskahnya; templat {taken.decree.template} {again}{edited}"
