"""Formulas and rules of the toolbox: pure Python, numpy and pandas. Never qgis, Qt or osgeo."""
