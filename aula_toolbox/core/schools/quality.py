"""What has to be checked of the grounds: one row a thing, with its sentence.

Method: docs/design/schools.md#grounds
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ..messages import Message, message, written

JOINED, FICTITIOUS, REBUILT, NO_GROUND = "fictive_rattachee", "emprise_fictive", "terrain_estime", "sans_terrain"
CUT, DROPPED, CLOSED, NO_YARD, FAR = "bati_coupe", "morceaux_ecartes", "fermee", "sans_cour", "annuaire_a_part"


@dataclass(frozen=True)
class SchoolCheck:
    """One thing to check: its code, the ground, the school and the sentence."""

    code: str
    identifier: str
    name: str
    sentence: Message


@dataclass
class SchoolChecks:
    """All of them, in the order they were met."""

    rows: list[SchoolCheck] = field(default_factory=list)

    def add(self, code: str, identifier: str, name: str, sentence: Message) -> None:
        """One thing to check."""
        self.rows.append(SchoolCheck(code, identifier, name, sentence))

    @property
    def counts(self) -> dict[str, int]:
        """How often each thing was met."""
        return dict(Counter(one.code for one in self.rows))

    def of(self, identifier: str) -> list[SchoolCheck]:
        """What is to check of one ground."""
        return [one for one in self.rows if one.identifier == identifier]

    def fictitious_joined(self, identifier: str, name: str, area_m2: float, other: str) -> None:
        """A square put at a point, beside a real ground: the school is one of that ground."""
        said = message(
            "{name}: fictitious outline (square of {area} m²), joined to the neighbouring school {other}.",
            name=name,
            area=written(area_m2, ".0f"),
            other=other,
        )
        self.add(JOINED, identifier, name, said)

    def fictitious_alone(self, identifier: str, name: str, area_m2: float) -> None:
        """A square put at a point: the school has no ground that could be measured."""
        said = message(
            "{name}: fictitious outline (square of {area} m²); no yard is measured. Give PARCELS, or draw the ground.",
            name=name,
            area=written(area_m2, ".0f"),
        )
        self.add(FICTITIOUS, identifier, name, said)

    def rebuilt(self, identifier: str, name: str, parcels: int, has_owner: bool) -> None:
        """A ground made of parcels: an estimate."""
        if has_owner:
            said = message(
                "{name}: ground rebuilt from {count} parcels of one owner; check its outline.", name=name, count=parcels
            )
        else:
            said = message(
                "{name}: ground rebuilt from the parcel of its point only (its owner is not known); check its outline.",
                name=name,
            )
        self.add(REBUILT, identifier, name, said)

    def without_ground(self, identifier: str, name: str) -> None:
        """A school of the directory that nothing gives a ground."""
        self.add(
            NO_GROUND, identifier, name, message("{name}: no ground is known; draw it, or give PARCELS.", name=name)
        )

    def yard(self, identifier: str, name: str, cut: int, dropped: int, dropped_m2: float) -> None:
        """What was met while the yard was made."""
        if cut:
            said = message(
                "{name}: {count} building{count:|s} {count:is|are} cut by the edge of the ground: one of the two "
                "layers is older, or the ground is not whole.",
                name=name,
                count=cut,
            )
            self.add(CUT, identifier, name, said)
        if dropped:
            said = message(
                "{name}: {count} piece{count:|s} too small or too narrow for a yard left out ({area} m²).",
                name=name,
                count=dropped,
                area=written(dropped_m2, ".0f"),
            )
            self.add(DROPPED, identifier, name, said)

    def closed(self, identifier: str, name: str) -> None:
        """No school of the ground is open."""
        said = message("{name}: its rows say that it is not open; it is measured and not ranked.", name=name)
        self.add(CLOSED, identifier, name, said)

    def without_yard(self, identifier: str, name: str) -> None:
        """A ground that buildings cover."""
        self.add(NO_YARD, identifier, name, message("{name}: no yard is left beside the buildings.", name=name))

    def apart(self, identifier: str, name: str) -> None:
        """A school of the directory near no ground; its place or the ground is wrong, or the ground is missing."""
        said = message(
            "{name}: in the directory, but no ground lies under its point or near it with its level or its name.",
            name=name,
        )
        self.add(FAR, identifier, name, said)
