"""An observatory of the demonstration territory: built, then refreshed with a doubtful value, then answered."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path

from demo_steps.demo import Demo

SEED = 62
STATES = {"publie": "publiée", "retenu": "retenue", "inchange": "inchangée"}
DOUBTFUL = 1
"""The commune that has no vacant dwelling left in the second delivery."""


def run(demo: Demo) -> list[str]:
    """Run the observatory as a scheduled task would: a version in force, one held, one answered."""
    folder = demo.folder("obs")
    communes = _communes(demo)
    tables = _tables(folder / "tables", communes)
    observatory = _observatory(demo, folder)
    store = folder / "habitat-friches"
    _census(folder / "entrees", communes, 2016, 2016)
    common = {"INPUT": observatory, "FOLDER": store, "TABLES": tables, "DATE": "2026-11-30"}
    first = demo.qgis_process("aula:obsrefresh", OUTPUT=folder / "changements_1.csv", **common)
    _census(folder / "entrees", communes, 2022, 2016, doubtful=True)
    report = folder / "rapport_retenu.html"
    held = demo.qgis_process(
        "aula:obsrefresh", ON_HOLD="succes", OUTPUT=folder / "changements_2.csv", REPORT=report, **common
    )
    demo.keep("obs", "Observatoire, version retenue : ce qui change, ce qui est suspect", report)
    _answer(store)
    report = folder / "rapport_publie.html"
    answered = demo.qgis_process(
        "aula:obsrefresh", MODE="reprendre", OUTPUT=folder / "changements_3.csv", REPORT=report, **common
    )
    demo.keep("obs", "Le même après la réponse d’une personne : version publiée", report)
    _publish(demo, folder, observatory, tables)
    map_of = folder / "indicateurs.gpkg"
    demo.qgis_process(
        "aula:obsindicators",
        INPUT=folder / "entrees",
        INDICATORS="vacance_rp;log;res_sec",
        TABLES=tables,
        OUTPUT=map_of,
        VALUES=folder / "valeurs.csv",
        REPORT=folder / "indicateurs.html",
    )
    demo.keep("obs", "Indicateurs par commune (GeoPackage, avec son style)", map_of)
    demo.keep("obs", "Rapport des indicateurs", folder / "indicateurs.html")
    demo.qgis_process(
        "aula:obsportrait",
        INPUT=folder / "valeurs.csv",
        FORMAT="pdf_unique",
        FOLDER=folder / "portraits",
        TABLES=tables,
        OUTPUT=folder / "portraits.csv",
    )
    demo.keep("obs", "Portraits des communes (PDF)", folder / "portraits" / "portraits.pdf")
    doubts = held["OUTPUT_SUSPECTS"]
    told = "valeur à valider" if int(doubts) < 2 else "valeurs à valider"
    states = [STATES.get(one["OUTPUT_STATE"], one["OUTPUT_STATE"]) for one in (first, held, answered)]
    return [
        f"Observatoire habitat et friches : version {states[0]}, puis {states[1]} avec {doubts} {told}, "
        f"puis {states[2]} après la réponse."
    ]


def _publish(demo: Demo, folder: Path, observatory: Path, tables: Path) -> None:
    """The project of the version in force, ready for a server."""
    place = folder / "publication"
    demo.qgis_process(
        "aula:obspublish",
        INPUT=observatory,
        FOLDER=place,
        DRY_RUN=False,
        TABLES=tables,
        OUTPUT=folder / "publication.csv",
        REPORT=folder / "publication.html",
    )
    demo.keep("obs", "Publication : ce qui a été écrit et contrôlé", folder / "publication.html")
    demo.keep("obs", "Projet QGIS pour QGIS Server et Lizmap", place / "habitat-friches.qgs")


def _communes(demo: Demo) -> list[tuple[str, str, str]]:
    """Code, name and outline of the communes of the demonstration."""
    from osgeo import ogr

    ogr.UseExceptions()
    stored = ogr.Open(str(demo.territory / "territoire.gpkg"))
    rows = stored.GetLayerByName("commune")
    return [(one.GetField("insee"), one.GetField("nom"), one.GetGeometryRef().ExportToWkt()) for one in rows]


def _tables(folder: Path, communes: list[tuple[str, str, str]]) -> Path:
    """The territory of the demonstration in the place of the agency's."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "obs_communes.csv").open("w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream)
        out.writerow(["code", "nom", "epci", "cog_debut", "cog_fin", "contour"])
        out.writerows([code, name, "CCTN", 2003, "", outline] for code, name, outline in communes)
    return folder


def _observatory(demo: Demo, folder: Path) -> Path:
    path = folder / "habitat-friches.json"
    content = {
        "format": "observatoire/1",
        "id": "habitat-friches",
        "titre": "Observatoire de l’habitat et des friches (démonstration, valeurs inventées)",
        "cog": 2025,
        "mailles": ["COM", "EPCI"],
        "fichiers": [{"dossier": "entrees"}],
        "etapes": [
            {
                "nom": "friches",
                "algorithme": "aula:frichecheck",
                "parametres": {"INPUT": demo.layer("friche"), "OUTPUT": "{version}/friches.gpkg"},
            }
        ],
        "indicateurs": ["vacance_rp", "log", "res_sec", "friches_n", "friches_ha"],
    }
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def _census(folder: Path, communes: list[tuple[str, str, str]], year: int, base: int, doubtful: bool = False) -> None:
    """A made-up file in the layout of INSEE's, the same each time."""
    folder.mkdir(parents=True, exist_ok=True)
    draw, mark = random.Random(SEED), year % 100
    for old in folder.glob("base-cc-logement-*.csv"):
        old.unlink()
    lines = [f"CODGEO;P{mark}_LOG;P{mark}_RP;P{mark}_RSECOCC;P{mark}_LOGVAC"]
    for rank, (code, _, _) in enumerate(communes):
        lived, second, vacant = draw.uniform(400, 3000), draw.uniform(5, 60), draw.uniform(30, 250)
        grown = draw.uniform(0.001, 0.004) * (year - base)
        lived, second, vacant = lived * (1 + grown), second * (1 + grown / 2), vacant * (1 + 1.5 * grown)
        if doubtful and rank == DOUBTFUL:
            vacant = 0.0
        lines.append(";".join([code, *(f"{part!r}" for part in (lived + second + vacant, lived, second, vacant))]))
    (folder / f"base-cc-logement-{year}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _answer(store: Path) -> None:
    """A person answers every suspicion of the held version, with her reason and her name."""
    held = sorted((store / "versions").iterdir())[-1]
    with (held / "controles.csv").open(encoding="utf-8", newline="") as stream:
        doubts = [row for row in csv.DictReader(stream, delimiter=";") if row["niveau"] == "a_valider"]
    columns = [
        "controle",
        "indicateur",
        "code",
        "millesime",
        "valeur",
        "decision",
        "valeur_corrigee",
        "motif",
        "par",
        "le",
    ]
    with (store / "acceptations.csv").open("w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream, delimiter=";")
        out.writerow(columns)
        for row in doubts:
            key = [row["controle"], row["objet"], row["code"], row["millesime"], row["valeur"]]
            out.writerow([*key, "accepte", "", "Cité démolie, vu avec la commune", "Démonstration", "2026-11-30"])
