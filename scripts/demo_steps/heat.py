"""Urban heat on the demonstration territory: exposure of the quarters, air temperature, report, map."""

from __future__ import annotations

from pathlib import Path

from demo_steps import sheet
from demo_steps.demo import Demo, decimal, spaced

QUERY = """
SELECT count(*) AS n, sum(pop) AS people, sum(priorite = 1) AS first, max(ano_nuit_c) AS warmest FROM "{}"
"""
#: the stations of the demonstration, invented: their number, their nights, the excess that they were made with
STATIONS, NIGHTS, EXCESS_C, NIGHT_MIX_M = 12, 10, 3.0, 200


def run(demo: Demo) -> list[str]:
    """Run the headline algorithm, draw its map, tell its figures."""
    folder = demo.folder("heat")
    classes = folder / "occupation.tif"
    zones, night, report = folder / "chaleur.gpkg", folder / "nuit.tif", folder / "rapport.html"
    demo.qgis_process(
        "aula:heatexposure",
        INPUT=demo.layer("iris"),
        LANDCOVER=demo.layer("ocsge_2021"),
        BUILDINGS=demo.layer("batiment"),
        VEGETATION=demo.layer("zone_de_vegetation"),
        WATER=demo.layer("surface_hydrographique"),
        ROADS=demo.layer("troncon_de_route"),
        TREES=demo.layer("arbre"),
        POPULATION=demo.layer("filosofi_200m"),
        DWELLINGS=demo.layer("batiment"),
        COOL=demo.layer("lieu_frais"),
        COOL_NIGHT_FIELD="ouvert_nuit",
        OUTPUT=zones,
        T_NIGHT=night,
        LULC_OUT=classes,
        REPORT=report,
    )
    demo.keep("heat", "Quartiers et leur exposition (GeoPackage, avec son style)", zones)
    demo.keep("heat", "Température de l’air la nuit, modélisée (raster)", night)
    demo.keep("heat", "Rapport : résultats, raisons, limites", report)
    titles = (
        "Exposition des habitants à la chaleur",
        "Ville de démonstration, vulnérabilité de nuit par quartier, de 1 à 9",
    )
    sheet.draw(demo, "heat", "aula:heatexposure", titles, (zones, "Exposition à la chaleur"))
    row = demo.one_row(zones, QUERY)
    follow_ups(demo, classes, folder)
    return [
        f"Chaleur urbaine : {row['n']} quartiers, {spaced(row['people'])} habitants, "
        f"{row['first']} en première priorité, jusqu’à {decimal(row['warmest'])} °C de plus que la campagne "
        "la nuit (modèle)."
    ]


def follow_ups(demo: Demo, classes: Path, folder: Path) -> None:
    """A project before and after, surface temperature of the Landsat scenes, local climate zones, clear nights."""
    demo.qgis_process(
        "aula:heatscenario",
        INPUT=classes,
        PROJECTS=demo.layer("projet_chaleur"),
        POPULATION=demo.layer("filosofi_200m"),
        SITE_SURFACES=demo.layer("surface_site"),
        OUTPUT=folder / "scenario.gpkg",
        SITES=folder / "sites.csv",
        REPORT=folder / "scenario.html",
    )
    demo.keep("heat", "Rapport : un projet avant et après", folder / "scenario.html")
    demo.qgis_process(
        "aula:heatlst",
        FOLDER=demo.territory / "landsat",
        REFERENCE=demo.layer("campagne_reference"),
        MIN_OBS=1,
        OUTPUT=folder / "surface.tif",
        SCENES=folder / "scenes.csv",
    )
    demo.keep("heat", "Température de surface, en milieu de matinée (raster)", folder / "surface.tif")
    demo.qgis_process(
        "aula:heatlcz",
        INPUT=demo.layer("iris"),
        LANDCOVER=demo.layer("ocsge_2021"),
        BUILDINGS=demo.layer("batiment"),
        ROADS=demo.layer("troncon_de_route"),
        OUTPUT=folder / "lcz.gpkg",
    )
    demo.keep("heat", "Zones climatiques locales (GeoPackage, avec son style)", folder / "lcz.gpkg")
    demo.qgis_process(
        "aula:heatnight",
        INPUT=demo.layer("iris"),
        LULC=classes,
        BUILDINGS=demo.layer("batiment"),
        OUTPUT=folder / "nuits_claires.gpkg",
        REPORT=folder / "nuits_claires.html",
    )
    demo.keep("heat", "Îlot de chaleur des nuits claires, par quartier (GeoPackage)", folder / "nuits_claires.gpkg")
    demo.keep("heat", "Rapport : îlot de chaleur des nuits claires", folder / "nuits_claires.html")
    demo.qgis_process(
        "aula:heatshade",
        INPUT=demo.layer("arret"),
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        PIXEL=2,
        OUTPUT=folder / "ombre_arrets.gpkg",
        REPORT=folder / "ombre_arrets.html",
    )
    demo.keep("heat", "Ombre des arrêts un jour d’été (GeoPackage, avec son style)", folder / "ombre_arrets.gpkg")
    demo.keep("heat", "Rapport : ombre des arrêts", folder / "ombre_arrets.html")
    demo.qgis_process(
        "aula:heatcomfort",
        INPUT=demo.layer("arret"),
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        LULC=classes,
        PIXEL=2,
        OUTPUT=folder / "ressenti_arrets.gpkg",
        REPORT=folder / "ressenti_arrets.html",
    )
    demo.keep(
        "heat",
        "Chaleur ressentie aux arrêts un jour d’été (GeoPackage, avec son style)",
        folder / "ressenti_arrets.gpkg",
    )
    demo.keep("heat", "Rapport : chaleur ressentie aux arrêts", folder / "ressenti_arrets.html")
    calibrating(demo, classes, folder)
    planting(demo, classes, folder)
    walking(demo, folder)
    demo.qgis_process(
        "aula:heat330300",
        INPUT=f'{demo.layer("batiment")}|subset="nombre_de_logements" > 0',
        TREES=demo.layer("arbre"),
        CANOPY=classes,
        PARKS=demo.layer("espace_vert"),
        ZONES=demo.layer("iris"),
        OUTPUT=folder / "regle_3_30_300.gpkg",
        ZONES_OUT=folder / "regle_par_quartier.gpkg",
    )
    demo.keep(
        "heat", "Règle 3-30-300 logement par logement (GeoPackage, avec son style)", folder / "regle_3_30_300.gpkg"
    )
    demo.keep("heat", "Règle 3-30-300 par quartier", folder / "regle_par_quartier.gpkg")


def calibrating(demo: Demo, classes: Path, folder: Path) -> None:
    """The model held against stations: invented ones, for the demonstration has no measure of its own."""
    left, stations = folder / "part_exces.tif", folder / "stations_inventees.gpkg"
    demo.qgis_process(
        "aula:heatcooling", INPUT=classes, METHOD="intensity", MIX=NIGHT_MIX_M, T_REF=0, UHI_MAX=1, OUTPUT=left
    )
    _stations(left, stations)
    demo.qgis_process(
        "aula:heatcalibrate",
        INPUT=classes,
        STATIONS=stations,
        STATION_FIELD="station",
        NIGHT_FIELD="nuit",
        MIX=NIGHT_MIX_M,
        OUTPUT=folder / "calage.gpkg",
        REPORT=folder / "calage.html",
    )
    demo.keep("heat", "Rapport : le modèle face à douze stations inventées", folder / "calage.html")


def _stations(left: Path, path: Path) -> None:
    """Twelve stations from the centre to the fields over ten nights: the model with an excess of 3 °C, and noise."""
    import numpy as np
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    raster = gdal.Open(str(left))
    values, (west, px, _, north, _, py) = raster.ReadAsArray(), raster.GetGeoTransform()
    step = round(150 / px)
    rows, columns = (one.ravel() for one in np.mgrid[step : values.shape[0] : step, step : values.shape[1] : step])
    share = values[rows, columns]
    known = np.flatnonzero(np.isfinite(share) & (share >= 0) & (share <= 1))
    order = known[np.argsort(share[known])]
    wanted = np.linspace(share[order[0]], share[order[-1]], STATIONS)
    chosen = order[np.searchsorted(share[order], wanted).clip(0, len(order) - 1)]
    rng = np.random.default_rng(2026)
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = store.CreateLayer("stations", raster.GetSpatialRef(), ogr.wkbPoint)
    for name, kind in (("station", ogr.OFTString), ("nuit", ogr.OFTString), ("t_c", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for night, air in enumerate(rng.normal(17, 1.5, NIGHTS), 1):
        for number, at in enumerate(chosen.tolist(), 1):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("station", f"S{number:02d}")
            feature.SetField("nuit", f"2025-07-{night:02d}")
            feature.SetField("t_c", round(float(air + EXCESS_C * share[at] + rng.normal(0, 0.3)), 2))
            x, y = west + (columns[at] + 0.5) * px, north + (rows[at] + 0.5) * py
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
            layer.CreateFeature(feature)


def planting(demo: Demo, classes: Path, folder: Path) -> None:
    """Where to plant first: a plan of trees for a budget."""
    activities = demo.layer("zone_d_activite_ou_d_interet")
    demo.qgis_process(
        "aula:heattrees",
        INPUT=classes,
        POPULATION=demo.layer("filosofi_200m"),
        ZONES=folder / "chaleur.gpkg",
        BUDGET=100_000,
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        ROADS=demo.layer("troncon_de_route"),
        RAILWAYS=demo.layer("troncon_de_voie_ferree"),
        WATER=demo.layer("surface_hydrographique"),
        EXCLUDED=demo.layer("terrain_de_sport"),
        PARKING=f"{demo.layer('equipement_de_transport')}|subset=\"nature\" = 'Parking'",
        NETWORKS=demo.layer("reseau_chaleur"),
        HERITAGE=demo.layer("sup_ac1"),
        FOOTWAYS=demo.layer("troncon_de_route"),
        STOPS=demo.layer("arret"),
        SCHOOLYARDS=f"{activities}|subset=\"nature\" IN ('Collège', 'Enseignement primaire', 'Lycée')",
        OUTPUT=folder / "arbres.gpkg",
        GAIN=folder / "gain_arbres.tif",
        PARETO=folder / "arbres_budget.csv",
        REPORT=folder / "arbres.html",
    )
    demo.keep("heat", "Où planter d’abord : arbres choisis pour un budget (GeoPackage)", folder / "arbres.gpkg")
    demo.keep("heat", "Rapport : où planter d’abord", folder / "arbres.html")


def walking(demo: Demo, folder: Path) -> None:
    """Shaded ways to the cool places, and the streets to shade first."""
    demo.qgis_process(
        "aula:heatroutes",
        INPUT=demo.layer("filosofi_200m"),
        WEIGHT_FIELD="ind",
        COOL=demo.layer("lieu_frais"),
        NETWORK=demo.layer("troncon_de_route"),
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        ZONES=demo.layer("iris"),
        OUTPUT=folder / "chemins.gpkg",
        STREETS=folder / "rues.gpkg",
        ZONES_OUT=folder / "chemins_par_quartier.gpkg",
        REPORT=folder / "chemins.html",
    )
    demo.keep("heat", "Rues à ombrager d’abord (GeoPackage, avec son style)", folder / "rues.gpkg")
    demo.keep("heat", "Rapport : chemins ombragés vers les lieux frais", folder / "chemins.html")
