"""The run of the search for compensation sites."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ....core import landcover
from ....core.decimals import reals
from ....core.erc import candidates, fields, options, schema
from ....core.erc.reports import erccandidates as report
from ....core.erc.tables import ErcThresholds, weights
from ....core.erc.units import Values
from ....core.errors import AulaError
from ....core.messages import listing, written
from ....core.partition.edges import Polygons
from ....core.text import known
from ....gis.erc import sites as erc_sites
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ....gis.vector.cover import Cover, read_cover, tell_read, tell_settled
from ....gis.vector.geometry import area_of
from ....gis.vector.naming import shown_name
from ...base.job import Job
from .. import inputs
from . import ercsequence

if TYPE_CHECKING:
    import pandas as pd

MAJORITY = 0.5
PLANNED_CONTEXT_M = 1.0


@dataclass
class CandidateTables:
    """Reference tables of a run."""

    values: Values
    thresholds: ErcThresholds
    weights: dict[str, float]
    ownership: dict[str, float]
    nomenclature: str = ""
    """That of the land cover, once it is read."""


def run(job: Job) -> None:
    """Read the sites, their cover and surroundings; give each its options, score and rank; write."""
    tables = _tables(job)
    needs_source = inputs.needed(job, "NEEDS")
    needs_table = needs_source.read(wanted=()).attributes
    needs = options.needs_from(needs_table, tables.values)
    zones, sites = _sites(job)
    cover, codes = _cover(job, zones, tables)
    _surroundings(job, zones, sites, tables)
    land = cover.polygons()
    pieces = _composition(job, zones, cover, land, codes, sites)
    is_natural = np.array(
        [bool(code in tables.values.habitats and tables.values.habitats[code].is_natural) for code in codes]
    )
    progress = job.stage(tr("Natural cover around the sites"), 85)
    sites["lci500"] = erc_sites.natural_share(
        cover, land, is_natural, zones.shapes, tables.thresholds.number("lci_rayon_m"), progress
    )
    aims = options.targets(needs, tables.values, tables.thresholds)
    found = options.options_of(pieces, sites, aims, job.choice("TARGET_STATE"), tables.values, tables.thresholds)
    result = _ranked(job, sites, pieces, found, needs, tables)
    _write(job, zones, result, found, needs, pieces, tables)


def _tables(job: Job) -> CandidateTables:
    own = job.own_tables("erc_habitats", "erc_poids")
    values = Values(own)
    tables = CandidateTables(
        values,
        ErcThresholds.read(),
        weights("erc_poids", own),
        weights("erc_foncier"),
    )
    missing = [name for name in candidates.CRITERIA if name not in tables.weights]
    if missing:
        raise AulaError("erc_poids: no weight for {names}.", "E_TABLE", names=listing(missing))
    job.used(values.table, values.states.table, values.times, tables.thresholds.table)
    return tables


def _sites(job: Job) -> tuple[inputs.Zones, pd.DataFrame]:
    """The sites and their table: identifier, area, ownership, cost."""
    import pandas as pd

    source = inputs.needed(job, "INPUT")
    names = {key: job.field(f"{key}_FIELD") for key in ("ID", "OWNERSHIP", "COST")}
    zones = inputs.read_zones(source, [name for name in dict.fromkeys(names.values()) if name], job=job)
    keys = zones.columns[names["ID"]] if names["ID"] else [feature.id() for feature in source.iterate(False)]
    inputs.check_unique(keys, source.name, names["ID"] or "fid")
    costs = zones.columns[names["COST"]] if names["COST"] else [None] * len(zones)
    cost = reals(costs, job.notes, f"{source.name}, {names['COST']}")
    if (cost < 0).any():
        raise AulaError(
            "{layer}: {count} negative costs. Correct them.", "E_COST", layer=source.name, count=int((cost < 0).sum())
        )
    owners = zones.columns[names["OWNERSHIP"]] if names["OWNERSHIP"] else [None] * len(zones)
    _tell_owners(job, owners)
    table = pd.DataFrame({"id_site": [str(key) for key in keys], "ha": zones.area_m2 / 1e4, "cout_eur": cost})
    return zones, table.assign(foncier=pd.Series(owners, dtype=object))


def _tell_owners(job: Job, owners: list[Any]) -> None:
    words = {str(word).strip().lower() for word in owners if known(word)}
    unknown = sorted(words - set(weights("erc_foncier")) - {"inconnu"})
    if unknown:
        job.notes.warn("OWNERSHIP_FIELD: words taken as unknown: {words}.", words=listing(unknown))


def _cover(job: Job, zones: inputs.Zones, tables: CandidateTables) -> tuple[Cover, list[str | None]]:
    """The land cover around the sites, and its codes."""
    source = inputs.needed(job, "LANDCOVER")
    code_field = fields.cover_field(source.fields, job.field("COVER_FIELD"), source.name)
    named = tables.nomenclature = ercsequence.refuse_nomenclature(job, source, code_field, tables.values)
    box = QgsGeometry.collectGeometry([shape for shape in zones.shapes if area_of(shape) > 0]).boundingBox()
    reach = tables.thresholds.number("lci_rayon_m") + PLANNED_CONTEXT_M
    progress = job.stage(tr("Reading the land cover"), 15)
    cover = read_cover(source, [code_field], zones.crs, box.buffered(reach), progress)
    tell_read(cover, source.name, job.notes)
    if not len(cover):
        raise AulaError(
            "{layer} does not touch {other}. Give two layers of the same territory.",
            "E_APART",
            layer=source.name,
            other=zones.source.name,
        )
    codes = landcover.cleaned(cover.columns[code_field])
    landcover.check(codes, named, landcover.COVER, source.name, job.notes, tables.values.habitats.__contains__)
    settled = cover.settled(ercsequence.priority(codes, tables.values))
    tell_settled(settled, source.name, job.notes)
    return settled, [codes[row] for row in settled.whole.source.tolist()]


def _zone(job: Job, name: str, zones: inputs.Zones) -> QgsGeometry | None:
    """A zone of the run, united; None when it was not given."""
    source = job.source(name)
    if source is None:
        return None
    cover = read_cover(source, [], zones.crs)
    tell_read(cover, source.name, job.notes)
    return erc_sites.united(cover.geometries())


def _surroundings(job: Job, zones: inputs.Zones, sites: pd.DataFrame, tables: CandidateTables) -> None:
    """Distance, tier, zones and exclusions of each site. Adds columns to `sites`."""
    job.stage(tr("Zones and distances"), 25)
    footprint = _zone(job, "FOOTPRINT", zones)
    sites["distance_m"] = erc_sites.distances(zones.shapes, footprint)
    units = job.source("FUNCTIONAL_UNITS")
    if units is None:
        sites["palier"] = candidates.tier_by_distance(sites["distance_m"].fillna(np.inf), tables.thresholds)
        job.notes.info("No functional unit: proximity tiers come from the distance alone and are estimates.")
    else:
        shapes = inputs.read_zones(units, (), zones.crs, job).shapes
        near = tables.thresholds.number("palier1_m")
        sites["palier"] = erc_sites.tiers_by_unit(sites["distance_m"].to_numpy(), footprint, zones.shapes, shapes, near)
    sites["coef_proximite"] = candidates.proximity(sites["palier"], tables.thresholds)
    corridors = _zone(job, "CORRIDORS", zones)
    sites["part_zpr"] = erc_sites.shares(zones.shapes, _zone(job, "PRIORITY_ZONES", zones))
    sites["part_corridor"] = erc_sites.shares(zones.shapes, corridors)
    sites["corridor_m"] = erc_sites.distances(zones.shapes, corridors)
    sites["zpr"] = (sites["part_zpr"] >= MAJORITY).astype(int)
    sites["corridor"] = (sites["part_corridor"] >= MAJORITY).astype(int)
    levels = tables.values.significance.values
    sites["signif"] = np.select(
        [sites["zpr"] == 1, sites["corridor"] == 1], [levels["forte"], levels["moyenne"]], levels["faible"]
    )
    _exclusions(job, zones, sites)


def _exclusions(job: Job, zones: inputs.Zones, sites: pd.DataFrame) -> None:
    """Share of each site in the excluded zones, and in earlier compensations (layers named geomce...)."""
    sites["exclu_pct"] = sites["existant_pct"] = 0.0
    for layer in inputs.layers_of(job, "EXCLUSIONS"):
        source = inputs.source_of(layer, job)
        cover = read_cover(source, [], zones.crs)
        tell_read(cover, shown_name(layer), job.notes)
        share = 100.0 * erc_sites.shares(zones.shapes, erc_sites.united(cover.geometries()))
        name = "existant_pct" if shown_name(layer).lower().startswith("geomce") else "exclu_pct"
        sites[name] = np.maximum(sites[name], share)


def _composition(
    job: Job, zones: inputs.Zones, cover: Cover, land: Polygons, codes: list[str | None], sites: pd.DataFrame
) -> pd.DataFrame:
    import pandas as pd

    wet = _zone(job, "WETLAND_ZONES", zones)
    if wet is None:
        job.notes.info("No probable wetland given: wetlands are enhanced where they are, never created.")
    sites["part_zh"] = erc_sites.shares(zones.shapes, wet)
    progress = job.stage(tr("Land cover of the sites"), 45)
    found = erc_sites.composition(cover, land, zones.shapes, wet, progress)
    column = np.array(codes, dtype=object)[found.row] if len(found.row) else np.zeros(0, dtype=object)
    bloc = np.where(found.is_wet, options.WET, options.DRY)
    pieces = pd.DataFrame({"site": found.site, "bloc": bloc, "m2": found.area_m2})
    return pieces.assign(code=pd.Series(column, dtype=object))


def _ranked(
    job: Job,
    sites: pd.DataFrame,
    pieces: pd.DataFrame,
    found: pd.DataFrame,
    needs: list[options.CompensationNeed],
    tables: CandidateTables,
) -> pd.DataFrame:
    job.stage(tr("Scores and ranks"), 92)
    best = candidates.best_need(found, needs, len(sites))
    sites = sites.join(best)
    area = sites["ha"].to_numpy(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        sites["ue_ha"] = np.where(area > 0, sites["ue_nettes"] / area, 0.0)
        sites["cout_ue_eur"] = np.where(sites["ue_nettes"] > 0, sites["cout_eur"] / sites["ue_nettes"], np.nan)
        valued = pieces["code"].isin(tables.values.habitats)
        seen = np.bincount(pieces["site"][valued], pieces["m2"][valued], len(sites)) / 1e4
        sites["inconnu_pct"] = np.where(area > 0, 100.0 * np.clip(1.0 - seen / area, 0.0, 1.0), 100.0)
    asked = candidates.SitesAsked(
        job.number("MIN_AREA_HA") or 0.0,
        job.number("MAX_DISTANCE_M") or 0.0,
        job.number("MIN_COMPLETENESS") or 0.0,
        job.whole("STABILITY_RUNS") or 0,
    )
    sites["motif"] = candidates.eligibility(sites, asked, tables.thresholds)
    values = candidates.criteria(sites, tables.ownership, tables.thresholds)
    return candidates.rank(sites, values, tables.weights, asked, tables.thresholds, job.notes)


def _write(
    job: Job,
    zones: inputs.Zones,
    result: pd.DataFrame,
    found: pd.DataFrame,
    needs: list[options.CompensationNeed],
    pieces: pd.DataFrame,
    tables: CandidateTables,
) -> None:
    progress = job.stage(tr("Writing"), 100)
    unknown = pieces[~pieces["code"].isin(tables.values.habitats)]
    if len(unknown):
        names = sorted({str(code or "-") for code in unknown["code"]})
        job.notes.warn(
            "Covers without value in the sites: {codes} ({area} ha). They bring nothing and are not counted as zero.",
            codes=listing(names),
            area=written(unknown["m2"].sum() / 1e4, ".2f"),
        )
    result["methode"] = "UE indicatives ; paliers " + (
        "unites" if job.given("FUNCTIONAL_UNITS") else "distance (estime)"
    )
    result["version_param"] = tables.values.version
    result["explication"] = inputs.sentences(job, result["explication"])
    job.write("OUTPUT", schema.CANDIDATES, result, zones.source, keep=True, progress=progress)
    rows = found.assign(id_site=result["id_site"].to_numpy()[found["site"].to_numpy(int)])
    job.write_rows("OPTIONS", schema.OPTIONS, rows)
    if job.given("REPORT"):
        columns = {name: result[name].tolist() for name in ("score", "eligible", "rang")}
        pictures = styled("score", zones.shapes, columns, "erc_candidats.qml", zones.crs)
        job.write_text(
            "REPORT", report.page(job.told(pictures), result, needs, unknown, tables.weights, tables.nomenclature)
        )
