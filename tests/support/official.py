"""Real names and fields of official deliveries, as public programmes and samples show them."""

from __future__ import annotations

from typing import NamedTuple


class Layer(NamedTuple):
    """A layer as it is delivered, and the roles of friches that it has."""

    name: str
    fields: tuple[str, ...]
    geometry: str
    roles: tuple[str, ...]


def _layer(name: str, fields: str, geometry: str, *roles: str) -> Layer:
    return Layer(name, tuple(fields.split()), geometry, roles)


_ENP = "ID_LOCAL PPN_ASSO CODE_R_ENP NOM_SITE DATE_CREA SURF_OFF ACTE_DEB URL_FICHE ID_MNHN"
_SUP = "IDASS IDGEN NOMASS TYPEASS MODEGEOASS PARAMCALC SRCGEOASS DATESRCASS"
_BDTOPO = "cleabs nature nature_detaillee toponyme statut_du_toponyme importance fictif etat_de_l_objet date_creation"
_PCI = "IDU NUMERO FEUILLE SECTION CODE_DEP NOM_COM CODE_COM COM_ABS CODE_ARR CONTENANCE"

NAMES = (
    _layer("AleaRG_2025_62_L93", "NIVEAU insee_dep", "polygon", "RGA"),
    _layer("AleaRG_Fxx_L93", "ALEA NIVEAU", "polygon", "RGA"),
    _layer("N_SRCE_RESERVOIR_S_R31", "ID_RESV NOM_RESV MILMAJ_NAT", "polygon", "TVB"),
    _layer("N_SRCE_CORRIDOR_L_R31", "ID_CORR NOM_CORR MILMAJ_NAT", "line", "TVB"),
    _layer("N_ENP_RNN_S_000", _ENP, "polygon", "RESERVE"),
    _layer("N_ENP_RNR_S_000", _ENP, "polygon", "RESERVE"),
    _layer("N_ENP_PNR_S_000", _ENP, "polygon", "PARC"),
    _layer("N_ENP_APB_S_000", _ENP, "polygon", "RESERVE"),
    _layer("znieff1", "ID_MNHN NOM", "polygon", "ZNIEFF"),
    _layer("sic", "SITECODE SITENAME", "polygon", "N2000"),
    _layer("zps", "SITECODE SITENAME", "polygon", "N2000"),
    _layer("PARCELLES_GRAPHIQUES", "ID_PARCEL SURF_PARC CODE_CULTU CODE_GROUP CULTURE_D1 CULTURE_D2", "polygon"),
    _layer("RPG_Parcelles", "id_parcel surf_parc code_cultu code_group", "polygon"),
    _layer("PARCELLE", _PCI, "polygon", "PARCELLE"),
    _layer("BATIMENT", "TYPE", "polygon"),
    _layer("cadastre-62041-batiments", "type nom commune created updated", "polygon"),
    _layer("PARCELLE_id", "IDU INDP SUPF TEX COAR CREAT_DATE UPDATE_DATE", "polygon", "PARCELLE"),
    _layer("AC1_ASSIETTE_SUP_S_062", _SUP, "polygon", "SUP"),
    _layer("A5_ASSIETTE_SUP_S", _SUP, "polygon"),
    _layer("PM1_ASSIETTE_SUP_S_062", _SUP, "polygon", "INONDATION"),
    _layer("AC1_GENERATEUR_SUP_S_062", "IDGEN IDSUP NOMGEN TYPEGEN MODEGENERE SRCGEOGEN", "polygon"),
    _layer(
        "n_tri_lill_inondable_01_01for_s_059",
        "id_s_inond typ_inond scenario datentree datsortie est_ref id_tri",
        "polygon",
        "INONDATION",
    ),
    _layer("n_zone_reg_pprn_20180013_s_062", "ID_ZONE ID_GASPAR NOM CODEZONE TYPEREG URLFIC", "polygon", "INONDATION"),
    _layer("Re_Nappe_fr", "GRIDCODE classe fiabilite", "polygon"),
    _layer(
        "InstallationClassee",
        "codeAiot raisonSociale codeInsee coordonneeXAIOT coordonneeYAIOT regime statutSeveso etatActivite",
        "none",
        "ICPE",
    ),
    _layer("instructions", "identifiant_ssp nom code_insee statut geom", "point", "POLLUE"),
    _layer("classification", "identifiant_ssp nom code_insee statut geom", "polygon", "SIS"),
    _layer(
        "liste-des-immeubles-proteges-au-titre-des-monuments-historiques",
        "reference titre_editorial_de_la_notice coordonnees_au_format_wgs84 nature_de_la_protection",
        "point",
        "MH",
    ),
    _layer("stops", "stop_id stop_name stop_lat stop_lon location_type parent_station", "none", "ARRET"),
    _layer(
        "gares-de-voyageurs",
        "nom libellecourt segment_drg position_geographique codeinsee codes_uic",
        "point",
        "ARRET",
    ),
    _layer("bpe21_ensemble_xy", "AN DCIRIS DEP DEPCOM LAMBERT_X LAMBERT_Y QUALITE_XY REG TYPEQU", "none", "BPE"),
    _layer("BPE24", "AN NOMRS TYPEQU DEPCOM DCIRIS DEP LAMBERT_X LAMBERT_Y LONGITUDE LATITUDE EPSG", "none", "BPE"),
    _layer("DS_BPE_2024_data", "GEO GEO_OBJECT FACILITY_TYPE BPE_MEASURE TIME_PERIOD OBS_VALUE", "none"),
    _layer("lovac-opendata-communes26", "CODGEO_26 LIBGEO_26 ff_pp_vacant_26 ff_pp_total_25", "none", "LOVAC"),
    _layer("poste_de_transformation", "cleabs toponyme statut_du_toponyme importance", "polygon", "POSTE"),
    _layer(
        "troncon_de_route",
        "cleabs nature importance largeur_de_chaussee nombre_de_voies sens_de_circulation fictif",
        "line",
        "ROUTE",
    ),
    _layer("QP2024_France_hexagonale_Outre_Mer", "code_qp lib_qp insee_com", "polygon", "QPV"),
    _layer("prescription_surf", "LIBELLE TXT TYPEPSC STYPEPSC NOMFIC IDURBA DATVALID", "polygon"),
    _layer("zone_de_vegetation", "cleabs nature date_creation precision_planimetrique", "polygon"),
    _layer("parc_ou_reserve", _BDTOPO, "polygon", "RESERVE", "PARC"),
    _layer("reservoir", "cleabs nature nature_detaillee toponyme volume hauteur", "polygon"),
    _layer("equipement_de_transport", _BDTOPO, "polygon", "ARRET"),
)
"""The 42 names of which the name alone read 18."""

BDT = "BDTOPO_3-5_TOUSTHEMES_GPKG_LAMB93_D062_2025-06-15/BDTOPO/1_DONNEES_LIVRAISON_2025-06-00081/BDT_3-5_GPKG"
OCS = "OCS-GE_2-0__SHP_LAMB93_D062_2021-01-01/OCS-GE/1_DONNEES_LIVRAISON_2024-01-00002/OCSGE_2-0_SHP_LAMB93_D62-2021"


class Delivery(NamedTuple):
    """Where a row of the facts lies in a delivery, and what must be read: row of the table, vintage, territory."""

    path: str
    layer: str
    geometry: str
    row: str
    vintage: str
    territory: str


def _bdtopo(layer: str, geometry: str = "polygon") -> Delivery:
    return Delivery(f"{BDT}.gpkg", layer, geometry, f"bdtopo.{layer}", "2025-06-15", "62")


def _file(path: str, geometry: str, row: str, vintage: str = "", territory: str = "", layer: str = "") -> Delivery:
    stem = path.rpartition("/")[2]
    for end in (".gz", ".zip", ".csv", ".txt", ".shp", ".gpkg", ".geojson", ".json", ".tif", ".jp2", ".TIF"):
        stem = stem.removesuffix(end)
    return Delivery(path, layer or stem, geometry, row, vintage, territory)


_LANDSAT = "LC08_L2SP_199025_20220718_20220726_02_T1"
_PLU = "200040954_PLUi_20230101/Donnees_geographiques/200040954_"
DELIVERIES = (
    _bdtopo("batiment"),
    _bdtopo("zone_de_vegetation"),
    _bdtopo("haie", "line"),
    _bdtopo("surface_hydrographique"),
    _bdtopo("troncon_de_route", "line"),
    _bdtopo("troncon_de_voie_ferree", "line"),
    _bdtopo("zone_d_activite_ou_d_interet"),
    _bdtopo("cimetiere"),
    _bdtopo("terrain_de_sport"),
    _bdtopo("equipement_de_transport"),
    _bdtopo("commune"),
    _file(f"{OCS}/OCCUPATION_SOL.shp", "polygon", "ocsge.occupation_sol", "2021", "62"),
    _file(f"{OCS}/ZONE_CONSTRUITE.shp", "polygon", "ocsge.zone_construite", "2021", "62"),
    _file("OCS-GE_2-0_DIFF_SHP_LAMB93_D062_2018-2021/DIFF.shp", "polygon", "ocsge_diff.difference", "2018, 2021", "62"),
    _file("artif_2021_62.gpkg", "polygon", "ocsge_artif.artif", "2021", "62"),
    _file(
        "OCS-GE-ARTIFICIALISATION_2-0_DIFF-2018-2021_GPKG_LAMB93_D062_2025-09-16/diff_artif.gpkg",
        "polygon",
        "ocsge_artif_diff.flux",
        "2018, 2021",
        "62",
    ),
    _file("ocs2d_hdf.gpkg", "polygon", "ocs2d.dates", "2005, 2010, 2015, 2021, 2024"),
    _file(
        "ADMIN-EXPRESS-COG-CARTO_4-0__GPKG_LAMB93_FXX_2025-02-03/ADE-COG.gpkg",
        "polygon",
        "admin_express.commune",
        "2025-02-03",
        "FR",
        "commune",
    ),
    _file(
        "ADMIN-EXPRESS-COG-CARTO_4-0__GPKG_LAMB93_FXX_2025-02-03/ADE-COG.gpkg",
        "polygon",
        "admin_express.epci",
        "2025-02-03",
        "FR",
        "epci",
    ),
    _file(
        "CONTOURS-IRIS_3-0__SHP_LAMB93_FXX_2023-01-01/CONTOURS-IRIS.shp", "polygon", "contours_iris.iris", "2023", "FR"
    ),
    _file("IRIS-GE_3-0__GPKG_LAMB93_D062_2024-01-01/iris.gpkg", "polygon", "iris_ge.iris", "2024", "62"),
    _file("Filosofi2015_carreaux_200m_metropole.csv", "none", "filosofi_200m_2015.carreaux", "2015", "FR"),
    _file("Filosofi2017_carreaux_200m_met.csv", "none", "filosofi_200m_2017.carreaux", "2017", "FR"),
    _file(
        "Filosofi2019_carreaux_200m_gpkg/carreaux_200m_met.gpkg", "polygon", "filosofi_200m_2019.carreaux", "2019", "FR"
    ),
    _file(
        "Filosofi2021_carreaux_200m_gpkg/carreaux_200m_met.gpkg", "polygon", "filosofi_200m_2021.carreaux", "2021", "FR"
    ),
    _file(
        "base-ic-evol-struct-pop-2022_csv/base-ic-evol-struct-pop-2022.CSV", "none", "base_ic_pop.population", "2022"
    ),
    _file("BPE24.csv", "none", "bpe.equipements", "2024"),
    _file("Q_62_previous-1950-2024_RR-T-Vent.csv.gz", "none", "meteo_q.pluie", "1950-2024", "62"),
    _file("QUOT_SIM2_latest-2020-202605.csv.gz", "none", "meteo_sim2.grille", "2020-202605"),
    _file(f"{_LANDSAT}/{_LANDSAT}_ST_B10.TIF", "raster", "landsat_c2l2.st", "2022-07-18"),
    _file("S2B.SAFE/T31UES_20230611T105619_B04_10m.jp2", "raster", "sentinel2_l2a.rouge", "2023-06-11"),
    _file("62-2021-0620-7045-LA93-0M20-E080-IRC.jp2", "raster", "bdortho_irc.dalle", "2021", "62"),
    _file("LHD_FXX_0680_7040_MNH_O_0M50_LAMB93_IGN69.tif", "raster", "lidar_hd_mnx.mnh", "", "FR"),
    _file("CoSIA_D062_2021/D062_2021_680_7040_vecto.gpkg", "polygon", "cosia.dalle", "2021", "62"),
    _file("friches-surfaces-2026-04-15.gpkg", "polygon", "cartofriches.sites", "2026-04-15", "", "friches_surfaces"),
    _file(f"{_PLU}ZONE_URBA_20230101.shp", "polygon", "gpu_plu.zone_urba", "2023-01-01", "200040954"),
    _file(f"{_PLU}PRESCRIPTION_LIN_20230101.shp", "line", "gpu_plu.prescription", "2023-01-01", "200040954"),
    _file(f"{_PLU}INFO_PCT_20230101.shp", "point", "gpu_plu.info", "2023-01-01", "200040954"),
    _file("62041_CC_20150605/SECTEUR_CC.shp", "polygon", "gpu_plu.secteur_cc", "2015-06-05", "62041"),
    _file(
        f"{_PLU}DOC_URBA_20230101.dbf",
        "none",
        "gpu_plu.doc_urba",
        "2023-01-01",
        "200040954",
        "200040954_DOC_URBA_20230101",
    ),
    _file("130006042_AC1_62_20240110/AC1_ASSIETTE_SUP_S_062.shp", "polygon", "gpu_sup.monuments", "2024-01-10", "62"),
    _file("2025-04-01/cadastre-62-parcelles.json.gz", "polygon", "cadastre_etalab.parcelles", "", "62"),
    _file("cadastre-62041-batiments.json.gz", "polygon", "cadastre_etalab.batiments", "", "62041"),
    _file("edigeo-62041000AB01/PARCELLE_id.shp", "polygon", "edigeo.parcelle", "", "62041"),
    _file(
        "PARCELLAIRE-EXPRESS_1-1__SHP_LAMB93_D062_2025-01-01/PEPCI_1-1_SHP_LAMB93_D062/PARCELLE.SHP",
        "polygon",
        "pci_express.parcelle",
        "2025",
        "62",
        "PARCELLE",
    ),
    _file("conso2009_2024_resultats_com.csv", "none", "conso_enaf.communes", "2024"),
    _file("RPG_3-0__GPKG_LAMB93_R32_2024-01-01/RPG_Parcelles.gpkg", "polygon", "rpg.parcelles", "2024", "R32"),
    _file("znieff1.zip/znieff1.shp", "polygon", "inpn_znieff1.znieff1"),
    _file("znieff2.zip/znieff2.shp", "polygon", "inpn_znieff2.znieff2"),
    _file("sic_202401/sic.shp", "polygon", "inpn_sic.sic"),
    _file("zps.shp", "polygon", "inpn_zps.zps"),
    _file("apb.zip/N_ENP_APB_S_000.shp", "polygon", "inpn_apb.apb", "", "FR"),
    _file("zones_humides_sage_2022.shp", "polygon", "zones_humides.zones", "2022"),
    _file("N_SRCE_RESERVOIR_S_R32.shp", "polygon", "srce_reservoir.reservoirs", "", "R32"),
    _file("N_SRCE_CORRIDOR_S_R32.shp", "polygon", "srce_corridor.corridors", "", "R32"),
    _file("AleaRG_2025_62_L93.shp", "polygon", "georisques_rga.argiles", "", "62"),
    _file(
        "tri_2020_sig_di_62/n_tri_bthn_inondable_02_02moy_s_062.shp",
        "polygon",
        "georisques_tri.inondable",
        "2020",
        "62",
    ),
    _file("Dept_62.zip/VECTEUR/Re_Nappe_fr.shp", "polygon", "georisques_nappes.nappes", "", "62"),
    _file("n_zone_reg_pprn_20180013_s_062.shp", "polygon", "georisques_ppr.zone_reg", "2018", "62"),
    _file("casias_62.csv", "none", "georisques_casias.sites", "", "62"),
    _file("instructions_62.csv", "none", "georisques_ssp.instructions", "", "62"),
    _file("InstallationClassee.csv", "none", "georisques_icpe.icpe"),
    _file("cavites_62.csv", "none", "georisques_cavites.cavites", "", "62"),
    _file("mvt_62.csv", "none", "georisques_mvt.mouvements"),
    _file("gaspar.zip/catnat_gaspar.csv", "none", "gaspar.tables"),
    _file("liste-des-immeubles-proteges-au-titre-des-monuments-historiques.csv", "none", "mh.immeubles"),
    _file("immeubles_classes_62.shp", "polygon", "mh_abords.immeubles"),
    _file("latest/csv/2024/departements/62.csv.gz", "none", "dvf_geo.mutations", "2024", "62"),
    _file("lovac-opendata-communes26 (5).csv", "none", "lovac.communes", "2025"),
    _file("rpls_2024.csv", "none", "rpls.communes", "2024"),
    _file("dpe03existant.csv", "none", "dpe.logements"),
    _file(
        "open_data_millesime_2024-10-a_dep62_gpkg/bdnb.gpkg",
        "polygon",
        "bdnb.batiments",
        "2024-10",
        "62",
        "batiment_groupe",
    ),
    _file("RNB_62.csv.zip/RNB_62.csv", "none", "rnb.batiments", "", "62"),
    _file("adresses-62.csv.gz", "none", "ban.adresses", "", "62"),
    _file("etalab-cs1100507-stock-20250903-0335.csv", "none", "finess.etablissements", "2025-09-03"),
    _file("fr-en-annuaire-education.csv", "none", "education.etablissements"),
    _file("GeolocalisationEtablissement_Sirene_pour_etudes_statistiques_utf8.csv", "none", "sirene_geo.etablissements"),
    _file("gtfs_tadao.zip/stops.txt", "none", "gtfs_stops.arrets"),
    _file(
        "BDFORET_2-0__SHP_LAMB93_D062_2015-04-01/FORMATION_VEGETALE.shp",
        "polygon",
        "bdforet.formations",
        "2015-04-01",
        "62",
    ),
    _file("QP2024_France_hexagonale_Outre_Mer.shp", "polygon", "qpv.quartiers", "2024"),
)
"""One delivery for each row of the facts, in their order: its fields are those of the facts."""
