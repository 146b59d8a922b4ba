"""Paragraph styles: what a paragraph inherits along ``w:basedOn``."""

from collections.abc import Iterator

from sk_builder.word.markup import Element, child, escaped, value, w

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
        self._names: dict[str, str] = {}
        self._inherited: dict[tuple[str | None, str, str], Element | None] = {}

    def name(self, style_id: str | None) -> str:
        """Return a style's name as Word shows it; None stands for the default style."""
        style_id = self._default if style_id is None else style_id
        if style_id not in self._names:
            self._names[style_id] = value(self._by_id.get(style_id), "name") or style_id
        return self._names[style_id]

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
        properties = child(paragraph, "pPr")
        own = child(properties, name)
        if own is not None:
            return own
        return self.inherited(value(properties, "pStyle"), "pPr", name)

    def inherited(self, style_id: str | None, group: str, name: str) -> Element | None:
        """Return what holds for a style: its own, the nearest along its chain, or the document's default.

        Args:
            style_id: None stands for the default style.
            group: ``pPr`` or ``rPr``.
            name: Of the property in that group.
        """
        key = (style_id, group, name)
        if key not in self._inherited:
            self._inherited[key] = self._find(*key)
        return self._inherited[key]

    def _find(self, style_id: str | None, group: str, name: str) -> Element | None:
        for style in self.chain(style_id):
            found = child(child(style, group), name)
            if found is not None:
                return found
        default = child(child(self._root, "docDefaults"), f"{group}Default")
        return child(child(default, group), name)

    def letters(self, paragraph: Element | None, own: Element | None) -> str:
        """Return ``<w:rPr>`` that says font and size of letters; ``""`` when nobody names them.

        Args:
            paragraph: The paragraph in which they stand.
            own: ``w:rPr`` of their run.
        """
        style = value(None if paragraph is None else paragraph.find(w("pPr")), "pStyle")
        fonts, size = (_own_or(own, name, self.inherited(style, "rPr", name)) for name in ("rFonts", "sz"))
        font = "" if fonts is None else fonts.get(w("ascii"), "")
        half_points = "" if size is None else size.get(w("val"), "")
        said = f'<w:rFonts w:ascii="{escaped(font)}" w:hAnsi="{escaped(font)}"/>' if font else ""
        said += f'<w:sz w:val="{escaped(half_points)}"/>' if half_points else ""
        return f"<w:rPr>{said}</w:rPr>" if said else ""

    def ids_with(self, name: str) -> list[str]:
        """Return the ids of the paragraph styles in which the on/off property `name` is on."""
        return [style_id for style_id in self._by_id if is_on(self.inherited(style_id, "pPr", name))]


def _own_or(own: Element | None, name: str, inherited: Element | None) -> Element | None:
    found = None if own is None else own.find(w(name))
    return inherited if found is None else found


def is_on(switch: Element | None) -> bool:
    """Tell whether an on/off property such as ``w:keepNext`` is on."""
    return switch is not None and switch.get(w("val"), "1") not in _OFF
