"""Layers of a project or a dialog as holdings."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsVectorLayer

from aula_toolbox.gis.products.layers import holding_of
from aula_toolbox.gis.vector.sources import Source


def holding(path, name):
    return holding_of(Source.whole(QgsVectorLayer(str(path), name, "ogr"), QgsProcessingContext()))


def test_the_only_table_of_a_file_is_known_by_its_own_name_too(qgis_app, shared_data):
    """Opened by its path, as `qgis_process` does: the file is named by its user, the table by its producer."""
    given = shared_data / "field" / "friches" / "flood_corners.gpkg"
    found = holding(given, "flood_corners")
    assert (found.layer, found.name, found.is_only) == ("ppri_inondation", "flood_corners.gpkg", True)
    # a name given in the project stays, and speaks alone
    assert holding(given, "PPRI__zones").layer == "PPRI__zones"
    # of several tables none is meant; a shapefile has no other name than its own
    several = shared_data / "field" / "erc" / "conservation_stop.gpkg"
    assert holding(several, "conservation_stop").layer == "conservation_stop"
    shapefile = shared_data / "field" / "rain" / "latin1_bdtopo.shp"
    assert holding(shapefile, "latin1_bdtopo").layer == "latin1_bdtopo"
