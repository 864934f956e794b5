"""Plates: they cover all, with the fewest sheets; neighbours are symmetric; words of the document; layers of a PDF.

Method: docs/design/maps.md#plates
"""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.maps import document as words
from aula_toolbox.core.maps.choices import PAPERS
from aula_toolbox.core.maps.colours import difference, lab, over
from aula_toolbox.core.maps.pdf import layer_names
from aula_toolbox.core.maps.plates import formats, grid_of, lay, lay_again, neighbours, plate_template
from aula_toolbox.core.maps.thresholds import thresholds
from aula_toolbox.core.maps.zoning import long_words, plan_classes, zone_styles


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_has_a_page_whose_map_takes_most_of_it(paper):
    form, page = formats()[paper], plate_template(paper)
    assert page.page.holds(form.frame)
    assert form.frame.w * form.frame.h > 0.5 * form.width * form.height
    assert not {"carte", "legende", "situation", "document", "statut"} - {item.id for item in page.items}
    assert page["titre"].box.overlap(page["sous_titre"].box) == 0


@settings(max_examples=20)
@given(
    st.lists(st.lists(st.booleans(), min_size=1, max_size=12), min_size=1, max_size=12),
    st.sampled_from(("A3", "A1")),
    st.sampled_from((1000, 2000, 5000)),
)
def test_plates_cover_every_marked_cell_and_neighbours_are_symmetric(rows, paper, scale):
    width = max(map(len, rows))
    mask = np.array([row + [False] * (width - len(row)) for row in rows], dtype=bool)
    grid = grid_of(paper, scale, 20)
    plates = lay(mask, grid, 700_000.0, 7_000_000.0)
    for row, column in np.argwhere(mask).tolist():
        x, y = 700_000 + column * grid.cell_m, 7_000_000 + row * grid.cell_m
        over_it = [
            plate
            for plate in plates
            if plate.x - 1e-6 <= x
            and x + grid.cell_m <= plate.x + plate.width + 1e-6
            and plate.y - 1e-6 <= y
            and y + grid.cell_m <= plate.y + plate.height + 1e-6
        ]
        assert 1 <= len(over_it) <= 4
    assert [plate.number for plate in plates] == list(range(1, len(plates) + 1))
    assert plates == lay(mask, grid, 700_000.0, 7_000_000.0)
    opposite = {"haut": "bas", "bas": "haut", "gauche": "droite", "droite": "gauche"}
    sides = neighbours(plates)
    for number, own in sides.items():
        assert all(sides[other][opposite[side]] == number for side, other in own.items())


@settings(max_examples=30)
@given(st.integers(3, 12), st.integers(3, 12), st.integers(0, 3), st.integers(0, 3))
def test_plates_of_an_earlier_run_keep_their_numbers(rows, columns, more, less):
    grid = grid_of("A4", 1000, 0)
    before = lay(np.ones((rows, columns), dtype=bool), grid, 0.0, 0.0)
    after = np.ones((rows, columns + more), dtype=bool)
    after[:, :less] = False
    made = lay_again(after, grid, 0.0, 0.0, before, 7)
    known = {one.number: (one.x, one.y) for one in before}
    assert len({one.number for one in made}) == len(made)
    for one in made:
        assert one.number > 7 if one.number not in known else known[one.number] == pytest.approx((one.x, one.y))
    for row, column in zip(*np.nonzero(after)):
        x, y = (column + 0.5) * grid.cell_m, (row + 0.5) * grid.cell_m
        assert any(one.x <= x <= one.x + one.width and one.y <= y <= one.y + one.height for one in made)
    assert lay_again(after, grid_of("A3", 1000, 0), 0.0, 0.0, before) == []


def test_a_shifted_grid_needs_fewer_plates():
    grid = grid_of("A3", 5000, 20)
    # as wide as one step and begun in the middle of one: a grid of its own corner holds it in one plate
    mask = np.zeros((grid.up + 5, grid.across + 5), dtype=bool)
    mask[3 : 3 + grid.up, 4 : 4 + grid.across] = True
    assert len(lay(mask, grid, 0.0, 0.0)) == 1
    assert grid.width_m - grid.across * grid.cell_m >= 20 * 5000 / 1000


def test_the_document_is_told_in_words():
    assert words.procedure("MS2") == "Modification simplifiée n°\u00a02"
    assert words.procedure("m") == "Modification de droit commun"
    assert words.annexed("00000000") == words.annexed("2020") == words.annexed("20200000") == ""
    sites = [
        words.reserved_site("ER 12", "Élargissement de voie (bénéficiaire : Département)", 10.0),
        words.reserved_site("", "Emplacement réservé n°2", 0.0),
        words.reserved_site("", "Création d'un parc paysager", 5.0),
        words.reserved_site("3a", "Parking", 1.0),
        words.reserved_site("L151-41", "Accès", 2.0),
    ]
    assert [(site.number, site.purpose, site.beneficiary) for site in words.ordered_sites(sites)] == [
        ("2", "Emplacement réservé n°2", ""),
        ("3a", "Parking", ""),
        ("12", "Élargissement de voie", "Département"),
        ("", "Accès", ""),
        ("", "Création d'un parc paysager", ""),
    ]


@pytest.mark.parametrize("row", zone_styles(), ids=lambda row: row["typezone"])
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_labels_of_a_type_are_shades_that_are_told_apart(row, count):
    kind = row["typezone"] if row["typezone"] != "*" else "Nh"
    classes = plan_classes([(f"{kind}{place}", kind, "", 9.0 - place) for place in range(count)], {})
    alpha = thresholds()["zonage_alpha"]
    seen = [over(one.colour, alpha) for one in classes]
    assert len(classes) == count
    # a type that is pale, and values outside the standard (hatched), have less room for five
    least = 6.0 if count == 5 and row["typezone"] in ("AUs", "*") else 8.0
    for place, one in enumerate(seen):
        assert all(difference(one, other) >= least for other in seen[place + 1 :])


def test_a_plan_is_ordered_and_the_authority_wins():
    zones = [
        ("N", "N", ""),
        ("Ub", "U", "Ub : faubourg"),
        ("Ua", "U", ""),
        ("1AU", "AUc", "Extension"),
        ("Nh", "Nh", ""),
    ]
    zones += [("Ua", "U", "Ua, centre ancien"), ("", "A", "x" * 200)]
    classes = plan_classes([(*zone, 1.0) for zone in zones], {"ua": "#123456"})
    assert [one.words[:20] for one in classes] == [
        "Ua – centre ancien",
        "Ub – faubourg",
        "1AU – Extension",
        " – " + "x" * 17,
        "N",
        "Nh",
    ]
    assert classes[0].colour == "#123456"
    assert [one.is_hatched for one in classes] == [False] * 5 + [True]
    fields = plan_classes([("A", "A", "", 1.0), ("Ap", "A", "", 9.0)], {})
    assert [one.label for one in fields] == ["A", "Ap"]
    assert lab(fields[1].colour)[0] > lab(fields[0].colour)[0]  # what covers most is palest
    many = plan_classes([(f"U{letter}", "U", "", 1.0) for letter in "abcdefg"], {})
    assert [one.is_hatched for one in many] == [False] * 5 + [True] * 2


def test_the_words_of_a_zone_end_where_a_clause_does():
    told = "de grande qualité paysagère où toute construction nouvelle est interdite"
    assert long_words("Ap", f"Un secteur Ap {told}, hormis les extensions mesurées") == told
    assert long_words("Uc", "Zone aérée à vocation d habitat") == "Zone aérée à vocation d’habitat"
    assert long_words("A", "La zone agricole, dite A, est à protéger.") == "zone agricole"
    assert long_words("N", "La zone N est une zone naturelle qu il convient de protéger") == (
        "zone naturelle qu’il convient de protéger"
    )
    for length in range(80, 130):
        words = long_words("N", ("une zone naturelle de la commune et de ses abords à protéger " * 3)[:length].strip())
        assert len(words) <= 90
        assert not words.endswith((" de…", " la…", " à…", " et…", " ses…"))


def test_layers_are_read_in_the_bytes_of_a_pdf():
    coded = "Plan d’assemblage".encode("utf-16-be").hex().upper()
    plain = f"1 0 obj << /Type /OCG /Name <FEFF{coded}> >> endobj 2 0 obj << /Name (Zones \\(U\\)) /Type /OCG >> endobj"
    assert layer_names(plain.encode()) == ["Plan d’assemblage", "Zones (U)"]
    inside = zlib.compress(b"<< /Type /OCG /Name (Cadastre) >> << /Type /OCG /Name <41> >> << /Type /Other >>")
    packed = b"3 0 obj << /Type /ObjStm >>\nstream\n" + inside + b"\nendstream endobj"
    assert layer_names(packed) == ["Cadastre", "A"]
    for broken in (b"stream\nrien\nendstream", b""):
        assert layer_names(b"3 0 obj << /Type /ObjStm >>\n" + broken + b" endobj") == []
    assert layer_names(b"4 0 obj << /Type /ObjStm >>\nstream\n" + zlib.compress(b"<< >>") + b"\nendstream endobj") == []
    assert layer_names(b"5 0 obj << /Type /OCG /Name (\\351t\\351) >> endobj") == ["été"]
