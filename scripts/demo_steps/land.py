"""Land on the demonstration territory: inventory of the business zones, its check, densification of the town."""

from __future__ import annotations

from demo_steps.demo import Demo

FILE = "foncier.gpkg"
RATES = 'SELECT min(taux_bas) AS low, max(taux_haut) AS high, sum(uf_n) AS units FROM "{}"'


def run(demo: Demo) -> list[str]:
    """The inventory with its register and visits, the official export checked again, the dials, the town inside."""
    folder = demo.folder("land")

    def business(table: str) -> str:
        return f"{demo.territory / FILE}|layername={table}"

    zones, units, todo = folder / "zones.gpkg", folder / "unites.gpkg", folder / "a_verifier.gpkg"
    export, dials, sheets = folder / "sites_economiques.gpkg", folder / "cadrans_zones.gpkg", folder / "fiches_zones"
    given = {
        "ZONES": business("zae"),
        "PARCELS": business("parcelle"),
        "OWNERS": business("personne_morale"),
        "BUILDINGS": demo.layer("batiment"),
        "ESTABLISHMENTS": business("etablissement"),
        "HISTORY": business("etablissement_historique"),
        "GEOLOC": business("etablissement_geolocalisation"),
        "SURVEY": business("releve"),
        "PLU": demo.layer("zone_urba"),
        "ROADS": demo.layer("troncon_de_route"),
        "STOPS": demo.layer("arret"),
        "DATE": "2026-01-01",
        "EPCI_NAME": "Communauté d'agglomération de la Gohelle",
        "EPCI_SIREN": "200990001",
    }
    demo.qgis_process(
        "aula:zaeinventory",
        **given,
        OUTPUT=zones,
        UF=units,
        TODO=todo,
        EXPORT=export,
        EXPORT_SHP=folder / "sites_economiques_shp",
        EXPORT_CSV=folder / "sites_economiques_csv",
        REPORT=folder / "inventaire.html",
    )
    tables = {"POLE": "pole_eco", "SITE": "site_eco", "TERRAIN": "terrain_eco", "ETAB": "etablissement"}
    delivered = {name: f"{export}|layername={table}" for name, table in tables.items()}
    demo.qgis_process("aula:zaecheck", **delivered, OUTPUT=folder / "controle.gpkg", REPORT=folder / "controle.html")
    demo.qgis_process(
        "aula:zaerequalify",
        INPUT=units,
        PARCELS=business("parcelle"),
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("zone_de_vegetation"),
        STATIONS=demo.layer("arret"),
        FRICHES=demo.layer("friche"),
        CONSTRAINTS=[demo.layer("ppri_inondation"), demo.layer("zone_humide"), demo.layer("sis")],
        OUTPUT=folder / "cadrans.gpkg",
        ZONES_OUT=dials,
        CANDIDATES=folder / "a_reprendre.gpkg",
        REPORT=folder / "requalifier.html",
    )
    # the sheets come last: they show the dials of the zones
    demo.qgis_process("aula:zaeinventory", **given, DIALS=dials, SHEETS=sheets, OUTPUT=folder / "zones_fiches.gpkg")
    demo.qgis_process(
        "aula:densification",
        ENVELOPE=business("zae"),
        PARCELS=business("parcelle"),
        OWNERS=business("personne_morale"),
        BUILDINGS=demo.layer("batiment"),
        PLU=demo.layer("zone_urba"),
        ZONES=business("zae"),
        VACANT=units,
        OUTPUT=folder / "densification.gpkg",
        SUMMARY=folder / "densification_sommes.gpkg",
        SHEETS=folder / "fiches_communes",
        REPORT=folder / "densification.html",
    )
    demo.keep("land", "Zones d’activités et leur taux de vacance (GeoPackage, avec son style)", zones)
    demo.keep("land", "Unités foncières, leur état et sa preuve (GeoPackage)", units)
    demo.keep("land", "À vérifier sur place, dans l’ordre (GeoPackage)", todo)
    demo.keep("land", "Rapport : inventaire des ZAE", folder / "inventaire.html")
    demo.keep("land", "Fiche d’une zone : intervalle, visites, cadrans, champs officiels", min(sheets.glob("*.html")))
    demo.keep("land", "Export au standard national (GeoPackage)", export)
    demo.keep("land", "Rapport : contrôle de cet export", folder / "controle.html")
    demo.keep("land", "Rapport : requalifier les zones", folder / "requalifier.html")
    demo.keep("land", "Rapport : capacité de densification", folder / "densification.html")
    row = demo.one_row(zones, RATES)
    low, high = round(row["low"]), round(row["high"])
    return [f"{row['units']} unités foncières ; vacance entre {low} et {high} % selon la zone et ce qui est connu."]
