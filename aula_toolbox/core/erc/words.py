"""The words a user chooses from: light enough to be read when QGIS starts."""

from __future__ import annotations

ARTIF_FIRST, NATURAL_FIRST = "artificialise_dabord", "non_artificialise_dabord"
THRESHOLD_ORDERS = (ARTIF_FIRST, NATURAL_FIRST)

READ_AUTO, READ_COVER, READ_FLOWS = "auto", "couverture", "flux"
READINGS = (READ_AUTO, READ_COVER, READ_FLOWS)

LEXICOGRAPHIC, SCORE = "lexicographique", "score"
VARIANT_METHODS = (LEXICOGRAPHIC, SCORE)

REPRESENTATIVE, MIXED = "representativite", "mixte"
PILOT_METHODS = (MIXED, SCORE, REPRESENTATIVE)

STATES = ("bon", "assez_bon", "moyen", "assez_mauvais", "mauvais")

CUT, CBC = "CUT", "CBC"
MESH_METHODS = (CUT, CBC)

UNITS = ("m2", "ha")

COMMUNE, EPCI, SCOT = "commune", "epci", "scot"
REPORT_LEVELS = (COMMUNE, EPCI, SCOT)
ODT, DOCX, PDF = "odt", "docx", "pdf"
REPORT_FORMATS = (ODT, DOCX, PDF)
