"""1 000 friches fully qualified with 500 hypotheses on a drawn territory, and 25 000 sites scored; peak memory.

The territory is drawn with a fixed seed: 100 000 buildings, 20 000 road segments, 5 000 zones and points.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from measure import FOLDER, Board, process

SIDE_M = 40_000.0
WEST, SOUTH = 650_000.0, 7_030_000.0
SITES, SCORED, BUILDINGS, ROADS = 1_000, 25_000, 100_000, 20_000
QUALIFY_TARGET, VOCATION_TARGET, PEAK_TARGET_MIB = 30.0, 5.0, 1024.0
POLYGONS = {
    "zone_urba": (2_000, 900.0, {"TYPEZONE": ("U", "AU", "A", "N"), "LIBELLE": ("UA", "UB", "1AU", "A", "N")}),
    "ppri_inondation": (300, 600.0, {}),
    "sis": (200, 200.0, {}),
    "pprt": (50, 800.0, {}),
    "znieff1": (150, 1_500.0, {}),
    "natura2000": (60, 1_500.0, {}),
    "reserve_naturelle": (40, 900.0, {}),
    "rga_argile": (300, 1_500.0, {"alea": ("1", "2", "3")}),
    "sup_ac1": (120, 500.0, {}),
    "sup_ac2": (30, 800.0, {}),
    "sup_ac4": (30, 800.0, {}),
    "zaer": (150, 500.0, {"detail_filiere": ("SOLAIRE_PV", "SOLAIRE_PV_OMBRIERE")}),
    "exclusion_enr": (60, 900.0, {}),
    "saturation_enr": (20, 3_000.0, {}),
    "qpv": (60, 600.0, {}),
    "zae": (120, 700.0, {}),
    "tvb": (200, 900.0, {"type": ("reservoir", "corridor a restaurer", "corridor")}),
    "zone_humide": (200, 400.0, {}),
    "unesco": (60, 600.0, {"zone": ("bien", "tampon")}),
}
POINTS = {
    "mairie": (300, {}),
    "arret": (1_200, {"stop_id": ("a", "b")}),
    "bpe": (1_500, {"TYPEQU": ("B105", "B203", "D307", "A101")}),
    "poste_electrique": (800, {}),
    "cavite": (200, {}),
    "icpe": (300, {"seveso": ("non", "seuil haut")}),
    "casias": (700, {}),
    "mh": (300, {}),
    "ite": (60, {"etat": ("bon", "mauvais")}),
    "espece_protegee": (400, {"date": ("2024-05-01", "2009-05-01")}),
}


class Drawing:
    """A GeoPackage of drawn layers."""

    def __init__(self, path: Path) -> None:
        from osgeo import ogr, osr

        ogr.UseExceptions()
        self.crs = osr.SpatialReference()
        self.crs.ImportFromEPSG(2154)
        self.store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        self.rng = np.random.default_rng(20260101)

    def layer(self, name: str, kind: int, rows: Iterable[tuple[str, dict[str, Any]]]) -> None:
        """Write rows of (WKT, attributes of texts and numbers)."""
        from osgeo import ogr

        layer, known = self.store.CreateLayer(name, self.crs, kind), set()
        self.store.StartTransaction()
        for wkt, values in rows:
            for key, value in values.items():
                if key not in known:
                    known.add(key)
                    numeric = isinstance(value, float)
                    layer.CreateField(ogr.FieldDefn(key, ogr.OFTReal if numeric else ogr.OFTString))
            feature = ogr.Feature(layer.GetLayerDefn())
            for key, value in values.items():
                feature.SetField(key, value)
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        self.store.CommitTransaction()

    def places(self, count: int) -> np.ndarray:
        """Drawn places, x and y."""
        return np.array([WEST, SOUTH]) + self.rng.uniform(0, SIDE_M, (count, 2))

    def squares(
        self, count: int, side: float, values: dict[str, tuple[str, ...]]
    ) -> Iterable[tuple[str, dict[str, Any]]]:
        """Rotated rectangles of about a side."""
        for x, y in self.places(count):
            width, height = side * self.rng.uniform(0.5, 1.5, 2)
            yield rectangle(x, y, width, height), self.drawn(values)

    def drawn(self, values: dict[str, tuple[str, ...]]) -> dict[str, Any]:
        """One value of each list."""
        return {key: str(self.rng.choice(options)) for key, options in values.items()}


def rectangle(x: float, y: float, width: float, height: float) -> str:
    """WKT of a rectangle."""
    x2, y2 = x + width, y + height
    return f"POLYGON(({x} {y},{x2} {y},{x2} {y2},{x} {y2},{x} {y}))"


def territory() -> Path:
    """The drawn layers; made once."""
    from osgeo import ogr

    target = FOLDER / "friches_territory.gpkg"
    if target.is_file():
        return target
    unfinished = target.with_suffix(".tmp.gpkg")
    unfinished.unlink(missing_ok=True)
    drawing = Drawing(unfinished)
    sites = drawing.places(SITES)
    drawing.layer(
        "friche",
        ogr.wkbPolygon,
        (
            (
                rectangle(x, y, *drawing.rng.uniform(40, 250, 2)),
                {
                    "site_id": f"62{row % 900:03d}_{row}",
                    "comm_insee": f"62{row % 900:03d}",
                    "proprio_type": "P5a",
                    "sol_pollution_existe": str(
                        drawing.rng.choice(["inconnu", "pollution inexistante", "pollution avérée"])
                    ),
                },
            )
            for row, (x, y) in enumerate(sites)
        ),
    )
    around = sites[drawing.rng.integers(0, SITES, BUILDINGS)] + drawing.rng.normal(0, 300, (BUILDINGS, 2))
    drawing.layer(
        "batiment",
        ogr.wkbPolygon,
        ((rectangle(x, y, 12, 9), {"leger": "Non", "etat": "En service", "usage_1": "Industriel"}) for x, y in around),
    )
    drawing.layer("troncon_de_route", ogr.wkbLineString, _roads(drawing))
    for name, (count, side, values) in POLYGONS.items():
        drawing.layer(name, ogr.wkbPolygon, drawing.squares(count, side, values))
    for name, (count, values) in POINTS.items():
        rows = ((f"POINT({x} {y})", drawing.drawn(values)) for x, y in drawing.places(count))
        drawing.layer(name, ogr.wkbPoint, rows)
    lines = drawing.places(1_000)
    drawing.layer(
        "reseau_bt", ogr.wkbLineString, ((f"LINESTRING({x} {y},{x + 400} {y + 90})", {"n": "1"}) for x, y in lines)
    )
    drawing.layer(
        "lovac",
        ogr.wkbNone,
        (
            ("", {"codgeo": f"62{n:03d}", "pp_total_24": float(900 + n), "pp_vacant_24": float(40 + n % 60)})
            for n in range(900)
        ),
    )
    drawing.store = None
    unfinished.rename(target)
    return target


def _roads(drawing: Drawing) -> Iterable[tuple[str, dict[str, Any]]]:
    """A grid of roads with a motorway across and its ramps."""
    count = int((ROADS / 2) ** 0.5)
    step = SIDE_M / count
    for i in range(count):
        for j in range(count):
            x, y = WEST + i * step, SOUTH + j * step
            facts = {
                "nature": "Route à 1 chaussée",
                "importance": "4",
                "sens_de_circulation": "Double sens",
                "largeur_de_chaussee": 5.5,
                "acces_vehicule_leger": "Libre",
                "fictif": "Non",
            }
            yield f"LINESTRING({x} {y},{x + step} {y})", facts
            yield f"LINESTRING({x} {y},{x} {y + step})", facts
    middle = SOUTH + count // 2 * step + step / 2
    for i in range(count):
        x = WEST + i * step
        fast = {
            "nature": "Type autoroutier",
            "importance": "1",
            "sens_de_circulation": "Double sens",
            "largeur_de_chaussee": 14.0,
            "acces_vehicule_leger": "Libre",
            "fictif": "Non",
        }
        yield f"LINESTRING({x} {middle},{x + step} {middle})", fast
        if i % 20 == 0:
            yield f"LINESTRING({x} {middle - step / 2},{x} {middle})", {**fast, "nature": "Bretelle"}


def scored_sites() -> Path:
    """25 000 sites with drawn criteria; made once."""
    from osgeo import ogr

    from aula_toolbox.core.friches import criteria, rules

    target = FOLDER / "friches_scored.gpkg"
    if target.is_file():
        return target
    unfinished = target.with_suffix(".tmp.gpkg")
    unfinished.unlink(missing_ok=True)
    drawing = Drawing(unfinished)
    columns: dict[str, list[Any]] = {}
    for one in rules.shipped("aula_1_0").criteria:
        known = drawing.rng.random(SCORED) < 0.7
        known[0] = True  # the first row declares the fields
        if one.kind == "numerique":
            values = drawing.rng.uniform(0, 15 if one.unit == "%" else 20_000, SCORED)
        else:
            values = drawing.rng.choice([item.value for item in one.classes], SCORED)
        columns[criteria.fact(one.id).value_field] = [v if k else None for v, k in zip(values.tolist(), known)]
    rows = (
        (
            rectangle(x, y, 100, 100),
            {"site_id": f"s{row}", **{k: v[row] for k, v in columns.items() if v[row] is not None}},
        )
        for row, (x, y) in enumerate(drawing.places(SCORED))
    )
    drawing.layer("sites", ogr.wkbPolygon, rows)
    drawing.store = None
    unfinished.rename(target)
    return target


def run(algorithm: str, **inputs: Any) -> Any:
    """An algorithm as a batch runs it."""
    from demo_steps.demo import enable_plugin, environment, executable

    surroundings = environment("en", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    return process([executable(), "--json", "run", algorithm, "-"], json.dumps({"inputs": inputs}), surroundings)


def qualified(path: Path, sites: int = SITES, draws: int = 500) -> Any:
    """`frichequalify` on the first sites of the territory, with all its layers around."""
    from osgeo import ogr

    store = ogr.Open(str(path))
    names = [store.GetLayer(n).GetName() for n in range(store.GetLayerCount())]
    outputs = {name: str(FOLDER / f"friches_{name.lower()}.gpkg") for name in ("OUTPUT", "SITES", "CRITERIA", "QA")}
    for file in outputs.values():
        Path(file).unlink(missing_ok=True)
    context = [f"{path}|layername={name}" for name in names if name != "friche"]
    chosen = f"{path}|layername=friche|subset=fid <= {sites}"
    return run("aula:frichequalify", INPUT=chosen, CONTEXT=context, DRAWS=draws, **outputs)


def rated(scored: Path, sites: int = SCORED) -> Any:
    """`frichevocation` on the first of the scored sites."""
    result = FOLDER / "friches_vocation.gpkg"
    result.unlink(missing_ok=True)
    return run("aula:frichevocation", INPUT=f"{scored}|layername=sites|subset=fid <= {sites}", OUTPUT=str(result))


def main() -> None:
    """Measure, print, judge."""
    board = Board()
    path, scored = territory(), scored_sites()
    done, plain = qualified(path), qualified(path, draws=0)
    note = f"processor {done.cpu_seconds:.1f} s"
    board.line("frichequalify, 1 000 sites, 500 hypotheses", done.seconds, "s", QUALIFY_TARGET, note=note)
    board.line("the same against no hypotheses", done.cpu_seconds / plain.cpu_seconds, "x", note="processor")
    board.line("peak memory", done.peak_mib, "MiB", PEAK_TARGET_MIB)
    parts = {divisor: qualified(path, SITES // divisor) for divisor in (16, 4)}
    board.growth("frichequalify, sites", {1: done, **parts})
    done = rated(scored)
    note = f"processor {done.cpu_seconds:.1f} s, reading and writing included"
    board.line("frichevocation, 25 000 sites", done.seconds, "s", VOCATION_TARGET, note=note)
    board.growth("frichevocation, sites", {1: done, **{part: rated(scored, SCORED // part) for part in (16, 4)}})
    board.exit()


if __name__ == "__main__":
    main()
