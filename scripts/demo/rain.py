"""Thirty years of daily rain at two stations, in the layout of the daily base of Météo-France (58 columns).

Wet days follow wet days (a two-state chain by month); the depths of a wet day follow a mixture of exponential laws by
month, with a few summer storms. Frequencies and depths are set on the order of those of the Artois (about 700 mm a year
in the plain, 880 mm on the hills). The second station, on the hills, is the wetter one.
"""

from __future__ import annotations

import datetime as dt
import gzip
from pathlib import Path

import numpy as np
from osgeo import osr

from .layers import ORIGIN, lambert93, random

FILE = "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz"
FIRST, LAST = dt.date(1996, 1, 1), dt.date(2025, 12, 31)
HEADER = (
    "NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR;TN;QTN;HTN;QHTN;TX;QTX;HTX;QHTX;TM;QTM;TNTXM;QTNTXM;TAMPLI;QTAMPLI;TNSOL;"
    "QTNSOL;TN50;QTN50;DG;QDG;FFM;QFFM;FF2M;QFF2M;FXY;QFXY;DXY;QDXY;HXY;QHXY;FXI;QFXI;DXI;QDXI;HXI;QHXI;FXI2;QFXI2;DXI2;QDXI2;HXI2;"
    "QHXI2;FXI3S;QFXI3S;DXI3S;QDXI3S;HXI3S;QHXI3S;DRR;QDRR"
)
WET = (0.51, 0.47, 0.41, 0.37, 0.38, 0.36, 0.37, 0.36, 0.37, 0.44, 0.52, 0.55)
DEPTH_MM = (4.2, 4.1, 4.1, 4.1, 4.9, 5.4, 5.9, 6.1, 5.3, 5.4, 5.1, 5.3)
PERSISTENCE = 0.36
STATIONS = (
    ("62990001", "FOSSE-EN-GOHELLE (FICTIF)", 1700.0, 2900.0, 33),
    ("62992001", "HAUTERIVE (FICTIF)", 2900.0, -900.0, 71),
)
"""Number, name, place in local metres, height. The second is just south of
the territory, on the slope: the nearer one for the southern village."""
GAPS = {
    "62990001": (
        (dt.date(2003, 8, 4), 26),
        (dt.date(2011, 2, 14), 9),
        (dt.date(2019, 11, 20), 5),
        (dt.date(1998, 3, 2), 74),
    ),
    "62992001": ((dt.date(2000, 5, 9), 11), (dt.date(2014, 7, 1), 17), (dt.date(1998, 3, 20), 40)),
}
"""First day and length (days) of the holes. The spring of 1998 is missing at both: that year cannot be filled."""


def days() -> list[dt.date]:
    """Every day of the thirty years."""
    return [FIRST + dt.timedelta(days=k) for k in range((LAST - FIRST).days + 1)]


def series() -> tuple[np.ndarray, np.ndarray]:
    """Daily rain (mm) of the plain and of the hill, one value a day."""
    rng, plain, hill, wet = random("rain"), [], [], True
    year_factor = {}
    for day in days():
        m = day.month - 1
        factor = year_factor.setdefault(day.year, 0.82 + 0.36 * rng.random())
        chance = min(0.95, WET[m] * (0.55 + 0.45 * factor))
        r = rng.random(6)
        wet = r[0] < (chance + PERSISTENCE * (1 - chance) if wet else chance * (1 - PERSISTENCE))
        depth = -DEPTH_MM[m] * factor * (0.72 * np.log(1 - r[1]) + 0.55 * np.log(1 - r[2]) * (r[3] < 0.35))
        if m in (4, 5, 6, 7, 8) and r[3] > 0.985:
            depth += 18 + 30 * r[2]
        low = round(depth, 1) if wet else 0.0
        up = low * (1.02 + 0.38 * r[4]) if wet else (0.2 + 2.4 * r[4] if r[5] < 0.1 else 0.0)
        plain.append(low if r[5] > 0.04 else 0.0)
        hill.append(round(up, 1))
    return np.array(plain), np.array(hill)


def temperatures() -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest temperature of the day (degC)."""
    rng, drift, low, high = random("temperature"), 0.0, [], []
    for day in days():
        a, b, c = rng.random(3)
        drift = 0.75 * drift + 5.2 * (a - 0.5)
        mean = 11.0 - 7.2 * np.cos(2 * np.pi * (day.timetuple().tm_yday - 20) / 365.25) + drift
        low.append(round(mean - 2.4 - 2.6 * b, 1))
        high.append(round(mean + 2.6 + 3.4 * c, 1))
    return np.array(low), np.array(high)


def _place(x: float, y: float) -> tuple[str, str]:
    """Latitude and longitude (WGS84 degrees) of a local place, as Météo-France writes them."""
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lon, lat, _ = osr.CoordinateTransformation(lambert93(), wgs).TransformPoint(ORIGIN[0] + x, ORIGIN[1] + y)
    return f"{lat:.6f}", f"{lon:.6f}"


def _quality(day: dt.date, draw: float) -> int:
    """1 validated, 9 first checks only (the recent months), 0 protected, 2 doubtful (about one day in 700)."""
    if draw < 0.0014:
        return 2
    return 9 if day > dt.date(2025, 9, 30) and draw < 0.5 else (0 if draw > 0.995 else 1)


def _lines(station: tuple, rain: np.ndarray, low: np.ndarray, high: np.ndarray) -> list[str]:
    number, name, x, y, alti = station
    lat, lon = _place(x, y)
    holes = {first + dt.timedelta(days=k) for first, n in GAPS[number] for k in range(n)}
    draws, out = random(f"quality{number}").random(len(rain)), []
    for day, mm, tn, tx, draw in zip(days(), rain, low, high, draws):
        values = [number, name, lat, lon, str(alti), day.strftime("%Y%m%d")]
        missing = day in holes
        if missing and day.day % 2:
            continue  # half of the holes are absent lines, the other half empty values, as in the real files
        code = _quality(day, draw)
        shown = mm + 60.0 if code == 2 and mm > 0 else mm
        values += ["", ""] if missing else [f"{shown:.1f}", str(code)]
        values += [f"{tn:.1f}", "1", "", "", f"{tx:.1f}", "1"]
        out.append(";".join(values + [""] * (58 - len(values))))
    return out


def files(folder: Path) -> list[Path]:
    """Write the rain file; returns its path."""
    rows = [HEADER]
    low, high = temperatures()
    shift = -0.0065 * (STATIONS[1][4] - STATIONS[0][4])
    for k, (station, rain) in enumerate(zip(STATIONS, series())):
        rows += _lines(station, rain, low + k * shift, high + k * shift)
    path = folder / FILE
    # no name and no date inside, so that two runs give the same bytes
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(("\n".join(rows) + "\n").encode("latin-1"))
    return [path]
