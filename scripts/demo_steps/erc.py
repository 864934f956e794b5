"""ERC and ZAN on the demonstration territory: balance of artificialisation, ecological sequence of a project."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

from demo_steps import sheet
from demo_steps.demo import Demo, decimal

BALANCE = 'SELECT sum(flux_artif_ha) AS taken, sum(flux_desartif_ha) AS given, sum(solde_net_ha) AS net FROM "{}"'


def _variant(needs: Path) -> Path:
    """Needs of variant B alone: sites are sought for one variant at a time."""
    target = needs.with_name("besoins_B.csv")
    with closing(sqlite3.connect(needs)) as base:
        cursor = base.execute(f"SELECT * FROM {needs.stem} WHERE variante = 'B'")
        names = [column[0] for column in cursor.description]
        with target.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(names)
            writer.writerows(cursor.fetchall())
    return target


def _graph(demo: Demo, folder: Path) -> None:
    """Woods and hedges as one habitat, the variants of the project, the sites sought."""
    links, woods, states = folder / "liens.gpkg", folder / "taches.gpkg", folder / "connectivite.gpkg"
    report = folder / "rapport_graphe.html"
    demo.qgis_process(
        "aula:ercgraph",
        INPUT=demo.layer("zone_de_vegetation"),
        LANDCOVER=demo.layer("ocs2d"),
        BARRIERS=demo.layer("troncon_de_voie_ferree"),
        PROJECT=demo.layer("projet"),
        VARIANT_FIELD="variante",
        CANDIDATES=demo.layer("site_candidat"),
        ID_FIELD="id_site",
        OUTPUT=links,
        PATCHES=woods,
        SUMMARY=states,
        REPORT=report,
    )
    demo.keep("erc", "Graphe d’habitat : liens de moindre coût (GeoPackage, avec son style)", links)
    demo.keep("erc", "Graphe d’habitat : taches (GeoPackage, avec son style)", woods)
    demo.keep("erc", "Rapport du graphe d’habitat : variantes et sites candidats", report)


def run(demo: Demo) -> list[str]:
    """Run both headline accounts, draw the flows, tell the balance."""
    folder = demo.folder("erc")
    balance, flows, report = folder / "bilan.gpkg", folder / "flux.gpkg", folder / "rapport_zan.html"
    transitions = folder / "transitions.gpkg"
    demo.qgis_process(
        "aula:zanbalance",
        INPUT=demo.layer("ocsge_2018"),
        INPUT2=demo.layer("ocsge_2021"),
        COMMUNES=demo.layer("commune"),
        DATE1="2018",
        DATE2="2021",
        OUTPUT=balance,
        FLUX=flows,
        TRANSITIONS=transitions,
        REPORT=report,
    )
    finer, finer_flows = folder / "bilan_ocs2d.gpkg", folder / "flux_ocs2d.gpkg"
    demo.qgis_process(
        "aula:zanbalance",
        INPUT=demo.layer("ocs2d"),
        COMMUNES=demo.layer("commune"),
        CS_FIELD1="cs15",
        US_FIELD1="us15",
        CS_FIELD2="cs21",
        US_FIELD2="us21",
        DATE1="2015",
        DATE2="2021",
        OUTPUT=finer,
        FLUX=finer_flows,
    )
    local, documents, summary_of_all = folder / "rapports.gpkg", folder / "rapports", folder / "rapport_local.html"
    parted = folder / "lieux.gpkg"
    demo.qgis_process(
        "aula:zanreport",
        INPUT=demo.layer("conso_enaf"),
        COMMUNES=demo.layer("commune"),
        LEVEL=["commune", "epci"],
        BALANCE1=balance,
        FLUX1=flows,
        TRANSITIONS1=transitions,
        BALANCE2=finer,
        FLUX2=finer_flows,
        ZONES=[demo.layer("zone_urba")],
        FORMATS=["odt", "docx", "pdf"],
        OVERWRITE=True,
        FOLDER=documents,
        OUTPUT=local,
        PLACES=parted,
        REPORT=summary_of_all,
    )
    pieces, needs, sequence = folder / "emprise.gpkg", folder / "besoins.gpkg", folder / "rapport_erc.html"
    summary, geomce = folder / "synthese.gpkg", folder / "geomce.gpkg"
    demo.qgis_process(
        "aula:ercsequence",
        INPUT=demo.layer("projet"),
        LANDCOVER=demo.layer("ocs2d"),
        STATE_FIELD="etat_eco",
        AVOIDED=demo.layer("evitement"),
        REDUCED=demo.layer("reduction"),
        STAKES_STRONG=[demo.layer("znieff1"), demo.layer("natura2000"), demo.layer("zone_humide")],
        STAKES_MEDIUM=[demo.layer("znieff2"), demo.layer("tvb")],
        VARIANT_FIELD="variante",
        COST_FIELD="cout_eur",
        COMMUNES=demo.layer("commune"),
        OUTPUT=pieces,
        NEEDS=needs,
        SUMMARY=summary,
        GEOMCE=geomce,
        REPORT=sequence,
    )
    lines, metres, lines_told = folder / "haies.gpkg", folder / "haies_totaux.gpkg", folder / "rapport_lineaires.html"
    demo.qgis_process(
        "aula:erclinear",
        INPUT=demo.layer("projet"),
        LINES=demo.layer("haie"),
        LINE_TYPE="haie",
        AVOIDED=demo.layer("evitement"),
        REDUCED=demo.layer("reduction"),
        STAKES_STRONG=[demo.layer("znieff1"), demo.layer("natura2000"), demo.layer("zone_humide")],
        STAKES_MEDIUM=[demo.layer("znieff2"), demo.layer("tvb")],
        VARIANT_FIELD="variante",
        OUTPUT=lines,
        SUMMARY=metres,
        REPORT=lines_told,
    )
    variants, compared = folder / "variantes.gpkg", folder / "rapport_variantes.html"
    demo.qgis_process("aula:ercvariants", INPUT=summary, OUTPUT=variants, REPORT=compared)
    sites, options, ranking = folder / "sites.gpkg", folder / "options.gpkg", folder / "rapport_sites.html"
    demo.qgis_process(
        "aula:erccandidates",
        INPUT=demo.layer("site_candidat"),
        ID_FIELD="id_site",
        OWNERSHIP_FIELD="proprietaire",
        COST_FIELD="cout_eur",
        LANDCOVER=demo.layer("ocs2d"),
        NEEDS=_variant(needs),
        FOOTPRINT=demo.layer("projet"),
        FUNCTIONAL_UNITS=demo.layer("unite_fonctionnelle"),
        PRIORITY_ZONES=demo.layer("zone_renaturation"),
        CORRIDORS=demo.layer("tvb"),
        WETLAND_ZONES=demo.layer("zone_humide"),
        OUTPUT=sites,
        OPTIONS=options,
        REPORT=ranking,
    )
    chosen, portfolio = folder / "portefeuille.gpkg", folder / "rapport_portefeuille.html"
    demo.qgis_process(
        "aula:ercportfolio",
        INPUT=sites,
        OPTIONS=options,
        NEEDS=_variant(needs),
        OUTPUT=chosen,
        REPORT=portfolio,
    )
    _graph(demo, folder)
    natural, filled = folder / "fiches_sncrr", folder / "fiches_sncrr.gpkg"
    demo.qgis_process(
        "aula:sncrrsheet",
        INPUT=sites,
        OPTIONS=options,
        COMMUNES=demo.layer("commune"),
        SITES=demo.one_row(sites, 'SELECT id_site FROM "{}" WHERE rang = 1')["id_site"],
        FORMATS=["odt", "pdf"],
        OVERWRITE=True,
        FOLDER=natural,
        OUTPUT=filled,
    )
    demo.keep("erc", "Fiche d’un site naturel (SNCRR), le premier classé (PDF)", next(natural.glob("*.pdf")))
    demo.keep("erc", "Bilan d’artificialisation par commune (GeoPackage)", balance)
    demo.keep("erc", "Flux entre 2018 et 2021 (GeoPackage, avec son style)", flows)
    demo.keep("erc", "Rapport du bilan ZAN", report)
    written = documents / "rapport_zan_62990_fosse-en-gohelle.pdf"
    demo.keep("erc", "Rapport local que vote le conseil de Fosse-en-Gohelle (PDF)", written)
    demo.keep("erc", "Le même, à compléter (ODT)", written.with_suffix(".odt"))
    demo.keep("erc", "Le même, à compléter (Word)", written.with_suffix(".docx"))
    demo.keep("erc", "Lieux où l’OCS GE et l’OCS2D divergent (GeoPackage)", parted)
    demo.keep("erc", "Rapports locaux : les territoires d’un coup d’œil", summary_of_all)
    demo.keep("erc", "Emprise des variantes du projet (GeoPackage, avec son style)", pieces)
    demo.keep("erc", "Mesures au gabarit GéoMCE (GeoPackage)", geomce)
    demo.keep("erc", "Haies du projet, en mètres et en unités linéaires", lines_told)
    demo.keep("erc", "Comparaison des variantes du projet", compared)
    demo.keep("erc", "Besoins de compensation par habitat (GeoPackage)", needs)
    demo.keep("erc", "Rapport de la séquence ERC", sequence)
    demo.keep("erc", "Sites de compensation classés (GeoPackage, avec son style)", sites)
    demo.keep("erc", "Rapport des sites de compensation", ranking)
    demo.keep("erc", "Portefeuille de sites au moindre coût (GeoPackage)", chosen)
    demo.keep("erc", "Rapport du portefeuille", portfolio)
    titles = ("Flux d’artificialisation", "Territoire de démonstration, 2018-2021, seuils du décret appliqués")
    sheet.draw(demo, "erc", "aula:zanbalance", titles, (flows, "Flux 2018-2021"))
    row = demo.one_row(balance, BALANCE)
    return [
        f"ERC et ZAN : {decimal(row['taken'])} ha artificialisés et {decimal(row['given'])} ha rendus "
        f"entre 2018 et 2021, solde net {decimal(row['net'])} ha."
    ]
