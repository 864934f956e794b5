"""The groups of the toolbox: what each is called, and its icon."""

from __future__ import annotations

from ..core.messages import mark

GROUPS = {
    "rain": mark("Rainwater"),
    "friches": mark("Friches"),
    "heat": mark("Urban heat"),
    "erc": mark("ERC and ZAN"),
    "pnc": mark("Observatories"),
    "maps": mark("Maps"),
}
