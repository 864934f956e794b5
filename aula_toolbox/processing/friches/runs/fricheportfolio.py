"""The run of fricheportfolio: read, solve, tell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from ....core.columns import named
from ....core.decimals import reals
from ....core.errors import AulaError
from ....core.friches import portfolio, schema, statuses
from ....core.friches.reading import UNDECIDED
from ....core.friches.reports.fricheportfolio import PortfolioFacts, page
from ....core.friches.rules import shipped
from ....core.friches.statuses import FricheStatuses
from ....core.friches.thresholds import FricheThresholds
from ....core.language import Language
from ....core.messages import listing
from ....core.programme import require
from ....core.text import known
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.results.pictures import enlarged, styled
from ....gis.vector.shapes import read_shapes
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd


def share(job: Job) -> None:
    """Read the results and the needs, share, write."""
    require()
    source, needs_source = inputs.source_of(job), inputs.source_of(job, "NEEDS")
    sites = source.read(wanted=()).attributes
    usages = shipped("aula_1_0").usages
    codes, names = [one.code for one in usages], [one.id for one in usages]
    territory = _territory(job, sites)
    needs = portfolio.read_needs(needs_source.read(wanted=()).attributes, codes, names, territory)
    area = str(named("surf_m2", sites.columns))
    hectares = np.nan_to_num(reals(sites[area], job.notes, f"{source.name}, {area}")) / 10_000
    own = _statuses(job, sites)
    index = np.where(own.usable[:, None], _allowed(sites, codes, job.number("INDEX_MIN") or 0.0), np.nan)
    limits = FricheThresholds()
    prices = limits["besoins_penalite_ha"], limits["besoins_au_dela_ha"]
    problem = portfolio.Problem(hectares, index, territory, needs, codes, *prices)
    job.stage(tr("Sharing the needs"), 80)
    solution = portfolio.solve(problem, job.number("TIME_LIMIT") or 30.0)
    status = _status(solution, job.report_language)
    job.results["STATUS"] = status
    job.notes.info("Status: {status}.", status=status)
    if not solution.is_optimal:
        job.notes.warn(
            "Time is over: the sharing is not proved the best. More time (TIME_LIMIT) may give a better one."
        )
    columns = _columns(sites, problem, solution, own, job.report_language)
    shapes = read_shapes(source)
    inputs.write_sites(job, "OUTPUT", schema.SHARED_OUT, columns, shapes)
    summary = portfolio.summary(problem, solution, _undecided(sites, columns["usage_retenu"]))
    job.write_rows("SUMMARY", schema.NEEDS_SUMMARY, summary)
    facts = PortfolioFacts(source.name, columns, summary, status, own.apart(hectares), int((~own.is_told).sum()))
    if job.given("REPORT"):
        drawn = {"usage_retenu": columns["usage_retenu"].tolist()}
        pictures = styled("usages", enlarged(shapes.metric), drawn, "friches_besoins.qml", METRIC)
        job.write_text("REPORT", page(job.told(pictures), facts))


def _statuses(job: Job, sites: pd.DataFrame) -> FricheStatuses:
    """The statuses of the sites; those that are kept apart, and those that are not told, are."""
    name = named("site_statut", sites.columns)
    own = statuses.read(sites[name] if name else [None] * len(sites), job.choices("STATUTS"))
    untold = int((~own.is_told).sum())
    if untold:
        job.notes.warn("{count} sites without a status: taken as usable.", count=untold)
    if not own.usable.all():
        job.notes.warn("{count} sites kept apart by their status.", count=int((~own.usable).sum()))
    return own


def _undecided(sites: pd.DataFrame, chosen: Iterable[Any]) -> Any:
    """Sites whose use is not sure: undecided, or another one leads in the hypotheses."""
    out = np.zeros(len(sites), dtype=bool)
    kind, other = named("voc_robuste", sites.columns), named("voc1_hyp", sites.columns)
    if kind is not None:
        out |= (sites[kind] == UNDECIDED).to_numpy()
    if other is not None:
        out |= np.array([bool(known(one)) and one != use for one, use in zip(sites[other], chosen)], dtype=bool)
    return out


def _territory(job: Job, sites: pd.DataFrame) -> list[str]:
    name = named(job.text("TERRITORY_FIELD"), sites.columns)
    if name is None:
        raise AulaError(
            "TERRITORY_FIELD: no field {field}; the fields that are there: {present}.",
            "E_FIELD",
            field=job.text("TERRITORY_FIELD"),
            present=listing(sites.columns, 40),
        )
    return [str(value) for value in sites[name]]


def _allowed(sites: pd.DataFrame, codes: list[str], least: float) -> Any:
    """Indices of the uses a site may take, NaN for the others."""
    out = np.full((len(sites), len(codes)), np.nan)
    for u, code in enumerate(codes):
        own, excluded = named(f"i_{code}", sites.columns), named(f"ex_{code}", sites.columns)
        if own is None:
            raise AulaError(
                "INPUT: field {field} not found: give the results of frichequalify.", "E_FIELD", field=f"i_{code}"
            )
        values = reals(sites[own])
        out_of = np.nan_to_num(reals(sites[excluded])) > 0 if excluded else np.zeros(len(sites), bool)
        out[:, u] = np.where((values >= least) & ~out_of, values, np.nan)
    return out


def _status(solution: portfolio.Solution, language: Language) -> str:
    if solution.is_optimal:
        return language.tr("the best sharing there is (proved)")
    if not solution.is_found:
        return language.tr("time limit: no sharing was found, none is proved impossible")
    if solution.gap_pct is None:
        return language.tr("time limit: not proved the best")
    gap = language.number(solution.gap_pct, 1)
    return language.tr("time limit: another sharing may be up to {gap} % better", gap=gap)


def _columns(
    sites: pd.DataFrame,
    problem: portfolio.Problem,
    solution: portfolio.Solution,
    own: FricheStatuses,
    language: Language,
) -> pd.DataFrame:
    import pandas as pd

    choice = solution.choice
    pollution = named("c_pollution", sites.columns)
    known = sites[pollution].tolist() if pollution else [None] * len(sites)
    low, high = portfolio.costs(known, problem.hectares)
    taken = choice >= 0
    lines = np.arange(len(sites))
    return pd.DataFrame(
        {
            "site_id": sites[str(named("site_id", sites.columns))].astype(str),
            "site_statut": [one or None for one in own.told],
            "usage_retenu": [problem.codes[u] if u >= 0 else None for u in choice],
            "i_retenu": np.where(taken, problem.index[lines, np.maximum(choice, 0)], np.nan),
            "surf_ha": problem.hectares,
            "cout_bas_keur": np.where(taken, low, np.nan),
            "cout_haut_keur": np.where(taken, high, np.nan),
            "motif": [
                _reason(problem, solution, s, language)
                if own.usable[s]
                else language.tr("kept apart: {status}", status=own.told[s])
                for s in range(len(sites))
            ],
        }
    )


def _reason(problem: portfolio.Problem, solution: portfolio.Solution, site: int, language: Language) -> str:
    if solution.choice[site] >= 0:
        return language.tr("answers a need")
    if not np.isfinite(problem.index[site]).any():
        return language.tr("no use reaches the least index")
    if not np.isfinite(problem.value[site]).any():
        return language.tr("no need for its uses")
    if not solution.is_optimal:
        return language.tr("left without a use by a sharing that is not proved the best")
    return language.tr("beyond the need: met by other sites")
