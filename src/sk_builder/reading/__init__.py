"""Reading: what stands on anybody's paper, word for word, part by part."""

from sk_builder.reading.paper import read_manuscript

__all__ = ["read_manuscript"]
