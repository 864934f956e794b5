"""Friches of the demonstration territory: qualified with every context layer, printed, exported, needs shared, map."""

from __future__ import annotations

import csv
from pathlib import Path

from demo_steps import sheet
from demo_steps.demo import Demo

CONTEXT = (
    "batiment",
    "troncon_de_route",
    "zone_d_activite_ou_d_interet",
    "zone_urba",
    "arret",
    "bpe",
    "poste_electrique",
    "reseau_bt",
    "reseau_chaleur",
    "ite",
    "rga_argile",
    "cavite",
    "ppri_inondation",
    "icpe",
    "sis",
    "pprt",
    "casias",
    "mh",
    "sup_ac1",
    "sup_ac2",
    "sup_ac4",
    "unesco",
    "zaer",
    "exclusion_enr",
    "saturation_enr",
    "qpv",
    "zae",
    "znieff1",
    "znieff2",
    "natura2000",
    "reserve_naturelle",
    "zone_humide",
    "tvb",
    "espece_protegee",
    "lovac",
    "zonage_abc",
)
NEEDS = (("*", "res", 10), ("*", "ter", 15), ("*", "ren", 20))
QUERY = """
SELECT count(*) AS n, sum(voc_statut = 'classe') AS ranked, sum(voc_robuste = 'robuste') AS robust,
    sum(ex_aequo) AS close, avg(completude_pct) AS known
FROM "{}"
"""
BEST = 'SELECT * FROM "{}" ORDER BY f1_pct DESC, score_min DESC LIMIT 1'


def run(demo: Demo) -> list[str]:
    """Qualify, lay out, export, share; then the map and the figures."""
    folder = demo.folder("friches")
    results, sites, criteria = folder / "friches.gpkg", folder / "sites.gpkg", folder / "preuves.gpkg"
    quality, report = folder / "qualite.gpkg", folder / "rapport.html"
    gathered = folder / "contexte.gpkg"
    layers = [demo.layer(table) for table in CONTEXT]
    # offline: what the Catalogue would give is in the demonstration already
    demo.qgis_process("aula:frichecontext", INPUT=demo.layer("friche"), LAYERS=layers, CATALOGUE=False, OUTPUT=gathered)
    demo.keep("friches", "Contexte rassemblé autour des sites (GeoPackage)", gathered)
    demo.qgis_process(
        "aula:frichequalify",
        INPUT=demo.layer("friche"),
        CONTEXT=layers,
        COVERAGE=demo.layer("couverture"),
        OUTPUT=results,
        SITES=sites,
        CRITERIA=criteria,
        QA=quality,
        REPORT=report,
    )
    demo.keep("friches", "Friches qualifiées (GeoPackage, avec son style)", results)
    demo.keep("friches", "Rapport : usages, bornes, ce qu’il faut collecter", report)
    demo.keep("friches", "Sites et critères, à compléter et relancer (GeoPackage)", sites)
    demo.keep("friches", "Preuve de chaque critère (GeoPackage)", criteria)
    demo.keep("friches", "Qualité de l’inventaire (GeoPackage)", quality)
    _sheets(demo, folder, results, criteria)
    export = folder / "friches_cnig.csv"
    demo.qgis_process("aula:fricheexport", INPUT=sites, OUTPUT=export)
    demo.keep("friches", "Fichier au standard CNIG", export)
    _needs(demo, folder, results)
    _visit(demo, folder, sites)
    found = _detect(demo, folder)
    bilan = folder / "bilan.html"
    demo.qgis_process(
        "aula:frichebilan",
        INPUT=results,
        OUTPUT=folder / "bilan.gpkg",
        EFFECTS=folder / "bilan_effets.gpkg",
        EXPORT=folder / "pour_benefriches.csv",
        REPORT=bilan,
    )
    demo.keep("friches", "Ce qu’apportent les projets, face à la terre agricole (rapport)", bilan)
    titles = ("Qualification des friches", "Ville de démonstration, premier usage de chaque friche")
    sheet.draw(demo, "friches", "aula:frichequalify", titles, (results, "Premier usage"))
    row = demo.one_row(results, QUERY)
    return [
        f"Friches : {row['ranked']} friches classées sur {row['n']}, complétude moyenne {row['known']:.0f} %, "
        f"{row['robust']} premiers usages robustes, {row['close']} où deux usages au moins sont à égalité.",
        found,
    ]


def _sheets(demo: Demo, folder: Path, results: Path, criteria: Path) -> None:
    """One A4 page a site."""
    sheets = folder / "fiches"
    ground = [demo.layer(table) for table in ("batiment", "troncon_de_route", "zone_de_vegetation")]
    demo.qgis_process("aula:frichesheets", INPUT=results, CRITERIA=criteria, BACKGROUND=ground, OUTPUT=sheets)
    demo.keep("friches", "Fiches A4 des sites", sheets / "index.html")


def _detect(demo: Demo, folder: Path) -> str:
    """Candidates among the parcels, held against the friches that are known."""
    table, report = folder / "calage.gpkg", folder / "candidates.html"
    demo.qgis_process(
        "aula:frichedetect",
        UNITS=demo.layer("parcelle"),
        POLLUE=demo.layer("casias"),
        BATIMENT=demo.layer("batiment"),
        ETABLISSEMENTS=demo.layer("etablissement"),
        ZAE=demo.layer("zae"),
        EXISTING=demo.layer("friche"),
        OUTPUT=folder / "candidates.gpkg",
        CALIBRATION=table,
        REPORT=report,
    )
    demo.keep("friches", "Friches candidates, et ce que les indices trouvent des friches connues (rapport)", report)
    best = demo.one_row(table, BEST)
    return (
        f"Repérage : dès la note {best['score_min']:.0f}, précision {best['precision_pct']:.0f} % "
        f"({best['precision_bas_pct']:.0f} à {best['precision_haut_pct']:.0f}), rappel {best['rappel_pct']:.0f} % "
        f"({best['rappel_bas_pct']:.0f} à {best['rappel_haut_pct']:.0f})."
    )


def _visit(demo: Demo, folder: Path, sites: Path) -> None:
    """A field visit, and its way back."""
    visit, merged, conflicts = folder / "visite.gpkg", folder / "inventaire_fusionne.gpkg", folder / "conflits.gpkg"
    demo.qgis_process("aula:frichevisit", INPUT=sites, OUTPUT=visit)
    demo.keep("friches", "Visite de terrain, à ouvrir dans QField (GeoPackage avec son projet)", visit)
    demo.qgis_process("aula:frichemerge", INPUT=sites, VISIT=visit, OUTPUT=merged, CONFLICTS=conflicts)
    demo.keep("friches", "Inventaire après la visite (GeoPackage)", merged)


def _needs(demo: Demo, folder: Path, results: Path) -> None:
    """A few needs shared over the sites."""
    needs = folder / "besoins.csv"
    with needs.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("territoire", "usage", "ha_min"))
        writer.writerows(NEEDS)
    report = folder / "besoins.html"
    demo.qgis_process(
        "aula:fricheportfolio",
        INPUT=results,
        NEEDS=needs,
        OUTPUT=folder / "repartition.gpkg",
        SUMMARY=folder / "bilan_besoins.gpkg",
        REPORT=report,
    )
    demo.keep("friches", "Besoins répartis sur les friches (rapport)", report)
