"""The guard of accounts in the window of QGIS: drawn, legend, point, count, saved, closed."""

from __future__ import annotations

import base64
import json
import os
import subprocess

import pytest

from tests.conftest import ROOT
from tests.gis.test_guard import WMS
from tests.servers.web import WebServer
from tests.servers.wfs import Wfs
from tests.support.machine import needs

ACCOUNT = "Basic " + base64.b64encode(b"someone:not-in-any-file").decode()
SETTINGS = "[PythonPlugins]\naula_toolbox=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n"


def behind(route):
    """A route for those with the account."""

    def answer(request):
        if request.headers.get("Authorization") == ACCOUNT:
            route(request)
        else:
            request.answer(b"", 401, WWW_Authenticate='Basic realm="desk"')

    return answer


@pytest.mark.slow
def test_the_account_stays_at_its_origin_in_the_window_of_qgis(tmp_path):
    needs("xvfb-run", "qgis")
    own, other = WebServer(), WebServer()
    try:
        Wfs(own)
        own.routes["/wfs"] = behind(own.routes["/wfs"])
        capabilities = WMS.format(a=own.url, b=other.url).encode()
        own.routes["/wms"] = behind(lambda request: request.answer(capabilities, media="text/xml"))
        (tmp_path / "conf.json").write_text(json.dumps({"chosen": own.url}), encoding="utf-8")
        profile = tmp_path / "profil" / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "AULA_SOURCES")}
        command = ["xvfb-run", "-a", "qgis", "--nologo", "--profiles-path", str(tmp_path / "profil")]
        done = subprocess.run(
            [*command, "--code", str(ROOT / "tests" / "session" / "inside_guard.py")],
            env={**kept, "QGIS_PLUGINPATH": str(ROOT), "AULA_DESK": str(tmp_path)},
            capture_output=True,
            timeout=180,
            check=False,
        )
    finally:
        own.stop()
        other.stop()
    seen = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert seen == {"plugin": True, "valid": [True, True], "count": 322, "account_saved": False, "decoy_saved": True}
    assert done.returncode == 0, done.stderr[-500:]
    assert any("Authorization" in headers for _, _, headers in own.requests)
    asked = [path for _, path, _ in other.requests]
    assert all(any(path.startswith(road) for path in asked) for road in ("/map", "/legend.png", "/info")), asked
    for _, path, headers in other.requests:
        assert not {name for name in headers if name.lower() in ("authorization", "x-aula-guard")}, path
