"""The modules of Qt 6 where `qgis.PyQt` has them."""

import importlib
import sys

for _name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport"):
    sys.modules[f"{__name__}.{_name}"] = importlib.import_module(f"PyQt6.{_name}")
