"""Errors of GDAL as exceptions for as long as a block lasts, whatever the rest of QGIS has chosen. GDAL only."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from osgeo import gdal, ogr, osr

#: the bindings that each have their own switch; GDAL keeps their handlers on one stack
BINDINGS = (gdal, ogr, osr)


class gdal_exceptions:  # noqa: N801 - reads as a word in `with gdal_exceptions():`
    """GDAL tells its errors as exceptions inside the block, whatever the rest of QGIS does.

    On leaving, the bindings are as another hand has left them: what it has switched on inside stays on. GDAL (3.6)
    refuses to take a handler from under another one, hence those above are lifted first and put back after.
    """

    def __enter__(self) -> None:
        self._were_on = gdal.GetUseExceptions()
        gdal.UseExceptions()

    def __exit__(self, *_: object) -> None:
        if self._were_on or not gdal.GetUseExceptions():
            return
        lifted = lift(until=gdal)
        for binding in reversed(lifted):
            if binding is not gdal:
                binding.UseExceptions()


def lift(until: Any = None) -> list[Any]:
    """Switch exceptions off, the binding switched on last first, down to `until` (all by default).

    Gives the bindings in the order in which they were switched off; stops without an error when a handler of somebody
    else lies above (pushed and not yet popped).
    """
    lifted: list[Any] = []
    while until not in lifted:
        top = next((binding for binding in BINDINGS if binding.GetUseExceptions() and _switched_off(binding)), None)
        if top is None:
            break
        lifted.append(top)
    return lifted


def _switched_off(binding: Any) -> bool:
    with suppress(RuntimeError):
        binding.DontUseExceptions()
        return True
    return False
