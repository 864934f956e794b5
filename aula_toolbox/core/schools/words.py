"""Words that schools, grounds and values bear in the results."""

from __future__ import annotations

BDTOPO, PARCELS, DRAWN = "bdtopo", "parcelles", "saisi"
"""Where a ground comes from."""
OBSERVED, ESTIMATED, FICTITIOUS, ABSENT, PARTIAL = "observe", "estime", "emprise_fictive", "absent", "partiel"
"""States of a ground and of a value."""
NURSERY, ELEMENTARY, PRIMARY, COLLEGE, LYCEE = "maternelle", "elementaire", "primaire", "college", "lycee"
LEVELS = (NURSERY, ELEMENTARY, PRIMARY, COLLEGE, LYCEE)
DEFAULT_LEVELS = LEVELS[:4]
PUBLIC, PRIVATE, PRIVATE_ALONE = "public", "prive", "prive hors contrat"
"""Status of a school; the last one has no contract with the State."""
JOINT = "|"
"""Between the schools of one ground."""
#: what the social criterion is read from
INDEX, INCOME = "ips", "revenu_iris"
