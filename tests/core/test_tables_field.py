"""Tables that broke us, as they came: their words, their numbers, and what is refused."""

import math

import pytest

from aula_toolbox.core import tables
from aula_toolbox.core.errors import AulaError


@pytest.mark.parametrize(
    ("path", "rows", "column", "values"),
    [
        ("friches/cp1252_semicolon.csv", 2, "site_nom", ["Dépôt à Œuvre – l’été €", "Site 2"]),
        ("friches/mojibake.csv", 2, "site_nom", ["Dépôt à l’Œuvre", "Dépôt"]),
        ("friches/year_inf.csv", 1, "local_ancien_annee", ["inf"]),
        ("friches/numbers.csv", 11, "comm_nom", ["Béthune"] * 11),
        ("friches/dates.csv", None, "comm_nom", None),
        ("friches/coords.csv", None, "comm_nom", None),
        ("erc/flows_semicolon_decimal_comma_latin1.csv", 1, "idcomtxt", ["Béthune"]),
        ("erc/commune_nouvelle.csv", 4, "idcom", ["62447", "62549", "62743", "62461"]),
        ("heat/bio.csv", 7, "lu_desc", None),
        ("platform/poids_excel_cp1252.csv", 1, "remarque", ["validé en réunion"]),
        ("platform/own/rain_roof_runoff.csv", None, "classe", None),
    ],
)
def test_field_files_read_right(shared_data, path, rows, column, values):
    """Words of the inputs that broke us."""
    table = tables.read(shared_data / "field" / path)
    assert rows is None or len(table) == rows
    assert values is None or table.column(column) == values
    assert all(table.column(column))


@pytest.mark.parametrize(
    ("path", "column", "total"),
    [
        ("erc/flows_semicolon_decimal_comma_latin1.csv", "naf11art12", 1000.5),
        ("heat/bio.csv", "albedo", 0.06 + 0.14 + 0.2 + 0.18 + 0.2 + 0.12 + 0.22),
        ("platform/own/rain_roof_runoff.csv", "e", None),
        ("rain/weekly.csv", "pluie", None),
        ("rain/dpclim.csv", "RR", None),
        ("platform/poids_excel_cp1252.csv", "poids", 2.0),
    ],
)
def test_field_files_give_their_numbers(shared_data, path, column, total):
    """Decimal commas and points, and no value lost."""
    table = tables.read(shared_data / "field" / path)
    found = table.numbers(column)
    assert len(found) == len(table) and not any(map(math.isnan, found))
    assert total is None or sum(found) == pytest.approx(total)


def test_the_population_grid_with_decimal_commas_equals_its_twin(shared_data):
    """Same cells, other dialect."""
    folder = shared_data / "field" / "heat"
    french, english = tables.read(folder / "filo_fr.csv"), tables.read(folder / "filodup.csv")
    assert french.header == english.header
    twin = dict(zip(english.column("idcar_200m"), english.numbers("ind")))
    own = dict(zip(french.column("idcar_200m"), french.numbers("ind")))
    both = own.keys() & twin.keys()
    assert both and all(twin[key] == own[key] for key in both)


def test_field_files_that_are_refused(shared_data):
    """A remark beside the rain; a number that is infinite."""
    field = shared_data / "field"
    with pytest.raises(AulaError, match=r"101 \(2010-04-10 ; 0,0 ; panne du pluvio\)"):
        tables.read(field / "platform" / "pluie_remarque.csv")
    with pytest.raises(AulaError, match=r"'Infinity' \(l\. 3\)"):
        tables.read(field / "friches" / "numbers.csv").numbers("unite_fonciere_surface")
