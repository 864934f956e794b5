"""What the local report reads: consumption, communes, balances and flows of land covers, zones of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.columns import find, need
from ....core.communes import merged_communes
from ....core.erc import counter, law, local
from ....core.erc.places import CodeRules, ZoneFamilies
from ....core.erc.tables import ErcThresholds
from ....core.errors import AulaError
from ....core.language import Language
from ....core.messages import listing
from ....core.text import known
from ....gis.erc import places
from ....gis.i18n import tr
from ...base import provenance
from ...base.job import Job
from .. import inputs
from . import zanreport_covers
from .zanreport_data import ReportData

if TYPE_CHECKING:
    import pandas as pd

CODES = ("cs1", "us1", "cs2", "us2")
REFERENCE = (2011, 2020, 2030)


def read(job: Job) -> ReportData:
    """Read and compute what is common to all territories. Raises AulaError E_YEARS, E_FIELD, E_TOGETHER."""
    source = inputs.needed(job, "COMMUNES")
    code, name = inputs.commune_fields(job, source)
    land, right = job.field("TARGET_FIELD"), job.field("GUARANTEE_FIELD")
    epci = job.field("EPCI_FIELD") or find("epci", source.fields).field
    scot = job.field("SCOT_FIELD")
    titles = find("nom_epci", source.fields).field
    wanted = [one for one in dict.fromkeys((code, name, land, right, epci, scot, titles)) if one]
    communes = inputs.read_zones(source, wanted, job=job)
    codes = [str(value) for value in communes.columns[code]]
    inputs.check_unique(communes.columns[code], source.name, code)
    names = dict(zip(codes, (str(value) for value in communes.columns[name]))) if name else {}
    groups = {
        level: {one: str(value) for one, value in zip(codes, communes.columns[own]) if known(value)}
        for level, own in (("epci", epci), ("scot", scot))
        if own
    }
    if titles:
        groups["nom_epci"] = {one: str(value) for one, value in zip(codes, communes.columns[titles]) if known(value)}
    job.stage(tr("Consumption"), 10)
    flows = _flows(job, codes)
    for own, column in ((land, "land"), (right, "garantie_droit")):
        if own:
            flows[column] = flows["insee"].map(dict(zip(codes, communes.columns[own])))
    rules = next(iter(inputs.regimes(job, REFERENCE).items()))
    lands = counter.targets(job.own_tables("zan_objectifs_hdf")) if land else {}
    flows["deleguees"] = [float(count) for count in counter.delegated_of(flows["insee"].tolist())]
    inputs.add_projects(job, flows, [year for year in local.flow_years(flows.columns) if year > rules[1].ref_end])
    budget = counter.budget(flows, rules[1], lands)
    folder = job.own_tables("zan_zones", "zan_types", "zan_ecarts", "erc_seuils")
    data = ReportData(
        job,
        job.report_language,
        communes,
        codes,
        names,
        groups,
        flows.set_index("insee"),
        budget.set_index("insee"),
        rules[1],
        lands,
        rules[0].rsplit(" ", 1)[-1],
        local.period_of(list(flows.columns), job.whole("START"), job.whole("END")),
        ErcThresholds.read(folder),
        CodeRules.types(folder),
        CodeRules.kinds(folder),
        ZoneFamilies.read(folder),
    )
    job.used(data.thresholds.table, data.types.table, data.kinds.table, data.families.table)
    zanreport_covers.land_covers(job, data)
    zanreport_covers.zones_of(job, data)
    first, second = (data.pieces + [None, None])[:2]
    least = data.thresholds.number("rapport_lieu_min_m2")
    data.partings = places.partings(
        first, second, data.kinds, least, job.stage(tr("Places where the sources part"), 40)
    )
    data.sources = _sources(job, data.language)
    data.unread = _unread(job, data.law_day)
    return data


def _flows(job: Job, codes: list[str]) -> pd.DataFrame:
    """The table of consumption; communes that merged are summed when only the merged one has an outline."""
    source = inputs.needed(job, "INPUT")
    code = need("insee", source.fields, source.name)
    flows = inputs.consumption(job, source, code, {"nom": find("nom_commune", source.fields).field}, True)
    merges = merged_communes()
    gone = [one for one in flows["insee"] if one in merges and one not in codes and merges[one] in codes]
    if gone:
        flows, moved = counter.merge_communes(flows)
        job.notes.info("Communes summed into the one they became: {names}.", names=listing(moved))
    absent = sorted(set(codes) - set(flows["insee"]))
    if len(absent) == len(codes):
        raise AulaError(
            "{layer} holds none of the communes: no report can be made. Give the table of this territory.",
            "E_APART",
            layer=source.name,
        )
    if absent:
        job.notes.warn(
            "{count} communes are not in the table of consumption, their figures are left empty: {names}.",
            count=len(absent),
            names=listing(absent),
        )
    return flows


def _unread(job: Job, day: str) -> list[str]:
    """The rules of the guarantee, which make the budgets, that were not read on the text of the law."""
    rows = law.in_force(law.read(job.own_tables(law.TABLE)), day)
    return [
        f"{row['effet']} ({row['article']})"
        for row in rows
        if row["regime"] == law.LAW and row["regle"].startswith(law.GUARANTEE) and not law.is_read(row)
    ]


def _sources(job: Job, language: Language) -> list[str]:
    """The layers that were given, as a reader is told them."""
    said = []
    for one in provenance.layers(job, language):
        more = ", ".join(part for part in (one.producer, one.year) if part)
        said.append(
            f"{one.title} : {one.layer}{f' ({more})' if more else ''}"
            if language.code == "fr"
            else f"{one.title}: {one.layer}"
        )
    return said
