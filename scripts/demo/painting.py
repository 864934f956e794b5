"""Surfaces painted over one another become polygons that tile the ground, at two dates."""

from __future__ import annotations

from osgeo import ogr

from .geometry import faces

SLIVER_M2 = 6.0
Paint = tuple[ogr.Geometry, str, str]
"""A surface, its cover, its use."""
Mask = tuple[ogr.Geometry, str, str, tuple[str, ...]]
"""A place whose cover and use differed at the first date, and the later covers it holds for (empty: all)."""
Piece = tuple[ogr.Geometry, tuple[str, str], tuple[str, str]]
"""A face, its cover and use before, its cover and use after."""


def pieces_of(surfaces: list[Paint], masks: list[Mask]) -> list[Piece]:
    """Every face between the borders of the surfaces, with the codes of the last surface painted over it."""
    ready = [(s.CreatePreparedGeometry(), s.GetEnvelope(), cover, use) for s, cover, use in surfaces][::-1]
    ready_masks = [(shape.CreatePreparedGeometry(), (cover, use), only) for shape, cover, use, only in masks]
    out = []
    for face in faces([s for s, _, _ in surfaces] + [shape for shape, _, _, _ in masks]):
        inside = face.PointOnSurface()
        x, y = inside.GetX(), inside.GetY()
        over = (
            (cover, use)
            for shape, (x0, x1, y0, y1), cover, use in ready
            if x0 <= x <= x1 and y0 <= y <= y1 and shape.Contains(inside)
        )
        after = next(over, None)
        if after is None:
            continue
        before = after
        for shape, codes, only in ready_masks:
            if shape.Contains(inside) and (not only or after[0] in only):
                before = codes
        out.append((face, before, after))
    return _slivers_given_away(out)


def _slivers_given_away(found: list[Piece]) -> list[Piece]:
    """Faces too small to be a surface take the codes of the large neighbour they share the longest border with."""
    large = [(p, p[0].GetEnvelope()) for p in found if p[0].Area() >= SLIVER_M2]
    out = [p for p, _ in large]
    for face, before, after in found:
        if face.Area() >= SLIVER_M2:
            continue
        x0, x1, y0, y1 = face.GetEnvelope()
        near = [p for p, (a, b, c, d) in large if a <= x1 and b >= x0 and c <= y1 and d >= y0]
        shared = [(face.Boundary().Intersection(p[0]).Length(), p) for p in near]
        best = max(shared, key=lambda pair: pair[0])[1] if shared else (face, before, after)
        out.append((face, best[1], best[2]))
    return out
