"""A version in force as files, a project for QGIS Server and Lizmap, and records; a plan writes nothing.

See docs/design/obs.md#publication.
"""

from __future__ import annotations

import csv
import json
import math
import shutil
import subprocess
from datetime import date
from pathlib import Path
from urllib.request import urlopen
from xml.etree import ElementTree

import pytest
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer

from aula_toolbox.core.pnc import iso19139
from aula_toolbox.gis.net.xmltree import parse_xml
from aula_toolbox.processing.obs.obspublish import ObsPublish
from aula_toolbox.processing.obs.obsrefresh import ObsRefresh
from scripts import local_platform
from scripts.local_platform.servers import VENVS
from tests.core.obs.observatories import prepare
from tests.support.machine import missing
from tests.support.runs import refused, run

TABLES = ("communes", "epci", "valeur", "indicateur", "publication")
NAMES = {
    "base-cc-logement-2021.csv": "rp2021_logement_communes.csv",
    "lovac-opendata-communes.csv": "lovac2025_communes.csv",
}


@pytest.fixture(scope="module")
def observatory(qgis_app, shared_data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("observatory")
    texts = {name: (shared_data / "observatories" / own).read_text(encoding="utf-8") for name, own in NAMES.items()}
    path = prepare(folder, texts, ("vacance_rp", "log", "vacance_lovac"))
    assert run(ObsRefresh, INPUT=str(path), OUTPUT="memory:")["OUTPUT_STATE"] == "publie"
    return path


@pytest.fixture(scope="module")
def published(observatory, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    run(
        ObsPublish,
        INPUT=str(observatory),
        FOLDER=str(folder),
        TARGET=["geopackage", "xlsx", "gdb"],
        SERVER_URL="https://carte.exemple.fr/obs",
        DRY_RUN=False,
        OUTPUT="memory:",
    )
    return folder


def tree(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_plan_writes_nothing(observatory, tmp_path):
    before = tree(observatory.parent)
    report = tmp_path / "plan.html"
    ran = run(ObsPublish, INPUT=str(observatory), FOLDER=str(tmp_path / "out"), OUTPUT="memory:", REPORT=str(report))
    assert tree(observatory.parent) == before
    assert not (tmp_path / "out").exists()
    rows = list(ran.layer().getFeatures())
    assert "habitat.qgs.cfg" in {one["objet"] for one in rows if one["controle"] == "fichier"}
    assert ran["OUTPUT_BLOCKING"] == 0
    assert "habitat.gpkg" in report.read_text(encoding="utf-8")


def stored(observatory):
    from aula_toolbox.core.obs.store import VersionStore

    return VersionStore(observatory.with_suffix("")).current().values()


def test_values_are_equal_by_every_road(observatory, published):
    values = {(one.indicator, one.level, one.code): one.value for one in stored(observatory)}
    with (published / "valeur.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert {
        (r["indicateur"], r["maille"], r["code"]): float(r["valeur"]) if r["valeur"] else None for r in rows
    } == values
    for name in ("habitat.gpkg", "habitat.xlsx", "habitat.gdb"):
        source = ogr.Open(str(published / name))
        table = source.GetLayerByName("valeur")
        found = {}
        for one in table:
            own = one.items()
            found[own["indicateur"], own["maille"], own["code"]] = own["valeur"]
        assert found.keys() == values.keys(), name
        for key, value in values.items():
            assert found[key] == (None if value is None else pytest.approx(value, rel=1e-12)), (name, key)
    communes = QgsVectorLayer(f"{published / 'habitat.gpkg'}|layername=communes", "c", "ogr")
    rows = {one["code"]: one for one in communes.getFeatures()}
    assert (len(rows), rows["62119"]["vacance_rp"]) == (319, pytest.approx(values["vacance_rp", "COM", "62119"]))
    assert rows["62003"]["vacance_lovac_e"] == "secret"
    zones = QgsVectorLayer(f"{published / 'habitat.gpkg'}|layername=epci", "e", "ogr")
    area = sum(one.geometry().area() for one in communes.getFeatures())
    assert math.isclose(sum(one.geometry().area() for one in zones.getFeatures()), area, rel_tol=0.01)


def test_the_project_is_served(published, tmp_path):
    """QGIS Server itself: capabilities, a map, the 319 communes by WFS and by OGC API."""
    try:
        server = local_platform.qgis_server(published / "habitat.qgs", tmp_path)
    except local_platform.MissingError as absent:
        missing(str(absent))

    def asked(path):
        with urlopen(f"{server.url}/{path}", timeout=60) as answer:
            return answer.read()

    try:
        body = asked("?SERVICE=WMS&REQUEST=GetCapabilities&VERSION=1.3.0")
        assert b"<Name>vacance_rp</Name>" in body
        assert b"EPSG:3857" in body
        picture = asked(
            "?SERVICE=WMS&REQUEST=GetMap&VERSION=1.3.0&LAYERS=vacance_rp&STYLES=&CRS=EPSG:2154&WIDTH=200&HEIGHT=150"
            "&BBOX=613000,7005000,706000,7062000&FORMAT=image/png"
        )
        # a map of one colour would be much smaller
        assert (picture[:4], len(picture) > 5000) == (b"\x89PNG", True)
        told = json.loads(asked("?SERVICE=WFS&REQUEST=GetFeature&TYPENAME=vacance_rp&OUTPUTFORMAT=application/json"))
        assert len(told["features"]) == 319
        collections = json.loads(asked("wfs3/collections.json"))["collections"]
        assert "vacance_rp" in {one["id"] for one in collections}
        page = json.loads(asked("wfs3/collections/vacance_rp/items.json?limit=400"))
        # OGC API – Features names fields by their titles
        by_code = {one["properties"]["Code"]: one["properties"] for one in page["features"]}
        assert (page["numberMatched"], len(by_code)) == (319, 319)
        title = "Vacance du parc privé (LOVAC) (%)"
        assert by_code["62119"][title] == pytest.approx(9.0138, abs=5e-4)
        assert by_code["62003"][title] is None
    finally:
        server.stop()


def test_the_project_moves_with_its_database(published, tmp_path):
    shutil.copytree(published, tmp_path / "elsewhere")
    project = QgsProject()
    assert project.read(str(tmp_path / "elsewhere" / "habitat.qgs"))
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert all(str(tmp_path) in layer.source() for layer in project.mapLayers().values())
    ids = set(project.mapLayers())
    shown = next(layer for layer in project.mapLayers().values() if layer.isSpatial())
    assert shown.fields().field("vacance_rp").alias() == "Taux de vacance (recensement) (%)"
    config = json.loads((published / "habitat.qgs.cfg").read_text(encoding="utf-8"))
    assert {one["id"] for one in config["layers"].values() if one["type"] == "layer"} == ids
    assert config["metadata"]["lizmap_web_client_target_version"] == 30900
    located = next(iter(config["locateByLayer"].values()))
    assert located["layerId"] in ids
    groups = {one for one, own in config["layers"].items() if own["type"] == "group"}
    assert groups == {node.name() for node in project.layerTreeRoot().findGroups()}
    project.clear()


def test_the_iso_record_is_read_back(published):
    """Writing and reading are one test: our catalogue reads what we wrote."""
    record = iso19139.read_metadata(parse_xml((published / "habitat.iso.xml").read_bytes()), "csw")
    assert (record.id, record.title) == ("aula-observatoire-habitat", "Habitat")
    assert "observatoire:habitat" in record.keywords
    assert record.bbox == pytest.approx((1.8, 50.2, 3.1, 50.7), abs=0.25)
    assert "rapports de sommes" in record.abstract
    assert record.updated.iso == f"{date.today():%Y-%m-%d}"
    assert {one.kind for one in record.resources} >= {"wms", "wfs"}


@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_another_reader_finds_the_same_in_the_iso_record(published):
    """OWSLib, which QGIS itself ships: title, date, extent, links, licence."""
    from owslib.etree import etree
    from owslib.iso import MD_Metadata

    told = MD_Metadata(etree.parse(str(published / "habitat.iso.xml")))
    about = told.identification if not isinstance(told.identification, list) else told.identification[0]
    assert (told.identifier, about.title) == ("aula-observatoire-habitat", "Habitat")
    assert {one.date for one in about.date} == {f"{date.today():%Y-%m-%d}"}
    assert float(about.bbox.minx) == pytest.approx(1.8, abs=0.25)
    assert float(about.bbox.maxy) == pytest.approx(50.7, abs=0.25)
    links = {one.protocol: one.url for one in told.distribution.online}
    assert links["OGC:WMS"].startswith("https://carte.exemple.fr/obs")
    assert told.referencesystem.code == "EPSG:2154"


def test_other_records_and_styles(published):
    dcat = json.loads((published / "habitat.dcat.jsonld").read_text(encoding="utf-8"))
    assert (dcat["@type"], dcat["dct:title"]["@value"]) == ("dcat:Dataset", "Habitat")
    assert len(dcat["dcat:distribution"]) == 4
    # an address is a resource, not a text
    assert all(set(one["dcat:accessURL"]) == {"@id"} for one in dcat["dcat:distribution"])
    package = json.loads((published / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        with (published / resource["path"]).open(encoding="utf-8", newline="") as stream:
            header = next(csv.reader(stream, delimiter=";"))
        assert header == [one["name"] for one in resource["schema"]["fields"]]
    for name in ("sld10", "sld11"):
        root = ElementTree.parse(published / "styles" / f"vacance_rp.{name}.sld").getroot()
        rules = [one for one in root.iter() if one.tag.endswith("}Rule")]
        assert len(rules) == 5
    layer = QgsVectorLayer(f"{published / 'habitat.gpkg'}|layername=communes", "c", "ogr")
    assert layer.loadSldStyle(str(published / "styles" / "vacance_rp.sld11.sld"))[1] in (True, "")
    assert layer.loadNamedStyle(str(published / "styles" / "vacance_rp.qml"))[1]


def told_by(script, *arguments):
    """What another reader says, in the venv of the servers: QGIS has none of them."""
    python = VENVS / "bin" / "python"
    if not python.is_file():
        missing(f"{python} (scripts/setup.sh dev makes it)")
    return json.loads(
        subprocess.run([python, "-c", script, *map(str, arguments)], check=True, capture_output=True).stdout
    )


def test_frictionless_validates_the_data_package(published, tmp_path):
    """Types, keys and foreign keys of every row; and it does look: a code that stands twice is told."""
    script = (
        "import json, sys, frictionless; told = frictionless.validate(sys.argv[1]); "
        "print(json.dumps([[one.name, one.stats['rows'], [error.type for error in one.errors]] for one in told.tasks]))"
    )
    rows = {name: sum(1 for _ in (published / f"{name}.csv").open(encoding="utf-8")) - 1 for name in TABLES}
    assert told_by(script, published / "datapackage.json") == [[name, count, []] for name, count in rows.items()]
    own = tmp_path / "package"
    shutil.copytree(published, own)
    text = (own / "valeur.csv").read_text(encoding="utf-8")
    line = text.splitlines()[1]
    (own / "valeur.csv").write_text(text + line + "\n", encoding="utf-8")
    assert ["valeur", rows["valeur"] + 1, ["primary-key"]] in told_by(script, own / "datapackage.json")


def test_rdflib_reads_the_expected_triples(published):
    """The GeoDCAT-AP record as a graph: one dataset, its dates typed, its extent a literal of geometry, its parts."""
    script = (
        "import json, sys, rdflib; graph = rdflib.Graph().parse(sys.argv[1], format='json-ld'); "
        "print(json.dumps(sorted([s.n3() if isinstance(s, rdflib.URIRef) else '_', p.n3(), o.n3() "
        "if not isinstance(o, rdflib.BNode) else '_'] for s, p, o in graph)))"
    )
    triples = told_by(script, published / "habitat.dcat.jsonld")
    dcat, dct, day = "<http://www.w3.org/ns/dcat#", "<http://purl.org/dc/terms/", f"{date.today():%Y-%m-%d}"
    about, typed = "<urn:aula:observatoire:habitat>", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"

    def said(one, name):
        return [object_ for subject, predicate, object_ in triples if (subject, predicate) == (one, name)]

    assert [one[0] for one in triples if one[1:] == [typed, f"{dcat}Dataset>"]] == [about]
    assert said(about, f"{dct}title>") == ['"Habitat"@fr']
    assert said(about, f"{dct}modified>") == [f'"{day}"^^<http://www.w3.org/2001/XMLSchema#date>']
    assert said(about, f"{dct}license>") == ["<https://www.etalab.gouv.fr/licence-ouverte-open-licence/>"]
    assert said("_", f"{dcat}bbox>")[0].endswith("^^<http://www.opengis.net/ont/geosparql#wktLiteral>")
    assert len(said(about, f"{dcat}distribution>")) == len(said("_", f"{dcat}accessURL>")) == 4
    assert f"<urn:aula:observatoire:habitat:{TABLES[0]}>" in said(about, f"{dct}hasPart>")
    assert len(said(about, f"{dct}hasPart>")) == len(TABLES)


def test_what_is_not_in_force_is_not_published(qgis_app, observatory, tmp_path):
    empty = prepare(tmp_path, {}, ("log",))
    refused(ObsPublish, "E_HELD", INPUT=str(empty), OUTPUT="memory:")
    refused(ObsPublish, "E_CONNECTION", INPUT=str(observatory), TARGET=["postgis"], CONNECTION="x", OUTPUT="memory:")
    refused(ObsPublish, "E_URL", INPUT=str(observatory), SERVER_URL="http://x", OUTPUT="memory:")


def test_published_again_in_the_same_place(observatory, published):
    """The files are replaced together; without a project there is none."""
    before = tree(published)
    run(ObsPublish, INPUT=str(observatory), FOLDER=str(published), DRY_RUN=False, OUTPUT="memory:", LIZMAP="non")
    assert tree(published) >= before - {"habitat.xlsx"}


def test_a_catalogue_server_takes_the_record_and_gives_it_back(published, tmp_path):
    """pycsw loads our record; what it answers is the record that we read in our own file."""
    text = (published / "habitat.iso.xml").read_text(encoding="utf-8")
    try:
        server = local_platform.pycsw({"habitat": text}, tmp_path)
    except local_platform.MissingError as absent:
        missing(str(absent))
    query = (
        "?service=CSW&version=2.0.2&request=GetRecordById&id=aula-observatoire-habitat&elementsetname=full"
        "&outputschema=http://www.isotc211.org/2005/gmd"
    )
    try:
        with urlopen(f"{server.url.split('?')[0]}{query}", timeout=30) as answer:
            found = parse_xml(answer.read()).first("MD_Metadata")
    finally:
        server.stop()
    ours = iso19139.read_metadata(parse_xml(text.encode()), "csw")
    theirs = iso19139.read_metadata(found, "csw")
    assert (theirs.id, theirs.title, theirs.bbox) == (ours.id, ours.title, ours.bbox)
    assert (theirs.keywords, theirs.abstract, theirs.updated.iso) == (ours.keywords, ours.abstract, ours.updated.iso)
    assert {one.kind for one in theirs.resources} == {one.kind for one in ours.resources}


def test_the_catalogue_shows_what_was_published(observatory, published, monkeypatch):
    """Found by its observatory, loaded from this machine without a network, dated by its version."""
    from aula_toolbox.core.messages import Notes
    from aula_toolbox.core.pnc.cache import offline_catalogue
    from aula_toolbox.gis.pnc import library, loader

    monkeypatch.setenv("AULA_OBSERVATORIES_FOLDER", str(observatory.parent))
    source = next(one for one in library.sources() if one.kind == "published")
    catalogue = library.known([source])
    record = loader.find(catalogue, "observatoire-habitat")
    assert (record.title, record.observatories, record.kinds) == ("Habitat", ("habitat",), ("gpkg",))
    assert record.updated_iso == f"{date.today():%Y-%m-%d}"
    plan = loader.prepare(record, source, loader.Wishes(), Notes())
    layer = loader.build(plan, Notes())
    assert (layer.featureCount(), layer.fields().indexOf("vacance_rp") > 0) == (319, True)
    # never published, or by a file that nobody can read: no record, and no error
    told = observatory.with_suffix("") / "courant.json"
    kept = told.read_bytes()
    told.write_bytes(b"{")
    assert not offline_catalogue([source], library.cache()).readings[source.id].records
    told.write_bytes(kept)
