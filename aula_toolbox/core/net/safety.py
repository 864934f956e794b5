"""What is allowed to come from a catalogue: addresses, names, archives, documents. Pure rules, no network.

Method: docs/design/pnc.md#safety
"""

from __future__ import annotations

import ipaddress
import re
import socket
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit, urlunsplit

from ..messages import Message, mark
from ..text import is_reserved
from .errors import CatalogueError
from .limits import limit, secret_keys

# names as servers have them; no sign that ends a value or begins another: quotes, =, |, <, control characters
_NAME = re.compile(r"[\w \u00a0.:\-–'’()/&+°!@#*\[\]]{1,200}")
_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_FORBIDDEN = re.compile(r"[<\\|]")
_PORTS = {"http": 80, "https": 443}
_USER_INFO = re.compile(r"(?<=://)[^/@\s]*@")
_HEADERS = re.compile(r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)(\s*[:=]\s*)[^\r\n]+")
_BRACKETS = re.compile(r'\\.|["\[\]{}]', re.DOTALL)
_HIDDEN = "***"


def is_loopback(host: str) -> bool:
    """The machine itself: 127.0.0.0/8, ::1 or localhost.

    >>> is_loopback('127.0.0.1'), is_loopback('example.org')
    (True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_NEAR_NAMES = ("localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private")


def is_near(host: str) -> bool:
    """The machine itself, its network, or the service of facts that clouds keep at a private address.

    Numbers in any spelling (127.1, 0x7f000001, ::ffff:10.0.0.1); names without a dot, and those of local networks. A
    public name that leads to a private number is found out by `check_numbers`.
    """
    host = host.rstrip(".").lower()
    number = _ip(host)
    if number is not None:
        return not number.is_global
    return "." not in host or host.rsplit(".", 1)[-1] in _NEAR_NAMES


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        number = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        if not re.fullmatch(r"[0-9a-fx.]+", host) or not host[0].isdigit():
            return None
        try:
            return ipaddress.IPv4Address(socket.inet_aton(host))
        except OSError:
            return None
    mapped = getattr(number, "ipv4_mapped", None)
    return number if mapped is None else mapped


def check_reach(address: str, home: str, origins: Iterable[str] = ()) -> None:
    """Refuse an address of this machine or of its network to a catalogue that is not there itself.

    home: the address of the catalogue; a file of the user's own, or none, may lead anywhere. Raises CatalogueError.
    """
    host, own = urlsplit(address).hostname or "", urlsplit(home).hostname or ""
    if must_be_far(address, home, origins) and is_near(host):
        raise _too_near(host, own)


def must_be_far(address: str, home: str, origins: Iterable[str] = ()) -> bool:
    """The catalogue is not in the network of the user, and the address is not one that was chosen."""
    own = urlsplit(home).hostname or ""
    return bool(own) and not is_near(own) and origin(address) not in {origin(item) for item in origins}


def check_numbers(address: str, home: str, numbers: Iterable[str]) -> None:
    """Refuse a public name whose numbers are of this machine or of its network. Raises CatalogueError.

    Only for an address that `must_be_far`.
    """
    if any(is_near(number) for number in numbers):
        raise _too_near(urlsplit(address).hostname or "", urlsplit(home).hostname or "")


def _too_near(host: str, own: str) -> CatalogueError:
    return CatalogueError(
        "Source refused: {host} is in your own network, the catalogue {home} is not. "
        "Add it to the origins of the catalogue if you mean it.",
        "source_refusee",
        host=host,
        home=own,
    )


def origin(address: str) -> str:
    """`scheme://host:port` of an address, the port always written; empty when it has none.

    >>> origin('https://Donnees.example/wfs?a=1')
    'https://donnees.example:443'
    """
    try:
        parts = urlsplit(address)
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        return ""
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}:{port}" if host and port else ""


def _parts(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _is_plain_http(parts: SplitResult) -> bool:
    return parts.scheme == "http" and not is_loopback(parts.hostname or "")


def refusal(address: str) -> str:
    """Why an address of a catalogue is refused, as an English sentence to translate; empty when it is allowed."""
    if not address or _CONTROL.search(address):
        return mark("Source refused: control characters in the address.")
    if _FORBIDDEN.search(address):
        return mark("Source refused: characters that are not allowed in an address.")
    parts = _parts(address)
    if parts is None or parts.scheme not in _PORTS or not parts.hostname or parts.path.lower().startswith("/vsi"):
        return mark("Source refused: local path in a remote catalogue.")
    if "@" in parts.netloc:
        return mark("Source refused: an account is written in the address.")
    return mark("Source refused: address without encryption (http).") if _is_plain_http(parts) else ""


def check_address(address: str) -> str:
    """The address itself when it may be asked for; `source_refusee` otherwise. Raises CatalogueError."""
    reason = refusal(address)
    if reason:
        raise CatalogueError.of([Message(reason, code="source_refusee")])
    return address


def may_carry_credentials(address: str, origins: Iterable[str]) -> bool:
    """Credentials go to the exact origins chosen for the source, never over http except to the machine itself."""
    own = origin(address)
    scheme, host = urlsplit(address).scheme, urlsplit(address).hostname or ""
    encrypted = scheme == "https" or is_loopback(host)
    return bool(own) and encrypted and own in {origin(item) for item in origins}


def check_name(name: str) -> str:
    """A layer, collection or style name that may enter a provider's address.

    Raises CatalogueError `source_refusee` for signs that are not allowed, and for a step up in the address.
    """
    if not _NAME.fullmatch(name) or ".." in name.split("/"):
        raise CatalogueError("Layer name refused: {name}.", "source_refusee", name=repr(name[:60]))
    return name


def embedded_file(href: str, folder: Path) -> Path:
    """The file of an embedded record: a relative path that stays inside `folder`.

    Raises CatalogueError `source_refusee` for any other.
    """
    pure = PurePosixPath(href)
    safe = href and not pure.is_absolute() and not re.search(r"[\\|<:\x00-\x1f]", href) and ".." not in pure.parts
    path = (folder / pure).resolve() if safe else folder
    if not safe or folder.resolve() not in path.parents:
        raise CatalogueError("Source refused: local path in a remote catalogue.", "source_refusee")
    return path


def service_base(address: str) -> str:
    """A service's address without its `service`, `request` and `version` keys; the others stay (MapServer's `map`)."""
    parts = urlsplit(check_address(address))
    dropped = {"service", "request", "version", "typename", "typenames", "layers"}
    kept = [(key, value) for key, value in parse_qsl(parts.query, True) if key.lower() not in dropped]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(kept, quote_via=quote), ""))


@cache
def _secret_pair() -> re.Pattern[str]:
    """`token=value`, plain, quoted or percent-encoded."""
    keys = "|".join(sorted(map(re.escape, secret_keys()), key=len, reverse=True))
    before, value = r"(?:(?<![\w-])|(?<=%[0-9a-f]{2}))", r"'[^']*'|\"[^\"]*\"|[^&\s'\"<>|;]*"
    return re.compile(rf"(?i){before}({keys})(=|%3D)({value})")


def redact(text: str) -> str:
    """The same text with every secret hidden: accounts in addresses, secret query keys, headers."""
    text = _USER_INFO.sub(f"{_HIDDEN}@", text)
    text = _HEADERS.sub(rf"\1\2{_HIDDEN}", text)
    return _secret_pair().sub(rf"\1\2{_HIDDEN}", text)


def json_depth(text: str) -> int:
    """How deep the brackets of a JSON text go, strings left out; counted before anything is parsed.

    >>> json_depth('[{"a": [1]}]')
    3
    """
    depth = deepest = 0
    in_string = False
    for match in _BRACKETS.finditer(text):
        sign = match[0]
        if sign == '"':
            in_string = not in_string
        elif not in_string and sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif not in_string and sign in "]}":
            depth -= 1
    return deepest


@dataclass(frozen=True)
class Member:
    """What an archive says of one of its files."""

    name: str
    size: int
    packed: int
    unix_mode: int = 0
    is_encrypted: bool = False


def check_archive(members: Iterable[Member], packed_size: int) -> None:
    """Refuse a whole archive on one bad name, too many files, too many bytes or an absurd ratio."""
    listed = list(members)
    if len(listed) > limit("zip_fichiers"):
        raise CatalogueError("Archive refused: {count} files.", "source_refusee", count=len(listed))
    for member in listed:
        _check_member(member)
    total = sum(member.size for member in listed)
    if total > limit("zip_octets") or total > limit("zip_ratio") * max(packed_size, 1):
        raise CatalogueError(
            "Archive refused: {total} bytes once opened for {packed} bytes packed.",
            "trop_volumineux",
            total=total,
            packed=packed_size,
        )


def _check_member(member: Member) -> None:
    pure = PurePosixPath(member.name.replace("\\", "/"))
    kind = stat.S_IFMT(member.unix_mode)
    bad_name = pure.is_absolute() or ":" in member.name or not pure.parts or any(map(is_reserved, pure.parts))
    if bad_name or kind not in (0, stat.S_IFREG, stat.S_IFDIR) or member.is_encrypted:
        raise CatalogueError("Archive refused: forbidden file {name}.", "source_refusee", name=repr(member.name[:80]))
