"""Paragraph styles: what a paragraph inherits along ``w:basedOn``."""

from collections.abc import Iterator

from sk_builder.word.markup import Element, escaped, value, w

_OFF = {"0", "false", "off"}
_LONGEST_CHAIN = 20  # a ring of styles, each based on the other, must end


class Styles:
    """The styles of one file.

    Args:
        root: ``word/styles.xml``, parsed; None when the file has none.
    """

    def __init__(self, root: Element | None) -> None:
        self._root = root
        found = [] if root is None else root.findall(w("style"))
        self._by_id = {style.get(w("styleId"), ""): style for style in found}
        default = (
            s for s in found if s.get(w("type")) == "paragraph" and s.get(w("default")) not in {None, *_OFF}
        )
        self._default = next((style.get(w("styleId"), "") for style in default), "")

    def name(self, style_id: str | None) -> str:
        """Return a style's name as Word shows it; None stands for the default style."""
        style_id = self._default if style_id is None else style_id
        style = self._by_id.get(style_id)
        return value(style, "name") or style_id

    def chain(self, style_id: str | None) -> Iterator[Element]:
        """Yield a style and those on which it is based, the nearest first."""
        current = self._default if style_id is None else style_id
        for _ in range(_LONGEST_CHAIN):
            style = self._by_id.get(current or "")
            if style is None:
                return
            yield style
            current = value(style, "basedOn") or ""

    def paragraph_property(self, paragraph: Element, name: str) -> Element | None:
        """Return the ``w:pPr`` child `name` that holds for a paragraph, its own or inherited."""
        own = paragraph.find(f"{w('pPr')}/{w(name)}")
        if own is not None:
            return own
        return self.inherited(value(paragraph.find(w("pPr")), "pStyle"), f"{w('pPr')}/{w(name)}")

    def inherited(self, style_id: str | None, path: str) -> Element | None:
        """Return the first element at `path` along the chain of a style, then in the document's defaults."""
        for style in self.chain(style_id):
            found = style.find(path)
            if found is not None:
                return found
        if self._root is None:
            return None
        kind = path.removeprefix(w("")).split("/", 1)[0]
        return self._root.find(f"{w('docDefaults')}/{w(kind + 'Default')}/{path}")

    def letters(self, paragraph: Element | None, own: Element | None) -> str:
        """Return ``<w:rPr>`` that says font and size of letters; ``""`` when nobody names them.

        Args:
            paragraph: The paragraph in which they stand.
            own: ``w:rPr`` of their run.
        """
        style = value(None if paragraph is None else paragraph.find(w("pPr")), "pStyle")
        fonts, size = (
            _own_or(own, name, self.inherited(style, f"{w('rPr')}/{w(name)}")) for name in ("rFonts", "sz")
        )
        font = "" if fonts is None else fonts.get(w("ascii"), "")
        half_points = "" if size is None else size.get(w("val"), "")
        said = f'<w:rFonts w:ascii="{escaped(font)}" w:hAnsi="{escaped(font)}"/>' if font else ""
        said += f'<w:sz w:val="{escaped(half_points)}"/>' if half_points else ""
        return f"<w:rPr>{said}</w:rPr>" if said else ""

    def ids_with(self, name: str) -> list[str]:
        """Return the ids of the paragraph styles in which the on/off property `name` is on."""
        path = f"{w('pPr')}/{w(name)}"
        return [style_id for style_id in self._by_id if is_on(self.inherited(style_id, path))]


def _own_or(own: Element | None, name: str, inherited: Element | None) -> Element | None:
    found = None if own is None else own.find(w(name))
    return inherited if found is None else found


def is_on(switch: Element | None) -> bool:
    """Tell whether an on/off property such as ``w:keepNext`` is on."""
    return switch is not None and switch.get(w("val"), "1") not in _OFF
