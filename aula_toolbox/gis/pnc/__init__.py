"""The catalogue of the observatories on the side of QGIS: sources, checks, layers, copies."""
