"""Runs: each tag inside a run is set between runs, so that what it prints is a run of its own."""

from copy import deepcopy

from sk_builder.word.markup import Element, text_of, w
from sk_builder.word.styles import Styles
from sk_builder.word.tagged import TAG, Tagged

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def split_runs(tagged: Tagged, styles: Styles) -> None:
    """Split every run that holds a tag."""
    for run in {run for tag in tagged.root.iter(TAG) for run in tag.iterancestors(w("r"))}:
        _split(run, tagged, styles)


def _split(run: Element, tagged: Tagged, styles: Styles) -> None:
    """Replace a run by runs and tags in turn."""
    parent = run.getparent()
    if parent is None:
        return
    own = run.find(w("rPr"))
    properties = "" if own is None else _bare(own)
    letters = styles.letters(next(run.iterancestors(w("p")), None), own)
    pieces: list[Element] = []
    for child in list(run):
        if child is own:
            continue
        for piece in _pieces(child):
            if piece.tag == TAG:
                tagged.run_properties[tagged.number(piece)] = properties
                tagged.letters[tagged.number(piece)] = letters
                pieces.append(piece)
            else:
                if not pieces or pieces[-1].tag == TAG:
                    pieces.append(_new_run(run, own))
                pieces[-1].append(piece)
    index = parent.index(run)
    parent.remove(run)
    parent[index:index] = pieces


def _pieces(child: Element) -> list[Element]:
    """Cut one child of a run at its tags."""
    child.tail = None
    tags = [element for element in child if element.tag == TAG]
    if child.tag != w("t") or not tags:
        return [child]
    pieces = [_text(child, child.text)]
    for tag in tags:
        tail, tag.tail = tag.tail, None
        pieces += [tag, _text(child, tail)]
    return [piece for piece in pieces if piece is not None]


def _text(like: Element, words: str | None) -> Element | None:
    if not words:
        return None
    text = like.makeelement(w("t"), {_SPACE: "preserve"})
    text.text = words
    return text


def _new_run(like: Element, own: Element | None) -> Element:
    run = like.makeelement(w("r"))
    if own is not None:
        run.append(deepcopy(own))
    return run


def _bare(own: Element) -> str:
    """Return the XML of run properties without the namespace declarations that the document already makes."""
    text = text_of(own).split("<", 2)
    return "<w:rPr><" + text[2] if len(text) > 2 else "<w:rPr/>"  # noqa: PLR2004
