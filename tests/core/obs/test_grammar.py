"""Formulas: what is read, what is refused, and every shipped line on a file made of its own column names.

See docs/design/obs.md#formulas and docs/design/obs.md#indicators.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.engine import Engine
from aula_toolbox.core.obs.grammar import Reference, RowCall, RowFilter, evaluate, leaves, parse
from aula_toolbox.core.obs.indicators import chosen, formulas, indicators
from aula_toolbox.core.obs.quantities import Quantity, total
from aula_toolbox.core.obs.vintages import filled, marks
from aula_toolbox.core.obs.wide import WideData


def value(text, **known):
    return evaluate(parse(text), lambda leaf: Quantity.of(known[leaf.name])).value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1+2*3", 7),
        ("2^3^2", 512),
        ("-2+5", 3),
        ("100*a/(b-1)", 50),
        ("a/0", None),
        ("0/0", None),
        ("(0-8)^(1/2)", None),
        ("10^400", None),
    ],
)
def test_arithmetic(text, number):
    assert value(text, a=2.0, b=5.0) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1+",
        "(1",
        "1)",
        "a b",
        "f(x)",
        "somme()",
        "compte(a=1",
        "a..b(",
        "mediane(; 3 ans)",
        "valeur(a; b ~ [)",
        "somme(a; b c)",
    ],
)
def test_what_is_not_a_formula_is_refused(text):
    with pytest.raises(AulaError) as caught:
        parse(text)
    assert set(caught.value.codes) == {"E_FORMULA"}


def test_a_formula_too_deep_is_refused():
    with pytest.raises(AulaError):
        parse("(" * 500 + "1" + ")" * 500)


def test_a_call_has_a_column_filters_and_a_window():
    call = parse("moyenne(LOG_AUT; 3 ans; TYPE_LGT = Tous Logements; x non vide; y vide; z <> a)")
    assert call == RowCall(
        "moyenne",
        "LOG_AUT",
        (
            RowFilter("TYPE_LGT", "=", ("Tous Logements",)),
            RowFilter("x", "non vide"),
            RowFilter("y", "vide"),
            RowFilter("z", "<>", ("a",)),
        ),
        3,
    )
    assert parse("compte(distincts id_mutation; 3 ans)").columns == ("id_mutation",)
    assert parse("P{a}_MEN@insee_dossier_complet") == Reference("P{a}_MEN", "insee_dossier_complet")


@pytest.mark.parametrize(
    ("sign", "values", "text", "holds"),
    [
        ("in", ("F", "G"), " F ", True),
        ("<>", ("a",), "b", True),
        ("^", ("B[123]",), "B207", True),
        ("^", ("B[123]",), "D265", False),
        ("~", ("^(en service)?$",), "", True),
        ("vide", (), " ", True),
        ("non vide", (), "", False),
    ],
)
def test_filters(sign, values, text, holds):
    assert RowFilter("c", sign, values).holds(text) is holds


numbers = st.floats(-1e3, 1e3, allow_nan=False).map(lambda one: round(one, 3))
trees = st.recursive(
    numbers.map(lambda one: f"{one:.3f}" if one >= 0 else f"(0-{-one:.3f})"),
    lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda two: f"({two[0]}{two[1]}{two[2]})"),
    max_leaves=12,
)


@given(trees)
def test_a_formula_has_the_value_of_a_slow_evaluator(text):
    """Python itself computes the same sentence; what it cannot divide is absent."""
    try:
        slow = eval(text, {"__builtins__": {}})
    except ZeroDivisionError:
        slow = None
    found = evaluate(parse(text), lambda leaf: Quantity.of(0.0)).value
    assert found == (None if slow is None else pytest.approx(slow, rel=1e-9, abs=1e-9))


@given(st.text("P{a}_LOG+-*/^()0123456789 ;=,", max_size=30))
def test_any_text_is_a_formula_or_one_error(text):
    try:
        parse(text)
    except AulaError as error:
        assert len(error.problems) == 1


def test_every_shipped_line_has_a_value_on_its_own_columns(tables):
    """A row where each column that a formula names holds a number: nothing is refused, nothing divides by nothing."""
    years = {"a": 2022, "b": 2016, "f": 2021, "e": 2024, "g": 2025, "n": 2023}
    computed = 0
    for one in tables.indicators.values():
        if one.formula is None or any(
            isinstance(leaf, RowCall) and not marks(leaf.column) for leaf in leaves(one.formula)
        ):
            continue
        names = {leaf.name for part in formulas(one) for leaf in leaves(part) if isinstance(leaf, Reference)}
        calls = [leaf for part in formulas(one) for leaf in leaves(part) if isinstance(leaf, RowCall)]
        header = {filled(name, years) for name in names} | {
            filled(call.column, {**years, "n": years["n"] - back}) for call in calls for back in range(call.years)
        }
        cells = {name: {"62119": str(100 + 7 * rank)} for rank, name in enumerate(sorted(header))}
        data = {}
        for file in {
            one.file,
            *(leaf.file for part in formulas(one) for leaf in leaves(part) if isinstance(leaf, Reference)),
        }:
            if file in tables.files:
                data[file] = WideData(tables.files[file], "x.csv", tuple(header), "CODGEO", cells, {"62119": 2}, 1)
        own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, data)
        choice = own.choices.choice(
            one, "IRIS" if tables.files.get(one.file) and tables.files[one.file].level == "IRIS" else "COM"
        )
        if one.id in {"cycl_hab", "chom_ze"}:
            continue  # made of other indicators, or of quarters: tested on their own
        level = tables.files[choice.file].level if tables.files[choice.file].level in ("IRIS", "ZE") else "COM"
        assert own.value(one, level, "62119", choice).value is not None, one.id
        computed += 1
    assert computed > 35


def test_a_table_of_ones_own_wins_and_all_its_faults_are_told(tmp_path, tables):
    head = (
        "id,libelle,theme,observatoires,fichier,formule,numerateur,denominateur,nature,decimales,sens,mailles,"
        "agregation,effectif_min,comparable_ans,statut,unite"
    )
    row = "{},Mien,t,mien,insee_comparateur,{},,,part,1,plus,COM,somme,0,1,lu,%"
    own = tmp_path / "own.csv"
    own.write_text("\n".join([head, row.format("pop", "2*P{a}_POP"), row.format("mien", "pop/2")]), encoding="utf-8")
    found = indicators(own)
    assert len(found) == len(tables.indicators) + 1
    assert found["pop"].written == "2*P{a}_POP"
    assert [one.id for one in chosen(["observatoire:mien"], found)] == ["pop", "mien"]
    own.write_text(
        "\n".join([head, row.format("x", "1+"), row.format("y", "f(1)"), row.format("u", "v"), row.format("v", "u")]),
        encoding="utf-8",
    )
    with pytest.raises(AulaError) as caught:
        indicators(own)
    assert caught.value.codes.count("E_TABLE") == 2
    assert caught.value.codes.count("E_CYCLE") == 1


def test_an_unknown_indicator_is_told_with_the_nearest(tables):
    with pytest.raises(AulaError, match="vacance_rp"):
        chosen(["vacanse_rp"], tables.indicators)
    assert len(chosen([], tables.indicators)) == len(tables.indicators) > 70


parts = st.lists(
    st.one_of(st.integers(0, 10**6).map(lambda one: Quantity.of(float(one))), st.just(Quantity.between(1.0, 10.0))),
    min_size=1,
    max_size=8,
)


@given(parts)
def test_a_secret_changes_a_sum_to_bounds_only(some):
    found = total(some)
    known = [one.value for one in some if one.value is not None]
    if len(known) == len(some):
        assert found.value == pytest.approx(sum(known))
    elif len(some) > 1:
        assert (found.value, found.state) == (None, "partiel")
        hidden = len(some) - len(known)
        assert (found.low, found.high) == (pytest.approx(sum(known) + hidden), pytest.approx(sum(known) + 10 * hidden))


@given(parts, parts)
def test_a_sum_does_not_depend_on_how_it_is_grouped(some, others):
    once = total([*some, *others])
    twice = total([total(some), total(others)])
    assert (once.state, once.low, once.high) == (twice.state, pytest.approx(twice.low), pytest.approx(twice.high)) or (
        len(some) == len(others) == 1
    )
