"""The decree of the next period: drafted from the last one, with what people have to decide about it."""

from sk_builder.app.next_period.making import NextPeriod, next_period, read_period
from sk_builder.app.next_period.proposals import Row

__all__ = ["NextPeriod", "Row", "next_period", "read_period"]
