"""Who may receive a credential: the decision behind the guard of QGIS' own providers.

A layer never holds the real account. It holds a decoy, a worthless configuration that puts a token in each request;
on the way out the token is taken off, and the real credential put in its place for the origins the user chose, and
for no other. See docs/en/securite or the threat model for why: capabilities, redirects and links lead elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from .. import jsontext
from .safety import may_carry_credentials

HEADER = "X-Aula-Guard"


@dataclass(frozen=True)
class Guard:
    """A token, the decoy that sends it, the account it stands for, and the origins that may receive that account.

    decoy, account: ids of configurations in QGIS' authentication database, never a secret.
    """

    token: str
    decoy: str
    account: str
    origins: tuple[str, ...]


def account_for(token: str, address: str, guards: Mapping[str, Guard]) -> str:
    """The account a request with this token may carry to this address; empty when it goes bare."""
    guard = guards.get(token)
    return guard.account if guard is not None and may_carry_credentials(address, guard.origins) else ""


def written(guards: Iterable[Guard]) -> str:
    """The guards as they are kept in the profile."""
    return json.dumps([asdict(guard) for guard in guards])


def read(text: str) -> dict[str, Guard]:
    """The guards of the profile by token; an entry that is none is left out, it then gives nothing."""
    try:
        entries = jsontext.loads(text or "[]")
    except ValueError:
        return {}
    found = {}
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict) and all(isinstance(entry.get(key), str) for key in ("token", "decoy", "account")):
            origins = tuple(item for item in entry.get("origins") or () if isinstance(item, str))
            found[entry["token"]] = Guard(entry["token"], entry["decoy"], entry["account"], origins)
    return found
