"""The run of the land budget."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ....core.communes import merged_communes, tell_cut_groups
from ....core.decimals import reals
from ....core.erc import counter, law, schema_land
from ....core.erc.reports import zancounter as report
from ....core.errors import AulaError
from ....core.messages import listing, written
from ....core.reference import Row
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ....gis.vector.geometry import area_of, union
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd


def run(job: Job) -> None:
    """Read the flows, sum merged communes, compute, write. Raises AulaError E_YEARS and E_TOGETHER."""
    source = inputs.needed(job, "INPUT")
    years = (job.whole("REF_START") or 0, job.whole("REF_END") or 0, job.whole("HORIZON") or 0)
    regimes = inputs.regimes(
        job, years, job.number("GUARANTEE_HA"), job.flag("APPLY_GUARANTEE"), job.number("RESERVE_PCT") or 0.0
    )
    rules = next(iter(regimes.values()))
    if not rules.ref_start <= rules.ref_end < rules.horizon:
        raise AulaError("REF_START, REF_END and HORIZON must follow each other.", "E_YEARS")
    flows = _flows(job, source)
    _, since = counter.years_of(list(flows.columns), rules)
    if not job.field("GROUP_FIELD") and (job.field("HANDED_FIELD") or rules.reserve_pct > 0):
        raise AulaError(
            "HANDED_FIELD and RESERVE_PCT need GROUP_FIELD: what is shared is shared in a group.", "E_TOGETHER"
        )
    moved: list[str] = []
    before = flows["insee"].tolist()
    if job.flag("MERGES"):
        flows, moved = counter.merge_communes(flows)
    if moved:
        job.notes.info("Communes summed into the one they became: {names}.", names=listing(moved))
    flows["deleguees"] = _delegated(job, source, flows["insee"].tolist(), before)
    inputs.add_projects(job, flows, since)
    _tell_law(job, flows, rules)
    lands = counter.targets(job.own_tables("zan_objectifs_hdf")) if "land" in flows else {}
    unknown = sorted(set(flows["land"].dropna().astype(str)) - set(lands)) if "land" in flows else []
    if unknown:
        job.notes.warn("No target for {names}: TARGET_PCT is used.", names=listing(unknown))
    job.stage(tr("Budgets"), 70)
    budget = counter.budget(flows, rules, lands)
    if job.given("REGIMES"):
        job.write_rows("REGIMES", schema_land.COUNTER_REGIMES, counter.by_regime(flows, regimes, lands))
    _write(job, source, budget, flows, before, rules, lands)


def _delegated(job: Job, source: Source, codes: list[str], before: list[str]) -> list[float]:
    """Delegated communes: of the field that was given, else of the table of mergers."""
    field = job.field("DELEGATED_FIELD")
    if field:
        read = source.read([field], wanted=()).attributes
        values = dict(zip(before, reals(read[field], job.notes, f"{source.name}, {field}")))
        return [float(values.get(code, np.nan)) for code in codes]
    counts = counter.delegated_of(codes)
    if not job.flag("MERGES"):
        # the communes that merged stand alone here: none of them is a commune nouvelle
        merges = merged_communes()
        apart = {merges[code] for code in codes if code in merges}
        counts = [0 if code in apart else count for code, count in zip(codes, counts)]
    return [float(count) for count in counts]


def _tell_law(job: Job, flows: pd.DataFrame, rules: counter.CounterRules) -> None:
    """What the guarantee rests on, and what was taken for granted."""
    if "remise" in flows and not rules.can_hand_over:
        job.notes.warn("No rule lets a commune hand its guarantee over at this date: HANDED_FIELD changes nothing.")
    if not rules.has_guarantee:
        return
    if "garantie_droit" not in flows:
        job.notes.warn(
            "GUARANTEE_FIELD is not given: every commune is taken as covered by a planning document prescribed, drawn "
            "up or approved before 22 August 2026. Without one, a commune has no guarantee."
        )
    raised = flows.loc[flows["deleguees"] > 0, "insee"].tolist()
    if raised:
        job.notes.info(
            "Communes nouvelles whose guarantee is raised ({each} ha a delegated commune, {most} ha at most): {names}.",
            each=written(rules.by_delegated_ha, "g"),
            most=written(rules.delegated_max_ha, "g"),
            names=listing(raised),
        )


def _flows(job: Job, source: Source) -> pd.DataFrame:
    """The table with the names that the formulas know; areas in m2."""
    code, name = inputs.commune_fields(job, source)
    given = {
        "nom": name,
        "land": job.field("TARGET_FIELD"),
        "groupe": job.field("GROUP_FIELD"),
        "garantie_droit": job.field("GUARANTEE_FIELD"),
        "remise": job.field("HANDED_FIELD"),
    }
    return inputs.consumption(job, source, code, given)


def _write(
    job: Job,
    source: Source,
    budget: pd.DataFrame,
    flows: pd.DataFrame,
    before: list[str],
    rules: counter.CounterRules,
    lands: dict[str, float],
) -> None:
    job.stage(tr("Writing"), 100)
    groups = None
    if "groupe" in flows:
        groups = counter.by_group(budget, flows["groupe"].tolist(), rules, lands)
        tell_cut_groups(budget["insee"].tolist(), flows["groupe"].tolist(), job.notes)
        low = groups.loc[groups["sous_garanties"] == 1, "groupe"].tolist()
        if low:
            job.notes.warn(
                "Groups with a budget below the guarantees of their communes together: {names}. Both cannot hold: the "
                "target of the group, or what its communes are guaranteed, must be settled.",
                names=listing(low),
            )
        groups["methode"] = "flux Cerema ; sans garantie sur le groupe"
        groups["explication"] = inputs.sentences(job, groups["explication"])
    budget["methode"] = "flux Cerema ; objectif et garantie"
    budget["version_param"] = ""
    budget["manquants"] = ["annees" if status == counter.NO_DATA else "" for status in budget["statut"]]
    budget["explication"] = inputs.sentences(job, budget["explication"])
    without = int((budget["statut"] == counter.NO_DATA).sum())
    if without:
        job.notes.warn("{count} communes lack a year: no budget is given for them.", count=without)
    shapes = None
    if source.geometry == "polygon":
        shapes = _shapes(source, before, budget["insee"].tolist())
        job.write_rows("OUTPUT", schema_land.COUNTER, budget, shapes, "polygon", source.crs)
    else:
        job.write_rows("OUTPUT", schema_land.COUNTER, budget)
    if groups is not None:
        job.write_rows("GROUPS", schema_land.COUNTER_GROUPS, groups)
    elif job.given("GROUPS"):
        raise AulaError("GROUPS needs GROUP_FIELD.", "E_TOGETHER")
    if job.given("REPORT"):
        pictures = {}
        if shapes is not None:
            pictures = styled("budget", shapes, {"statut": budget["statut"].tolist()}, "zan_compteur.qml", source.crs)
        job.write_text("REPORT", report.page(job.told(pictures), source.name, budget, groups, rules, _law_rows(job)))


def _law_rows(job: Job) -> list[Row]:
    """The rules of the table that hold at the date, and the hypotheses beside them."""
    day = law.checked(job.text("LAW_DATE") or date.today().isoformat())
    return law.in_force(law.read(job.own_tables(law.TABLE)), day)


def _shapes(source: Source, before: list[str], after: list[str]) -> list[QgsGeometry]:
    """Outlines of the communes, united where they merged."""
    merges = merged_communes()
    kept = set(after)
    parts: dict[str, list[QgsGeometry]] = {}
    for code, feature in zip(before, source.iterate()):
        target = code if code in kept else merges.get(code, code)
        if area_of(feature.geometry()) > 0:
            parts.setdefault(target, []).append(feature.geometry())
    found = []
    for code in after:
        shapes = parts.get(code, [])
        shape = QgsGeometry(shapes[0]) if len(shapes) == 1 else union(shapes)
        if not shape.isNull():
            shape.convertToMultiType()
        found.append(shape)
    return found
