"""A small data platform on this machine: QGIS Server, pygeoapi, pycsw and PostGIS, all on 127.0.0.1.

`make platform` starts it, prints the addresses to type in the settings of the plugin, and stops it on Ctrl+C.
The tests start the same servers. 2 500 fictional sites (seed 42) are served by every road.

Needs: the packages `qgis-server` and `postgresql-15-postgis-3` (Debian), and the programs of
`requirements-servers.txt` and `requirements-csw.txt`, each in its own venv under AULA_SERVERS (`make servers`).
"""

from __future__ import annotations

from .data import COUNT, FIELDS, SEED, STATES, sites, write_files
from .processes import MissingError, Process, free_port, program, start
from .records import platform_records, record
from .servers import ACCOUNT, ISO, postgis, pycsw, pygeoapi, qgis_project, qgis_server

__all__ = [
    "ACCOUNT",
    "COUNT",
    "FIELDS",
    "ISO",
    "SEED",
    "STATES",
    "MissingError",
    "Process",
    "free_port",
    "platform_records",
    "postgis",
    "program",
    "pycsw",
    "pygeoapi",
    "qgis_project",
    "qgis_server",
    "record",
    "sites",
    "start",
    "write_files",
]
