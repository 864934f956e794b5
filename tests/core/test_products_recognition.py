"""What a layer is, how sure that is, which year and place it tells of: real names, the facts, traps."""

from __future__ import annotations

import csv
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches.roles import helping, played
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import message
from aula_toolbox.core.products import told
from aula_toolbox.core.products.holding import TO_EXTRACT, Holding
from aula_toolbox.core.products.recognition import (
    BY_FIELDS,
    BY_NAME,
    FORCED,
    MAYBE,
    NOBODY,
    REFUSED,
    SURE,
    TO_CONFIRM,
    recognise,
)
from aula_toolbox.core.products.vintage import DATA, FOLDER, NAME
from tests.support.official import BDT, DELIVERIES, NAMES

BUILDINGS = ("cleabs", "nature", "usage_1", "hauteur", "nombre_de_logements")


def layer(name: str, fields: str = "", geometry: str = "polygon", path: str = "", **first: str):
    """A layer recognised; the keywords are the first values of its fields, by `;`."""
    values = {key: tuple(text.split(";")) for key, text in first.items()}
    return recognise(Holding(path or name, name, geometry, tuple(fields.split()) or tuple(first), first=values))


@pytest.mark.parametrize("given", NAMES, ids=lambda one: one.name)
def test_forty_two_real_names_have_the_right_role(given):
    found = recognise(Holding(f"{given.name}.gpkg", given.name, given.geometry, given.fields))
    assert tuple(role.context for role in played(found.roles)) == given.roles
    assert found.product.is_official
    assert found.confidence == SURE
    assert found.is_usable


def fields_of(fact) -> tuple[str, ...]:
    """The names in the cell of a fact, without its remarks."""
    cells = re.split(r"[;|]", re.sub(r"\([^)]*\)", "", fact["key_fields"]))
    return tuple(cell.strip() for cell in cells if cell.strip() and "…" not in cell and " : " not in cell)


def test_the_eighty_rows_of_the_facts(shared_reference):
    with (shared_reference / "products.csv").open(encoding="utf-8", newline="") as stream:
        facts = list(csv.DictReader(stream))
    assert len(facts) == len(DELIVERIES) == 80
    wrong = []
    for fact, one in zip(facts, DELIVERIES):
        found = recognise(Holding(one.path, one.layer, one.geometry, fields_of(fact)))
        read = (found.product and found.product.id, found.vintage.text, found.territory, found.is_usable)
        if read != (one.row, one.vintage, one.territory, True):
            wrong.append((one, read, [str(why) for why in found.why]))
        assert found.product is None or found.product.product == fact["product_id"]
    assert wrong == []


SIRENE = "siret siren etatAdministratifEtablissement activitePrincipaleEtablissement trancheEffectifsEtablissement"
PERIODS = "siret siren dateDebut dateFin etatAdministratifEtablissement changementEtatAdministratifEtablissement"
OWNERS = ("N° SIREN (Propriétaire(s) parcelle)", "Groupe personne (Propriétaire(s) parcelle)", "Nom Commune")


@pytest.mark.parametrize(
    ("path", "fields", "row", "role"),
    [
        ("StockEtablissement_utf8.csv", SIRENE.split(), "sirene_stock.etablissements", "zaeinventory:ESTABLISHMENTS"),
        ("x.csv", SIRENE.split(), "sirene_stock.etablissements", "zaeinventory:ESTABLISHMENTS"),
        (
            "StockEtablissementHistorique_utf8.csv",
            PERIODS.split(),
            "sirene_historique.periodes",
            "zaeinventory:HISTORY",
        ),
        ("PM_25_NB_620.txt", OWNERS, "dgfip_pm.parcelles", "zaeinventory:OWNERS"),
        ("fr-en-ips_ecoles.csv", ["rentree_scolaire", "uai", "secteur", "ips"], "education.ips", "schoolyards:IPS"),
        (
            "fr-en-ecoles-effectifs-nb_classes.csv",
            ["rentree_scolaire", "numero_ecole", "nombre_total_eleves"],
            "education.effectifs",
            "schoolyards:EFFECTIFS",
        ),
    ],
)
def test_registers_of_firms_owners_and_schools_feed_what_reads_them(path, fields, row, role):
    found = recognise(Holding(path, path.rpartition(".")[0], "none", tuple(fields)))
    assert found.product.id == row
    assert found.is_usable
    assert role in [f"{one.algorithm}:{one.parameter}" for one in found.roles]


def test_fields_decide_between_three_layers_of_one_name():
    assert layer("BATIMENT", "ID USAGE1 HAUTEUR NB_LOGTS LEGER").product.id == "bdtopo.batiment"
    assert layer("BATIMENT", "TYPE").product.id == "pci_express.batiment"
    assert layer("batiments", "type nom commune created").product.id == "cadastre_etalab.batiments"
    assert layer("batiment", "a b").confidence == TO_CONFIRM
    # a section of the cadastre has the identifier of a parcel, and is none
    assert layer("SECTION", "OBJECT_RID IDU TEX CREAT_DATE UPDATE_DATE").product.id == "edigeo.autres"
    assert layer("PARCELLE", "OBJECT_RID COAR IDU INDP SUPF TEX CREAT_DATE").product.id == "edigeo.parcelle"


def test_a_name_cut_at_ten_letters_is_the_same_field():
    found = layer("bdtopo_trunc", "cleabs nature usage_1 constructi nombre_de_ hauteur materiaux_")
    assert (found.product.id, found.confidence) == ("bdtopo.batiment", BY_FIELDS)


def test_forced_refused_nobody():
    assert layer("RGA__mes argiles").confidence == FORCED
    assert layer("ocs2d.dates__x").product.id == "ocs2d.dates"
    assert layer("PAPI de la Lys").confidence == REFUSED
    nobody = layer("mystere", "a b")
    assert (nobody.confidence, nobody.product, nobody.roles) == (NOBODY, None, ())
    assert "a, b" in str(nobody.why[0])
    assert layer("mystere").why
    assert not layer("layer_styles", "id").is_usable
    assert layer("dalles", path="BDORTHO/3_SUPPLEMENTS_LIVRAISON_2023/dalles.shp").product is None
    inner = recognise(Holding("a/metadonnees/batiment.shp", "batiment", "polygon", BUILDINGS))
    assert inner.product is None


def test_a_name_alone_is_told_and_its_roles_only_likely():
    qpv = layer("qpv")
    assert (qpv.confidence, qpv.roles) == (TO_CONFIRM, ())
    assert [role.context for role in played(qpv.likely)] == ["QPV"]
    # RPG and parcels have names alike: the fields that are there say which
    rpg = layer("RPG_Parcelles", "id_parcel")
    assert (rpg.confidence, played(rpg.likely)) == (TO_CONFIRM, [])
    assert layer("Zones inondables").confidence == BY_NAME
    assert any("code_qp" in str(why) for why in qpv.why)


def test_land_cover_is_told_by_its_codes():
    ocsge = layer("OCCUPATION_SOL", code_cs="CS1.1.1.1;CS2.2.1", code_us="US235;US1.1")
    assert ocsge.product.id == "ocsge.occupation_sol"
    ocs2d = layer("occupation_sol_2021", code_cs="CS1.1.1", code_us="US1.1.7;US2.1.1")
    assert ocs2d.product.id == "ocs2d.une_date"
    assert layer("x", "code_cs code_us artif crit_seuil").product.id == "ocsge_artif.artif"
    assert layer("diff", "CS_2018 CS_2021 US_2018 US_2021 ARTIF_2018 artificialisation").product.id == (
        "ocsge_artif_diff.flux"
    )
    assert layer("x", "cs21 us21 cs24 us24").product.id == "ocs2d.dates"
    assert layer("erreurs", "cs24 us24 etat_cqp", "point").roles == ()


def test_a_tie_that_feeds_the_same_is_usable_and_told():
    iris = layer("donnees", "code_iris nom_iris type_iris code_insee")
    assert iris.is_usable
    assert [other.id for other in iris.others] == ["iris_ge.iris"]
    assert any("IRIS-GE" in str(why) for why in iris.why)
    filosofi = layer("carreaux", "idcar_200m ind men men_pauv", "none")
    assert filosofi.is_usable
    assert len(filosofi.others) == 2


def test_products_that_fit_and_feed_other_parameters_are_ambiguous(tmp_path):
    (tmp_path / "produits_locaux.csv").write_text(
        "id,motif_couche,champs_requis,roles\na.a,^x$,f,rainpotential:ZONES\nb.b,^x$,f,heatexposure:INPUT\n",
        encoding="utf-8",
    )
    found = recognise(Holding("x", "x", "polygon", ("f",)), tmp_path)
    assert found.is_ambiguous
    assert not found.is_usable


def test_an_archive_is_a_maybe():
    fault = message("to unpack", "E_7Z")
    shut = Holding("RPG_3-0__GPKG_LAMB93_R32_2024-01-01.7z.001", state=TO_EXTRACT, fault=fault)
    found = recognise(shut)
    assert (found.product.product, found.confidence, found.roles) == ("rpg", MAYBE, ())
    assert (found.vintage.text, found.territory, found.why[0]) == ("2024", "R32", fault)
    inner = Holding("Filosofi2019_carreaux_200m_gpkg.zip/carreaux.7z", state=TO_EXTRACT, fault=fault)
    assert recognise(inner).product.product == "filosofi_200m_2019"
    assert recognise(Holding("vacances.7z", state=TO_EXTRACT, fault=fault)).product is None
    # an archive that may be of two products tells them
    diff = recognise(Holding("BPE24.zip", state=TO_EXTRACT))
    assert diff.product.product == "bpe"


def test_vintage_data_before_name_before_folder():
    told = layer(
        "OCCUPATION_SOL",
        path="OCS-GE_2-0__SHP_LAMB93_D062_2018-01-01/OCCUPATION_SOL.shp",
        code_cs="CS1.1",
        code_us="US2",
        millesime="2018;2018",
    )
    assert (told.vintage.text, told.vintage.place, told.vintage.read) == ("2018", DATA, "millesime")
    named = layer("artif_2021_62", "code_cs code_us artif")
    assert (named.vintage.text, named.vintage.place) == ("2021", NAME)
    mixed = layer("OCCUPATION_SOL", code_cs="CS1.1", code_us="US2", millesime="2018;2021")
    assert mixed.vintage.text == "2018, 2021"
    folder = layer("sic", "SITECODE SITENAME", path="INPN_2024-03/sic.shp")
    assert (folder.edition.text, folder.vintage.text) == ("", "")
    mh = layer("merimee", "reference titre_editorial_de_la_notice", "point", path="2026-06-01/MH/merimee.csv")
    assert (mh.vintage.text, mh.vintage.place) == ("2026-06-01", FOLDER)
    delivery = layer("COMMUNE", " ".join(BUILDINGS), path=f"{BDT}.gpkg")
    assert delivery.vintage.text in ("", "2025-06-15")
    assert not layer("merimee", "reference titre_editorial_de_la_notice", "point").vintage


def test_the_greatest_date_of_the_first_rows_is_a_least():
    sales = {
        "id_mutation": ("1", "2"),
        "date_mutation": ("2024-01-05", "2024-03-01"),
        "valeur_fonciere": (),
        "code_commune": (),
    }
    some = recognise(Holding("62.csv", "62", "none", tuple(sales), first=sales))
    assert (some.vintage.text, some.vintage.is_least) == ("2024-03-01", True)
    whole = recognise(Holding("62.csv", "62", "none", tuple(sales), count=2, first=sales))
    assert not whole.vintage.is_least


def test_edition_and_vintage_are_two_things():
    found = layer(
        "DIFF",
        "CS_2018 CS_2021 US_2018 artif_2018",
        path=("OCS-GE-ARTIFICIALISATION_2-0_DIFF-2018-2021_GPKG_LAMB93_D062_2025-09-16/DIFF.gpkg"),
    )
    assert (found.edition.text, found.vintage.text) == ("2025-09-16", "2018, 2021")


def test_advice_and_fallbacks():
    assert "annulé" in layer("N_SRCE_RESERVOIR_S_R31", "ID_RESV").product.advice
    abords = layer("abords_mh_62")
    assert helping(abords) == ["MH"]
    assert played(abords.roles) == []
    assert abords.role("frichequalify", "CONTEXT", "SUP") is None
    assert "heatexposure:COOL?" in {
        str(role) for role in layer("surface_hydrographique", "cleabs nature persistance salinite").roles
    }
    assert not any(
        role.is_fallback for role in layer("surface_hydrographique", "cleabs nature persistance salinite").feeds
    )


def test_geometry_and_names_of_services():
    assert layer("BDTOPO_V3:batiment", " ".join(BUILDINGS)).product.id == "bdtopo.batiment"
    assert layer("BDT_3-5 — batiment", " ".join(BUILDINGS)).product.id == "bdtopo.batiment"
    assert layer("batiment", " ".join(BUILDINGS), "line").product is None
    assert layer("batiment", " ".join(BUILDINGS), "unknown").product.id == "bdtopo.batiment"
    # a table with shapes written as text is a layer for whoever reads it
    tri = layer("n_tri_lill_inondable_s_059", "geo_shape id_s_inond scenario", "none")
    assert tri.product.id == "georisques_tri.inondable"
    assert layer("n_tri_lill_inondable_s_059", "id_s_inond scenario", "none").product is None
    assert layer("stops", "stop_id stop_lat", "point").product.id == "gtfs_stops.arrets"
    assert layer("LHD_FXX_0680_7040_MNH_O_0M50_LAMB93_IGN69", "", "polygon").product is None


def test_several_layers_of_a_file_are_not_named_by_it():
    several = Holding("znieff1.gpkg", "couche", "polygon", ("a",), is_only=False)
    assert recognise(several).product is None
    assert (
        recognise(Holding("znieff1.gpkg", "couche", "polygon", ("ID_MNHN", "NOM"))).product.id == "inpn_znieff1.znieff1"
    )


_TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=30)


@settings(max_examples=150, deadline=None)
@given(
    _TEXTS, _TEXTS, st.lists(_TEXTS, max_size=8), st.sampled_from(["point", "none", "raster", "unknown", "x"]), _TEXTS
)
def test_whatever_a_file_holds_it_is_recognised_or_not(path, name, fields, geometry, value):
    try:
        found = recognise(Holding(path, name, geometry, tuple(fields), first=dict.fromkeys(fields, (value,))))
    except AulaError:
        pytest.fail("nothing of a file is a fault of the table")
    assert found.why or found.product is not None


def test_what_a_report_says_of_the_layers():
    srce = layer("N_SRCE_RESERVOIR_S_R31", "ID_RESV")
    sales = {"id_mutation": (), "valeur_fonciere": (), "code_commune": (), "date_mutation": ("2024-03-01",)}
    dated = recognise(Holding("62", "62", "none", tuple(sales), first=sales))
    quarters = layer("QP2024_France", "code_qp")
    found = [(srce, ["trame verte"]), (dated, []), (layer("mystere", "a"), []), (quarters, ["QPV"])]
    rows = told.lines(found, Language())
    assert [len(row) for row in rows] == [len(told.heads(Language()))] * 4
    assert rows[0][:6] == ("N_SRCE_RESERVOIR_S_R31", srce.product.title, "–", "–", "R31", "trame verte")
    assert "srce_reservoir.reservoirs" in rows[0][6]
    assert (rows[1][3], rows[1][5]) == ("2024-03-01 at least", "not used")
    assert (rows[2][1], rows[3][3]) == ("–", "2024")
    assert told.advice([srce, srce, dated]) == [srce.product.advice]


def test_an_input_in_the_wrong_place_raises_a_doubt():
    grass = layer("zone_de_vegetation", "cleabs nature date_creation precision_planimetrique")
    assert "VEGETATION" in str(told.doubts(grass, "heatexposure", "LANDCOVER").warnings[0])
    assert told.doubts(grass, "heatexposure", "VEGETATION").warnings == []
    assert told.doubts(grass, "zanbalance", "COMMUNES").warnings == []
    footprints = layer("BATIMENT", "TYPE")
    assert "want of better" in str(told.doubts(footprints, "rainpotential", "INPUT").warnings[0])
    assert told.doubts(layer("mystere", "a"), "rainpotential", "INPUT").warnings == []
    assert told.as_input(layer("mystere", "a")) == []
    assert "bdtopo.zone_de_vegetation" in str(told.as_input(grass)[0])
