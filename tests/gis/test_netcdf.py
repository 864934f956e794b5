"""Daily grids in NetCDF: units, calendars, coordinates, hours, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.gdal_errors import lift
from aula_toolbox.gis.raster.netcdf import is_netcdf, read_daily
from tests.support.grids import netcdf


def everywhere(lon, lat):
    return np.ones(lon.size, dtype=bool)


def test_a_file_as_drias_writes_it(tmp_path):
    """Flux in kg m-2 s-1 on a curved grid (lat and lon of two dimensions)."""
    values = np.arange(24, dtype=float).reshape(4, 2, 3) / 86400
    path = netcdf(tmp_path / "prtotAdjust_France_A.nc", values, "prtotAdjust", "kg m-2 s-1")
    grid = read_daily(path, "pluie_mm", lambda lon, lat: (lon > 2.65) & (lat > 50.55))
    assert is_netcdf(path)
    assert [str(day) for day in grid.days] == ["2050-01-01", "2050-01-02", "2050-01-03", "2050-01-04"]
    assert grid.values_mm.round(6).tolist() == [[4, 5], [10, 11], [16, 17], [22, 23]]
    assert grid.lon.round(2).tolist() == [2.7, 2.8]


def test_axes_of_one_dimension_and_metres(tmp_path):
    path = netcdf(tmp_path / "era5.nc", np.full((2, 2, 3), 0.004), "tp", "m", flat=True)
    grid = read_daily(path, "pluie_mm", everywhere)
    assert grid.values_mm.shape == (2, 6)
    assert grid.values_mm == pytest.approx(4.0)
    assert sorted(set(grid.lat.round(2))) == [50.5, 50.57]


def test_calendars_without_leap_days_and_hours_of_a_day(tmp_path):
    values = np.ones((60, 1, 1))
    path = netcdf(tmp_path / "a.nc", values, "pr", "mm", calendar="noleap", since="2052-01-01")
    days = read_daily(path, "pluie_mm", everywhere).days
    assert (str(days[58]), str(days[59])) == ("2052-02-28", "2052-03-01")
    path = netcdf(tmp_path / "h.nc", np.ones((48, 1, 1)), "pr", "mm", unit_of_time="hours", middle=0.0)
    grid = read_daily(path, "pluie_mm", everywhere)
    assert grid.values_mm.tolist() == [[24], [24]]


def test_fill_values_are_no_rain(tmp_path):
    values = np.array([1.0, 1e20, 2.0]).reshape(3, 1, 1)
    grid = read_daily(netcdf(tmp_path / "a.nc", values, "pr", "mm"), "pluie_mm", everywhere)
    assert np.isnan(grid.values_mm[1, 0])
    assert np.nansum(grid.values_mm) == 3


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"name": "tasAdjust"}, "tasAdjust"),
        ({"unit": "K"}, "E_UNIT"),
        ({"calendar": "360_day"}, "E_DATE"),
        ({"axis": "instant"}, "time"),
        ({"coordinates": ("a", "b")}, "lon, lat"),
    ],
)
def test_what_is_not_daily_rain_is_refused(tmp_path, options, word):
    given = {"name": "pr", "unit": "mm", **options}
    path = netcdf(tmp_path / "a.nc", np.ones((3, 2, 2)), given.pop("name"), given.pop("unit"), **given)
    with pytest.raises(AulaError, match=word):
        read_daily(path, "pluie_mm", everywhere)


@pytest.mark.parametrize("exceptions", [True, False])
def test_a_file_that_is_none_is_refused(tmp_path, exceptions):
    (tmp_path / "a.nc").write_text("not a grid")
    was = gdal.GetUseExceptions()
    # handlers are taken off in the order of their stack, whichever bindings were switched on before
    lifted = [] if exceptions else lift()
    if exceptions:
        gdal.UseExceptions()
    try:
        with pytest.raises(AulaError, match="not a NetCDF"):
            read_daily(tmp_path / "a.nc", "pluie_mm", everywhere)
    finally:
        if exceptions and not was:
            lifted = [one for one in lift() if one is not gdal]
        for binding in reversed(lifted):
            binding.UseExceptions()
