"""What comes back from a field visit, merged into the inventory: every difference told, nothing lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import SIDES, schema_visit
from ...core.friches.schema import IDENTITY
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class FricheMerge(AulaAlgorithm):
    """Merges a field visit into the inventory, field by field."""

    ID = "frichemerge"
    GROUP = "friches"
    NAME = mark("Merge a field visit into the inventory")
    SUMMARY = mark(
        "Brings the GeoPackage of a field visit back into the inventory, field by field: what only the field changed, "
        "what only the office changed, and what both changed differently, which is a conflict with both values. "
        "Nothing is lost: a value that is not kept stands in the table of conflicts. Change the column choix of that "
        "table and give it back to decide otherwise. Several visits are merged one after the other."
    )
    TAGS = "friche, terrain, visite, QField, fusion, retour, conflit, inventaire, brownfield"
    FIELDS = {
        "OUTPUT": IDENTITY.only("site_id") + schema_visit.VISITED + schema_visit.MERGED,
        "CONFLICTS": schema_visit.CONFLICTS,
    }
    STYLES = {"OUTPUT": "friches_fusion.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(
            tr("The inventory as the office has it now: the one that the visit was made from, changed or not.")
        )
        yield declare.file(
            "VISIT",
            tr("Field visit"),
            tr("The GeoPackage of frichevisit, as it came back."),
            "gpkg",
            optional=False,
            advanced=False,
        )
        yield declare.choice(
            "FOLLOW",
            tr("Who is right in a conflict"),
            tr("Where both changed a field differently: terrain (the field) or bureau (the office)."),
            SIDES,
            SIDES[0],
        )
        yield declare.vector(
            "CHOICES",
            tr("Decisions"),
            tr("The table of conflicts of an earlier run, with the column choix changed where you decide otherwise."),
            ("any",),
            True,
        )
        yield declare.layer_out(
            "OUTPUT", tr("Merged inventory"), tr("The inventory with what the field brought back."), "any"
        )
        yield declare.layer_out(
            "CONFLICTS", tr("Conflicts"), tr("One row a field that both changed, with both values."), "any"
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from .runs import frichemerge

        frichemerge.run(job)
