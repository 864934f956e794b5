"""A folder as a person counts it: items, volumes, copies, editions, departments, ties."""

from __future__ import annotations

from dataclasses import replace

from aula_toolbox.core.products.editions import choose, when
from aula_toolbox.core.products.holding import Holding
from aula_toolbox.core.products.items import extracted, items
from aula_toolbox.core.products.recognition import recognise
from tests.support.official import BDT

BUILDINGS = ("cleabs", "usage_1", "hauteur", "nombre_de_logements")


def buildings(territory: str = "D062", edition: str = "2025-06-15", end: str = ""):
    path = f"BDTOPO_3-5_TOUSTHEMES_GPKG_LAMB93_{territory}_{edition}/BDT{end}.gpkg"
    return recognise(Holding(path, "batiment", "polygon", BUILDINGS))


def cover(year: int, name: str = "a"):
    first = {"code_cs": ("CS1.1",), "code_us": ("US2",), "millesime": (str(year),)}
    return recognise(Holding(f"{name}/OCCUPATION_SOL.shp", "OCCUPATION_SOL", "polygon", tuple(first), first=first))


def test_items_of_a_folder():
    pile = items(
        [
            f"{BDT}.gpkg",
            "BATI/BATIMENT.SHP",
            "BATI/BATIMENT.DBF",
            "BATI/BATIMENT.prj",
            "BATI/BATIMENT.shp.xml",
            "table.dbf",
            "style.qml",
            "notice.pdf",
            "stops.txt",
            "lisez-moi.txt",
            "LHD_FXX_0680_7040_MNH_O_0M50_LAMB93_IGN69",
            "BDTOPO/2_METADONNEES_LIVRAISON_2025-06-00081/batiment.gpkg",
            "lovac (1).csv",
            "a\\b.csv",
        ]
    )
    assert [item.path for item in pile.items] == [
        "BATI/BATIMENT.SHP",
        f"{BDT}.gpkg",
        "LHD_FXX_0680_7040_MNH_O_0M50_LAMB93_IGN69",
        "a/b.csv",
        "lovac (1).csv",
        "stops.txt",
        "table.dbf",
    ]
    assert pile.items[0].parts == ("BATI/BATIMENT.SHP", "BATI/BATIMENT.DBF", "BATI/BATIMENT.prj")
    assert [item.path for item in pile.items if item.is_copy] == ["lovac (1).csv"]
    assert len(pile.others) == 7


def test_volumes_are_one_item_and_missing_ones_are_named():
    pile = items([f"RPG_3-0.7z.00{number}" for number in (1, 2, 4)] + ["x.7z.001"])
    whole, cut = pile.items[1], pile.items[0]
    assert (whole.path, whole.fault) == ("x.7z.001", None)
    assert len(cut.parts) == 3
    assert "003" in str(cut.fault)


def test_an_archive_beside_what_was_unpacked():
    archives = ["d/BDTOPO_62.7z.001", "d/lovac.zip", "d/autre.zip"]
    assert extracted(archives, ["d/BDTOPO_62/BATI/BATIMENT.shp", "d/lovac.csv", "e/autre/x.shp"]) == set(archives[:2])


def test_two_departments_of_one_edition_are_united_by_the_identifier():
    (choice,) = choose([buildings("D062"), buildings("D059")])
    assert [one.territory for one in choice.latest] == ["62", "59"]
    assert (choice.key, choice.ties, choice.notes) == (("cleabs", "id"), [], [])


def test_the_later_edition_wins_and_the_other_is_told():
    (choice,) = choose([buildings(), buildings(edition="2024-03-15")])
    assert list(choice.kept) == ["2025-06-15"]
    assert [one.edition.text for one in choice.set_aside] == ["2024-03-15"]
    assert "2024-03-15" in str(choice.notes[0])


def test_editions_of_two_territories_are_used_together_and_told():
    (choice,) = choose([buildings("D062"), buildings("D080", "2024-03-15")])
    assert list(choice.kept) == ["2024-03-15", "2025-06-15"]
    assert "2024-03-15, 2025-06-15" in str(choice.notes[0])


def test_land_cover_keeps_its_two_dates():
    (choice,) = choose([cover(2021), cover(2018)])
    assert list(choice.kept) == ["2018", "2021"]
    assert (choice.set_aside, choice.notes) == ([], [])


def test_a_tie_is_told_never_decided():
    (choice,) = choose([cover(2021, "a"), cover(2021, "b")])
    assert [len(tie) for tie in choice.ties] == [2]
    assert len(choice.latest) == 2
    assert "a/OCCUPATION_SOL.shp, b/OCCUPATION_SOL.shp" in str(choice.notes[0])


def test_a_numbered_copy_is_not_used_twice():
    fields = ("CODGEO_26", "pp_vacant_26")
    one = recognise(Holding("lovac.csv", "lovac", "none", fields))
    copy = recognise(Holding("lovac (1).csv", "lovac", "none", fields))
    (choice,) = choose([copy, one])
    assert (choice.latest, choice.set_aside) == ([one], [copy])
    # alone, the copy is the file
    assert choose([copy])[0].latest == [copy]


def test_files_of_a_series_are_all_kept_and_others_left_out():
    rain = [
        recognise(Holding(f"Q_62_{period}_RR-T-Vent.csv", "Q", "none", ("NUM_POSTE", "AAAAMMJJ", "RR")))
        for period in ("previous-1950-2024", "latest-2025-2026")
    ]
    nothing = recognise(Holding("x", "mystere", "none"))
    no_role = recognise(Holding("r", "RPG_Parcelles", "polygon", ("id_parcel", "code_cultu", "surf_parc")))
    (choice,) = choose([*rain, nothing, no_role])
    assert choice.kept == {"": rain}
    assert choice.key == ()


def test_editions_are_sorted_by_the_delivery_and_two_dates_by_their_vintage():
    later, ground = buildings(), cover(2018)
    assert (when(later), when(ground)) == ("2025-06-15", "2018")
    assert when(replace(ground, edition=later.edition)) == "2018"
    assert when(replace(later, vintage=ground.vintage)) == "2025-06-15"
    assert when(replace(later, vintage=ground.vintage, edition=ground.edition)) == "2018"
