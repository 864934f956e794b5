"""What to ask the Catalogue for around an inventory: which records play which roles."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from ..errors import raise_all
from ..messages import listing, message
from .roles import roles
from .shortage import sources_of

LAYER_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class AskedRecord:
    """A record of the Catalogue and the role that its layer plays."""

    role: str
    record: str

    @property
    def layer(self) -> str:
        """Its name in the GeoPackage: the role first, so that it is never guessed."""
        return f"{self.role}__{LAYER_NAME.sub('_', self.record.lower()).strip('_')}"


def asked(own: str, local: Collection[str], only: str = "") -> tuple[list[AskedRecord], list[str]]:
    """The records to ask for, and the roles that no record plays.

    own: lines or `;` of `ROLE = record`, which replace the national records of their role. local: roles whose layer
    is given. only: the roles to ask for, separated by commas; all of them when it is empty.
    Raises E_RECORDS for what is no such line or role.
    """
    wanted = [one for one in re.split(r"[\s,;|]+", only.upper()) if one] or list(roles())
    chosen: dict[str, list[str]] = {}
    problems = [
        message("ROLES: {role} is no role; the roles are {roles}.", "E_RECORDS", role=role, roles=listing(roles(), 40))
        for role in wanted
        if role not in roles()
    ]
    for text in filter(None, (part.strip() for part in re.split(r"[;\n]", own))):
        role, found, record = (part.strip() for part in text.partition("="))
        if not found or not record or role not in roles():
            problems.append(
                message(
                    "RECORDS: {line}: ROLE = record is expected; the roles are {roles}.",
                    "E_RECORDS",
                    line=text,
                    roles=listing(roles(), 40),
                )
            )
        chosen.setdefault(role, []).append(record)
    raise_all(problems)
    out, missing = [], []
    for role in roles():
        if role in local or role not in wanted:
            continue
        records = chosen.get(role) or [record for _, _, record in sources_of(role) if record]
        out += [AskedRecord(role, record) for record in dict.fromkeys(records)]
        if not records:
            missing.append(role)
    return out, missing
