"""Fields of what the maps find."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

FINDINGS = Schema(
    (
        Field("code", Kind.TEXT, "Code", mark("Code of the check, C01 to C20")),
        Field("gravite", Kind.TEXT, "Gravité", mark("Severity: bloquant, avertissement or info")),
        Field("element", Kind.TEXT, "Élément", mark("Item of the layout that is concerned")),
        Field("page", Kind.INT, "Page", mark("Number of the page in the atlas, 1 for a single page")),
        Field("message", Kind.TEXT, "Message", mark("What was found")),
        Field("remede", Kind.TEXT, "Remède", mark("What to do about it")),
    )
)
