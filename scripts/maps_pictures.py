"""A picture of every template, from real open data: `docs/pictures/maps/<template>.png`, and a PDF of each in build/.

The data are the shared extracts (AULA_SHARED); the pictures are what people look at before a template is changed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
DATA = Path(os.environ.get("AULA_SHARED", ROOT.parent / "shared")) / "data"
PICTURES = ROOT / "docs" / "pictures" / "maps"
PAPERS = ROOT / "build" / "maps"
DPI = 96
LONGEST_PX = 1000
ADMIN = "IGN-INSEE, contours des communes, 2024"
TOPO = "IGN, BD TOPO, 2025"
COVER = "IGN, OCS GE, 2018"


def layer(path: str, name: str, source: str, style: Callable[[Any], None] | str) -> Any:
    """A layer of the shared data, named, cited, drawn."""
    from qgis.core import QgsVectorLayer

    from aula_toolbox.gis.results import products

    file, _, table = path.partition("|")
    place = (DATA / file).as_uri() + table if file.endswith(".csv") else f"{DATA / file}|layername={table}"
    made = QgsVectorLayer(place, name, "delimitedtext" if file.endswith(".csv") else "ogr")
    if not made.isValid():
        raise SystemExit(f"{DATA / file} cannot be read: set AULA_SHARED to the shared data")
    made.setCustomProperty("aula/source", source)
    if isinstance(style, str):
        products.load_style(made, f"{style}.qml")
    else:
        style(made)
    return made


def fill(colour: str, outline: str = "", width: float = 0.1) -> Callable[[Any], None]:
    """One plain fill."""
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

    look = {"color": colour, "outline_color": outline or colour, "outline_width": str(width)}
    return lambda made: made.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))


def line(colour: str, width: float) -> Callable[[Any], None]:
    """One plain line."""
    from qgis.core import QgsLineSymbol, QgsSingleSymbolRenderer

    look = {"color": colour, "width": str(width), "capstyle": "round", "joinstyle": "round"}
    return lambda made: made.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(look)))


def classes(field: str, values: dict[str, tuple[str, str]]) -> Callable[[Any], None]:
    """Categories: value to label and colour."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

    def category(value: str, label: str, colour: str) -> Any:
        look = {"color": colour, "outline_style": "no"}
        return QgsRendererCategory(value, QgsFillSymbol.createSimple(look), label)

    made_of = [category(value, *look) for value, look in values.items()]
    return lambda made: made.setRenderer(QgsCategorizedSymbolRenderer(field, made_of))


def bounds(field: str, steps: list[tuple[float, float, str, str]]) -> Callable[[Any], None]:
    """Fixed classes of a number."""
    from qgis.core import QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsRendererRange

    def step(low: float, high: float, label: str, colour: str) -> Any:
        look = {"color": colour, "outline_color": "#FFFFFF", "outline_width": "0.1"}
        return QgsRendererRange(low, high, QgsFillSymbol.createSimple(look), label)

    return lambda made: made.setRenderer(QgsGraduatedSymbolRenderer(field, [step(*one) for one in steps]))


def communes() -> Any:
    """Communes of the territory, outlines and names."""
    return layer("territory/aula_territory.gpkg|communes", "Communes", ADMIN, "communes")


def epci() -> Any:
    """EPCI of the territory."""
    return layer("territory/aula_territory.gpkg|epci", "Intercommunalités (EPCI)", ADMIN, "epci")


def density() -> Any:
    """Inhabitants per km2 in fixed classes."""
    from aula_toolbox.core.maps.tokens import shipped_tokens

    ramp = shipped_tokens().palette("sequentielle_eau")
    cuts = [0, 50, 150, 500, 1500, 20000]
    words = ["moins de 50", "50 à 150", "150 à 500", "500 à 1 500", "1 500 et plus"]
    steps = [(low, high, word, colour) for low, high, word, colour in zip(cuts, cuts[1:], words, ramp)]
    return layer("territory/aula_territory.gpkg|communes", "Densité (hab./km²)", ADMIN, bounds("dens", steps))


def friches(name: str = "Friches") -> Any:
    """Sites of Cartofriches by status."""
    path = "friches/cartofriches_extrait_dept62.csv|?delimiter=;&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes"
    return layer(path, name, "Cerema, Cartofriches, octobre 2022", "friches_statut_point")


def town() -> list[Any]:
    """Buildings, roads, water and vegetation of a real commune."""
    place = "buildings/olemps_12174_bdtopo_v3.gpkg|"
    return [
        layer(f"{place}batiment", "Bâtiments", TOPO, fill("#595959", "#343434")),
        layer(f"{place}troncon_de_route", "Routes", TOPO, line("#E69F00", 0.3)),
        layer(f"{place}surface_hydrographique", "Eau", TOPO, fill("#56B4E9")),
        layer(f"{place}zone_de_vegetation", "Végétation", TOPO, fill("#B9DDB5")),
        layer(f"{place}commune", "Commune d’Olemps", TOPO, fill("#F4F1EA", "#1F3A5F", 0.5)),
    ]


def cover() -> Any:
    """Land cover around Noyelles-Godault."""
    looks = {
        "CS1.1.1.1": ("Zones bâties", "#D55E00"),
        "CS1.1.2.1": ("Zones à matériaux minéraux", "#CC79A7"),
        "CS1.2.1": ("Sols nus", "#D9D9D9"),
        "CS1.2.2": ("Surfaces d’eau", "#0072B2"),
        "CS2.1.1.1": ("Peuplements de feuillus", "#009E73"),
        "CS2.1.2": ("Formations arbustives", "#56B4E9"),
        "CS2.2.1": ("Formations herbacées", "#F0E442"),
    }
    return layer(
        "landcover/ocsge_metaleurop_2154.gpkg|ocsge_cs_clean", "Couverture du sol", COVER, classes("code_cs", looks)
    )


def metaleurop() -> Any:
    """The perimeter of the former smelter's survey."""
    look = fill("#00FFFFFF", "#B3001B", 0.8)
    return layer(
        "friches/metaleurop_2154.gpkg|metaleurop_roi", "Périmètre d’étude Metaleurop", "spacemodR, ADEME, 2022", look
    )


def zoning() -> Any:
    """A real PLU."""
    source = "Géoportail de l’urbanisme (IGNF/validator), 2014"
    return layer("urba/plu_cnig_exemples.gpkg|41175_ZONE_URBA", "PLU de Pezou", source, lambda made: None)


def prescriptions() -> list[Any]:
    """Its prescriptions."""
    source = "Géoportail de l’urbanisme (IGNF/validator), 2014"
    tables = {
        "PRESCRIPTION_PCT": "éléments ponctuels",
        "PRESCRIPTION_LIN": "linéaires",
        "PRESCRIPTION_SURF": "secteurs",
    }
    return [
        layer(f"urba/plu_cnig_exemples.gpkg|41175_{table}", f"Prescriptions : {words}", source, lambda made: None)
        for table, words in tables.items()
    ]


def single_pages() -> dict[str, dict[str, Any]]:
    """Parameters of one map for each template of a single page."""
    return {
        "carte_a4_paysage": {"TITLE": "Communes et intercommunalités de l’Artois", "LAYERS": [epci(), communes()]},
        "carte_a4_portrait": {
            "TITLE": "Le bâti de la commune d’Olemps",
            "LAYERS": town(),
            "SUBTITLE": "BD TOPO, 2 273 bâtiments",
        },
        "carte_a3_paysage": {
            "TITLE": "Les friches de l’Artois",
            "SUBTITLE": "Inventaire Cartofriches, sites connus en octobre 2022",
            "LAYERS": [friches("Statut des friches"), epci(), communes()],
            "EXTENT": epci().extent(),
            "GRID": True,
        },
        "carte_a3_portrait": {
            "TITLE": "Couverture du sol autour de l’ancienne fonderie Metaleurop",
            "LAYERS": [metaleurop(), cover()],
            "STATUS": "Pré-diagnostic",
        },
        "planche_diagnostic_a3": {
            "TITLE": "Population et friches",
            "SUBTITLE": "Deux regards sur le même territoire",
            "LAYERS": [epci(), density()],
            "LAYERS_2": [friches(), epci(), communes()],
            "TITLE_1": "Densité de population, 2024",
            "TITLE_2": "Friches connues, 2022",
            "EXTENT": epci().extent(),
        },
        "zonage_a3": {
            "TITLE": "Zonage du plan local d’urbanisme",
            "SUBTITLE": "Commune de Pezou",
            "LAYERS": [*prescriptions(), zoning()],
        },
    }


def atlases() -> dict[str, dict[str, Any]]:
    """Parameters of an atlas of one page for each template of an atlas."""
    return {
        "atlas_a3_commune": {
            "TITLE": "Atlas communal",
            "COVERAGE": communes(),
            "LAYERS": [friches(), communes()],
            "FILTER": "\"nom\" = 'Hénin-Beaumont'",
        },
        "friche_fiche_a4": {
            "TITLE": "Fiche de friche",
            "COVERAGE": friches(),
            "LAYERS": [friches(), communes()],
            "FILTER": "\"site_id\" = '62447_22085'",
            "HIGHLIGHT": False,
            "STATUS": "Pré-diagnostic",
        },
    }


def main() -> int:
    """Make the pictures and the PDFs, and tell what the checks found."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    application = QgsApplication([], True)
    application.initQgis()
    from aula_toolbox.processing.maps.exportatlas import ExportAtlas
    from aula_toolbox.processing.maps.exportmap import ExportMap

    def run(algorithm: Any, values: dict[str, Any]) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(project)
        results, done = (
            algorithm().create().run({"DATE": "2026-03-02", **values}, context, QgsProcessingFeedback(), {}, False)
        )
        if not done:
            raise SystemExit(f"{values['TITLE']}: not made")
        return results

    PICTURES.mkdir(parents=True, exist_ok=True)
    PAPERS.mkdir(parents=True, exist_ok=True)
    project = QgsProject.instance()
    wanted = sys.argv[1:]
    for kind, algorithm in ((single_pages, ExportMap), (atlases, ExportAtlas)):
        for name, values in kind().items():
            if wanted and name not in wanted:
                continue
            project.addMapLayers(_layers(values), False)
            for form, folder in (("pdf", PAPERS), ("png", PICTURES)):
                given = {**values, "TEMPLATE": name, "FORMAT": form, "DPI": 300 if form == "pdf" else DPI}
                if algorithm is ExportMap:
                    told = run(algorithm, {**given, "OUTPUT": str(folder / f"{name}.{form}")})
                else:
                    told = run(algorithm, {**given, "PREFIX": name, "OUTPUT_FOLDER": str(folder)})
                    for path in folder.glob(f"{name}_*.{form}"):
                        path.replace(folder / f"{name}.{form}")
            print(f"{name}: {told['OUTPUT_WARNINGS']}", flush=True)
            project.clear()
    for path in [*PICTURES.glob("*.pgw"), *PICTURES.glob("*.csv")]:
        path.unlink()
    for path in PICTURES.glob("*.png"):
        lighten(path)
    return 0


def lighten(path: Path) -> None:
    """Keep a picture small enough for the repository: 1 000 pixels on its longer side."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(path))
    if max(image.width(), image.height()) > LONGEST_PX:
        mode = Qt.TransformationMode.SmoothTransformation
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        made = image.scaled(LONGEST_PX, LONGEST_PX, ratio, mode).convertToFormat(QImage.Format.Format_RGB888)
        made.save(str(path), "PNG", 0)


def _layers(values: dict[str, Any]) -> list[Any]:
    own = [values["COVERAGE"]] if "COVERAGE" in values else []
    return [*own, *values["LAYERS"], *values.get("LAYERS_2", [])]


if __name__ == "__main__":
    sys.exit(main())
