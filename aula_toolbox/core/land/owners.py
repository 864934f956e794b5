"""Owners of parcels: the file of legal persons of the land registry, joined by the parcel's identifier.

Method: docs/design/land.md#owners
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import AulaError
from ..messages import Notes, listing
from ..reference import load
from ..text import known
from .register import text_of

if TYPE_CHECKING:
    import pandas as pd

SECTION = 10
"""Letters of a parcel's identifier up to its section."""


@dataclass(frozen=True)
class ParcelOwner:
    """Who owns a parcel: SIREN (several, in order, when rights are shared), name and group of legal persons."""

    siren: str
    name: str
    group: str


def parcel_id(department: object, commune: object, prefix: object, section: object, number: object) -> str:
    """The identifier of a parcel from its parts.

    >>> parcel_id("62", "193", None, "AB", "12"), parcel_id("62", 193, 0, "B", 7)
    ('62193000AB0012', '621930000B0007')
    """
    return (
        text_of(department).zfill(2)[:2]
        + text_of(commune).zfill(3)[-3:]
        + text_of(prefix).zfill(3)
        + text_of(section).upper().zfill(2)
        + text_of(number).zfill(4)
    )


def owners(ids: Iterable[object], table: pd.DataFrame) -> dict[str, ParcelOwner]:
    """The owner of each parcel. table: `proprio_siren, proprio_denomination, proprio_groupe`, those that are there."""
    count = len(table)

    def cells(name: str) -> list[object]:
        return list(table[name]) if name in table else [None] * count

    found: dict[str, list[tuple[str, str, str]]] = {}
    for parcel, siren, name, group in zip(
        ids, *map(cells, ("proprio_siren", "proprio_denomination", "proprio_groupe"))
    ):
        if known(parcel) and (known(siren) or known(name)):
            row = (text_of(siren) or text_of(name), text_of(name), text_of(group))
            rows = found.setdefault(text_of(parcel), [])
            if row not in rows:
                rows.append(row)
    return {
        parcel: ParcelOwner(
            "|".join(sorted({siren for siren, *_ in rows})),
            ", ".join(dict.fromkeys(name for _, name, _ in rows if name)),
            rows[0][2],
        )
        for parcel, rows in found.items()
    }


def check_vintage(
    owned: Mapping[str, ParcelOwner], parcels: Sequence[str], limits: Mapping[str, float], notes: Notes, layer: str
) -> None:
    """Whether owners and parcels are of one vintage: the share of owned parcels that the plan has.

    Compared in the sections that the plan holds. Told under `proprietaires_alerte`; raises E_VINTAGE under
    `proprietaires_refus`.
    """
    there = set(parcels)
    sections = {parcel[:SECTION] for parcel in there}
    asked = [parcel for parcel in owned if parcel[:SECTION] in sections]
    lost = [parcel for parcel in asked if parcel not in there]
    share = 1.0 - len(lost) / len(asked) if asked else 0.0
    told = {"layer": layer, "lost": len(lost), "all": len(asked), "ids": listing(lost, 4)}
    if not asked or share < limits["proprietaires_refus"]:
        raise AulaError(
            "{layer}: {lost} of {all} owned parcels are not in the parcels given ({ids}). Take both files from the "
            "same year, and of the same communes.",
            "E_VINTAGE",
            **told,
        )
    if share < limits["proprietaires_alerte"]:
        notes.warn(
            "{layer}: {lost} of {all} owned parcels are not in the parcels given ({ids}): perhaps another year.", **told
        )


def masteries(folder: Path | str | None = None) -> Mapping[str, str]:
    """The kind of owner of each group of legal persons, in the words of the standard (`zae_maitrise`)."""
    return load("zae_maitrise", {"groupe": str, "maitrise": str}, folder).mapping("groupe", "maitrise")


def mastery(owner: ParcelOwner | None, words: Mapping[str, str]) -> str:
    """The kind of owner in the words of the standard; `inconnu` without a group.

    >>> mastery(ParcelOwner("216200001", "Commune", "4"), masteries()), mastery(None, masteries())
    ('commune', 'inconnu')
    """
    return words.get(owner.group, "inconnu") if owner is not None else "inconnu"
