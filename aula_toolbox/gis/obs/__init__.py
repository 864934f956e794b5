"""Observatories in QGIS: files of a folder, layers of results, publication."""
