"""Statistics: changing names, cases, encodings and shapes of tables."""

from __future__ import annotations

from .cases import (
    NOT_READ,
    of_bytes,
    of_layer,
    of_table,
)
from .corpus import Case, Reading

FINESS = b"""finess;etalab;93;2025-09-03
structureet;620100016;620100024
geolocalisation;620100016;680000;7040000
"""
SALES = ["id_mutation", "date_mutation", "valeur_fonciere", "code_commune", "longitude", "latitude"]


def statistics() -> list[Case]:
    """Communes, IRIS, cells, censuses, equipment: changing names, cases and shapes of a table."""
    express = "ADMIN-EXPRESS_3-2__SHP_LAMB93_FXX_2024-01-22/COMMUNE.shp"
    cells = ["idcar_200m", "idcar_1km", "lcog_geo", "ind", "men", "men_pauv"]
    iris = ["code_iris", "nom_iris", "typ_iris", "insee_com"]
    return [
        of_layer(
            express,
            "COMMUNE",
            ["ID", "NOM", "INSEE_COM", "POPULATION", "INSEE_DEP", "SIREN_EPCI"],
            Reading("admin_express.commune", "2024-01-22", "FR"),
        ),
        of_layer(
            "commune.gpkg",
            "commune",
            ["cleabs", "code_insee", "nom_officiel", "population", "codes_siren_des_epci"],
            Reading("admin_express.commune"),
            epsg=4326,
        ),
        of_layer(
            "commune_bd.gpkg",
            "commune",
            ["cleabs", "code_insee", "nom_officiel", "population", "date_creation"],
            Reading("bdtopo.commune"),
        ),
        of_layer("epci.fgb", "epci", ["code_siren", "nom_officiel", "nature"], Reading("admin_express.epci")),
        of_layer("iris.gpkg", "iris", iris, Reading("contours_iris.iris")),
        of_layer(
            "IRIS-GE_3-0__SHP_LAMB93_D062_2023-01-01/IRIS_GE.SHP",
            "IRIS_GE",
            iris,
            Reading("iris_ge.iris", "2023", "62"),
        ),
        of_table("carreaux.csv", cells, Reading("filosofi_200m_2017.carreaux", "", "", "champs"), encoding="cp1252"),
        of_table(
            "Filosofi2017_carreaux_200m_met.csv",
            cells,
            Reading("filosofi_200m_2017.carreaux", "2017", "FR"),
            separator=",",
            encoding="cp1252",
        ),
        of_layer(
            "2021/Filosofi2021_carreaux_200m_gpkg/carreaux_200m_met.gpkg",
            "carreaux_200m_met",
            cells,
            Reading("filosofi_200m_2021.carreaux", "2021", "FR"),
        ),
        of_table(
            "base-ic-evol-struct-pop-2021.CSV",
            ["IRIS", "COM", "TYP_IRIS", "P21_POP"],
            Reading("base_ic_pop.population", "2021"),
        ),
        of_table(
            "bpe21_ensemble_xy.csv",
            ["AN", "TYPEQU", "DEPCOM", "LAMBERT_X", "LAMBERT_Y"],
            Reading("bpe.equipements", "2021"),
            rows=[{"AN": 2021}],
        ),
        of_table(
            "DS_BPE_2024_data.csv",
            ["GEO", "GEO_OBJECT", "FACILITY_TYPE", "TIME_PERIOD", "OBS_VALUE"],
            Reading("bpe.melodi", "2024"),
            rows=[{"TIME_PERIOD": 2024}],
        ),
        of_table(
            "conso2009_2023_resultats_com.csv",
            ["idcom", "idcomtxt", "naf09art10", "naf22art23"],
            Reading("conso_enaf.communes", "2023"),
        ),
        of_table("rpls.csv", ["Code Commune", "Taux de logements sociaux (%)"], Reading("rpls.communes")),
        of_table(
            "lovac.csv",
            ["CODGEO_26", "ff_pp_vacant_26", "ff_pp_total_25"],
            Reading("lovac.communes", "2026"),
            name="hidden values",
            rows=[{"ff_pp_vacant_26": "s"}],
        ),
        of_table(
            "62.csv.gz",
            SALES,
            Reading("dvf_geo.mutations", "2024-05-02", "62"),
            separator=",",
            rows=[{"date_mutation": "2024-05-02"}],
        ),
        of_table(
            "2023/62041.csv",
            SALES,
            Reading("dvf_geo.mutations", "2023-01-02", "62041"),
            separator=",",
            rows=[{"date_mutation": "2023-01-02"}],
        ),
        of_table(
            "logements.csv",
            ["N°DPE", "Etiquette_DPE", "Identifiant__BAN"],
            Reading("dpe.logements", "", "", "champs"),
            encoding="cp1252",
        ),
        of_table(
            "fr-en-annuaire-education.csv",
            ["Identifiant_de_l_etablissement", "Nom_etablissement", "Type établissement", "Code_commune"],
            Reading("education.etablissements"),
            name="labels instead of names",
        ),
        of_table(
            "adresses-2A.csv.gz",
            ["id", "numero", "rep", "nom_voie", "code_insee", "x", "y", "lon", "lat"],
            Reading("ban.adresses", "", "2A"),
        ),
        of_table(
            "RNB_62.csv",
            ["rnb_id", "point", "shape", "status"],
            Reading("rnb.batiments", "", "62"),
            name="EWKT in quotes",
            rows=[{"point": '"SRID=4326;POINT(2.8 50.4)"', "shape": '"SRID=4326;POINT(2.8 50.4)"'}],
        ),
        of_bytes(
            "FINESS without a header",
            {"etalab-cs1100507-stock-20250903-0335.csv": FINESS},
            Reading("finess.etablissements", "2025-09-03", "", "nom"),
        ),
        of_bytes(
            "GTFS with a byte order mark",
            {"stops.txt": b"\xef\xbb\xbfstop_id,stop_name,stop_lat,stop_lon\n1,a,50.4,2.8\n"},
            Reading("gtfs_stops.arrets"),
        ),
        of_table(
            "lignes.csv", ["a", "b"], Reading("", "", "", NOT_READ), name="a table nobody knows", encoding="utf-16"
        ),
        of_table(
            "bpe.csv",
            ["TYPEQU", "DEPCOM", "LAMBERT_X", "LAMBERT_Y"],
            Reading("bpe.equipements"),
            name="UTF-16",
            encoding="utf-16",
        ),
        of_table(
            "vacants.csv",
            ["CODGEO_25", "pp_vacant_25"],
            Reading("lovac.communes", "2025", "", "champs"),
            name="titles above the header",
            above="LOVAC;\r\nSource : DHUP;\r\n",
        ),
        of_table(
            "tabule.tsv",
            ["stop_id", "stop_name", "stop_lat"],
            Reading("gtfs_stops.arrets", "", "", "champs"),
            separator="\t",
        ),
        of_layer(
            "classeur.xlsx", "lovac", ["CODGEO_25", "pp_vacant_25"], Reading("lovac.communes", "2025"), geometry="none"
        ),
        of_layer(
            "classeur.ods", "lovac", ["CODGEO_25", "pp_vacant_25"], Reading("lovac.communes", "2025"), geometry="none"
        ),
    ]
