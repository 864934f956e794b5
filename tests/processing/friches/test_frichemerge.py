"""A field visit comes back into the inventory: conflicts show both sides, and nothing is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from aula_toolbox.processing.friches.frichemerge import FricheMerge
from aula_toolbox.processing.friches.frichevisit import FricheVisit
from tests.processing.friches.cases import THREE_FIELDS, THREE_ROWS, visit_layer
from tests.support.layers import attributes, memory_layer, saved, square
from tests.support.runs import Ear, refused, run

DATA = Path(__file__).parents[4] / "shared" / "data" / "friches"
REAL = (("cartofriches_extrait_dept62.csv", 40), ("friches_ardennes_2154.gpkg|layername=friches_surf", 164))


def edited(path, name, changes):
    """Change values in a layer: {(site, field): value}."""
    layer = visit_layer(path, name)
    places = {one["site_id"]: one.id() for one in layer.getFeatures()}
    assert layer.startEditing()
    for (site, column), value in changes.items():
        assert layer.changeAttributeValue(places[site], layer.fields().lookupField(column), value)
    assert layer.commitChanges(), layer.commitErrors()


def rows_of(layer):
    return {one["site_id"]: one for one in layer.getFeatures()}


def test_what_only_one_side_changed_holds_and_conflicts_show_both(visit_inventory, visit):
    edited(visit, "visite", {("62001_1", "c_paysage"): "sans-interet", ("62001_1", "visite_note"): "Toit ouvert"})
    edited(visit, "visite", {("62001_2", "site_nom"): "Gare nord"})
    edited(visit, "visite", {("62001_2", "photo_1"): "DCIM/gare.jpg"})
    rows = [list(row) + [1] for row in THREE_ROWS]
    rows[1][2], rows[2][2] = "Gare du Nord", "Dépôt pétrolier"
    office = memory_layer("Polygon", rows, THREE_FIELDS + "&nb:integer&e_paysage:string", name="inventaire")
    ear = Ear()
    ran = run(FricheMerge, ear, INPUT=office, VISIT=str(visit), OUTPUT="memory:", CONFLICTS="memory:")
    found = rows_of(ran.layer())
    assert found["62001_1"]["c_paysage"] == "sans-interet" and found["62001_1"]["e_paysage"] == "saisi"
    assert found["62001_1"]["visite_note"] == "Toit ouvert" and found["62001_1"]["fusion"] == "terrain"
    assert found["62002_3"]["site_nom"] == "Dépôt pétrolier" and found["62002_3"]["fusion"] == "bureau"
    assert found["62001_2"]["site_nom"] == "Gare nord" and found["62001_2"]["n_conflits"] == 1
    assert all(one["nb"] == 1 for one in found.values()), "a column that did not leave stays"
    [conflict] = ran.layer("CONFLICTS").getFeatures()
    told = [conflict[name] for name in ("valeur_depart", "valeur_bureau", "valeur_terrain", "choix", "valeur_retenue")]
    assert told == ["Gare / nord", "Gare du Nord", "Gare nord", "terrain", "Gare nord"]
    assert "DCIM/gare.jpg" in "\n".join(ear.warnings)
    table = ran.layer("CONFLICTS")
    table.startEditing()
    table.changeAttributeValue(next(table.getFeatures()).id(), table.fields().lookupField("choix"), "bureau")
    table.commitChanges()
    again = run(FricheMerge, INPUT=office, VISIT=str(visit), CHOICES=table, OUTPUT="memory:", CONFLICTS="memory:")
    assert rows_of(again.layer())["62001_2"]["site_nom"] == "Gare du Nord"


def test_an_inventory_in_a_file_leaves_and_comes_back(tmp_path):
    """Files are read in one go: their numbers are not Python's own, and a missing one is no number."""
    rows = [(*row, 3 if place else None, bool(place)) for place, row in enumerate(THREE_ROWS)]
    fields = f"{THREE_FIELDS}&bati_nombre:integer&c_qpv:boolean"
    file = saved(memory_layer("Polygon", rows, fields), tmp_path / "inventaire.gpkg")
    path = tmp_path / "visite.gpkg"
    run(FricheVisit, INPUT=file, OUTPUT=str(path), DRAWS=20)
    edited(path, "visite", {("62001_1", "bati_nombre"): 7})
    ran = run(FricheMerge, INPUT=file, VISIT=str(path), OUTPUT="memory:", CONFLICTS="memory:")
    assert attributes(ran.layer(), "bati_nombre") == [7, 3, 3] and ran.layer("CONFLICTS").featureCount() == 0
    assert attributes(ran.layer(), "fusion") == ["terrain", "inchange", "inchange"]


def test_a_second_campaign_begins_with_what_the_first_one_told(visit_inventory, visit, tmp_path):
    edited(visit, "visite", {("62001_1", "visite_note"): "Toit ouvert", ("62001_1", "visite_faite"): True})
    first = run(FricheMerge, INPUT=visit_inventory, VISIT=str(visit), OUTPUT="memory:", CONFLICTS="memory:").layer()
    path = tmp_path / "seconde.gpkg"
    run(FricheVisit, INPUT=first, OUTPUT=str(path), DRAWS=20)
    shown = rows_of(visit_layer(path, "visite"))["62001_1"]
    assert shown["visite_note"] == "Toit ouvert" and not shown["visite_faite"]
    second = run(FricheMerge, INPUT=first, VISIT=str(path), OUTPUT="memory:", CONFLICTS="memory:")
    kept = rows_of(second.layer())["62001_1"]
    assert (kept["visite_note"], kept["visite_faite"], kept["fusion"]) == ("Toit ouvert", True, "inchange")
    assert second.layer("CONFLICTS").featureCount() == 0


def test_a_visit_that_changed_nothing_changes_nothing(visit_inventory, visit):
    ran = run(FricheMerge, INPUT=visit_inventory, VISIT=str(visit), OUTPUT="memory:", CONFLICTS="memory:")
    before, after = rows_of(visit_inventory), rows_of(ran.layer())
    assert ran.layer("CONFLICTS").featureCount() == 0
    for site, one in before.items():
        assert after[site]["fusion"] == "inchange"
        assert after[site].geometry().equals(one.geometry()) or after[site].geometry().isGeosEqual(one.geometry())
        for field in visit_inventory.fields():
            assert after[site][field.name()] == one[field.name()]


def test_sites_found_redrawn_and_taken_away_in_the_field(visit_inventory, visit):
    sites, outlines = visit_layer(visit, "visite"), visit_layer(visit, "perimetre")
    sites.startEditing()
    new = next(sites.getFeatures())
    new.setAttributes([None] * len(sites.fields()))
    new["site_nom"] = "Garage vu en passant"
    new.setGeometry(QgsGeometry.fromWkt("POINT(1000 1000)"))
    assert sites.addFeature(new)
    sites.deleteFeature(next(one.id() for one in sites.getFeatures() if one["site_id"] == "62002_3"))
    assert sites.commitChanges(), sites.commitErrors()
    drawn = {one["site_id"]: one.id() for one in outlines.getFeatures()}
    outlines.startEditing()
    outlines.changeGeometry(drawn["62001_1"], QgsGeometry.fromWkt(f"MULTIPOLYGON({square(0, 0, 60)[7:]})"))
    loose = next(outlines.getFeatures())
    loose.setAttributes([None] * len(outlines.fields()))
    loose.setGeometry(QgsGeometry.fromWkt(f"MULTIPOLYGON({square(990, 990, 20)[7:]})"))
    assert outlines.addFeature(loose)
    assert outlines.commitChanges(), outlines.commitErrors()
    ran = run(FricheMerge, INPUT=visit_inventory, VISIT=str(visit), OUTPUT="memory:", CONFLICTS="memory:")
    found = rows_of(ran.layer())
    assert (
        found["62001_1"].geometry().area() == pytest.approx(3600) and "geometrie" in found["62001_1"]["fusion_champs"]
    )
    assert found["VISITE_1"]["site_nom"] == "Garage vu en passant" and found["VISITE_1"]["fusion"] == "nouveau"
    assert found["VISITE_1"].geometry().area() == pytest.approx(400)
    assert found["62002_3"]["fusion"] == "conflit", "a site taken away is kept until somebody decides"
    [conflict] = ran.layer("CONFLICTS").getFeatures()
    assert (conflict["champ"], conflict["valeur_terrain"], conflict["choix"]) == ("site", "supprimé", "bureau")


def test_values_of_departure_that_cannot_be_read_stop_the_merge(visit_inventory, visit):
    with closing(sqlite3.connect(visit)) as base:
        base.execute("UPDATE aula_visite SET valeur = '{' WHERE champ = 'site_nom'")
        base.commit()
    refused(FricheMerge, "E_VISIT", INPUT=visit_inventory, VISIT=str(visit), OUTPUT="memory:", CONFLICTS="memory:")


def test_a_visit_of_another_inventory_is_refused(visit):
    other = memory_layer("Polygon", [(square(0, 0, 9), "99999_1")], "site_id:string")
    refused(FricheMerge, "E_VISIT", INPUT=other, VISIT=str(visit), OUTPUT="memory:", CONFLICTS="memory:")


def test_wrong_files_and_choices_are_refused(visit_inventory, visit, tmp_path):
    other = tmp_path / "autre.gpkg"
    other.write_bytes((DATA / "friches_ardennes_2154.gpkg").read_bytes())
    refused(FricheMerge, "E_VISIT", INPUT=visit_inventory, VISIT=str(other), OUTPUT="memory:", CONFLICTS="memory:")
    choices = memory_layer("None", [(None, "62001_1", "site_nom", "moi")], "site_id:string&champ:string&choix:string")
    message = refused(
        FricheMerge, INPUT=visit_inventory, VISIT=str(visit), CHOICES=choices, OUTPUT="memory:", CONFLICTS="memory:"
    )
    assert "E_CHOICE" in message and "moi" in message


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_on_both_sides_lose_nothing(visit, seed):
    """Every value that either side changed is in the result or in the conflicts; what nobody touched stays."""
    rng = np.random.default_rng(seed)
    names = ("site_nom", "c_paysage", "c_archi", "site_adresse")
    words = ("un", "deux", "trois")
    fields = THREE_FIELDS + "&nb:integer&site_adresse:string"
    columns = [one.split(":")[0] for one in fields.split("&")]
    was = {row[1]: dict(zip(columns, (*row[1:], None, None))) for row in THREE_ROWS}
    office = {site: dict(row) for site, row in was.items()}
    back = {site: dict(row) for site, row in was.items()}
    for side in (office, back):
        for site in was:
            for name in names:
                if rng.random() < 0.5:
                    side[site][name] = str(rng.choice(words))
    edited(visit, "visite", {(s, n): back[s][n] for s in was for n in names if back[s][n] != was[s][n]})
    layer = memory_layer("Polygon", [(row[0], *office[row[1]].values()) for row in THREE_ROWS], fields)
    ran = run(FricheMerge, INPUT=layer, VISIT=str(visit), OUTPUT="memory:", CONFLICTS="memory:")
    found = rows_of(ran.layer())
    conflicts = {(one["site_id"], one["champ"]): one for one in ran.layer("CONFLICTS").getFeatures()}
    for site in was:
        for name in names:
            kept = found[site][name] or None
            ours, theirs, before = office[site][name], back[site][name], was[site][name]
            expected = theirs if theirs != before else ours
            assert kept == expected or str(kept) == str(expected)
            is_conflict = len({ours, theirs, before}) == 3 or (ours != before != theirs and ours != theirs)
            assert ((site, name) in conflicts) == is_conflict
            if is_conflict:
                assert (conflicts[site, name]["valeur_bureau"], conflicts[site, name]["valeur_terrain"]) == (
                    ours,
                    theirs,
                )


def test_real_inventories_leave_and_come_back(tmp_path):
    for name, count in (
        ("cartofriches_extrait_dept62.csv", 40),
        ("friches_ardennes_2154.gpkg|layername=friches_surf", 164),
    ):
        path = tmp_path / f"{count}.gpkg"
        layer = QgsVectorLayer(f"{DATA / name}", name[:12], "ogr")
        assert layer.isValid() and layer.featureCount() == count
        ran = run(FricheVisit, INPUT=layer, OUTPUT=str(path), STATUTS=list(range(4)), DRAWS=20)
        assert ran is not None
        merged = run(FricheMerge, INPUT=layer, VISIT=str(path), OUTPUT="memory:", CONFLICTS="memory:")
        assert merged.layer().featureCount() == count and merged.layer("CONFLICTS").featureCount() == 0
        assert set(attributes(merged.layer(), "fusion")) <= {"inchange", "hors_visite"}
