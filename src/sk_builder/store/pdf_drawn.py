"""The lines that a page of a PDF draws, as borders of tables, bars of fractions, underlines."""

from collections.abc import Callable, Iterator
from ctypes import byref, c_float, c_int
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

_MOST_PATHS = 20_000
"""Lines that a page may draw before they count as a picture; a full table has some hundred."""
_THICKEST = 3.0
"""A filled stretch up to so thick is a line; LibreOffice and Excel draw borders so."""
_SHORTEST = 4.0

Place = Callable[[float, float], tuple[float, float]]
"""Where a point of the PDF is shown."""


class Rule(NamedTuple):
    """A line that is drawn, level (`y0` is `y1`) or upright (`x0` is `x1`)."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def is_level(self) -> bool:
        """Whether it goes from left to right."""
        return self.y0 == self.y1


def rules(page: pypdfium2.PdfPage, place: Place) -> Iterator[Rule]:
    """Yield the level and upright lines of a page."""
    for path, shown in _paths(page, place):
        mode, is_stroked = c_int(), c_int()
        raw.FPDFPath_GetDrawMode(path, byref(mode), byref(is_stroked))
        for points in _strokes(path, shown):
            found = _edges(points) if is_stroked.value else _bar(points) if mode.value else ()
            yield from (rule for rule in found if max(rule.x1 - rule.x0, rule.y1 - rule.y0) >= _SHORTEST)


def _paths(page: pypdfium2.PdfPage, place: Place) -> list[tuple[Any, Place]]:
    """Return what is drawn, and how each is placed; nothing when it is so much that it is a picture."""
    found: list[tuple[Any, Place]] = []
    for thing in page.get_objects():
        if thing.type != raw.FPDF_PAGEOBJ_PATH:
            continue
        if len(found) == _MOST_PATHS:
            return []
        found.append((thing, _moved(thing, place)))
    return found


def _moved(thing: pypdfium2.PdfObject, place: Place) -> Place:
    matrix = thing.get_matrix()
    while thing.container is not None:
        thing = thing.container
        matrix = matrix.multiply(thing.get_matrix())
    return lambda x, y: place(*matrix.on_point(x, y))


def _strokes(path: Any, place: Place) -> Iterator[list[tuple[float, float]]]:
    """Yield the corners of each stretch that is drawn without lifting the pen; those with curves left out."""
    points: list[tuple[float, float]] = []
    is_straight = True
    x, y = c_float(), c_float()
    for number in range(min(raw.FPDFPath_CountSegments(path), _MOST_PATHS)):
        segment = raw.FPDFPath_GetPathSegment(path, number)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            if points and is_straight:
                yield points
            points, is_straight = [], True
        is_straight = is_straight and kind != raw.FPDF_SEGMENT_BEZIERTO
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        points.append(place(x.value, y.value))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points and is_straight:
        yield points


def _edges(points: list[tuple[float, float]]) -> Iterator[Rule]:
    for (x0, y0), (x1, y1) in pairwise(points):
        if abs(y1 - y0) < 1:
            yield Rule(min(x0, x1), (y0 + y1) / 2, max(x0, x1), (y0 + y1) / 2)
        elif abs(x1 - x0) < 1:
            yield Rule((x0 + x1) / 2, min(y0, y1), (x0 + x1) / 2, max(y0, y1))


def _bar(points: list[tuple[float, float]]) -> Iterator[Rule]:
    """Yield the line that a filled stretch is, if it is that thin."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    if height <= _THICKEST and width > height:
        middle = (max(ys) + min(ys)) / 2
        yield Rule(min(xs), middle, max(xs), middle)
    elif width <= _THICKEST:
        middle = (max(xs) + min(xs)) / 2
        yield Rule(middle, min(ys), middle, max(ys))
