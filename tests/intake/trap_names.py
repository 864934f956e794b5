"""What browsers, producers and people do to names and folders."""

from __future__ import annotations

from pathlib import Path

from . import writers
from .cases import (
    BATI,
    BDT,
    BUILDINGS,
    IGN,
    NOT_READ,
    SHORT,
    made,
    of_layer,
    of_raster,
    of_table,
)
from .corpus import Case, Reading

CUT = ["cleabs", "usage_1", "constructi", "nombre_de_", "nombre_d_e", "materiaux_", "materiau_1", "hauteur"]


def names() -> list[Case]:
    """What browsers, producers and people do to names and folders."""

    @made("metadata and supplements aside", BATI)
    def aside(root: Path) -> None:
        here = root / IGN / "BDTOPO"
        writers.layer(here / "1_DONNEES_LIVRAISON_2025-06-00081" / BDT / "BATIMENT.shp", "BATIMENT", SHORT)
        writers.layer(here / "3_SUPPLEMENTS_LIVRAISON_2025-06-00081" / "dalles.shp", "dalles", ["NOM"])
        writers.table(here / "2_METADONNEES_LIVRAISON_2025-06-00081" / "BATIMENT.csv", SHORT)

    @made("the same without numbers, twice in itself", BATI)
    def twice(root: Path) -> None:
        writers.layer(root / IGN / IGN / "DONNEES" / "BATI" / "BATIMENT.shp", "BATIMENT", SHORT)
        writers.layer(root / IGN / IGN / "METADONNEES" / "BATIMENT.shp", "BATIMENT", SHORT)

    @made("tables of styles are no data", Reading("bdtopo.batiment"), Reading("", "", "", NOT_READ))
    def styles(root: Path) -> None:
        writers.layer(root / "bd.gpkg", "batiment", BUILDINGS)
        writers.layer(root / "bd.gpkg", "metadonnees_theme", ["theme"], "none")

    tile = "LHD_FXX_0680_7040_MNH_O_0M50_LAMB93_IGN69"
    return [
        aside,
        twice,
        styles,
        of_raster(tile, "lidar_hd_mnx.mnh", "", "FR"),
        of_raster("LHD_FXX_0680_7040_MNS_O_0M50_LAMB93_IGN69.tif", "lidar_hd_mnx.mns_mnt", "", "FR"),
        of_layer(f"{BDT.replace('_ED', '-ED')}/BATIMENT.shp", "BATIMENT", SHORT, BATI),
        of_layer(
            "BDTOPO_3-5_TOUSTHEMES_SHP_LAMB93_D02A_2025-03-15/BATIMENT.shp",
            "BATIMENT",
            SHORT,
            Reading("bdtopo.batiment", "2025-03-15", "2A"),
        ),
        of_layer(
            "BDTOPO_3-5_BATI_SHP_LAMB93_R32_2025-03-15/BATIMENT.shp",
            "BATIMENT",
            SHORT,
            Reading("bdtopo.batiment", "2025-03-15", "R32"),
        ),
        of_table(
            "lovac-opendata-communes (5).csv",
            ["CODGEO_25", "pp_vacant_25", "pp_total_24"],
            Reading("lovac.communes", "2025"),
            encoding="cp1252",
        ),
        of_layer("bdtopo_trunc.shp", "bdtopo_trunc", CUT, Reading("bdtopo.batiment", "", "", "champs")),
        of_layer("export.gpkg", "couche", BUILDINGS, Reading("bdtopo.batiment", "", "", "champs")),
        of_layer("batiment_62.gpkg", "batiment_62", BUILDINGS, Reading("bdtopo.batiment")),
        of_layer("a.gpkg", "RGA__argiles de l'Artois", ["x"], Reading("RGA", "", "", "force")),
        of_layer("PAPI de la Lys.gpkg", "PAPI de la Lys", ["x"], Reading("", "", "", "refuse")),
        of_layer("mystere.gpkg", "mystere", ["x", "y_z"], Reading("", "", "", NOT_READ)),
        of_layer("RPG_Parcelles.gpkg", "RPG_Parcelles", ["a"], Reading("rpg.parcelles", "", "", "a_confirmer")),
        of_layer(
            "PARCELLAIRE_EXPRESS_1-0__SHP_LAMB93_D062_2022-04-01/PARCELLE.SHP",
            "PARCELLE",
            ["IDU", "NUMERO", "FEUILLE", "SECTION", "CODE_COM", "CONTENANCE"],
            Reading("pci_express.parcelle", "2022-04-01", "62"),
        ),
        of_layer("BATI/BATIMENT.SHP", "BATIMENT", ["TYPE"], Reading("pci_express.batiment")),
        of_layer(
            "batiments.geojson",
            "batiments",
            ["type", "nom", "commune", "created"],
            Reading("cadastre_etalab.batiments"),
            epsg=4326,
        ),
        of_layer("2024/latest/sic.shp", "sic", ["SITECODE", "SITENAME"], Reading("inpn_sic.sic")),
    ]
