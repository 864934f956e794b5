"""Small rain files and transforms for the tests."""

from __future__ import annotations

import numpy as np


def flat(x, y, source, target):
    """A stand-in for a projection: one degree is 100 km, EPSG:27572 is EPSG:2154."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    if source == target or {source, target} == {2154, 27572}:
        return x, y
    return (x * 1e5, y * 1e5) if source == 4326 else (x / 1e5, y / 1e5)


def meteofrance(path, lines, header="NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR;DRR"):
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return path


def every_day(first, last):
    return np.arange(np.datetime64(first), np.datetime64(last) + 1)


def station_lines(post, rain_of, days, lat=0.5, lon=0.5, code="1", name="POSTE"):
    """One line a day; rain_of: a function of the day's number, None leaves the line out."""
    lines = []
    for number, day in enumerate(days):
        rain = rain_of(number)
        if rain is not None:
            lines.append(f"{post};{name};{lat};{lon};50;{str(day).replace('-', '')};{rain};{code};9")
    return lines
