"""One sheet a zone of the inventory, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry

from ....core import columns
from ....core.land import requalify
from ....core.land.reports.zaeinventory_sheet import ZoneSheet, page
from ....core.messages import listing
from ....core.text import slug
from ....gis.results.pictures import styled
from ....gis.vector.sources import attribute_text
from ...base.job import Job

if TYPE_CHECKING:
    import pandas as pd

    from .zaeinventory_found import Inventory

PROFILE = "profil"


def write(
    job: Job,
    found: Inventory,
    sites: pd.DataFrame,
    units: pd.DataFrame,
    checks: pd.DataFrame,
    outlines: Sequence[QgsGeometry],
) -> None:
    """The sheets of a run in their folder; nothing when none was asked for."""
    folder = job.text("SHEETS")
    if not folder:
        return
    dials, names = _dials(job), set[str]()
    for site in sites.to_dict("records"):
        own = units["zone_id"] == site["site_id"]
        rows = [outlines[row] for row in own.to_numpy().nonzero()[0].tolist()]
        states = {"etat": units.loc[own, "etat"].tolist()}
        told = job.told(styled("unites", rows, states, "zae_unites.qml", found.zones.crs))
        todo = checks[checks["zone_id"] == site["site_id"]]
        sheet = ZoneSheet(site, units[own], todo, found.day, dials.get(str(site["site_id"])))
        draft = job.outbox.draft(Path(folder) / f"{_name(site, names)}.html")
        draft.write_text(page(told, sheet), encoding="utf-8")
    job.results["SHEETS"] = folder
    missing = sorted(set(dials) - set(sites["site_id"]))
    if missing:
        job.notes.warn("DIALS: zones that are not in the inventory: {names}.", names=listing(missing, 6))


def _name(site: dict[str, Any], taken: set[str]) -> str:
    """A file a zone, all different: its name, then its identifier."""
    found = f"fiche_{slug(site['site_nom'], 40) or 'zone'}"
    if found in taken:
        found = f"fiche_{slug(site['site_id'], 60)}"
    taken.add(found)
    return found


def _dials(job: Job) -> dict[str, dict[str, Any]]:
    """The dials of each zone, by its identifier. Raises AulaError E_FIELD for another layer."""
    source = job.source("DIALS")
    if source is None:
        return {}
    wanted = ["zone_id", *requalify.DIALS]
    missing = [name for name in wanted if columns.named(name, source.fields) is None]
    if missing:
        raise columns.no_field(source.name, missing, source.fields)
    names = {name: columns.named(name, source.fields) for name in (*wanted, PROFILE)}
    read = source.read([one for one in names.values() if one is not None], wanted=()).attributes
    rows = [{name: row.get(one) for name, one in names.items() if one} for row in read.to_dict("records")]
    return {attribute_text(row["zone_id"]): row for row in rows}
