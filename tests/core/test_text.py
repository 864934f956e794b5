"""Texts and numbers as people write them: one answer for all subjects."""

import doctest
import math
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aula_toolbox.core import text

NARROW = "\u202f"


@pytest.mark.parametrize(
    "written",
    ["Cœur de l’école", "COEUR DE L'ÉCOLE", "  cœur\u00a0de  l‘ecole ", "Cœur de l´école", "cœur de l'e\u0301cole"],
)
def test_one_word_written_in_many_ways_folds_to_one(written):
    """Capitals, accents, ligatures, typographic quotes, spaces and combining accents never make two words of one."""
    assert text.fold(written) == "coeur de l'ecole"
    assert text.words(written) == ["coeur", "de", "l", "ecole"]
    assert text.slug(written) == "coeur-de-l-ecole"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Lætitia", "laetitia"),
        ("Straße", "strasse"),
        ("Saint\u2011Omer – centre", "saint-omer - centre"),
        ("«\u00a0Îlot\u00a0»", '" ilot "'),
        ("bé\u00adthune\u200b", "bethune"),
        ("\ufeffsite_id", "site_id"),
        ("m²", "m2"),
        ("ĿØŁ", "l·ol"),
        (62041, "62041"),
        (3.0, "3"),
        (2.5, "2.5"),
        (True, "true"),
        (None, ""),
        (float("nan"), ""),
    ],
)
def test_fold(written, folded):
    """Letters that Unicode does not take apart, dashes, invisible signs and nothing at all."""
    assert text.fold(written) == folded


@given(st.text())
def test_folding_a_fold_changes_nothing(written):
    """A folded text is its own fold, has no capitals, no marks and no doubled spaces."""
    folded = text.fold(written)
    assert text.fold(folded) == folded
    assert "  " not in folded and folded == folded.strip()
    assert not any(unicodedata.combining(sign) for sign in folded if ord(sign) < 0x370)


@example("NUL")
@given(st.text())
def test_words_are_letters_and_digits(written):
    """Words, their joint and a slug hold nothing else, and capitals change nothing; a slug is a name that may be."""
    assert all(word.isascii() and word.isalnum() for word in text.words(written))
    joint = text.joined(written, "-")
    assert joint.startswith(text.slug(written)) or text.is_reserved(joint)
    assert not text.is_reserved(text.slug(written))
    assert len(text.slug(written, 12)) <= 12 and not text.slug(written, 12).endswith("-")


def test_unaccented_keeps_the_capitals():
    """What is shown to who types in a hurry."""
    assert text.unaccented("Îlot de chaleur") == "Ilot de chaleur"
    assert text.unaccented("plain") == "plain"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0,9", 0.9),
        ("0.9", 0.9),
        (" 12 ", 12.0),
        ("-3,5", -3.5),
        ("+4", 4.0),
        ("\u22125", -5.0),
        (".5", 0.5),
        (",5", 0.5),
        ("5.", 5.0),
        ("1e3", 1000.0),
        ("1,5E-03", 0.0015),
        ("5 000,5", 5000.5),
        (f"5{NARROW}000", 5000.0),
        ("1\u00a0234\u00a0567", 1234567.0),
        ("1'234.5", 1234.5),
        ("1’234", 1234.0),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567.0),
        ("1,234,567.8", 1234567.8),
        ("1,234", 1.234),
        ("1.234", 1.234),
        ("0001", 1.0),
        (7, 7.0),
        (2.5, 2.5),
        ("-0", 0.0),
    ],
)
def test_numbers_that_are_written(written, value):
    """French and English signs, thousands apart by any space, exponents."""
    assert text.number(written) == value
    assert text.is_number(written)


@pytest.mark.parametrize("written", ["", "  ", None, float("nan"), "NA", "nan", "NULL", "None", "n/a"])
def test_nothing_is_not_a_number_and_not_a_fault(written):
    """What programs write for an empty cell."""
    assert text.number(written) is None
    assert not text.is_number(written)


@pytest.mark.parametrize(
    "written",
    [
        "inf",
        "Infinity",
        "-inf",
        "1e400",
        float("inf"),
        "12 m2",
        "12%",
        "1_000",
        "0x10",
        "1 2",
        "12 34",
        "1 2345",
        "1.23.4",
        "1,2,3",
        "12,345,6",
        "٣",
        "²",
        "--5",
        "-",
        "e5",
        ".",
        ",",
        "1.2e",
        "s",
        "#N/A",
        "#VALEUR!",
        True,
        "1 234\u00a0567",
    ],
)
def test_what_is_not_a_number_is_never_taken_for_nothing(written):
    """Infinity, units, groups that are not of three, other digits: a fault that the caller counts and tells."""
    with pytest.raises(ValueError, match="not a number"):
        text.number(written)
    assert not text.is_number(written)


def test_the_sign_of_a_column_decides():
    """`1,234` is two numbers: what the column proves elsewhere decides."""
    assert text.number("1,234", text.POINT) == 1234.0
    assert text.number("1.234", text.COMMA) == 1234.0
    assert text.number("1,234", text.COMMA) == text.number("1.234", text.POINT) == 1.234
    assert text.number("0,234", text.COMMA) == 0.234


@pytest.mark.parametrize(
    ("written", "sign"),
    [
        ("0,9", ","),
        ("0.9", "."),
        ("12", ""),
        ("1.234", "?"),
        ("12,345", "?"),
        ("0,234", ","),
        ("1 234,5", ","),
        ("1 234", ""),
        ("1.234,5", ","),
        ("1,234.5", "."),
        ("1.234.567", ","),
        (",5", ","),
        (".5", "."),
        ("mot", ""),
        ("1234,567", ","),
        ("\u22120,5", ","),
    ],
)
def test_what_a_number_proves(written, sign):
    """The decimal sign that a written number proves."""
    assert text.decimal_sign(written) == sign


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_of_python_is_read_back(value):
    """`repr`, with a point or a comma."""
    assert text.number(repr(value)) == value
    assert text.number(repr(value).replace(".", ",")) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, places=1, min_value=-(10**9), max_value=10**9))
def test_every_number_typeset_in_french_is_read_back(value):
    """Thousands apart by a narrow space, decimal comma."""
    written = f"{value:,}".replace(",", NARROW).replace(".", ",")
    assert math.isclose(text.number(written) or 0.0, float(value))


@given(st.text(max_size=12))
def test_a_number_is_read_or_refused(written):
    """Never infinity nor NaN, and no other error."""
    try:
        read = text.number(written)
    except ValueError:
        return
    assert read is None or math.isfinite(read)


@pytest.mark.parametrize(
    ("twice", "once"),
    [
        ("DÃ©pÃ´t Ã\u00a0 lâ€™Å’uvre", "Dépôt à l’Œuvre"),
        ("dÃ©gradation moyenne", "dégradation moyenne"),
        ("surface en mÂ²", "surface en m²"),
        ("ÃƒÂ©tÃƒÂ©", "été"),
        ("Ã\u0089tat", "État"),
        ("â‚¬", "€"),
    ],
)
def test_texts_decoded_twice(twice, once):
    """Signs of Windows among it, once and twice too often."""
    assert text.decoded_once(twice) == once


@pytest.mark.parametrize(
    "written",
    ["Béthune", "SÃO PAULO", "CAFÉ®", "LIBERTÉ»", "Ã l'ecole", "DÃ©pÃ´t à côté", "", "ascii", "Œuvre", "Âge", "日本Ã©"],
)
def test_a_text_that_may_be_right_is_left_alone(written):
    """Certain only: one sign that does not take part, or a result that is not French, and nothing changes."""
    assert text.decoded_once(written) == written


@given(st.text(alphabet="aeiou éèàùçôîœ’«»°²€-"))
def test_what_was_decoded_twice_comes_back(written):
    """Written as UTF-8, read as Windows, saved again: as it was."""
    twice = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in written.encode("utf-8"))
    assert text.decoded_once(twice) == written


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (None, False),
        ("", False),
        (" ", False),
        (float("nan"), False),
        ("0", True),
        (0, True),
        (False, True),
        ("NA", True),
    ],
)
def test_known(value, says):
    """Zero says something, nothing does not."""
    assert text.known(value) is says


def test_known_of_pandas_and_numpy():
    """NaT, NA and the NaN of single precision say nothing."""
    import numpy as np
    import pandas as pd

    assert not text.known(pd.NaT) and not text.known(pd.NA) and not text.known(np.float32("nan"))
    assert text.known(np.int64(0)) and text.known(pd.Timestamp("2020-01-01"))


def test_the_examples_of_the_module():
    """What the docstrings show is what happens."""
    shown = doctest.testmod(text)
    assert shown.attempted > 0 and not shown.failed
