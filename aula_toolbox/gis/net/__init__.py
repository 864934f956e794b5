"""The network: requests through QGIS, and what comes back parsed with care."""
