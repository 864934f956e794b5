"""Leaves no guard of a test behind: neither in the authentication database, nor in the settings, nor on requests."""

from __future__ import annotations

from qgis.core import QgsApplication

from aula_toolbox.gis.net import guard
from aula_toolbox.gis.settings import Settings


def forget_guards() -> None:
    """Remove every decoy and stop standing guard."""
    for decoy in guard.accounts().values():
        QgsApplication.authManager().removeAuthenticationConfig(decoy)
    settings = Settings.read()
    settings.guards = ""
    settings.save()
    guard.stop()
    guard.start()
