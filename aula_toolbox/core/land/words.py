"""The words a user chooses from and reads in the results: light enough to be read when QGIS starts."""

from __future__ import annotations

#: state of a property unit at the day of the inventory
OCCUPIED, DERELICT = "occupé", "friche"
VACANT, PRESUMED, RECENT = "vacant", "vacant présumé", "vacance récente"
NEVER, TO_CHECK, UNKNOWN = "inoccupé", "à vérifier", "inconnu"
STATES = (OCCUPIED, DERELICT, VACANT, PRESUMED, RECENT, NEVER, TO_CHECK, UNKNOWN)

#: the outline of a zone: the EPCI's own, or only proposed by a national layer
DECLARED, ESTIMATED = "declare", "estime"

#: how far an establishment is placed
PLOT, NEAR, STREET, COMMUNE = "parcelle", "proche", "voie", "commune"

#: classes of densification
GAP, DIVISIBLE, UNDER_USED = "dent creuse", "parcelle divisible", "foncier économique sous-occupé"
LONG_VACANT, BUILT, PUBLIC = "vacance longue", "bâti", "hors unité foncière"
CAPACITY = (GAP, DIVISIBLE, UNDER_USED, DERELICT, LONG_VACANT)
CLASSES = (*CAPACITY, BUILT, PUBLIC)

#: a potential, never an availability
POTENTIAL = "potentiel"

#: tables of the national standard
POLE, SITE, TERRAIN, ETAB = "pole_eco", "site_eco", "terrain_eco", "etablissement"
TABLES = (POLE, SITE, TERRAIN, ETAB)
