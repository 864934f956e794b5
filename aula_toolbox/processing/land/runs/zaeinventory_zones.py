"""The zones of an inventory: those of the EPCI, or outlines that a national layer only proposes.

Method: docs/design/land.md#proposals
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from ....core import columns
from ....core.errors import AulaError
from ....core.messages import listing
from ....core.reference import load
from ....core.text import fold, known
from ....gis.vector.sources import Source, attribute_text
from ...base.job import Job
from .. import inputs
from ..inputs import LandArea

TABLE = "zae_propositions"


@dataclass(frozen=True)
class ProposedLayer:
    """A national layer that proposes outlines. kept: field -> the only value of it that is an activity zone."""

    name: str
    pattern: str
    fields: tuple[str, ...]
    kept: dict[str, str]

    def is_it(self, source: Source) -> bool:
        """Whether a layer is this one: by its name, or by its fields where the EPCI's own are not there."""
        if self.pattern:
            names = (source.name, Path(source.stored[0]).stem if source.stored else "")
            return any(re.search(self.pattern, fold(name)) for name in names)
        has_own = columns.named("site_id", source.fields) or columns.named("site_nom", source.fields)
        return not has_own and all(columns.named(name, source.fields) for name in self.fields)


def read_zones(job: Job) -> tuple[LandArea, str]:
    """The zones, and the layer that proposed them: empty for the EPCI's own.

    Raises AulaError E_FIELD for a plan that does not say what its zones are for, E_NONE when none is for activities.
    """
    source = inputs.needed(job, "ZONES")
    zones = inputs.ground(job, "ZONES", source.fields)
    layer = next((one for one in _layers(job) if one.is_it(source)), None)
    if layer is None:
        return zones, ""
    rows = list(range(len(zones.read)))
    for name, value in layer.kept.items():
        field = columns.named(name, source.fields)
        if field is None:
            raise columns.no_field(source.name, [name], source.fields)
        cells = zones.read.columns[field]
        rows = [row for row in rows if known(cells[row]) and fold(attribute_text(cells[row])) == fold(value)]
    if not rows:
        raise AulaError(
            "{layer}: no activity zone in it ({kept}). Give the EPCI's own zones.",
            "E_NONE",
            layer=source.name,
            kept=listing(f"{name} = {value}" for name, value in layer.kept.items()),
        )
    job.notes.warn(
        "{layer}: {count} outlines of {product} are taken as proposals (etat = estime). No rate of theirs is "
        "published: the EPCI says what its zones are.",
        layer=source.name,
        count=len(rows),
        product=layer.name,
    )
    return _part(zones, rows), layer.name


def _layers(job: Job) -> list[ProposedLayer]:
    texts = dict.fromkeys(("produit", "motif_couche", "champs", "filtre"), str)
    table = load(TABLE, texts, job.own_tables(TABLE))
    job.used(table)
    return [
        ProposedLayer(
            row["produit"],
            row["motif_couche"],
            tuple(one for one in row["champs"].split(";") if one),
            dict(one.split("=", 1) for one in row["filtre"].split(";") if one),  # type: ignore[misc]
        )
        for row in table
    ]


def _part(zones: LandArea, rows: list[int]) -> LandArea:
    """Some of the polygons of a layer."""
    read, number = zones.read, {row: place for place, row in enumerate(rows)}
    kept = replace(
        read,
        own=[read.own[row] for row in rows],
        metric=[read.metric[row] for row in rows],
        columns={name: [cells[row] for row in rows] for name, cells in read.columns.items()},
        repaired_rows=[number[row] for row in read.repaired_rows if row in number],
    )
    return replace(zones, read=kept)
