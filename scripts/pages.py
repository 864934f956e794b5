"""`make pages`: the pages that are looked at before a map of the toolbox is changed, on one sheet in build/pages.

Real open data (AULA_SHARED) and the results of `make demo`; a page whose data are not there is told as missing. Each
page is printed with what its own checks found and with the list it is judged against.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "scripts"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import maps_pictures as data  # noqa: E402

OUTPUT = ROOT / "build" / "pages"
DEMO = ROOT / "build" / "demo"
TOWN = ROOT / "aula_toolbox" / "resources" / "demo" / "territoire.gpkg"
TERRITORY = f"{data.DATA / 'territory' / 'aula_territory.gpkg'}|layername={{}}"
DPI = 96
SHOWN_PLATES = ("planche_00.pdf", "planche_05.pdf")
DAY = "2026-11-02"
PLU = "Commune d’Aramon, PLU approuvé, Géoportail de l’urbanisme, octobre 2017"
FICTION = "territoire de démonstration, aucune donnée réelle"
QUESTIONS = (
    "Hiérarchie : le titre, puis le sujet, puis la légende ; rien ne crie plus fort que le sujet.",
    "Alignement : rien ne se touche, rien n’est coupé, les bords se répondent.",
    "Vides : la carte remplit son cadre, la colonne n’a qu’un seul blanc.",
    "Légende : vraie, dans l’ordre, sans classe absente, avec l’unité.",
    "Mots : français composé, ni code, ni nom de champ ; sources, échelle, projection, date, statut.",
)


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
                lambda scale=scale: {
                    "TEMPLATE": "carte_a3_paysage",
                    "TITLE": "Où récupérer l’eau de pluie",
                    "SUBTITLE": "Volume utilisable par toiture",
                    "LAYERS": [opened(*roofs), *town("troncon_de_route", *ground, "commune")],
                    "SCALE": scale,
                    "STATUS": "Pré-diagnostic",
                    "SOURCES": f"Sources : {FICTION}",
                },
            )
            for number, scale in (("6a", 5000), ("6b", 25000))
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


@dataclass
class Made:
    """A page that was made: its picture files, what the checks found, how long it took."""

    sample: Sample
    pictures: list[Path]
    findings: str
    seconds: float


def make(sample: Sample, project: Any) -> Made:
    """Print a page as PDF, and picture what was printed."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from aula_toolbox.processing.maps.booklet import Booklet
    from aula_toolbox.processing.maps.exportatlas import ExportAtlas
    from aula_toolbox.processing.maps.exportmap import ExportMap
    from aula_toolbox.processing.maps.thematicmap import ThematicMap
    from aula_toolbox.processing.maps.zoningplates import ZoningPlates

    values = {"DATE": DAY, **sample.values()}
    alone = [values.get(name) for name in ("COVERAGE", "PARCELS", "BUILDINGS", "INPUT")]
    given = [*alone, *values.get("LAYERS", []), *values.get("LAYERS_2", [])]
    project.addMapLayers([one for one in given if one is not None and not isinstance(one, str)], False)
    folder = OUTPUT / sample.number
    folder.mkdir(parents=True, exist_ok=True)
    algorithm = {
        "booklet": Booklet,
        "exportatlas": ExportAtlas,
        "exportmap": ExportMap,
        "thematicmap": ThematicMap,
        "zoningplates": ZoningPlates,
    }[sample.algorithm]
    is_folder = algorithm in (ExportAtlas, ZoningPlates)
    target = {"OUTPUT_FOLDER": str(folder)} if is_folder else {"OUTPUT": str(folder / "page.pdf")}
    if algorithm is ZoningPlates:
        target["OUTPUT"] = "memory:"
    context = QgsProcessingContext()
    context.setProject(project)
    start = time.perf_counter()
    results, done = algorithm().create().run({**values, **target}, context, QgsProcessingFeedback(), {}, False)
    seconds = time.perf_counter() - start
    project.clear()
    if not done:
        raise SystemExit(f"page {sample.number} : non faite")
    files = [Path(str(results.get("OUTPUT_FILE") or results["OUTPUT"]))]
    if algorithm is ZoningPlates:
        files = [folder / name for name in SHOWN_PLATES if (folder / name).is_file()]
    stem = OUTPUT / f"page_{sample.number}"
    for old in OUTPUT.glob(f"{stem.name}-*.png"):
        old.unlink()
    for rank, path in enumerate(files):
        place = f"{stem}-{rank}" if len(files) > 1 else str(stem)
        subprocess.run(["pdftoppm", "-r", str(DPI), "-png", str(path), place], check=True)
    return Made(sample, sorted(OUTPUT.glob(f"{stem.name}-*.png")), str(results["OUTPUT_WARNINGS"]), seconds)


def sheet(pages: list[Made], missing: list[str]) -> Path:
    """The contact sheet."""
    parts = [
        "<!DOCTYPE html><html lang=fr><meta charset=utf-8><title>Pages à regarder</title>",
        "<style>body{font:15px/1.5 sans-serif;margin:2em}img{max-width:100%;border:1px solid #999}",
        "figure{margin:2em 0}pre{white-space:pre-wrap;color:#444}</style><h1>Pages à regarder</h1><ul>",
        *(f"<li>{escape(question)}</li>" for question in QUESTIONS),
        "</ul>",
        *(f"<p><b>{escape(line)}</b></p>" for line in missing),
    ]
    for page in pages:
        parts.append(f"<figure><h2>{escape(page.sample.number)} – {escape(page.sample.words)}</h2>")
        parts += [f'<img src="{path.name}" alt="{escape(page.sample.words)}">' for path in page.pictures]
        parts.append(f"<pre>{escape(page.findings)}\n{page.seconds:.1f} s</pre></figure>")
    target = OUTPUT / "index.html"
    target.write_text("\n".join(parts), encoding="utf-8")
    return target


def main() -> int:
    """Make the pages named on the command line, or all."""
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], True)
    application.initQgis()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    wanted, pages, missing = sys.argv[1:], [], []
    for sample in samples():
        if wanted and sample.number not in wanted:
            continue
        try:
            pages.append(make(sample, QgsProject.instance()))
        except FileNotFoundError as absent:
            missing.append(f"Page {sample.number} : {absent} n’est pas là (make demo).")
            continue
        print(f"{sample.number} {sample.words} : {pages[-1].seconds:.1f} s\n{pages[-1].findings}", flush=True)
    print("\n".join([*missing, f"À regarder : {sheet(pages, missing).relative_to(ROOT)}"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
