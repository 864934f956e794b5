"""Communes that changed (`communes_fusions`), and those of each EPCI of the territory (`maps_communes`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from .messages import Notes, listing
from .reference import load


@lru_cache(maxsize=1)
def merged_communes() -> dict[str, str]:
    """Former INSEE code -> present one, from the official geographic code of INSEE."""
    return dict(load("communes_fusions", {"ancien": str, "nouveau": str}).mapping("ancien", "nouveau"))


@lru_cache(maxsize=1)
def communes_of_epci() -> dict[str, frozenset[str]]:
    """Short name of each EPCI of the territory -> INSEE codes of its communes, as they are now."""
    found: dict[str, set[str]] = {}
    for row in load("maps_communes", {"insee": str, "epci": str}):
        found.setdefault(row["epci"], set()).add(merged_communes().get(str(row["insee"]), str(row["insee"])))
    return {name: frozenset(codes) for name, codes in found.items()}


def tell_cut_groups(codes: Sequence[object], groups: Sequence[object], notes: Notes) -> None:
    """Groups with most, but not all, of the communes of an EPCI: a total of theirs is not that of the EPCI.

    codes: INSEE codes of the rows; groups: EPCI or SCoT of each, as the layer names it. A group that holds less than
    half of an EPCI is another kind of group, or beyond the territory that the table knows: nothing is said of it.
    """
    members: dict[str, set[str]] = {}
    for code, group in zip(codes, groups):
        members.setdefault(str(group), set()).add(merged_communes().get(str(code), str(code)))
    cut = []
    for group, own in sorted(members.items()):
        for epci, all_codes in communes_of_epci().items():
            if len(all_codes) > len(own & all_codes) >= len(all_codes) / 2:
                cut.append(f"{group} ({epci} : {len(own & all_codes)} / {len(all_codes)})")
    if cut:
        notes.warn(
            "Groups that lack communes of their EPCI in the layer: {names}. Their figures are those of the communes "
            "that are there, not of the EPCI.",
            names=listing(cut),
        )
