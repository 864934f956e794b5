"""Maps of the demonstration territory: zoning plan, a sheet for each friche, an atlas of its communes."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from demo_steps.demo import Demo

CREDITS = "Sources : territoire fictif, AULA Toolbox ; aucune donnée réelle"
GROUND = ("batiment", "troncon_de_route", "surface_hydrographique", "zone_de_vegetation")


def run(demo: Demo) -> list[str]:
    """Run the algorithms as a batch would, and tell what was made."""
    folder = demo.folder("maps")
    territory = f"{demo.territory / 'territoire.gpkg'}|layername="
    communes = f"{territory}commune"
    common = {"SOURCES": CREDITS}
    for form, title in (("pdf", "Plan de zonage (PDF)"), ("png", "Plan de zonage (image)")):
        made = folder / f"zonage.{form}"
        demo.qgis_process(
            "aula:exportmap",
            TEMPLATE="zonage_a3",
            TITLE="Zonage du plan local d’urbanisme",
            SUBTITLE="Ville de démonstration",
            LAYERS=[f"{territory}zone_urba"],
            FORMAT=form,
            DPI=150,
            OUTPUT=made,
            **common,
        )
        demo.keep("maps", title, made)
    _thematic(demo, folder, f"{territory}iris", common)
    sheets = _sheets(demo, folder, territory, common)
    atlas = demo.qgis_process(
        "aula:exportatlas",
        TITLE="Atlas communal",
        COVERAGE=communes,
        LAYERS=[communes, *(f"{territory}{name}" for name in GROUND)],
        OUTPUT_FOLDER=folder,
        **common,
    )
    demo.keep("maps", "Atlas des communes (PDF)", Path(atlas["OUTPUT_FILE"]))
    demo.keep("maps", "Journal de l’atlas : échelles, durées, constats", Path(atlas["OUTPUT_LOG"]))
    checked = demo.qgis_process(
        "aula:plucheck",
        LAYERS=[f"{territory}zone_urba"],
        CADASTRE=f"{territory}parcelle",
        OUTPUT=folder / "plu_constats.gpkg",
        PLACES=folder / "plu_lieux.gpkg",
        EDGES=folder / "plu_bords.gpkg",
        REPORT=folder / "plu_controle.html",
    )
    demo.keep("maps", "Contrôle du document d’urbanisme (rapport)", Path(checked["REPORT"]))
    plates = folder / "planches"
    plates.mkdir(exist_ok=True)
    demo.qgis_process(
        "aula:zoningplates",
        LAYERS=[f"{territory}zone_urba"],
        PARCELS=f"{territory}parcelle",
        BUILDINGS=f"{territory}batiment",
        SCALE=10000,
        SCALE_URBAN=0,
        PAPER="A3",
        READING="plan",
        OUTPUT_FOLDER=plates,
        OUTPUT=folder / "planches.gpkg",
        **common,
    )
    demo.keep("maps", "Planches du règlement graphique : tableau d’assemblage (PDF)", plates / "planche_00.pdf")
    _booklet(demo, folder, territory)
    return [_summary(sheets, atlas)]


def _booklet(demo: Demo, folder: Path, territory: str) -> None:
    """A booklet of two chapters, from one file."""
    density = {
        "INPUT": f"{territory}iris",
        "FIELD": "pop_mun",
        "SURFACE": "surface_km2",
        "DPI": 150,
        "SOURCES": CREDITS,
    }
    zoning = {
        "TEMPLATE": "zonage_a3",
        "TITLE": "Zonage du plan local d’urbanisme",
        "LAYERS": [f"{territory}zone_urba"],
        "DPI": 150,
        "SOURCES": CREDITS,
    }
    words = "La densité est la plus forte au centre et dans les cités minières."
    book = {
        "titre": "Diagnostic de Fosse-en-Gohelle",
        "sous_titre": "Territoire de démonstration",
        "statut": "Document de travail",
        "chapitres": [
            {
                "titre": "Habiter",
                "texte": "Où habite-t-on ? Au centre et dans les cités.",
                "cartes": [
                    {"titre": "Densité par IRIS", "algorithme": "thematicmap", "texte": words, "parametres": density}
                ],
            },
            {
                "titre": "Le droit des sols",
                "texte": "Le plan local d’urbanisme dit ce qui peut être construit, et où.",
                "cartes": [{"algorithme": "exportmap", "parametres": zoning}],
            },
        ],
        "glossaire": {"IRIS": "quartier au sens de l’INSEE", "PLU": "plan local d’urbanisme"},
    }
    source = folder / "livret.json"
    source.write_text(json.dumps(book, ensure_ascii=False, indent=1), encoding="utf-8")
    made = folder / "livret.pdf"
    demo.qgis_process("aula:booklet", BOOK=source, RIGHT_HAND=True, OUTPUT=made, OUTPUT_TEXT=folder / "livret.htm")
    demo.keep("maps", "Livret : couverture, sommaire, deux chapitres (PDF)", made)
    demo.keep("maps", "Le même livret en page web", folder / "livret.htm")


def _thematic(demo: Demo, folder: Path, iris: str, common: dict[str, str]) -> None:
    """The same count twice: as circles, and as a density in classes."""
    for stem, title, surface in (
        ("population", "Population des IRIS : cercles (PDF)", "aucune"),
        ("densite", "Densité des IRIS : classes et histogramme (PDF)", "surface_km2"),
    ):
        made = folder / f"{stem}.pdf"
        demo.qgis_process(
            "aula:thematicmap", INPUT=iris, FIELD="pop_mun", SURFACE=surface, DPI=150, OUTPUT=made, **common
        )
        demo.keep("maps", title, made)


def _sheets(demo: Demo, folder: Path, territory: str, common: dict[str, str]) -> dict[str, object]:
    """One page a friche, on its parcels and buildings."""
    friches = f"{territory}friche"
    sheets = demo.qgis_process(
        "aula:exportatlas",
        TITLE="Fiche de friche",
        TEMPLATE="friche_fiche_a4",
        COVERAGE=friches,
        LAYERS=[friches, *(f"{territory}{name}" for name in ("batiment", "parcelle"))],
        HIGHLIGHT=False,
        STATUS="Pré-diagnostic",
        OUTPUT_FOLDER=folder,
        **common,
    )
    demo.keep("maps", "Fiches de friches (PDF)", Path(str(sheets["OUTPUT_FILE"])))
    return sheets


def _summary(sheets: dict[str, object], atlas: dict[str, object]) -> str:
    """What was made, with the scales that the pages got."""
    with Path(str(atlas["OUTPUT_LOG"])).open(encoding="utf-8-sig", newline="") as stream:
        scales = sorted({int(line["echelle"]) for line in csv.DictReader(stream, delimiter=";")})
    told = ", ".join(f"1/{scale:,}".replace(",", " ") for scale in scales)
    return (
        f"Cartes : un plan de zonage, deux cartes thématiques, {sheets['OUTPUT_PAGES']} fiches de friches, "
        f"un atlas de {atlas['OUTPUT_PAGES']} communes (échelles {told})."
    )
