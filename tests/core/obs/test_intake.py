"""What a folder of files becomes: several files of one table are one.

See docs/design/obs.md#reading.
"""

from __future__ import annotations

from aula_toolbox.core.obs import limits as numbers
from aula_toolbox.core.obs.computation import ObsRequest, compute
from aula_toolbox.core.obs.grammar import parse
from aula_toolbox.core.obs.indicators import chosen
from aula_toolbox.core.obs.rows import read_rows
from tests.core.obs import observatories


def test_the_tables_of_one_vintage_by_iris_are_one(tables, tmp_path):
    """INSEE delivers them by theme: population in one file, diplomas in another; a year before stands apart."""
    names = {
        "base-ic-evol-struct-pop-2021.csv": "IRIS;COM;TYP_IRIS;LAB_IRIS;P21_POP\n621190101;62119;H;1;1000\n",
        "base-ic-diplomes-formation-2021.csv": (
            "IRIS;COM;TYP_IRIS;LAB_IRIS;P21_NSCOL15P;P21_NSCOL15P_DIPLMIN\n621190101;62119;H;1;200;50\n"
        ),
        "base-ic-evol-struct-pop-2020.csv": "IRIS;COM;TYP_IRIS;LAB_IRIS;P20_POP\n621190101;62119;H;1;900\n",
    }
    for name, text in names.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    listed = observatories.found(tmp_path, tables.files)
    assert {one.file.id for one in listed} == {"insee_ic_autres"}
    wanted = ObsRequest(chosen(["pop", "sans_diplome"], tables.indicators), ("IRIS",))
    values = compute(listed, wanted, tables, observatories.TODAY).values
    told = {(one.indicator, one.code): (one.value, one.vintage) for one in values if one.level == "IRIS"}
    assert told == {("pop", "621190101"): (1000.0, "2021"), ("sans_diplome", "621190101"): (25.0, "2021")}


def test_a_sum_that_one_part_dominates_is_secret(tables):
    """Ninety of a hundred employees in one row: the sum would tell them; eighty would not."""
    text = "code_commune;effectifs\n62119;90\n62119;10\n62427;80\n62427;20\n"
    data = read_rows(text.encode(), tables.files["urssaf"], None, ("effectifs",), name="urssaf.csv")
    call = parse("somme(effectifs)")
    assert data.quantity(call, "62119").value == 100
    data.dominance = numbers.dominance()["urssaf"]
    assert (data.quantity(call, "62119").value, data.quantity(call, "62119").state) == (None, "secret")
    assert data.quantity(call, "62427").value == 100
