"""States of an input of a dossier: light enough to be read when QGIS starts."""

from __future__ import annotations

READY, PARTLY, OLD = "pret", "pret_partiel", "ancien"
TO_EXTRACT, UNREADABLE, MISSING, TIE = "a_extraire", "illisible", "manque", "a_choisir"
DOUBTFUL = "a_confirmer"
STATES = (READY, PARTLY, OLD, TIE, DOUBTFUL, TO_EXTRACT, UNREADABLE, MISSING)
#: states with which a run can be done
USABLE = (READY, PARTLY, OLD)
#: lights of a subject
GREEN, AMBER, RED = "vert", "orange", "rouge"
SUBJECTS = ("rain", "friches", "heat", "zan", "carbon", "fragmentation", "land", "schools", "housing")
