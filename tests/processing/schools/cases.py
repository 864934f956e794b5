"""A made-up quarter: two schools 400 m apart, one cool place, homes every 100 m."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from tests.support.layers import memory_layer, square

X, Y = 680_000, 7_040_000
ZONE = "cleabs:string&nature:string&nature_detaillee:string&toponyme:string&fictif:string&etat_de_l_objet:string"
ROW = "identifiant_de_l_etablissement:string&nom_etablissement:string&type_etablissement:string"
ROW += "&statut_public_prive:string&nombre_d_eleves:string&latitude:double&longitude:double&code_commune:string"
UAI = ("0620001A", "0620002B")


def rows_of(ran, name="OUTPUT"):
    """The rows of a result with the area of each shape."""
    layer = ran.layer(name)
    names = layer.fields().names()
    return [
        {**dict(zip(names, one.attributes())), "area": max(one.geometry().area(), 0.0)} for one in layer.getFeatures()
    ]


def quarter():
    """Grounds of 60 m with a hall of 20 m: at 0 and at 400 m to the east."""
    zones = [
        (square(X, Y, 60), "Z0", "Enseignement primaire", "Ecole élémentaire", "École Ferry", "Non", "En service"),
        (square(X + 400, Y, 60), "Z1", "Enseignement primaire", "Ecole maternelle", "École Curie", "Non", "En service"),
    ]
    halls = [(square(X + 20, Y + 20, 20), 6.0), (square(X + 420, Y + 20, 20), None)]
    directory = [
        (None, UAI[0], "Ecole élémentaire Jules Ferry", "Ecole", "Public", "200", None, None, "62001"),
        (None, UAI[1], "Ecole maternelle Curie", "Ecole", "Public", "100", None, None, "62001"),
    ]
    fields = f"{ZONE}&identifiants_sources:string"
    return {
        "INPUT": memory_layer("Polygon", [(*z, f"MEN:{n}") for z, n in zip(zones, UAI)], fields, name="zones"),
        "BUILDINGS": memory_layer("Polygon", halls, "hauteur:double", name="batiments"),
        "DIRECTORY": memory_layer("None", directory, ROW, name="annuaire"),
    }


def people():
    """A home of 10 people every 100 m along the street, 30 m north of the grounds; a park at the west end."""
    homes = [(f"POINT({X + step} {Y + 90})", 10.0) for step in range(-500, 1001, 100)]
    return {
        "POPULATION": memory_layer("Point", homes, "ind:double", name="logements"),
        "COOL": memory_layer("Polygon", [(square(X - 560, Y + 60, 60),)], "", name="parcs"),
    }


def raster(path, values, pixel=10.0, west=X - 600, north=Y + 300, kind=gdal.GDT_Float32):
    """A raster from its upper left corner."""
    values = np.asarray(values)
    made = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    made.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    made.SetProjection(QgsCoordinateReferenceSystem("EPSG:2154").toWkt())
    made.GetRasterBand(1).WriteArray(values)
    made.FlushCache()
    return str(path)


def classes(path, pixel=10.0):
    """Asphalt everywhere, grass over the eastern third of the first ground, trees over the whole second one."""
    rows, columns = round(500 / pixel), round(1700 / pixel)
    values = np.full((rows, columns), 10, np.uint8)
    west = round(600 / pixel)
    values[:, west + round(40 / pixel) : west + round(60 / pixel)] = 5
    values[:, west + round(400 / pixel) : west + round(460 / pixel)] = 3
    return raster(path, values, pixel, kind=gdal.GDT_Byte)
