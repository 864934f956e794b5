"""Errors of GDAL as exceptions inside a block: nothing that happens inside makes its end fail."""

from __future__ import annotations

from itertools import permutations

import pytest
from osgeo import gdal, ogr, osr

from aula_toolbox.gis.gdal_errors import BINDINGS, gdal_exceptions, lift

NAMES = {gdal: "gdal", ogr: "ogr", osr: "osr"}
ORDERS = [order for size in range(4) for order in permutations(BINDINGS, size)]


def named(order) -> str:
    return "-".join(NAMES[one] for one in order) or "none"


def states() -> dict[str, bool]:
    return {NAMES[one]: bool(one.GetUseExceptions()) for one in BINDINGS}


@pytest.fixture(autouse=True)
def as_before():
    """Each test begins with all switches off and ends with what it found."""
    before = lift()
    yield
    lift()
    for binding in reversed(before):
        binding.UseExceptions()


@pytest.mark.parametrize("before", ORDERS, ids=named)
@pytest.mark.parametrize("inside", ORDERS, ids=named)
def test_the_block_ends_whatever_was_switched_on_before_and_inside(before, inside):
    for binding in before:
        binding.UseExceptions()
    with gdal_exceptions():
        for binding in inside:
            binding.UseExceptions()
        with pytest.raises(RuntimeError):
            gdal.Open("/nowhere/at_all.tif")
    expected = {NAMES[one]: one in before or (one in inside and one is not gdal) for one in BINDINGS}
    assert states() == expected
    lifted = lift()
    assert not any(states().values())
    assert set(lifted) == {one for one in BINDINGS if expected[NAMES[one]]}


def test_the_block_ends_when_another_hand_has_switched_them_off_inside():
    with gdal_exceptions():
        gdal.DontUseExceptions()
    assert not any(states().values())


def test_an_error_of_the_block_comes_out_as_itself():
    with pytest.raises(RuntimeError, match="at_all"), gdal_exceptions():
        ogr.UseExceptions()
        gdal.Open("/nowhere/at_all.tif")
    assert states() == {"gdal": False, "ogr": True, "osr": False}


def test_blocks_inside_blocks():
    with gdal_exceptions():
        osr.UseExceptions()
        with gdal_exceptions():
            ogr.UseExceptions()
        assert states()["gdal"]
    assert states() == {"gdal": False, "ogr": True, "osr": True}


def test_nothing_but_this_room_touches_the_switches():
    """Elsewhere in the package the switch would be left on, or fail under another binding's."""
    from pathlib import Path

    import aula_toolbox

    package = Path(aula_toolbox.__file__).parent
    guilty = [
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if "UseExceptions" in path.read_text(encoding="utf-8") and path.name != "gdal_errors.py"
    ]
    assert not guilty
