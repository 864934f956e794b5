"""Compensation: 10 000 sites over a territory's land cover, the least-cost set of 2 000 sites, one footprint.

The land cover is made (see `land_cover.py`); sites are squares drawn over it, portfolios are drawn with fixed seeds.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import land_cover
import numpy as np
from erc_zan import POLYGONS, fresh, run
from measure import FOLDER, Board, shared

SITES, PORTFOLIO_SITES = 10_000, 2_000
CANDIDATES_TARGET_S, SEQUENCE_TARGET_S = 60.0, 20.0
SET_TARGET_S = 10.0
SEEDS = (1, 2, 3)
HABITATS = (
    ("prairie", "CS6.1.1", 4.0, 4.7),
    ("boisement", "CS4.1.2", 4.0, 2.7),
    ("fourre", "CS5.1.1", 4.0, 4.7),
    ("zone_humide", "CS6.1.2", 6.0, 1.0),
    ("pelouse", "CS6.2.0", 6.0, 0.8),
)


def layers(communes: Path) -> tuple[Path, Path, Path]:
    """Sites, a footprint and a table of needs."""
    from osgeo import ogr, osr

    sites, footprint, needs = (fresh(name) for name in ("sites.gpkg", "footprint.gpkg", "needs.csv"))
    (west, east, south, north), outline = land_cover.territory(communes)
    random = np.random.default_rng(2)
    places = np.column_stack([random.uniform(west, east, 4 * SITES), random.uniform(south, north, 4 * SITES)])
    places = places[land_cover.inside(places, outline, 100.0)][:SITES]
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    for path, squares, side in ((sites, places, 120.0), (footprint, places[:1], 400.0)):
        stored = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        table = stored.CreateLayer("layer", crs, ogr.wkbPolygon)
        stored.StartTransaction()
        for x, y in squares:
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for right, up in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)):
                ring.AddPoint_2D(x + right * side, y + up * side)
            feature, polygon = ogr.Feature(table.GetLayerDefn()), ogr.Geometry(ogr.wkbPolygon)
            polygon.AddGeometry(ring)
            feature.SetGeometry(polygon)
            table.CreateFeature(feature)
        stored.CommitTransaction()
        del feature, table, stored
    head = "cle_besoin,famille,classe_valeur,code,ue_requises,ha_requis"
    rows = ["prairie|moyenne,prairie,moyenne,CS6.1.1,80,12", "boisement|moyenne,boisement,moyenne,CS4.1.2,30,6"]
    needs.write_text("\n".join([head, *rows]), encoding="utf-8")
    return sites, footprint, needs


def portfolio(seed: int) -> object:
    """2 000 sites, six needs, trading and proximity."""
    from aula_toolbox.core.erc.options import CompensationNeed
    from aula_toolbox.core.erc.portfolio.problem import PortfolioProblem, PortfolioRules, Row, Site

    random = np.random.default_rng(seed)
    needs = [
        CompensationNeed("prairie|moyenne", "prairie", "moyenne", "CS6.1.1", 60.0, None),
        CompensationNeed("boisement|moyenne", "boisement", "moyenne", "CS4.1.2", 50.0, None),
        CompensationNeed("fourre|moyenne", "fourre", "moyenne", "CS5.1.1", 30.0, None),
        CompensationNeed("zone_humide|forte|CS6.1.2", "zone_humide", "forte", "CS6.1.2", 25.0, None),
        CompensationNeed("pelouse|forte|CS6.2.0", "pelouse", "forte", "CS6.2.0", 15.0, None),
        CompensationNeed("culture|faible", "culture", "faible", "CS6.3.0", 20.0, None),
    ]
    sites, rows = [], []
    for number in range(PORTFOLIO_SITES):
        area, key = float(np.round(random.lognormal(0.5, 0.7), 3)), f"S{number:05d}"
        cost = int(area * random.integers(8_000, 30_000))
        sites.append(Site(key, cost, int(random.integers(0, 20_000)), int(random.integers(1, 5))))
        is_wet = random.random() < 0.3
        for bloc, share in (("hors_zh", 0.6 if is_wet else 1.0), ("zh", 0.4 if is_wet else 0.0)):
            for family, code, value, gain in HABITATS:
                if share and (family != "zone_humide" or bloc == "zh"):
                    units = area * share * gain * random.uniform(0.5, 1.2)
                    rows.append(Row(key, bloc, family, code, value, area * share, units))
    return PortfolioProblem(sites, rows, needs, PortfolioRules(proximity=0.5))


def sets(board: Board) -> None:
    """The least-cost set and the next one: seconds, and what is proved."""
    from aula_toolbox.core.erc.portfolio.problem import total
    from aula_toolbox.core.erc.portfolio.solve import solve
    from aula_toolbox.core.messages import Notes

    taken = []
    for seed in SEEDS:
        problem = portfolio(seed)
        start, busy = time.perf_counter(), time.process_time()
        answer = solve(problem, 60.0, 1, Notes())
        taken.append(time.perf_counter() - start)
        busy = time.process_time() - busy
        note = f"{answer.status}, {total(problem, answer.chosen)[0]} euros, processor {busy:.1f} s"
        note += f", another set may cost up to {answer.gap_pct:.2f} % less" if answer.gap_pct else ""
        board.line(f"ercportfolio, {PORTFOLIO_SITES} sites, seed {seed}", taken[-1], "s", None, note)
    board.line("ercportfolio, median", statistics.median(taken), "s", SET_TARGET_S)


def main() -> None:
    """Measure, judge."""
    board = Board()
    communes = shared("territory/aula_territory.gpkg")
    cover = land_cover.layer(communes, POLYGONS)
    sites, footprint, needs = layers(communes)
    land = {"LANDCOVER": cover, "COVER_FIELD": "cs24", "NOMENCLATURE": "OCS2D"}
    cost = run("erccandidates", INPUT=sites, FOOTPRINT=footprint, NEEDS=needs, OUTPUT=fresh("ranked.gpkg"), **land)
    board.line(
        f"erccandidates, {SITES} sites",
        cost.seconds,
        "s",
        CANDIDATES_TARGET_S,
        f"processor {cost.cpu_seconds:.0f} s, peak {cost.peak_mib:.0f} MiB",
    )
    cost = run("ercsequence", INPUT=footprint, OUTPUT=FOLDER / "pieces.gpkg", **land)
    board.line("ercsequence, one footprint", cost.seconds, "s", SEQUENCE_TARGET_S)
    sets(board)
    board.exit()


if __name__ == "__main__":
    main()
