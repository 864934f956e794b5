"""Numbers as French and English programs write them: read, or refused with their lines."""

import math

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core import decimals, tables
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes


@pytest.mark.parametrize(
    ("column", "separator", "sign"),
    [
        (["0,9", "12"], ";", ""),
        (["1,234", "2,5"], ";", ""),
        (["1,234", "12"], ";", ""),
        (["1,234", "12"], ",", "?"),
        (["1.234", "12"], ",", ""),
        (["1.234", "1.234,5"], ";", ","),
        (["1.234", "0,5"], ";", "?"),
        (["1,234", "1,234.5"], ",", "."),
        (["1,234", "1,234,567", "0.5"], ",", "."),
        (["1,234", "0.5"], ";", "?"),
        (["1,234", "1.234"], ";", "?"),
        (["0,5", "0.5"], ";", ""),
        (["1.234", "1.234,5", "0.5"], ";", "?"),
        ([], ";", ""),
    ],
)
def test_the_decimal_sign_of_a_column(column, separator, sign):
    """What the other cells prove decides what one cell leaves open."""
    assert decimals.column_sign(column, separator) == sign


def test_thousands_by_points_are_read_when_the_column_proves_them():
    """One column, one reading."""
    assert tables.read(b"a;b\n1.234;x\n1.234,5;y\n").numbers("a") == [1234.0, 1234.5]
    assert tables.read(b'a,b\n"1,234",x\n"1,234.5",y\n').numbers("a") == [1234.0, 1234.5]


def test_numbers_that_may_be_two_are_refused_with_their_lines():
    """Never chosen."""
    with pytest.raises(AulaError) as caught:
        tables.read(b"a;b\n0,5;x\n1.234;y\n", "t.csv").numbers("a")
    assert caught.value.codes == ("E_DECIMAL",)
    assert "column a: values that may be two numbers each (1): '1.234' (l. 3)" in str(caught.value)


def test_an_empty_cell_is_a_fault_where_a_number_is_needed():
    """With its lines."""
    table = tables.read(b"a;b\n1;x\n;y\nNA;z\n", "t.csv")
    assert [f"{value:g}" for value in table.numbers("a")] == ["1", "nan", "nan"]
    with pytest.raises(AulaError, match=r"a is empty\. Lines: 3, 4"):
        table.numbers("a", needed=True)


def test_what_is_not_a_number_is_counted_with_its_lines():
    """Never NaN, never zero."""
    with pytest.raises(AulaError) as caught:
        tables.read(b"a;b\n0,5;x\ns;y\ninf;z\n;w\n12 m2;v\nn;u\n", "t.csv").numbers("a")
    assert caught.value.codes == ("E_VALUE",)
    assert "4 values of a are not numbers: 's' (l. 3), 'inf' (l. 4), '12 m2' (l. 6) (+1)" in str(caught.value)


@pytest.mark.parametrize(
    ("cells", "values", "lost"),
    [
        (["1,5", 2, None, "NA", True, 2.5], [1.5, 2.0, None, None, 1.0, 2.5], ""),
        (["1.234", "1.234,5"], [1234.0, 1234.5], ""),
        (["0,5", "1.234", "x", "x", "inf"], [0.5, None, None, None, None], "1.234 (1), x (2), inf (1)"),
        (pd.Series([1, 2]), [1.0, 2.0], ""),
        (np.array([1.0, np.nan, np.inf]), [1.0, None, None], "inf (1)"),
        (pd.Series(["24,9", "10"], dtype=object), [24.9, 10.0], ""),
        ([True, False], [1.0, 0.0], ""),
        ([], [], ""),
    ],
)
def test_fields_of_layers_as_numbers(cells, values, lost):
    """What is not a number is unknown and told with examples, never unknown in silence."""
    notes = Notes()
    found = decimals.reals(cells, notes, "grille, ind")
    assert found.dtype == np.float64
    assert [None if math.isnan(value) else value for value in found] == values
    said = "grille, ind: values that are not numbers, unknown here: {}."
    assert [str(note) for note in notes.warnings] == ([said.format(lost)] if lost else [])
    assert np.array_equal(found, decimals.reals(cells), equal_nan=True)


def test_one_value_that_a_person_wrote():
    """A sentence with its place, never a traceback."""
    assert decimals.number_of("1 000,5", "cout") == decimals.needed_number(1000.5, "cout") == 1000.5
    assert decimals.number_of(None, "cout") is None
    with pytest.raises(AulaError, match=r"cout: cher is not a number\. \[E_VALUE\]"):
        decimals.needed_number("cher", "cout")
    with pytest.raises(AulaError, match=r"cout: a number is missing\. \[E_VALUE\]"):
        decimals.needed_number(" ", "cout")
