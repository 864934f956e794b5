"""ERC and ZAN on the demonstration territory: balance of artificialisation, ecological sequence of a project."""

from __future__ import annotations

from demo_steps import sheet
from demo_steps.demo import Demo, decimal

BALANCE = 'SELECT sum(flux_artif_ha) AS taken, sum(flux_desartif_ha) AS given, sum(solde_net_ha) AS net FROM "{}"'


def run(demo: Demo) -> list[str]:
    """Run both headline accounts, draw the flows, tell the balance."""
    folder = demo.folder("erc")
    balance, flows, report = folder / "bilan.gpkg", folder / "flux.gpkg", folder / "rapport_zan.html"
    demo.qgis_process(
        "aula:zanbalance",
        INPUT=demo.layer("ocsge_2018"),
        INPUT2=demo.layer("ocsge_2021"),
        COMMUNES=demo.layer("commune"),
        DATE1="2018",
        DATE2="2021",
        OUTPUT=balance,
        FLUX=flows,
        REPORT=report,
    )
    pieces, needs, sequence = folder / "emprise.gpkg", folder / "besoins.gpkg", folder / "rapport_erc.html"
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
        OUTPUT=pieces,
        NEEDS=needs,
        REPORT=sequence,
    )
    demo.keep("erc", "Bilan d’artificialisation par commune (GeoPackage)", balance)
    demo.keep("erc", "Flux entre 2018 et 2021 (GeoPackage, avec son style)", flows)
    demo.keep("erc", "Rapport du bilan ZAN", report)
    demo.keep("erc", "Emprise des variantes du projet (GeoPackage, avec son style)", pieces)
    demo.keep("erc", "Besoins de compensation par habitat (GeoPackage)", needs)
    demo.keep("erc", "Rapport de la séquence ERC", sequence)
    titles = ("Flux d’artificialisation", "Territoire de démonstration, 2018-2021, seuils du décret appliqués")
    sheet.draw(demo, "erc", "aula:zanbalance", titles, (flows, "Flux 2018-2021"))
    row = demo.one_row(balance, BALANCE)
    return [
        f"ERC et ZAN : {decimal(row['taken'])} ha artificialisés et {decimal(row['given'])} ha rendus "
        f"entre 2018 et 2021, solde net {decimal(row['net'])} ha."
    ]
