"""Requests and cells of thematic maps, for their tests."""

from __future__ import annotations

from aula_toolbox.core.maps.thematic import phrases
from aula_toolbox.core.maps.thematic.cells import read_cells
from aula_toolbox.core.maps.thematic.theme import ThemeRequest
from aula_toolbox.core.maps.tokens import shipped_tokens

TOKENS = shipped_tokens()


def request(kind, **changes):
    facts = {"label": "Taux", "unit": "%", "units": phrases.COMMUNES, **changes}
    return ThemeRequest(kind, **facts)


def cells(values):
    return read_cells(values, "x")
