"""Fields of the calibration of candidate friches."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Schema
from .schema import INT, REAL

_LOW, _HIGH = mark("Lower bound of its interval of 95 %"), mark("Upper bound of its interval of 95 %")

CALIBRATION = Schema(
    [
        Field("score_min", REAL, "Score minimal", mark("Units of this score or more are told"), "/100", 1),
        Field("n_unites", INT, "Unités signalées", mark("Units told")),
        Field("n_connues", INT, "Dont friches connues", mark("Of which known friches")),
        Field("precision_pct", REAL, "Précision", mark("Share of the units told that are known friches"), "%", 1),
        Field("precision_bas_pct", REAL, "Précision, borne basse", _LOW, "%", 1),
        Field("precision_haut_pct", REAL, "Précision, borne haute", _HIGH, "%", 1),
        Field("rappel_pct", REAL, "Rappel", mark("Share of the known friches that are told"), "%", 1),
        Field("rappel_bas_pct", REAL, "Rappel, borne basse", _LOW, "%", 1),
        Field("rappel_haut_pct", REAL, "Rappel, borne haute", _HIGH, "%", 1),
        Field("f1_pct", REAL, "F1", mark("Harmonic mean of precision and recall"), "%", 1),
    ]
)
