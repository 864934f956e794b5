"""Rain, images, planning, easements, risks, nature."""

from __future__ import annotations

from tests.support.official import NAMES

from . import writers
from .cases import (
    NOT_READ,
    of_layer,
    of_raster,
    of_table,
)
from .corpus import Case, Reading, delivered

PLU = ["LIBELLE", "LIBELONG", "TYPEZONE", "NOMFIC", "IDURBA", "DATVALID"]
SUP = ["IDASS", "IDGEN", "NOMASS", "TYPEASS"]
LANDSAT = "LC08_L2SP_199025_20220718_20220726_02_T1"
SENTINEL = "T31UES_20230611T105619"


def weather() -> list[Case]:
    """Rain and images: parameters without rain, hours with the same first columns, one role a band."""
    rain = ["NUM_POSTE", "NOM_USUEL", "LAT", "LON", "ALTI", "AAAAMMJJ", "RR"]
    bands = {"ST_B10": "st", "SR_B4": "rouge", "SR_B5": "pir", "QA_PIXEL": "qa", "SR_B1": "autres"}
    scenes = {"B04": "rouge", "B08": "pir", "SCL": "qa", "B03": "autres"}
    return [
        of_table("Q_62_latest-2025-2026_RR-T-Vent.csv.gz", rain, Reading("meteo_q.pluie", "2025-2026", "62")),
        of_table("Q_62_previous-1950-2023_RR-T-Vent.csv", rain, Reading("meteo_q.pluie", "1950-2023", "62")),
        of_table(
            "Q_62_latest-2025-2026_autres-parametres.csv",
            [*rain[:-1], "DHUMEC"],
            Reading("meteo_q.autres_parametres", "2025-2026", "62"),
        ),
        of_table(
            "H_62_latest-2025-2026.csv",
            [*rain[:5], "AAAAMMJJHH", "RR1"],
            Reading("meteo_q.infrajournalier", "2025-2026", "62"),
        ),
        of_table("pluie.csv", rain, Reading("meteo_q.pluie", "", "", "champs"), rows=[{"NUM_POSTE": " 6088001"}]),
        of_table(
            "QUOT_SIM2_1970-1979.CSV",
            ["LAMBX", "LAMBY", "DATE", "PRENEI_Q", "PRELIQ_Q"],
            Reading("meteo_sim2.grille", "1970-1979"),
        ),
        *(of_raster(f"{LANDSAT}_{end}.TIF", f"landsat_c2l2.{row}", "2022-07-18") for end, row in bands.items()),
        *(of_raster(f"{SENTINEL}_{end}_20m.jp2", f"sentinel2_l2a.{row}", "2023-06-11") for end, row in scenes.items()),
        of_raster("62-2021-0620-7045-LA93-0M20-E080.tif", "bdortho_irc.dalle", "2021", "62"),
        Case(
            "a raster nobody knows", lambda root: writers.raster(root / "image.tif"), (Reading("", "", "", NOT_READ),)
        ),
    ]


def planning() -> list[Case]:
    """Planning documents, easements, risks, nature: names hold the category, forms change."""
    plu = Reading("gpu_plu.zone_urba", "", "200040954")
    tri = ["id_s_inond", "typ_inond", "scenario", "datentree", "id_tri"]
    return [
        of_layer(
            "200040954_ZONE_URBA_20230101.shp",
            "200040954_ZONE_URBA_20230101",
            PLU,
            Reading("gpu_plu.zone_urba", "2022-12-15", "200040954"),
            DATVALID="20221215",
        ),
        of_layer(
            "DU_62041/zone_urba.gpkg",
            "zone_urba",
            [*(one.lower() for one in PLU), "partition"],
            Reading("gpu_plu.zone_urba", "", "62041"),
        ),
        of_layer(
            "200040954_PLUi_20230101/ZONE_URBA.shp",
            "ZONE_URBA",
            [*PLU, "INSEE", "LIB_COM"],
            Reading(plu.row, "2023-01-01", "200040954"),
        ),
        of_layer(
            "PRESCRIPTION_SURF.shp",
            "PRESCRIPTION_SURF",
            ["LIBELLE", "TXT", "TYPEPSC2", "TYPEPSC"],
            Reading("gpu_plu.prescription"),
            TYPEPSC="1",
        ),
        *(
            of_layer(f"{name}.shp", name, SUP, Reading(row, "", territory))
            for name, row, territory in (
                ("AC2_ASSIETTE_SUP_S_062", "gpu_sup.monuments", "62"),
                ("PM3_ASSIETTE_SUP_S_062", "gpu_sup.risques_technologiques", "62"),
                ("EL7_ASSIETTE_SUP_S", "gpu_sup.autres", ""),
                ("T1_ASSIETTE_SUP_S_059", "gpu_sup.autres", "59"),
            )
        ),
        of_layer("assiette_sup_s.gpkg", "assiette_sup_s", ["suptype", "nomass"], Reading("gpu_sup.toutes")),
        of_layer(
            "SERVITUDE_062.dbf",
            "SERVITUDE_062",
            ["IDSUP", "IDGEST", "CATEGORIE"],
            Reading("gpu_sup.tables", "", "62"),
            geometry="none",
        ),
        of_table(
            "n_tri_lill_inondable_s_059.csv",
            ["geo_point_2d", "geo_shape", *tri],
            Reading("georisques_tri.inondable", "", "59"),
        ),
        of_layer(
            "n_tri_lill_enjeu_crise_s_059.shp",
            "n_tri_lill_enjeu_crise_s_059",
            ["id_enjeu", "id_tri"],
            Reading("georisques_tri.autres", "", "59"),
        ),
        of_layer(
            "n_perimetre_pprn_20180013_s_062.shp",
            "n_perimetre_pprn_20180013_s_062",
            ["ID_GASPAR"],
            Reading("georisques_ppr.perimetre", "2018", "62"),
        ),
        of_layer(
            "AleaRG_2025_062_L93.shp", "AleaRG_2025_062_L93", ["ALEA"], Reading("georisques_rga.argiles", "", "62")
        ),
        of_table(
            "InstallationClassee.csv",
            ["codeAiot", "raisonSociale", "regime", "coordonneeXAIOT"],
            Reading("georisques_icpe.icpe"),
            encoding="cp1252",
        ),
        of_table("sis.csv", ["identifiant_ssp", "nom", "geom"], Reading("georisques_ssp.sis")),
        of_table(
            "merimee.csv",
            ["reference", "titre_editorial_de_la_notice", "coordonnees_au_format_wgs84"],
            Reading("mh.immeubles"),
        ),
        of_layer("spr_62.shp", "spr_62", ["nom"], Reading("mh_abords.spr", "", "", "nom")),
        of_layer("abords_mh.shp", "abords_mh", ["nom"], Reading("mh_abords.abords", "", "", "nom")),
        of_layer("espaces_proteges.gpkg", "espaces_proteges", ["id_mnhn", "type_espace"], Reading("inpn_apb.autres")),
        of_layer(
            "Zones humides du SAGE.gpkg", "Zones humides du SAGE", ["id"], Reading("zones_humides.zones", "", "", "nom")
        ),
        of_layer(
            "friches_surfaces.shp",
            "friches_surfaces",
            ["site_id", "site_nom", "comm_insee", "unite_fonciere_surface"],
            Reading("cartofriches.sites"),
        ),
        of_layer("qpv-2024.geojson", "qpv-2024", ["code_qp", "lib_qp"], Reading("qpv.quartiers", "2024"), epsg=4326),
        of_layer("BATIMENT_id.shp", "BATIMENT_id", ["DUR", "CREAT_DATE"], Reading("edigeo.autres")),
        of_table(
            "batiment_groupe.csv",
            ["WKT", "batiment_groupe_id", "code_iris", "hauteur_mean"],
            Reading("bdnb.batiments"),
            separator=",",
        ),
    ]


def real_names() -> list[Case]:
    """The 42 real names, each a file."""
    done = {"poste_de_transformation", "parc_ou_reserve", "reservoir", "gares-de-voyageurs", "N_ENP_PNR_S_000"}

    def case(name: str, fields: tuple[str, ...], geometry: str) -> Case:
        rows = {
            "poste_de_transformation": "bdtopo.poste_de_transformation",
            "parc_ou_reserve": "bdtopo.parc_ou_reserve",
            "reservoir": "bdtopo.reservoir",
            "gares-de-voyageurs": "sncf_gares.gares",
            "N_ENP_PNR_S_000": "inpn_apb.parcs",
        }
        reading = Reading(rows[name], "", "FR" if "ENP" in name else "")
        return Case(name, lambda root: delivered(root, f"{name}.gpkg", name, geometry, fields), (reading,))

    return [case(one.name, one.fields, one.geometry) for one in NAMES if one.name in done]
