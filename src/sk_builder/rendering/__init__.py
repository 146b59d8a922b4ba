"""From the decree to what stands on paper: all numbering, punctuation and wording is decided here."""

from sk_builder.rendering.body import Rendered, render

__all__ = ["Rendered", "render"]
