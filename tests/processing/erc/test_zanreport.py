"""The local report that is voted: every document opens, every figure is that of its source, nothing is invented."""

from __future__ import annotations

import re
import subprocess
import zipfile
from html import unescape

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.core.erc import counter
from aula_toolbox.processing.erc.zanreport import ZanReport
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.machine import needs
from tests.support.runs import Ear, refused, run

YEARS = range(2011, 2024)
BALANCE = (
    "insee:string&statut_donnee:string&date1:string&date2:string&surf_ha:double&couvert2_ha:double&stock1_ha:double&"
    "stock2_ha:double&flux_artif_ha:double&flux_desartif_ha:double&bruit_artif_ha:double&bruit_desartif_ha:double&"
    "solde_net_ha:double&imper1_ha:double&imper2_ha:double"
)
FLUX = "insee:string&cs1:string&us1:string&cs2:string&us2:string&sens:integer&seuil:integer"
TRANSITIONS = "insee:string&cs1:string&us1:string&cs2:string&us2:string&surf_m2:double"
FIELD, HOUSES, ROAD = ("CS2.2.1", "US1.1"), ("CS1.1.1.1", "US5"), ("CS1.1.1.2", "US4.1.1")
CODES = ("62001", "62002", "62003")


def flows(codes=CODES, with_people=True, **odd):
    """1 000 m2 a year for each commune, but for what `odd` says of a column."""
    names = [counter.flow_column(year) for year in YEARS]
    people = ["pop15", "pop21", "men15", "men21"] if with_people else []
    fields = "&".join(["idcom:string", "idcomtxt:string", *(f"{name}:double" for name in [*names, *people])])
    rows = [
        (
            None,
            code,
            f"Ville {code}",
            *(odd.get(name, 1000.0) for name in names),
            *([1000.0, 1100.0, 400.0, 450.0][: len(people)]),
        )
        for code in codes
    ]
    return memory_layer("None", rows, fields, name="conso2009_2024")


def communes():
    rows = [
        (box(0, 0, 1000, 1000), "62001", "Ablain", "E1", "CA Une", "S1"),
        (box(1000, 0, 1000, 1000), "62002", "Billy", "E1", "CA Une", "S1"),
        (box(2000, 0, 1000, 1000), "62003", "Carvin", "E2", "CA Deux", "S1"),
    ]
    fields = "insee:string&nom:string&epci_code:string&epci_nom:string&scot:string"
    return memory_layer("Polygon", rows, fields, name="communes")


def balance():
    """One commune has 2 ha taken and 0.5 given back; the second nothing; the third no data."""
    rows = [
        (
            box(0, 0, 1000, 1000),
            "62001",
            "complet_uniforme",
            "2018",
            "2021",
            *[100, 100, 20, 21.5, 2, 0.5, 0.1, 0, 1.5, 8, 9],
        ),
        (
            box(1000, 0, 1000, 1000),
            "62002",
            "complet_uniforme",
            "2018",
            "2021",
            *[100, 100, 10, 10, 0, 0, 0, 0, 0, 4, 4],
        ),
        (box(2000, 0, 1000, 1000), "62003", "sans_donnee", "2018", "2021", *[None] * 11),
    ]
    return memory_layer("Polygon", rows, BALANCE, name="bilan")


def flux():
    rows = [
        (box(100, 100, 100, 100), "62001", *FIELD, *HOUSES, 1, 0),
        (box(500, 500, 100, 100), "62001", *FIELD, *ROAD, 1, 0),
        (box(800, 800, 100, 50), "62001", *HOUSES, *FIELD, -1, 0),
    ]
    return memory_layer("Polygon", rows, FLUX, name="flux")


def transitions():
    rows = [
        (None, "62001", *FIELD, *HOUSES, 10000.0),
        (None, "62001", *HOUSES, *FIELD, 5000.0),
        (None, "62001", *FIELD, *FIELD, 900000.0),
        (None, "62001", "CS9.9", "US1.1", *FIELD, 100.0),
    ]
    return memory_layer("None", rows, TRANSITIONS, name="transitions")


def zones():
    """A plan over the first commune but its top fifth, a municipal map over the second, nothing over the third."""
    plan = memory_layer(
        "Polygon",
        [(box(0, 0, 1000, 400), "U"), (box(0, 400, 1000, 400), "AUc"), (box(0, 0, 10, 10), "Zone rouge")],
        "TYPEZONE:string",
        name="zone_urba",
    )
    card = memory_layer("Polygon", [(box(1000, 0, 1000, 1000), "01")], "TYPESECT:string", name="secteur_cc")
    return [plan, card]


@pytest.fixture
def given(qgis_app, tmp_path):
    return {
        "INPUT": flows(),
        "COMMUNES": communes(),
        "BALANCE1": balance(),
        "FLUX1": flux(),
        "TRANSITIONS1": transitions(),
        "ZONES": zones(),
        "LAW_DATE": "2026-11-30",
        "FOLDER": str(tmp_path / "rapports"),
        "OUTPUT": "memory:",
    }


def text_of(path):
    """The words of an ODT or a DOCX."""
    with zipfile.ZipFile(path) as opened:
        name = "content.xml" if path.suffix == ".odt" else "word/document.xml"
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", opened.read(name).decode())))


def rows_of(ran, name="OUTPUT"):
    return {row["code"]: row for row in table(ran, name)}


def test_the_figures_of_a_commune_are_those_of_its_sources(given, tmp_path):
    report = tmp_path / "rapport.html"
    ran = run(ZanReport, **given, PLACES="memory:", REPORT=str(report))
    rows = rows_of(ran)
    one = rows["62001"]
    assert (one["nom"], one["document"], one["periode"]) == ("Ablain", "plan", "2021-2023")
    # three years of 0.1 ha over 100 ha; ten years of reference, half of it, and the guarantee of 1 ha
    assert (one["conso_ha"], one["conso_part_pct"], one["ref_ha"], one["autorise_ha"]) == (0.3, 0.3, 1.0, 1.0)
    assert (one["flux_artif_ha"], one["solde_net_ha"], one["imper_net_ha"]) == (2.0, 1.5, 1.0)
    # 100 more inhabitants and 0.6 ha taken between the censuses; the uses are not told
    assert one["habitants_par_ha"] == pytest.approx(166.67)
    assert str(one["menages_par_ha"]) in ("None", "NULL")
    assert rows["62002"]["document"] == "carte_communale"
    three = rows["62003"]
    assert three["document"] == "sans_document"
    assert str(three["flux_artif_ha"]) in ("None", "NULL")
    assert three["manquants"].split(";") == ["solde", "sols_impermeables", "zones"]
    # the road is told otherwise by land files, the houses are not
    (place,) = table(ran, "PLACES")
    assert (place["territoire"], place["rang"], place["genre"], place["surf_m2"]) == ("62001", 1, "route", 10000)
    assert "Zone rouge" in ran.ear.text
    assert "0.01 ha of transitions" in ran.ear.text
    html = unescape(report.read_text(encoding="utf-8"))
    assert "Rapports locaux d’artificialisation" in html and "Ablain" in html
    assert "manque dans 1 document sur 3" in html


def test_each_document_tells_its_commune(given, tmp_path):
    run(ZanReport, **given, FORMATS=["odt", "docx", "pdf"])
    folder = tmp_path / "rapports"
    assert sorted(path.name for path in folder.iterdir()) == [
        f"rapport_zan_{code}_{name}.{kind}"
        for code, name in (("62001", "ablain"), ("62002", "billy"), ("62003", "carvin"))
        for kind in ("docx", "odt", "pdf")
    ]
    text = text_of(folder / "rapport_zan_62001_ablain.odt")
    assert "Espaces naturels, agricoles et forestiers consommés en 2021-2023 : 0,30 ha, soit" in text
    assert "OCS GE 2018-2021 : 2,00 ha artificialisés et 0,50 ha rendus, soit un solde net de 1,50 ha." in text
    assert "OCS GE : 1,00 ha rendus imperméables et 0,50 ha rendus perméables." in text
    # the houses in U, the road in AU, what is given back in no zone
    for words, numbers in (
        ("Zones urbaines (U)", "40,0 1,00 0,00 1,00"),
        ("Zones à urbaniser (AU)", "40,0 1,00 0,00 1,00"),
        ("Hors des zones données", "20,0 0,00 0,50 -0,50"),
    ):
        assert re.search(re.escape(words) + r"\s+" + numbers.replace(" ", r"\s+"), text), words
    assert "Pourquoi deux chiffres" in text and "Ce qui explique ces évolutions" in text
    assert "délibération" not in text.lower()
    # a figure of the law that nobody has read on its text is said to be so, beside it
    assert "à relire dans le texte de la loi : Surface minimale" in text
    assert text_of(folder / "rapport_zan_62001_ablain.docx").count("Pourquoi deux chiffres") == 1
    bare = text_of(folder / "rapport_zan_62003_carvin.odt")
    assert "règlement national d'urbanisme (RNU)" in bare
    assert "Sans objet : aucune zone d'un document d'urbanisme" in bare
    assert "Non rempli : aucun bilan d'occupation du sol" in bare
    card = text_of(folder / "rapport_zan_62002_billy.odt")
    assert "Une carte communale délimite" in card and "Secteurs ouverts à la construction" in card


@pytest.mark.parametrize("kind", ["odt", "docx"])
def test_libreoffice_opens_each_document_and_prints_what_is_in_it(given, tmp_path, kind):
    needs("soffice", "pdftotext")
    run(ZanReport, **given, TERRITORIES="62001", FORMATS=[kind])
    (document,) = (tmp_path / "rapports").iterdir()
    command = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    told = subprocess.run(["pdftotext", str(tmp_path / f"{document.stem}.pdf"), "-"], check=True, capture_output=True)
    text = " ".join(told.stdout.decode().split())
    for words in (
        "Rapport local sur l'artificialisation des sols",
        "Ablain, 2021-2023",
        "À retenir",
        "Réseaux routiers",
    ):
        assert words in text.replace("ﬁ", "fi"), words


def test_groups_sum_their_communes_and_say_what_they_lack(given, tmp_path):
    ran = run(ZanReport, **given, LEVEL=["epci", "scot"], SCOT_FIELD="scot")
    rows = rows_of(ran)
    assert sorted(rows) == ["E1", "E2", "S1"]
    assert (rows["E1"]["nom"], rows["E1"]["conso_ha"], rows["E1"]["flux_artif_ha"]) == ("CA Une", 0.6, 2.0)
    # the floor is not applied to a group, and that is told
    assert (rows["S1"]["ref_ha"], rows["S1"]["autorise_ha"]) == (3.0, 1.5)
    text = text_of(tmp_path / "rapports" / "rapport_zan_s1_s1.odt")
    assert "pas aux SCoT" in text
    assert "Communes avec des données : 2 sur 3, dont 0 en partie." in text
    assert "Les garanties des communes dépassent, ensemble, le budget du groupe" in text
    assert all(name in text for name in ("Ablain", "Billy", "Carvin"))
    assert rows["S1"]["document"] == "plan"


def test_only_the_table_of_consumption_still_makes_a_whole_report(qgis_app, tmp_path):
    """Neither land cover nor zones nor censuses: the four indicators say why they are empty."""
    ran = run(
        ZanReport,
        INPUT=flows(with_people=False),
        COMMUNES=communes(),
        TERRITORIES="Billy;62003",
        START=2022,
        END=2023,
        FOLDER=str(tmp_path / "r"),
        OUTPUT="memory:",
    )
    rows = rows_of(ran)
    assert sorted(rows) == ["62002", "62003"]
    assert rows["62002"]["conso_ha"] == pytest.approx(0.2)
    assert rows["62002"]["document"] == "inconnu"
    text = text_of(tmp_path / "r" / "rapport_zan_62002_billy.odt")
    assert text.count("Non rempli") == 4
    assert "Une seule source a été donnée" in text
    assert "Aucune couche de zones n'a été donnée" in text
    assert "Toutes les communes de la couche" in text


def test_a_commune_without_a_year_has_dashes_and_no_budget(given, tmp_path):
    given["INPUT"] = flows(naf22art23=None)
    ran = run(ZanReport, **{**given, "TERRITORIES": "62001"})
    row = rows_of(ran)["62001"]
    assert str(row["conso_ha"]) in ("None", "NULL")
    assert row["statut"] == "sans_donnee"
    text = text_of(tmp_path / "rapports" / "rapport_zan_62001_ablain.odt")
    assert "La consommation de 2021-2023 n'est pas connue" in text
    assert "2021-2023 – –" in text
    assert "0,00 ha d'espaces" not in text


def test_a_commune_that_the_table_lacks_is_told(given):
    given["INPUT"] = flows(CODES[:2])
    ran = run(ZanReport, **given)
    assert "1 communes are not in the table of consumption, their figures are left empty: 62003" in ran.ear.text
    assert "consommation" in rows_of(ran)["62003"]["manquants"]
    refused(ZanReport, "E_APART", **{**given, "INPUT": flows(("59001",))})


def test_communes_that_merged_are_summed_where_only_the_new_one_has_an_outline(qgis_app, tmp_path):
    outline = memory_layer("Polygon", [(box(0, 0, 1000, 1000), "62447", "Hesdin-la-Forêt")], "insee:string&nom:string")
    ran = run(
        ZanReport,
        INPUT=flows(("62447", "62549", "62743", "62461")),
        COMMUNES=outline,
        LAW_DATE="2026-11-30",
        FOLDER=str(tmp_path / "r"),
        OUTPUT="memory:",
    )
    row = rows_of(ran)["62447"]
    assert row["conso_ha"] == pytest.approx(1.2)
    # four delegated communes: 1 ha and 2 ha more
    assert row["autorise_ha"] == 3


def test_two_land_covers_give_the_places_where_they_part(given):
    """OCS2D sees half of the houses and a quarry that OCS GE does not."""
    second = memory_layer(
        "Polygon",
        [
            (box(100, 100, 50, 100), "62001", "CS6.3.0", "US1.1.3", "CS1.1.1", "US5.2.3", 1, 0),
            (box(500, 500, 100, 100), "62001", "CS6.3.0", "US1.1.3", "CS1.1.2", "US4.1.2", 1, 0),
            (box(800, 800, 100, 50), "62001", "CS1.1.1", "US5.2.3", "CS6.3.0", "US1.1.3", -1, 0),
            (box(300, 800, 200, 100), "62001", "CS6.3.0", "US1.1.3", "CS2.1.1", "US1.3.1", 1, 0),
        ],
        FLUX,
        name="flux2d",
    )
    ran = run(ZanReport, **given, BALANCE2=balance(), FLUX2=second, PLACES="memory:")
    told = [(row["genre"], row["compte_par"], row["surf_m2"]) for row in table(ran, "PLACES")]
    assert told == [("carriere", "OCS2D", 20000), ("habitat", "OCS GE", 5000)]
    assert rows_of(ran)["62001"]["artif2_ha"] == 2.0


def test_documents_completed_by_hand_are_kept(given, tmp_path):
    run(ZanReport, **given)
    (tmp_path / "rapports" / "rapport_zan_62001_ablain.odt").write_bytes(b"completed")
    refused(ZanReport, "E_FILE", "rapport_zan_62001_ablain.odt", **given)
    assert (tmp_path / "rapports" / "rapport_zan_62001_ablain.odt").read_bytes() == b"completed"
    run(ZanReport, **given, OVERWRITE=True)
    assert (tmp_path / "rapports" / "rapport_zan_62001_ablain.odt").read_bytes() != b"completed"


def test_what_must_be_refused(given):
    refused(ZanReport, "E_TERRITORY", "Nulle part", **given, TERRITORIES="Nulle part")
    refused(ZanReport, "E_YEARS", "naf24art25", **given, END=2024)
    refused(ZanReport, "E_FIELD", "SCOT_FIELD", **given, LEVEL=["scot"])
    refused(ZanReport, "FORMATS", **given, FORMATS=[])
    refused(ZanReport, "E_FIELD", "TYPESECT", **{**given, "ZONES": [communes()]})
    alone = {name: value for name, value in given.items() if name != "BALANCE1"}
    refused(ZanReport, "E_TOGETHER", "BALANCE1", **alone)
    refused(ZanReport, "E_FIELD", "flux_artif_ha", **{**given, "BALANCE1": communes()})
    elsewhere = memory_layer("None", [(None, "59001", "partiel", *[None] * 13)], BALANCE, name="ailleurs")
    refused(ZanReport, "E_APART", "ailleurs", **{**given, "BALANCE1": elsewhere})
    twice = flows(("62001", "62001"))
    refused(ZanReport, "E_DOUBLE", **{**given, "INPUT": twice})


def test_zones_that_lie_over_each_other_are_told(given):
    plan = memory_layer("Polygon", [(box(0, 0, 1000, 1000), "N")], "typezone:string", name="ancien_plu")
    ran = run(ZanReport, **{**given, "ZONES": [*zones(), plan]}, TERRITORIES="62001")
    assert "zones lie over each other in 1 communes (62001)" in ran.ear.text


def test_tables_of_texts_and_flows_without_a_sense(given, tmp_path):
    """A balance and transitions as CSV are texts; a flow that says neither 1 nor -1 is told and left out."""
    names = [field.split(":")[0] for field in BALANCE.split("&")]
    row = "62001;complet_uniforme;2018;2021;100,5;100;20;21,5;2,0;0,5;0;0;1,5;8;9"
    path = tmp_path / "bilan.csv"
    path.write_text(";".join(names) + f"\n{row}\n", encoding="utf-8")
    odd = memory_layer(
        "Polygon",
        [
            (box(100, 100, 100, 100), "62001", *FIELD, *HOUSES, 1, 0),
            (box(0, 0, 10, 10), "62001", *FIELD, *HOUSES, None, 0),
        ],
        FLUX,
        name="flux",
    )
    ran = run(ZanReport, **{**given, "BALANCE1": QgsVectorLayer(str(path), "bilan", "ogr"), "FLUX1": odd})
    assert rows_of(ran)["62001"]["flux_artif_ha"] == 2.0
    assert "1 flows without a shape or without a sense" in ran.ear.text
    # 1 ha of flows for a balance of 2 ha: another run
    assert "the flows hold 1.00 ha artificialised, the balance 2.00 ha" in ran.ear.text


def test_the_same_land_cover_given_twice_is_told_apart(given, tmp_path):
    ran = run(ZanReport, **given, BALANCE2=balance(), FLUX2=flux(), TERRITORIES="62001")
    assert "not of the same run" not in ran.ear.text
    text = text_of(tmp_path / "rapports" / "rapport_zan_62001_ablain.odt")
    assert "OCS GE (2) 2018-2021" in text
    assert "Aucun lieu assez grand" in text


def test_a_cancelled_run_writes_nothing(given, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(ZanReport, Ear(cancel_at=50), **{**given, "OUTPUT": str(tmp_path / "chiffres.gpkg")})
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_the_322_communes_in_one_batch(qgis_app, shared_data, tmp_path):
    """Every commune of the territory has its document, with or without data."""
    path = f"{shared_data / 'territory' / 'aula_territory.gpkg'}|layername=communes"
    codes = [feature["insee"] for feature in QgsVectorLayer(path, "c", "ogr").getFeatures()]
    ran = run(
        ZanReport, INPUT=flows(codes), COMMUNES=path, FORMATS=["odt"], FOLDER=str(tmp_path / "r"), OUTPUT="memory:"
    )
    rows = rows_of(ran)
    assert len(rows) == len(list((tmp_path / "r").iterdir())) == 322
    assert {row["conso_ha"] for row in rows.values()} == {0.3}
    assert all(row["explication"] for row in rows.values())
