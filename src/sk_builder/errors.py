"""What the program says when it cannot do its work: one family, caught in one place in each door.

A flaw *of the decree* is never an exception but a finding. Messages are Indonesian, one line for each thing
to mend, and say file, place, what is wrong and what to do.
"""


class SkBuilderError(Exception):
    """The work cannot be done; `str(error)` is what the user reads."""


class RegulationError(SkBuilderError):
    """A citation that does not parse where it must, or a catalogue file that is not one."""


class TemplateError(SkBuilderError):
    """A Word template that cannot be compiled, or that does not fit the decree."""


class OutputError(SkBuilderError):
    """A result that may not, or cannot, be written."""


class SetDecreeError(OutputError):
    """A decree that is set (*ditetapkan*), which no command changes; names the ways that are left."""

    ways = (
        "buat Keputusan perubahan dengan amend; bila hanya kertasnya yang menyimpang dari naskah asli karena"
        " salah ketik atau salah cetak, buat ralat dengan erratum"
    )
    ways_of_consolidated = "ubah Keputusan perubahannya, lalu jalankan consolidate"

    def __init__(self, file: object, also: str = "", *, consolidated: bool = False) -> None:
        what = "ini naskah konsolidasi" if consolidated else "Keputusan ini sudah ditetapkan"
        ways = self.ways_of_consolidated if consolidated else self.ways
        told = ", atau ".join(filter(None, (also, ways)))
        super().__init__(f"{file}: {what}, jadi tidak diubah; {told}")


class DecreeFileError(SkBuilderError):
    """A decree file that cannot be read as a decree; all its problems at once.

    Attributes:
        problems: Each one line, ``file:line:column: key: what is wrong, what to write instead``.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class HistoryError(SkBuilderError):
    """A version of a decree file that cannot be had; `str(error)` says why, without the file's name."""


class PlaceError(SkBuilderError):
    """A decree that cannot be printed, at named places.

    Attributes:
        problems: (path in the decree file, what is wrong and what to do) each.
    """

    def __init__(self, problems: tuple[tuple[tuple[str | int, ...], str], ...]) -> None:
        super().__init__("\n".join(message for _, message in problems))
        self.problems = problems
