"""Write the embedded catalogue from the demonstration territory: one record a layer, with its count and extent.

Run it after `make_demo.py`. Each record says that its data are fictional.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aula_toolbox.core.pnc.catalogue import CatalogueSource  # noqa: E402
from aula_toolbox.core.pnc.reading import read_document  # noqa: E402
from aula_toolbox.core.reference import load  # noqa: E402

ogr.UseExceptions()
gdal.UseExceptions()

DEMO = ROOT / "aula_toolbox" / "resources" / "demo"
OUT = ROOT / "aula_toolbox" / "resources" / "catalogue" / "demonstration.json"
TERRITORY = "territoire.gpkg"
UPDATED = "2026-10-01"
FICTIONAL = "Données de démonstration : territoire fictif, aucun chiffre ne décrit une commune réelle."
GPKG = "application/geopackage+sqlite3"

# table: title, abstract, observatories, keywords; a table that the territory lacks is left out
TABLES: dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...]]] = {
    "commune": (
        "Communes",
        "Limites de communes, EPCI et population municipale.",
        ("referentiel",),
        ("commune", "epci"),
    ),
    "epci": ("EPCI", "Limites des intercommunalités.", ("referentiel",), ("epci",)),
    "iris": (
        "IRIS et population",
        "Îlots de l'INSEE avec leur population.",
        ("social", "referentiel"),
        ("iris", "population"),
    ),
    "batiment": ("Bâtiments", "Bâtiments : usage, hauteur, logements, matériaux.", ("habitat",), ("bâtiment", "bâti")),
    "friche": ("Friches", "Sites en friche au standard CNIG.", ("friches", "friches-economiques"), ("friche", "cnig")),
    "site_friche": (
        "Friches",
        "Sites en friche au standard CNIG.",
        ("friches", "friches-economiques"),
        ("friche", "cnig"),
    ),
    "lovac": (
        "Logements vacants",
        "Vacance des logements par commune.",
        ("habitat",),
        ("logement", "vacance", "lovac"),
    ),
    "zone_urba": ("Zonage du PLUi", "Zones du plan local d'urbanisme.", ("referentiel",), ("plui", "zonage")),
    "ocsge_2018": (
        "Occupation du sol 2018",
        "OCS GE : couverture et usage.",
        ("artificialisation",),
        ("ocs ge", "zan"),
    ),
    "ocsge_2021": (
        "Occupation du sol 2021",
        "OCS GE : couverture et usage.",
        ("artificialisation", "poc-foncier-zan"),
        ("ocs ge", "zan"),
    ),
    "zone_de_vegetation": (
        "Végétation",
        "Bois, haies, prairies : zones de nature.",
        ("environnement",),
        ("nature", "trame verte"),
    ),
    "arbre": ("Arbres", "Arbres de la ville : essence, hauteur, houppier.", ("environnement",), ("arbre", "parc")),
    "espace_vert": ("Parcs et jardins", "Espaces verts ouverts au public.", ("environnement",), ("parc",)),
    "lieu_frais": (
        "Lieux frais",
        "Lieux où se rafraîchir pendant une vague de chaleur.",
        ("environnement", "sante"),
        ("fraîcheur", "îlot de chaleur"),
    ),
    "surface_hydrographique": ("Surfaces en eau", "Plans d'eau et rivières.", ("environnement",), ("eau",)),
    "parcelle_agricole": ("Parcelles agricoles", "Registre parcellaire graphique.", ("pat-cabbalr",), ("agriculture",)),
    "filosofi_200m": (
        "Revenus et ménages, carreaux de 200 m",
        "Population, ménages et revenus.",
        ("social",),
        ("filosofi", "revenu", "population"),
    ),
    "zone_d_activite_ou_d_interet": (
        "Zones d'activité et équipements",
        "Zones d'activité, écoles, santé.",
        ("fonciers-economiques",),
        ("zone d'activité", "équipement"),
    ),
    "troncon_de_route": ("Routes", "Tronçons de route.", ("suivi-pdu",), ("route", "voirie", "mobilité")),
    "equipement_de_transport": (
        "Gares, arrêts et parkings",
        "Équipements de transport.",
        ("suivi-pdu",),
        ("arrêt", "transport"),
    ),
    "arret": ("Arrêts de transport", "Arrêts de bus et de train.", ("suivi-pdu",), ("arrêt", "transport")),
}


def to_degrees(layer_or_raster: Any) -> list[float] | None:
    """The extent in degrees (west, south, east, north), or None for a table."""
    if isinstance(layer_or_raster, gdal.Dataset):
        a = layer_or_raster.GetGeoTransform()
        width, height = layer_or_raster.RasterXSize, layer_or_raster.RasterYSize
        west, north = a[0], a[3]
        box = (west, west + a[1] * width, north + a[5] * height, north)
        own = layer_or_raster.GetSpatialRef()
    else:
        own = layer_or_raster.GetSpatialRef()
        box = layer_or_raster.GetExtent() if own is not None and layer_or_raster.GetFeatureCount() else None
    if box is None:
        return None
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for reference in (own, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(own, degrees)
    corners = [change.TransformPoint(x, y) for x in box[:2] for y in box[2:]]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    return [round(min(xs), 5), round(min(ys), 5), round(max(xs), 5), round(max(ys), 5)]


def record(
    name: str,
    title: str,
    abstract: str,
    observatories: tuple[str, ...],
    keywords: tuple[str, ...],
    link: dict[str, Any],
    box: Any,
    style: str = "",
) -> dict[str, Any]:
    """One record of the embedded catalogue."""
    return {
        "type": "Feature",
        "id": f"demo-{name.replace('_', '-')}",
        "geometry": None,
        "bbox": box,
        "properties": {
            "type": "dataset",
            "title": f"{title} (démonstration)",
            "description": f"{abstract} {FICTIONAL}",
            "language": {"code": "fr"},
            "keywords": [*keywords, "donnees de demonstration"],
            "updated": UPDATED,
            "license": "GPL-2.0-or-later",
            "contacts": [{"organization": "AULA Toolbox (donnees fictives)", "roles": ["publisher"]}],
            "aula:observatories": list(observatories),
        },
        "links": [link, *([{"href": f"{style}.qml", "rel": "describedby"}] if style else [])],
    }


def tables() -> list[dict[str, Any]]:
    """The records of the vector layers and tables."""
    dataset = gdal.OpenEx(str(DEMO / TERRITORY), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=["IMMUTABLE=YES"])
    made = []
    styles = load("demo_layers", {"couche": str, "style": str}).mapping("couche", "style")
    for name, (title, abstract, observatories, keywords) in TABLES.items():
        layer = dataset.GetLayerByName(name)
        if layer is None:
            continue
        link = {"href": TERRITORY, "rel": "item", "type": GPKG, "name": name, "aula:count": layer.GetFeatureCount()}
        box, style = to_degrees(layer), styles.get(name, "")
        made.append(record(name, title, abstract, observatories, keywords, link, box, style))
    return made


def scenes() -> list[dict[str, Any]]:
    """The record of the newest surface temperature."""
    found = sorted((DEMO / "landsat").glob("*/*ST_B10*"))
    if not found:
        return []
    newest = max(found, key=lambda path: path.name.split("_")[3])
    link = {"href": newest.relative_to(DEMO).as_posix(), "rel": "item", "type": "image/tiff; application=geotiff"}
    abstract = "Température de surface d'une scène Landsat, en valeurs brutes de la collection 2 niveau 2."
    box = to_degrees(gdal.Open(str(newest)))
    return [
        record(
            "temperature",
            "Température de surface",
            abstract,
            ("environnement",),
            ("température", "îlot de chaleur"),
            link,
            box,
        )
    ]


def main() -> int:
    """Write the file, read it back as the plugin does."""
    document = {"type": "FeatureCollection", "features": tables() + scenes()}
    OUT.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    reading = read_document(document, CatalogueSource("demonstration", "", "embedded"), embedded=True)
    print(f"{OUT.relative_to(ROOT)}: {len(reading.records)} records, {reading.dropped} dropped")
    return 0 if len(reading.records) == len(document["features"]) else 1


if __name__ == "__main__":
    sys.exit(main())
