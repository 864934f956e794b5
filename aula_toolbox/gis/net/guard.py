"""The guard of QGIS' own providers: layers hold a decoy, requests to chosen origins get the account, others nothing.

QGIS attaches the account of a layer to every request the layer makes, wherever a redirect, a legend, a tile template
or a next page leads. The preprocessor of requests, which sees each hop of each thread, is the place to stop that.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsVectorDataProvider,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...core.net import guard as rules
from ...core.net.errors import CatalogueError
from ...core.net.guard import Guard, account_for
from ...core.net.safety import origin
from ..settings import Settings

#: kinds of accounts that were tried against every road; the others could change the address or the answer
KINDS = ("Basic", "APIHeader")
_HEADER = rules.HEADER.encode("ascii")
_POLICY = QNetworkRequest.Attribute.RedirectPolicyAttribute
_SAME_ORIGIN = QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy
# replaced as a whole, never changed: threads of QGIS read it without a lock
_guards: Mapping[str, Guard] = {}
_refused: dict[str, int] = {}
_registered: list[str] = []
_lengths: dict[type, Any] = {}


def _before(request: QNetworkRequest) -> str:
    """Take the token off a request, and give it the account where it may go. An exception here would end QGIS."""
    try:
        token = bytes(request.rawHeader(_HEADER)).decode("ascii", "replace")
        if not token:
            return ""
        request.setRawHeader(_HEADER, QByteArray())
        account = account_for(token, bytes(request.url().toEncoded()).decode("ascii", "replace"), _guards)
        if account:
            # the policy first: were the account refused, the request would still not wander
            request.setAttribute(_POLICY, _SAME_ORIGIN)
            QgsApplication.authManager().updateNetworkRequest(request, account)
        else:
            _refused[token] = _refused.get(token, 0) + 1
    except BaseException:
        return ""
    return ""


def start() -> None:
    """Stand guard: at the start of the plugin if an account is guarded, and when the first one is."""
    global _guards  # noqa: PLW0603 - one registry for the process, as QGIS has one network manager
    _guards = rules.read(Settings.read().guards)
    if _guards and not _registered:
        _registered.append(QgsNetworkAccessManager.setRequestPreprocessor(_before))
        _count_without_python()


def stop() -> None:
    """Leave QGIS as it was found."""
    while _registered:
        QgsNetworkAccessManager.removeRequestPreprocessor(_registered.pop())
    for kind, length in _lengths.items():
        setattr(kind, "__len__", length)  # noqa: B010 - a class of another library
    _lengths.clear()


def _length(layer: QgsVectorLayer | QgsVectorDataProvider) -> int:
    return max(int(layer.featureCount()), 0)


def _count_without_python() -> None:
    """`len(layer)` keeps Python's lock while another thread counts, whose request now waits for that lock: forever."""
    for kind in (QgsVectorLayer, QgsVectorDataProvider):
        _lengths[kind] = kind.__len__
        setattr(kind, "__len__", _length)  # noqa: B010 - a class of another library


def decoy_for(account: str, origins: Iterable[str]) -> str:
    """The id of the configuration a layer may hold in place of an account; empty without an account.

    Made once for an account; the origins that may receive it are those of the last source that asked. Raises
    CatalogueError for a kind of account that was not tried, and when the authentication database is closed.
    """
    if not account:
        return ""
    chosen = tuple(dict.fromkeys(origin(item) for item in origins if origin(item)))
    known = next((guard for guard in _current().values() if guard.account == account), None)
    if known is not None and known.decoy in QgsApplication.authManager().configIds():
        if known.origins != chosen:
            _keep(Guard(known.token, known.decoy, account, chosen))
        start()
        return known.decoy
    kind = QgsApplication.authManager().configAuthMethodKey(account)
    if kind not in KINDS:
        raise CatalogueError(
            "Accounts of kind {kind} are not given to layers: choose a Basic or API Header configuration.",
            "authentification",
            kind=kind or "?",
        )
    made = _made(secrets.token_hex(16), account, chosen)
    _keep(made)
    start()
    return made.decoy


def _made(token: str, account: str, origins: tuple[str, ...]) -> Guard:
    config = QgsAuthMethodConfig("APIHeader")
    config.setName(f"AULA - garde de {origins[0] if origins else account}")
    config.setConfig(rules.HEADER, token)
    stored = QgsApplication.authManager().storeAuthenticationConfig(config)
    # QGIS answers with the configuration beside the success where it fills in its id
    if not (stored[0] if isinstance(stored, tuple) else stored):
        raise CatalogueError(
            "The authentication database of QGIS is closed: open it and load again.", "authentification"
        )
    return Guard(token, config.id(), account, origins)


def _current() -> dict[str, Guard]:
    return rules.read(Settings.read().guards)


def _keep(guard: Guard) -> None:
    settings = Settings.read()
    kept = {token: one for token, one in rules.read(settings.guards).items() if one.account != guard.account}
    kept[guard.token] = guard
    settings.guards = rules.written(kept.values())
    settings.save()


def follow(wanted: Mapping[str, Iterable[str]]) -> None:
    """Let the decoys follow the sources: account -> origins that may receive it.

    Those of accounts that no source has any more are deleted with their configuration, those whose origins changed are
    updated, and the guard leaves with the last of them.
    """
    for known in list(_current().values()):
        if known.account not in wanted:
            QgsApplication.authManager().removeAuthenticationConfig(known.decoy)
            _drop(known)
    start()
    if not _guards:
        stop()
    for known in _current().values():
        decoy_for(known.account, wanted[known.account])


def _drop(guard: Guard) -> None:
    settings = Settings.read()
    settings.guards = rules.written(one for one in rules.read(settings.guards).values() if one.token != guard.token)
    settings.save()


def refusals(decoy: str) -> int:
    """How many requests of layers with this decoy went bare since they were last asked for."""
    token = next((guard.token for guard in _guards.values() if guard.decoy == decoy), "")
    return _refused.pop(token, 0)


def accounts() -> dict[str, str]:
    """The decoy of each guarded account, for projects saved when layers still held the account."""
    return {guard.account: guard.decoy for guard in _current().values()}
