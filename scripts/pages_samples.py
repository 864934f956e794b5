"""The pages that `make pages` prints: what each shows, from real open data and the results of the demonstration."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import maps_pictures as data

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "build" / "pages"
DEMO = ROOT / "build" / "demo"
TOWN = ROOT / "aula_toolbox" / "resources" / "demo" / "territoire.gpkg"
TERRITORY = f"{data.DATA / 'territory' / 'aula_territory.gpkg'}|layername={{}}"
PLU = "Commune d’Aramon, PLU approuvé, Géoportail de l’urbanisme, octobre 2017"
FICTION = "territoire de démonstration, aucune donnée réelle"


@dataclass(frozen=True)
class Sample:
    """One page: what it shows, the algorithm, its parameters (made when asked for), the scales it is printed at."""

    number: str
    words: str
    algorithm: str
    values: Callable[[], dict[str, Any]]


def opened(path: Path, table: str, name: str, source: str, style: str = "") -> Any:
    """A layer of a file with its own style, or one of the styles saved with it."""
    from qgis.core import QgsVectorLayer

    made = QgsVectorLayer(f"{path}|layername={table}", name, "ogr")
    if not made.isValid():
        raise FileNotFoundError(path)
    made.setCustomProperty("aula/source", source)
    if style:
        from aula_toolbox.gis.results import products

        products.load_style(made, style)
    else:
        made.loadDefaultStyle()
    return made


def town(*tables: str) -> list[str]:
    """Layers of the demonstration town, as a batch gives them: the library dresses them."""
    return [f"{TOWN}|layername={table}" for table in tables]


def circles() -> Any:
    """Population as circles whose area is the number."""
    from qgis.core import (
        QgsFeature,
        QgsGraduatedSymbolRenderer,
        QgsMarkerSymbol,
        QgsRendererRange,
        QgsVectorLayer,
    )

    own = data.layer("territory/aula_territory.gpkg|communes", "Communes", data.ADMIN, lambda _: None)
    made = QgsVectorLayer("Point?crs=EPSG:2154&field=pop:integer", "Habitants", "memory")
    made.setCustomProperty("aula/source", data.ADMIN)
    points = []
    for commune in sorted(own.getFeatures(), key=lambda one: -one["pop_mun"]):
        point = QgsFeature(made.fields())
        point.setGeometry(commune.geometry().pointOnSurface())
        point["pop"] = commune["pop_mun"]
        points.append(point)
    made.dataProvider().addFeatures(points)
    made.updateExtents()
    steps = ((0, 500, 1.2), (500, 2000, 2.4), (2000, 8000, 4.8), (8000, 20000, 8.0), (20000, 40000, 12.0))
    words = ("moins de 500", "500 à 2 000", "2 000 à 8 000", "8 000 à 20 000", "20 000 et plus")
    look = {"name": "circle", "color": "34,89,155,190", "outline_color": "#FFFFFF", "outline_width": "0.2"}
    made.setRenderer(
        QgsGraduatedSymbolRenderer(
            "pop",
            [
                QgsRendererRange(low, high, QgsMarkerSymbol.createSimple({**look, "size": str(size)}), label)
                for (low, high, size), label in zip(steps, words)
            ],
        )
    )
    return made


def forty() -> Any:
    """A layer of forty classes with long names."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

    made = data.layer("territory/aula_territory.gpkg|communes", "Quarante classes", data.ADMIN, lambda _: None)
    colours = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#343434")
    made.setSubsetString("\"epci_abr\" = 'CABBALR'")
    names = [str(feature["nom"]) for feature in made.getFeatures()][:40]
    kinds = [
        QgsRendererCategory(
            name,
            QgsFillSymbol.createSimple({"color": colours[rank % 8], "outline_color": "#FFFFFF"}),
            f"Classe {rank + 1}, dont le nom est long comme il l’est dans une nomenclature : {name}",
        )
        for rank, name in enumerate(names)
    ]
    made.setRenderer(QgsCategorizedSymbolRenderer("nom", kinds))
    return made


def plu(tables: str) -> Iterator[Any]:
    """Zones and prescriptions of a real PLU."""
    for table in tables.split():
        place = f"urba/plu_cnig_exemples.gpkg|30014_{table}_20171013"
        yield data.layer(place, "Prescriptions" if "PRES" in table else "Zones du PLU d’Aramon", PLU, lambda _: None)


def of_territory(made: Any) -> Any:
    """The sites of the agency's territory: the extract holds some of its neighbours too."""
    made.setSubsetString("\"epci_rappel\" NOT LIKE 'hors%'")
    return made


def limits() -> list[str]:
    """EPCI and communes, as a batch gives them."""
    return [TERRITORY.format("epci"), TERRITORY.format("communes")]


def bourg() -> Any:
    """The built-up area of Aramon, in Lambert-93."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle

    place = QgsRectangle(809600, 6322200, 811100, 6323400)
    return QgsReferencedRectangle(place, QgsCoordinateReferenceSystem("EPSG:2154"))


def booklet() -> dict[str, Any]:
    """A booklet of a map and a text."""
    request = {
        "TEMPLATE": "carte_a4_paysage",
        "TITLE": "Les intercommunalités",
        "LAYERS": [TERRITORY.format("epci"), TERRITORY.format("communes")],
        "SOURCES": f"Sources : {data.ADMIN}",
    }
    chapters = [
        {"titre": title, "texte": "Un territoire en cinq intercommunalités.", "cartes": maps}
        for title, maps in (
            ("Le territoire", [{"algorithme": "exportmap", "parametres": request}]),
            ("Habiter", []),
            ("Se déplacer", []),
        )
    ]
    book = {"titre": "Atlas du territoire", "sous_titre": "Édition 2026", "statut": "Document de travail"}
    source = OUTPUT / "livret.json"
    source.write_text(json.dumps({**book, "chapitres": chapters}, ensure_ascii=False), encoding="utf-8")
    return {"BOOK": str(source), "RIGHT_HAND": True}


def samples() -> list[Sample]:
    """The twelve pages."""
    roofs = (DEMO / "rain" / "toitures.gpkg", "toitures", "Potentiel de récupération d’eau de pluie", FICTION)
    ground = ("surface_hydrographique", "zone_de_vegetation")
    return [
        Sample(
            "1",
            "Aplats d’une intercommunalité, A4",
            "thematicmap",
            lambda: {
                "INPUT": data.communes(),
                "FIELD": "dens",
                "FILTER": "\"epci_abr\" = 'CAHC'",
                "TEMPLATE": "carte_a4_paysage",
                "TITLE": "Densité de population par commune",
                "SUBTITLE": "Communauté d’agglomération d’Hénin-Carvin, 2024",
                "SOURCES": f"Sources : {data.ADMIN}",
            },
        ),
        Sample(
            "2",
            "Cercles sur tout le territoire, A3",
            "exportmap",
            lambda: {
                "TEMPLATE": "carte_a3_paysage",
                "TITLE": "Population des communes",
                "SUBTITLE": "Habitants – territoire de l’agence, 322 communes, 2024",
                "LAYERS": [circles(), TERRITORY.format("epci"), TERRITORY.format("communes")],
                "SOURCES": f"Sources : {data.ADMIN}",
            },
        ),
        *(
            Sample(
                number,
                f"Atlas communal : {name}",
                "exportatlas",
                lambda name=name: {
                    "TITLE": "Atlas communal",
                    "COVERAGE": data.communes(),
                    "LAYERS": [data.friches(), TERRITORY.format("communes")],
                    "SOURCES": f"Sources : Cerema, Cartofriches, octobre 2022 ; {data.ADMIN}",
                    "FILTER": f"\"nom\" = '{name}'",
                },
            )
            for number, name in (("3", "Hénin-Beaumont"), ("4", "Vitz-sur-Authie"))
        ),
        Sample(
            "5",
            "Friches et leurs noms, A3",
            "exportmap",
            lambda: {
                "TEMPLATE": "carte_a3_paysage",
                "TITLE": "Les friches de l’Artois",
                "SUBTITLE": "Inventaire Cartofriches, sites connus en octobre 2022",
                "LAYERS": [of_territory(data.friches("Statut des friches")), *limits()],
                "NAMES": "site_nom",
                "SOURCES": f"Sources : Cerema, Cartofriches, octobre 2022 ; {data.ADMIN}",
                "EXTENT": data.epci().extent(),
                "STATUS": "Pré-diagnostic",
            },
        ),
        *(
            Sample(
                number,
                f"Toitures au 1/{scale}",
                "exportmap",
                lambda scale=scale, paper=paper: {
                    "TEMPLATE": paper,
                    "TITLE": "Où récupérer l’eau de pluie",
                    "SUBTITLE": "Volume utilisable par toiture",
                    "LAYERS": [opened(*roofs), *town("troncon_de_route", *ground, "commune")],
                    "SCALE": scale,
                    "STATUS": "Pré-diagnostic",
                    "SOURCES": f"Sources : {FICTION}",
                },
            )
            for number, scale, paper in (("6a", 5000, "carte_a3_paysage"), ("6b", 25000, "carte_a4_paysage"))
        ),
        Sample(
            "7",
            "Chaleur, deux indices croisés",
            "exportmap",
            lambda: {
                "TEMPLATE": "carte_a4_paysage",
                "TITLE": "Exposition et fragilité face à la chaleur",
                "SUBTITLE": "Par quartier, de jour",
                "LAYERS": [
                    *town("troncon_de_route"),
                    opened(
                        DEMO / "heat" / "chaleur.gpkg",
                        "chaleur",
                        "Exposition et fragilité",
                        FICTION,
                        "heat_bivariate.qml",
                    ),
                ],
                "SOURCES": f"Sources : {FICTION}",
                "STATUS": "Pré-diagnostic",
            },
        ),
        Sample(
            "8",
            "Sols avant et après",
            "exportmap",
            lambda: {
                "TEMPLATE": "planche_diagnostic_a3",
                "TITLE": "Ce que les sols sont devenus",
                "SUBTITLE": "Couverture du sol, deux millésimes",
                "LAYERS": [opened(TOWN, "ocsge_2018", "Couverture du sol", FICTION, "demo_ocsge.qml")],
                "LAYERS_2": [
                    opened(DEMO / "erc" / "flux.gpkg", "flux", "Changements", FICTION),
                    opened(TOWN, "ocsge_2021", "Couverture du sol", FICTION, "demo_ocsge.qml"),
                ],
                "TITLE_1": "En 2018",
                "TITLE_2": "En 2021, et ce qui a changé",
                "SOURCES": f"Sources : {FICTION}",
                "STATUS": "Pré-diagnostic",
            },
        ),
        Sample(
            "9",
            "Zonage d’un PLU et ses prescriptions",
            "exportmap",
            lambda: {
                "TEMPLATE": "zonage_a3",
                "TITLE": "Zonage du plan local d’urbanisme",
                "SUBTITLE": "Commune d’Aramon, le bourg et ses abords",
                "READING": "plan",
                "SCALE": "1/5 000",
                "EXTENT": bourg(),
                "LAYERS": list(plu("PRESCRIPTION_PCT PRESCRIPTION_LIN PRESCRIPTION_SURF ZONE_URBA")),
            },
        ),
        Sample(
            "10",
            "Planche de règlement au 1/2 000 en A1, sur le cadastre",
            "zoningplates",
            lambda: {
                "TITLE": "Plan local d’urbanisme de Fosse-en-Gohelle",
                "LAYERS": [opened(TOWN, "zone_urba", "Zones", FICTION)],
                "PARCELS": opened(TOWN, "parcelle", "Parcelles", FICTION),
                "BUILDINGS": opened(TOWN, "batiment", "Bâtiments", FICTION),
                "SCALE": 2000,
                "PAPER": "A1",
                "READING": "plan",
                "SOURCES": f"Sources : {FICTION}",
            },
        ),
        Sample(
            "14",
            "Fond de plan hors réseau, fait de la BD TOPO d’une commune",
            "exportmap",
            lambda: {
                "TITLE": "La commune d’Olemps",
                "LAYERS": [f"{data.DATA / 'buildings' / 'olemps_12174_bdtopo_v3.gpkg'}|layername=commune"],
                "BASE": str(data.DATA / "buildings"),
                "TEMPLATE": "carte_a3_paysage",
                "SOURCES": f"Sources : {data.TOPO}",
            },
        ),
        Sample(
            "11",
            "Quarante classes et trente sources",
            "exportmap",
            lambda: {
                "TEMPLATE": "carte_a3_paysage",
                "TITLE": "Une légende de quarante classes",
                "SUBTITLE": "Ce qui ne tient pas passe en page 2",
                "LAYERS": [forty()],
                "SOURCES": "Sources : "
                + " ; ".join(f"Producteur {rank}, jeu de données au nom très long, mars 2024" for rank in range(30)),
            },
        ),
        Sample("12", "Livret : couverture et sommaire", "booklet", booklet),
        Sample(
            "13",
            "Titre de 120 lettres, sans sous-titre, une seule classe",
            "exportmap",
            lambda: {
                "TEMPLATE": "carte_a3_portrait",
                "TITLE": "Les intercommunalités du territoire de l'agence d'urbanisme de l'Artois au 1er janvier 2024, "
                "avec leurs communes membres"[:120],
                "LAYERS": [TERRITORY.format("epci"), TERRITORY.format("communes")],
                "SOURCES": f"Sources : {data.ADMIN}",
            },
        ),
    ]
