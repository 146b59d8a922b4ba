"""What differs between two decrees: each difference with its place, its words before and after."""

from sk_builder.changes.differences import Change, changes
from sk_builder.changes.words import label_of, words_of

__all__ = ["Change", "changes", "label_of", "words_of"]
