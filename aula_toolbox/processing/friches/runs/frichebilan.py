"""The run of `frichebilan`: the sites and their uses, the draws, the balance beside farmland."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ....core.columns import named
from ....core.errors import AulaError
from ....core.friches import balance, balance_words, cnigfile, effect_tables, identity, schema_bilan, statuses
from ....core.friches.balance import DerelictSite
from ....core.friches.criteria import fact
from ....core.friches.effects import UsePeriod
from ....core.friches.reports.frichebilan import BilanFacts, page
from ....core.friches.rules import shipped
from ....core.friches.schema import USAGE_NAMES
from ....core.messages import listing
from ....core.text import known
from ....gis.i18n import tr
from ....gis.vector.shapes import Shapes, read_shapes
from ....gis.vector.sources import plain
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

    from ...base.job import Job

FIRST = "voc1"
_CLEAN = ("non", "deja-geree")


def run(job: Job) -> None:
    """Read, weigh, write. Raises AulaError E_USAGE for a code of use that is none."""
    source = inputs.source_of(job)
    table = source.read(wanted=(), progress=job.stage(tr("Reading the sites"), 20)).attributes
    ids = inputs.ids_of(job, table)
    shapes = read_shapes(source)
    who = identity.identity(table, ids)
    usages = _usages(job, table)
    usable = statuses.read(who["site_statut"], job.choices("STATUTS")).usable
    sites, rows = _sites(job, table, who, usages, shapes, usable)
    period = UsePeriod(job.whole("START") or 0, job.whole("YEARS") or 1)
    job.stage(tr("Drawing the hypotheses"), 60)
    found = balance.balances(sites, period, job.whole("DRAWS") or 1, job.whole("SEED") or 0)
    language = job.report_language
    told = [balance_words.site_row(one, period, language) for one in found]
    own = [
        {name: who[name].iloc[row] for name in ("site_nom", "comm_nom", "comm_insee")} | line
        for row, line in zip(rows, told)
    ]
    job.stage(tr("Writing"), 90)
    out = balance_words.table_of(own, schema_bilan.BALANCE.names)
    chosen = Shapes([shapes.own[row] for row in rows], [shapes.metric[row] for row in rows], shapes.crs)
    inputs.write_sites(job, "OUTPUT", schema_bilan.BALANCE, out, chosen, shapes.kind)
    lines = [line for one in found for line in balance_words.effect_rows(one, language)]
    job.write_rows("EFFECTS", schema_bilan.EFFECTS, balance_words.table_of(lines, schema_bilan.EFFECTS.names))
    _export(job, found, own)
    job.used(effect_tables.coefficient_table())
    labels = {one.code: one.label for one in shipped("aula_1_0").usages}
    facts = BilanFacts(source.name, found, own, period, len(ids) - len(sites), labels)
    job.write_text("REPORT", page(job.told(), facts))


def _usages(job: Job, table: pd.DataFrame) -> list[str | None]:
    """The use of each site. Raises AulaError E_USAGE for codes that are none, E_FIELD without a field to read."""
    field = job.field("USAGE_FIELD")
    chosen = job.choice("USAGE")
    if field is None and chosen != FIRST:
        return [chosen] * len(table)
    column = field or named(FIRST, map(str, table.columns))
    if column is None:
        raise AulaError(
            "No field voc1: give the results of frichequalify, a field of the use, or one use for all.", "E_FIELD"
        )
    values = [str(value).strip() if known(value) else None for value in table[column].tolist()]
    wrong = [value for value in values if value is not None and value not in USAGE_NAMES]
    if wrong:
        raise AulaError(
            "{field}: unknown uses {wrong}; the codes are {codes}.",
            "E_USAGE",
            field=column,
            wrong=listing(dict.fromkeys(wrong)),
            codes=listing(USAGE_NAMES),
        )
    return values


def _sites(
    job: Job, table: pd.DataFrame, who: pd.DataFrame, usages: list[str | None], shapes: Shapes, usable: Any
) -> tuple[list[DerelictSite], list[int]]:
    """The sites that can be weighed, and their rows; the others are told."""
    drawn = shapes.areas()
    built, state = (fact(name).value_column(table.columns) for name in ("surfaceBati", "presencePollution"))
    communes = effect_tables.communes()
    sites, rows, without = [], [], 0
    for row, usage in enumerate(usages):
        declared = float(who["surf_m2"].iloc[row])
        area = declared if declared > 0 else float(drawn[row])
        if usage is None or not area > 0:
            without += bool(usable[row])
            continue
        if not usable[row]:
            continue
        footprint = plain(table[built].iloc[row]) if built is not None else None
        pollution = plain(table[state].iloc[row]) if state is not None else None
        sites.append(
            DerelictSite(
                str(who["site_id"].iloc[row]),
                area,
                float(footprint) if known(footprint) else math.nan,
                _pollution(pollution),
                usage,
                communes.get(str(plain(who["comm_insee"].iloc[row]))),
                job.flag("GUARD"),
            )
        )
        rows.append(row)
    if without:
        job.notes.warn("{count} sites without a use or an area are left out.", count=without)
    apart = int((~usable).sum())
    if apart:
        job.notes.info("{count} sites are kept apart by their status.", count=apart)
    unknown = [one.id for one in sites if one.commune is None]
    if unknown:
        job.notes.warn(
            "{count} sites are in communes that bilan_communes.csv does not have ({ids}): effects on trips, freshness "
            "and homes around are not counted there.",
            count=len(unknown),
            ids=listing(unknown),
        )
    return sites, rows


def _pollution(value: object) -> str:
    """Whether the ground is polluted, not, or not known to be."""
    if not known(value) or str(value) == "ne-sait-pas":
        return balance.UNKNOWN
    return balance.NONE if str(value) in _CLEAN else balance.KNOWN


def _export(job: Job, found: list[balance.SiteBalance], own: list[dict[str, Any]]) -> None:
    """What the national tool asks, as a CSV that a French spreadsheet opens."""
    if not job.given("EXPORT"):
        return
    rows = [
        balance_words.for_national_tool(
            one, {"site_id": one.site.id, "nom": line["site_nom"], "code_insee": line["comm_insee"]}
        )
        for one, line in zip(found, own)
    ]
    names = list(rows[0]) if rows else ["site_id"]
    job.write_text("EXPORT", cnigfile.csv_text(balance_words.table_of(rows, names), names, for_excel=True))
