"""From a manuscript to the decree that it says: the way back of `rendering`.

Numbering, punctuation and capitals, which rendering makes from data, are undone; forms that recur become
house style. What finds no place in a decree is named, never dropped.
"""

from sk_builder.reading.decree.source import Guess, cleaned
from sk_builder.reading.decree.whole import DecreeRead, read_decree

__all__ = ["DecreeRead", "Guess", "cleaned", "read_decree"]
