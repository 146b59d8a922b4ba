"""What a template may print: words that know which place on paper they fill."""

from typing import Self


class Printed(str):
    """Words exactly as they stand on paper.

    Attributes:
        at: The printed place, unique in one decree: ``menimbang.b``, ``lampiran.I.penandatangan.nip``.
        covers: The data places whose value these words show; more than one when several fields share a line.

    Example:
        >>> place = Printed("Pontianak", "penetapan.tempat")
        >>> place, place.at, place.covers
        ('Pontianak', 'penetapan.tempat', ('penetapan.tempat',))
    """

    __slots__ = ("at", "covers")

    at: str
    covers: tuple[str, ...]

    def __new__(cls, words: str, at: str, covers: tuple[str, ...] | None = None) -> Self:
        """Make the words `words` for the place `at`; `covers` is ``(at,)`` when not given."""
        self = super().__new__(cls, words)
        self.at = at
        self.covers = (at,) if covers is None else covers
        return self

    def reworded(self, words: str) -> "Printed":
        """Return other words for the same place, as a template filter such as ``upper`` makes them."""
        return Printed(words, self.at, self.covers)


class Equation(Printed):
    """A formula that Word shows as a fraction; as a string it is its text form, ``a / b × 100``.

    Attributes:
        numerator: Words above the bar.
        denominator: Words below the bar.
        factor: What the fraction is multiplied by, ``"100"`` or ``"100%"``; ``""`` when there is none.

    Example:
        >>> str(Equation("Koperasi sehat", "Koperasi aktif", "100", "lampiran.I.indikator.1.rumus"))
        'Koperasi sehat / Koperasi aktif × 100'
    """

    __slots__ = ("denominator", "factor", "numerator")

    numerator: str
    denominator: str
    factor: str

    def __new__(
        cls, numerator: str, denominator: str, factor: str, at: str, covers: tuple[str, ...] | None = None
    ) -> Self:
        """Make the formula; its text form is built here so that it is the same everywhere."""
        words = f"{numerator} / {denominator}" + (f" × {factor}" if factor else "")
        self = super().__new__(cls, words, at, covers)
        self.numerator = numerator
        self.denominator = denominator
        self.factor = factor
        return self
