"""The run of the land budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ....core.communes import merged_communes
from ....core.decimals import reals
from ....core.erc import counter, schema_land
from ....core.erc.reports import zancounter as report
from ....core.errors import AulaError
from ....core.messages import listing
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ....gis.vector.geometry import area_of, union
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

OWN = ("insee", "nom", "land", "groupe", "garantie_droit")


def run(job: Job) -> None:
    """Read the flows, sum merged communes, compute, write. Raises AulaError E_YEARS and E_TOGETHER."""
    source = inputs.needed(job, "INPUT")
    rules = counter.CounterRules(
        job.whole("REF_START") or 0,
        job.whole("REF_END") or 0,
        job.whole("HORIZON") or 0,
        job.number("TARGET_PCT") or 0.0,
        job.number("GUARANTEE_HA") or 0.0,
        job.flag("APPLY_GUARANTEE"),
    )
    if not rules.ref_start <= rules.ref_end < rules.horizon:
        raise AulaError("REF_START, REF_END and HORIZON must follow each other.", "E_YEARS")
    flows = _flows(job, source)
    counter.years_of(list(flows.columns), rules)
    moved: list[str] = []
    before = flows["insee"].tolist()
    if job.flag("MERGES"):
        flows, moved = counter.merge_communes(flows)
    if moved:
        job.notes.info("Communes summed into the one they became: {names}.", names=listing(moved))
    lands = counter.targets(job.own_tables("zan_objectifs_hdf")) if "land" in flows else {}
    unknown = sorted(set(flows["land"].dropna().astype(str)) - set(lands)) if "land" in flows else []
    if unknown:
        job.notes.warn("No target for {names}: TARGET_PCT is used.", names=listing(unknown))
    job.stage(tr("Budgets"), 70)
    budget = counter.budget(flows, rules, lands)
    _write(job, source, budget, flows, before, rules, lands)


def _flows(job: Job, source: Source) -> pd.DataFrame:
    """The table with the names that the formulas know; areas in m2."""
    import re

    import pandas as pd

    code, name = inputs.commune_fields(job, source)
    given = {
        "nom": name,
        "land": job.field("TARGET_FIELD"),
        "groupe": job.field("GROUP_FIELD"),
        "garantie_droit": job.field("GUARANTEE_FIELD"),
    }
    yearly = [name for name in source.fields if re.fullmatch(r"(naf|art)\d{2}[a-z]{3}\d{2}", name.lower())]
    wanted = [name for name in dict.fromkeys((code, *given.values(), *yearly)) if name]
    read = source.read(wanted, wanted=()).attributes
    inputs.check_unique(read[code].tolist(), source.name, code)
    factor = counter.M2_PER_HA if job.choice("UNIT") == "ha" else 1.0
    # a CSV brings texts: an empty one is a year without figure
    figures = {name.lower(): reals(read[name], job.notes, f"{source.name}, {name}") * factor for name in yearly}
    flows = pd.DataFrame(figures, index=read.index)
    flows.insert(0, "insee", read[code].astype(str))
    flows["nom"] = read[given["nom"]] if given["nom"] else None
    for name in OWN[2:]:
        if given[name]:
            flows[name] = read[given[name]]
    return flows


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
        job.write_text("REPORT", report.page(job.told(pictures), source.name, budget, groups, rules))


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
