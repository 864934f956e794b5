"""Friches (brownfields): criteria, indices, robustness."""

RULE_IDS = ("aula_1_0", "mutafriches_1_19", "mutafriches_1_11")
