"""The decree of the next period: drafted from the last one, with what people have to decide about it."""

from sk_builder.app.next_period.making import NextPeriod, next_period, read_period
from sk_builder.app.next_period.proposals import Proposal, Row, rows_of

__all__ = ["NextPeriod", "Proposal", "Row", "next_period", "read_period", "rows_of"]
