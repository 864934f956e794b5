"""The run of the least-cost portfolio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ....core.decimals import needed_number, number_of
from ....core.erc import options, schema
from ....core.erc.portfolio.problem import PortfolioAnswer, PortfolioProblem, PortfolioRules, Row, Site
from ....core.erc.portfolio.solve import INFEASIBLE, solve
from ....core.erc.reports import ercportfolio as report
from ....core.erc.tables import ErcThresholds
from ....core.erc.texts import decimal, need_name
from ....core.erc.units import Values
from ....core.errors import AulaError
from ....core.messages import Message, listing, message
from ....core.programme import require
from ....core.schema import Schema
from ....core.text import joined, known
from ....gis.erc.sites import overlapping_pairs
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

    from ....core.report import MapPicture

CHOICES = {"obligatoire": 1, "interdit": -1}
COST, AREA = "cout", report.AREA
ENOUGH = 1e-6


def run(job: Job) -> None:
    """Read sites, options and needs; solve; write the set, the balance and the other sets."""
    require()
    values = Values()
    needs = options.needs_from(inputs.needed(job, "NEEDS").read(wanted=()).attributes, values)
    without_area = [need_name(need.key) for need in needs if need.area_ha is None and need.units > 0]
    if without_area:
        job.notes.info("No area is asked for {needs}: ha_requis is empty.", needs=listing(without_area))
    zones = _zones(job)
    sites, criterion = _sites(job, zones)
    problem = PortfolioProblem(sites, _rows(job), needs, _rules(job, zones, sites))
    title = tr("Looking for the cheapest set")
    job.stage(title, 90)
    answer = solve(problem, job.number("TIME_LIMIT_S") or 60.0, job.whole("ALTERNATIVES") or 0, job.notes)
    _tell(job, problem, answer)
    _write(job, zones, problem, answer, criterion)


def _zones(job: Job) -> inputs.Zones:
    source = inputs.needed(job, "INPUT")
    named = [
        inputs.optional_field(source, name)
        for name in (
            "id_site",
            job.field("COST_FIELD") or "cout_eur",
            job.field("DISTANCE_FIELD") or "distance_m",
            "palier",
            "eligible",
            job.field("CHOICE_FIELD") or "-",
        )
    ]
    zones = inputs.read_zones(source, [name for name in dict.fromkeys(named) if name], job=job)
    keys = ("id_site", "cost", "distance", "tier", "eligible", "choice")
    zones.columns = {key: zones.columns[name] if name else [None] * len(zones) for key, name in zip(keys, named)}
    inputs.check_unique(zones.columns["id_site"], source.name, "id_site")
    return zones


def _sites(job: Job, zones: inputs.Zones) -> tuple[list[Site], str]:
    """The sites that may be chosen, and what is minimised: `cout` or `surface`."""
    columns = zones.columns
    kept = [row for row, flag in enumerate(columns["eligible"]) if number_of(flag, "eligible") in (None, 1.0)]
    if len(kept) < len(zones):
        job.notes.info("{count} sites that are not eligible are left out.", count=len(zones) - len(kept))
    without = [str(columns["id_site"][row]) for row in kept if not known(columns["cost"][row])]
    criterion = AREA if len(without) == len(kept) else COST
    if without and criterion == COST:
        raise AulaError(
            "Some sites have no cost: {ids}. Give them all, or none (area is then minimised).",
            "E_COST",
            ids=listing(without, 20),
        )
    if criterion == AREA:
        job.notes.warn("No cost is known: the area of the sites, in m2, is minimised instead.")
    area = zones.area_m2
    found = []
    for row in kept:
        word = str(columns["choice"][row]).strip().lower() if known(columns["choice"][row]) else ""
        name = str(columns["id_site"][row])
        tier = number_of(columns["tier"][row], f"{name}, palier")
        distance = number_of(columns["distance"][row], f"{name}, distance")
        found.append(
            Site(
                name,
                round(needed_number(columns["cost"][row], f"{name}, cout") if criterion == COST else float(area[row])),
                round(distance or 0.0),
                None if tier is None else int(tier),
                CHOICES.get(word, 0),
            )
        )
    return found, criterion


def _rows(job: Job) -> list[Row]:
    """The options; without a column `bloc` each row stands alone."""
    table = inputs.needed(job, "OPTIONS").read(wanted=()).attributes
    blocs = table["bloc"].astype(str) if "bloc" in table else [f"l{number}" for number in range(len(table))]
    return [
        Row(*map(str, words), *(needed_number(cell, f"OPTIONS, {words[0]}") for cell in figures))
        for words, figures in zip(
            zip(table["id_site"], blocs, table["famille"], table["code"]),
            zip(table["valeur"], table["ha"], table["ue_nettes"]),
        )
    ]


def _rules(job: Job, zones: inputs.Zones, sites: list[Site]) -> PortfolioRules:
    share = job.number("PROXIMITY_SHARE") or 0.0
    if share and all(site.tier is None for site in sites):
        job.notes.warn("The sites have no tier of proximity: the share nearby is not asked.")
        share = 0.0
    progress = job.stage(tr("Sites that overlap"), 20)
    pairs = overlapping_pairs(zones.shapes, ErcThresholds.read().number("recouvrement_sites_m2"))
    progress(1.0)
    keys = [str(key) for key in zones.columns["id_site"]]
    kept = {site.key for site in sites}
    overlaps = tuple((keys[a], keys[b]) for a, b in pairs if keys[a] in kept and keys[b] in kept)
    if overlaps:
        job.notes.info("{count} pairs of sites overlap: one of each at most is taken.", count=len(overlaps))
    return PortfolioRules(
        job.number("MARGIN_PCT") or 0.0,
        share,
        job.whole("MAX_SITES") or 0,
        round(job.number("BUDGET_EUR") or 0.0),
        overlaps,
    )


def _tell(job: Job, problem: PortfolioProblem, answer: PortfolioAnswer) -> None:
    """What is missing most, and what blocks; that it cannot be met only where that is proved."""
    found = answer.allocation
    if found.is_complete:
        return
    rule = Message(report.RULES[answer.blocking])
    if found.missing.max() <= ENOUGH:
        worst = int(np.argmax(found.missing_area + found.missing_near))
        need = need_name(problem.needs[worst].key)
        job.notes.warn("Area or units nearby are missing for {need}. What blocks: {rule}.", need=need, rule=rule)
        return
    worst = int(np.argmax(found.missing))
    units, need = decimal(found.missing[worst], 2), need_name(problem.needs[worst].key)
    if answer.status == INFEASIBLE:
        job.notes.warn(
            "Needs cannot be met: {units} UE are missing for {need}. What blocks: {rule}.",
            units=units,
            need=need,
            rule=rule,
        )
    else:
        job.notes.warn("{units} UE are missing for {need}. What blocks: {rule}.", units=units, need=need, rule=rule)


def _write(job: Job, zones: inputs.Zones, problem: PortfolioProblem, answer: PortfolioAnswer, criterion: str) -> None:
    import pandas as pd

    job.stage(tr("Writing"), 100)
    balance = _balance(job, problem, answer, criterion)
    job.write_rows("BALANCE", schema.BALANCE, balance)
    sets = pd.DataFrame(
        [
            {"rang": number, "cout_eur": cost, "distance_m": far, "ids": ", ".join(keys), "statut": word}
            for number, (cost, far, keys, word) in enumerate(answer.sets, 1)
        ],
        columns=list(schema.SETS.names),
    )
    job.write_rows("SETS", schema.SETS, sets)
    table, fields = _chosen(job, problem, answer, criterion)
    place = {str(key): row for row, key in enumerate(zones.columns["id_site"])}
    crs = zones.source.crs
    shapes = inputs.back([zones.shapes[place[key]] for key in table["id_site"]], zones.crs, crs, job)
    job.write_rows("OUTPUT", fields, table, shapes, "polygon", crs)
    if job.given("REPORT"):
        pictures = _picture(table, zones)
        job.write_text("REPORT", report.page(job.told(pictures), balance, sets, table, answer, criterion))


def _picture(chosen: pd.DataFrame, zones: inputs.Zones) -> dict[str, MapPicture]:
    """Chosen sites among all of them."""
    kept = set(chosen["id_site"])
    keys = [str(key) for key in zones.columns["id_site"]]
    columns = {"retenu": [int(key in kept) for key in keys], "id_site": keys}
    return styled("chosen", zones.shapes, columns, "erc_portefeuille_carte.qml", zones.crs)


def _chosen(
    job: Job, problem: PortfolioProblem, answer: PortfolioAnswer, criterion: str
) -> tuple[pd.DataFrame, Schema]:
    """One row per chosen site: units given and kept in reserve, and the share of each need it covers."""
    import pandas as pd

    covers = {f"c_{_plain(need.key)}": number for number, need in enumerate(problem.needs)}
    potential = problem.potential().max(axis=1)
    rows = []
    for key in answer.chosen:
        site = problem.sites[problem.place[key]]
        given = dict.fromkeys(range(len(problem.needs)), 0.0)
        for (r, h), share in answer.allocation.shares.items():
            if problem.rows[r].site == key:
                given[h] += share * problem.rows[r].units
        used = sum(given.values())
        rows.append(
            {
                "id_site": key,
                "retenu": 1,
                "cout_eur": site.cost if criterion == COST else None,
                "distance_m": site.distance,
                "ue_utilisees": used,
                "ue_reserve": max(float(potential[problem.place[key]]) - used, 0.0),
                **{name: 100.0 * given[h] / problem.needs[h].units for name, h in covers.items()},
                "methode": f"{answer.status} ; {answer.path}",
                "version_param": "",
                "completude_pct": 100.0,
                "manquants": "",
                "explication": _site_sentence(key, problem, given),
            }
        )
    fields = Schema(
        (
            *schema.PORTFOLIO,
            *(schema.real(name, f"Besoin {problem.needs[h].key}", name, 1, "%") for name, h in covers.items()),
        )
    )
    frame = pd.DataFrame(rows, columns=list(fields.names))
    frame["explication"] = inputs.sentences(job, frame["explication"])
    return frame, fields


def _site_sentence(key: str, problem: PortfolioProblem, given: dict[int, float]) -> Message:
    served = [
        f"{need_name(problem.needs[h].key)} ({decimal(100.0 * units / problem.needs[h].units, 0)} %)"
        for h, units in given.items()
        if units > 1e-9
    ]
    return message("Site {site} is chosen; it covers {needs}.", site=key, needs=", ".join(served) or "-")


def _plain(key: str) -> str:
    return joined(key, "_")[:28].strip("_")


def _balance(job: Job, problem: PortfolioProblem, answer: PortfolioAnswer, criterion: str) -> pd.DataFrame:
    """One row per need: asked, obtained, nearby, missing, and the rule that blocks."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for h, need in enumerate(problem.needs):
        mine = {r: share for (r, n), share in answer.allocation.shares.items() if n == h}
        units = sum(share * problem.rows[r].units for r, share in mine.items())
        near = sum(share * problem.rows[r].units for r, share in mine.items() if problem.is_near(r))
        lack = float(answer.allocation.missing[h])
        rows.append(
            {
                "cle_besoin": need.key,
                "ue_requises": need.units,
                "ue_obtenues": units,
                "ha_requis": need.area_ha,
                "ha_obtenus": sum(share * problem.rows[r].area_ha for r, share in mine.items()),
                "taux_couverture_pct": 100.0 * units / need.units,
                "part_proche_pct": min(100.0 * near / need.units, 100.0),
                "manque_ue": lack,
                "contrainte_bloquante": answer.blocking if _lacks(answer, h) else "",
                "statut": answer.status,
                "ecart_max_pct": answer.gap_pct,
                "chemin": answer.path,
                "critere_cout": criterion,
                "methode": "UE indicatives ; échanges erc",
                "explication": _need_sentence(need.key, units, lack, _lacks(answer, h)),
            }
        )
    frame = pd.DataFrame(rows, columns=list(schema.BALANCE.names))
    frame["explication"] = inputs.sentences(job, frame["explication"])
    return frame


def _lacks(answer: PortfolioAnswer, need: int) -> bool:
    """Whether a need misses units, area or nearness."""
    found = answer.allocation
    return bool(max(found.missing[need], found.missing_area[need], found.missing_near[need]) > ENOUGH)


def _need_sentence(key: str, units: float, lack: float, is_short: bool) -> Message:
    name, got = need_name(key), decimal(units, 2)
    if lack > ENOUGH:
        return message(
            "{need}: {units} UE obtained, {lack} UE are missing.", need=name, units=got, lack=decimal(lack, 2)
        )
    if is_short:
        return message("{need}: {units} UE obtained; area or units nearby are missing.", need=name, units=got)
    return message("{need}: covered with {units} UE.", need=name, units=got)
