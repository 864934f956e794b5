"""Whether what was read of a layer is the layer: a copy takes the place of another one only when it is whole."""

from __future__ import annotations

from dataclasses import dataclass

from ..messages import Message, listing, message


@dataclass(frozen=True)
class Holdings:
    """What a table holds: features, those of them with a geometry, names in lower case of the fields with a value."""

    count: int
    shapes: int
    fields: frozenset[str]


def faults(
    made: Holdings, announced: int | None, older: Holdings | None = None, accepts_fewer_fields: bool = False
) -> list[Message]:
    """Why a copy is not whole; nothing when it is.

    announced: features that the service says there are (hits), None when it does not say. older: the copy that would
    be replaced. Fewer features than announced, nothing where there was something, geometries or fields that are gone:
    each is a fault. More features than announced is none: a service may have been added to meanwhile.
    """
    found = []
    if announced is not None and made.count < announced:
        found.append(
            message(
                "the service announces {announced} features and gave {count}",
                announced=announced,
                count=made.count,
            )
        )
    if older is None:
        return found
    if not made.count and older.count and not found:
        found.append(message("the service gave no feature, the copy at hand holds {count}", count=older.count))
    if made.count and not made.shapes and older.shapes:
        found.append(message("geometries are gone: {count} of the copy at hand had one", count=older.shapes))
    gone = sorted(older.fields - made.fields)
    if gone and not accepts_fewer_fields:
        found.append(message("fields are gone: {fields}", fields=listing(gone)))
    return found
