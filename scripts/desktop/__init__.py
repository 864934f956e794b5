"""A real QGIS session played as a person would: `scripts/run_session.py` starts QGIS, the files here act inside it."""
