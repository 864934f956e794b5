"""Friches (brownfields): criteria, indices, robustness."""

RULE_IDS = ("aula_1_0", "mutafriches_1_19", "mutafriches_1_11")
# values of site_statut in the CNIG standard; those that can be given a use, unless told otherwise
STATUSES = ("friche sans projet", "friche potentielle", "friche avec projet", "friche reconvertie")
USABLE_STATUSES = STATUSES[:2]
# who is right where the field and the office changed the same field
SIDES = ("terrain", "bureau")
