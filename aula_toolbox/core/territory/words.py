"""States of an input of a dossier: light enough to be read when QGIS starts."""

from __future__ import annotations

from ..messages import mark

READY, PARTLY, OLD = "pret", "pret_partiel", "ancien"
TO_EXTRACT, UNREADABLE, MISSING, TIE = "a_extraire", "illisible", "manque", "a_choisir"
DOUBTFUL = "a_confirmer"
SAID = {
    READY: mark("there"),
    PARTLY: mark("covers a part"),
    OLD: mark("old edition"),
    TIE: mark("several: choose"),
    DOUBTFUL: mark("name without its fields: to be confirmed"),
    TO_EXTRACT: mark("to be unpacked"),
    UNREADABLE: mark("cannot be read"),
    MISSING: mark("missing"),
}
STATES = tuple(SAID)
#: states with which a run can be done
USABLE = (READY, PARTLY, OLD)
#: lights of a subject
GREEN, AMBER, RED = "vert", "orange", "rouge"
SUBJECTS = ("rain", "friches", "heat", "zan", "carbon", "fragmentation", "land", "schools", "housing")
