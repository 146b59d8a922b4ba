"""The day that stands for today."""

from datetime import date, datetime

import click


class _Day(click.ParamType[date]):
    """A date as a decree file has it."""

    name = "date"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the date."""
        from sk_builder.language import parse_date  # noqa: PLC0415  only where a date is given

        try:
            return value if isinstance(value, date) else parse_date(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


DAY = _Day()

as_of = click.option(
    "--as-of",
    metavar="TANGGAL",
    type=DAY,
    help="Tanggal yang dianggap hari ini; bila tidak disebut, hari ini.",
)


def today() -> date:
    """Return the day that it is here."""
    return datetime.now().astimezone().date()
