"""Qt 6 alone, under the name that QGIS gives to Qt: there is no QGIS here."""
