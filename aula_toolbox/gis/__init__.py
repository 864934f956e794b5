"""The only bridge between QGIS or GDAL and core."""
