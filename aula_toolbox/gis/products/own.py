"""Where the user's own table of products is: in the folder of own tables of a run, else in her QGIS profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ...core.products.table import OWN

FOLDER = "aula_toolbox"


def profile_folder() -> Path:
    """The folder of the QGIS profile that holds `produits_locaux.csv` for every algorithm."""
    return Path(QgsApplication.qgisSettingsDirPath()) / FOLDER


def own_products(folder: Path | None = None) -> Path | None:
    """The folder that holds a `produits_locaux.csv`: the one of the run, else the profile's; None when neither does."""
    return next((one for one in (folder, profile_folder()) if one is not None and (one / OWN).is_file()), None)
