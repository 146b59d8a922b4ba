"""From the decree to what stands on paper: all numbering, punctuation and wording is decided here."""

from sk_builder.rendering.body import render
from sk_builder.rendering.paper import Rendered

__all__ = ["Rendered", "render"]
