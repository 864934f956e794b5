"""Readers of the newest subjects: schools, land, housing, observatories, trees, deliveries, journals, own templates."""

from __future__ import annotations

import json
import platform
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.core import QgsProject, QgsReadWriteContext

from aula_toolbox.core.heat.plantable import PlantingTables
from aula_toolbox.core.housing import census, incomes, meters, social
from aula_toolbox.core.housing.tables import HousingTables
from aula_toolbox.core.land import densification, owners, register
from aula_toolbox.core.maps import templates
from aula_toolbox.core.maps import zoning as zone_maps
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.obs import files, geography, limits, rows, wide
from aula_toolbox.core.products import table as products
from aula_toolbox.core.schools import cover, flags, natures, scheme, score, targets
from aula_toolbox.core.territory import journal, manifest
from aula_toolbox.gis.layouts import build, outside
from aula_toolbox.gis.products import archives
from aula_toolbox.gis.results import leftovers, moves
from aula_toolbox.processing.territories import TerritoriesJob
from scripts.fuzz.damage import BYTES, TABLE, TREE
from scripts.fuzz.targets import REFERENCE, FuzzTarget, of_shared

_OWN: Mapping[str, Callable[[Path], object]] = {
    "schools_drapeaux": flags.load_flags,
    "schools_natures": natures.natures,
    "schools_poids": score.load_criteria,
    "schools_cibles": lambda folder: targets.load_target(folder=folder),
    "schools_couts": targets.load_costs,
    "schools_sites": scheme.load_sites,
    "schools_couverture": cover.load_groups,
    "zae_geolocalisation": register.levels,
    "eco_tranches": register.size_classes,
    "eco_vocations": register.vocations,
    "zae_maitrise": owners.masteries,
    "land_retention": densification.retention,
    "obs_secret": limits.secret_bounds,
    "obs_seuils": limits.thresholds,
    "obs_ruptures": limits.breaks,
    "obs_passage": geography.passage,
    "plu_couleurs_zones": zone_maps.zone_colours,
    "produits": products.products,
}
_HOUSING = ("housing_regles", "housing_seuils", "housing_methodes", "housing_periodes", "housing_prix")
_TREES = ("heat_plantabilite", "heat_couts_arbre", "heat_essences", "heat_usages_ombre")
_STATISTICS = {
    "base_cc_comparateur_extrait.csv": "insee_comparateur",
    "rp2021_logement_communes.csv": "insee_cc_logement",
    "dvf_prix_communes.csv": "loyers",
    "lovac2025_communes.csv": "lovac",
    "equipements.csv": "insee_bpe_xy",
}


def _own_table(path: Path) -> object:
    return _OWN[path.stem](path.parent)


def _statistics(path: Path) -> object:
    """A table of a producer of statistics, as the observatory that asks for it reads it."""
    one = files.files()[_STATISTICS[path.name]]
    if one.shape == "lignes":
        return rows.read_rows(path, one, None, ("TYPEQU",), Notes())
    return wide.read_wide(path, one, None, None, None, Notes())


def _census(path: Path) -> object:
    return census.read(path, {"62498"}, HousingTables.read(), Notes())


def _meters(path: Path) -> object:
    return meters.read(path, ("62498",), ("RESIDENTIEL",), HousingTables.read(), Notes())


def _journal(path: Path) -> object:
    """Journals of earlier runs: what cannot be read counts for nothing, and is no error."""
    text = path.read_bytes().decode("utf-8", "replace")
    return journal.earlier(text), journal.parameters(text), manifest.states(text)


def _delivery(path: Path) -> object:
    kind = archives.kind_of(path)
    return archives.sizes(path, kind) if kind in (archives.ZIP, archives.TAR) else kind


def _killed(path: Path) -> object:
    """A folder of results in which a run was killed: its journal of moves is undone or left, and never an error."""
    stage = path.parent / f"{leftovers.PREFIX}x"
    for folder in ("new", "old"):
        (stage / folder).mkdir(parents=True)
    path.rename(stage / moves.JOURNAL)
    (stage / leftovers.OWNER).write_text(json.dumps({"host": platform.node(), "pid": 1}), encoding="utf-8")
    own, stream = leftovers.new_folder(path.parent)
    try:
        return leftovers.clear(own)
    finally:
        stream.close()


def _template(path: Path) -> object:
    return outside.load(path, QgsProject())


def _written(folder: Path) -> dict[str, Path]:
    """Examples that no file holds."""
    moved = {"place": "a.gpkg", "old": "a.gpkg", "new": "a.gpkg", "identity": [1, 2]}
    texts = {
        "journal.csv": journal.written([journal.StepDone("rain", "rainpotential", journal.DONE, 1.0, "abc", "{}")]),
        "manifest.csv": manifest.written([manifest.UnitDone("62001", "fait", 1.2)]),
        "moves.json": json.dumps({"target": "x", "moves": [moved], "others": [], "first": ""}),
        "conso.csv": "annee;code_iris;code_grand_secteur;conso;pdl;filiere\n2023;624980101;RESIDENTIEL;12,5;30;E\n",
        "rpls.csv": "depcom;dpeenergie;typeconst;construct\n62498;D;C;1975\n62498;G;I;1932\n",
        "revenus.csv": "CODGEO;D121;D221;D321;D421;D521;D621;D721;D821;D921\n62498;9000;11000;13000;15000;17000;"
        "19000;22000;26000;33000\n",
        "equipements.csv": "DEPCOM;TYPEQU;NB\n62498;A101;2\n62119;A104;1\n",
        "recensement.csv": _housing_base(),
        "lot.json": json.dumps(
            {
                "algorithm": "aula:rainpotential",
                "zones": "communes.gpkg",
                "code": "insee",
                "parameters": {"INPUT": "{communes}"},
                "output": "sorties",
            }
        ),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    page = build.build(templates.template("carte_a4_paysage"), shipped_tokens(), QgsProject())
    if not page.saveAsTemplate(str(folder / "gabarit.qpt"), QgsReadWriteContext()):
        raise OSError("no template could be written")
    with zipfile.ZipFile(folder / "livraison.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("BDTOPO/batiment.csv", "cleabs;hauteur\nB1;3\n")
        archive.writestr("BDTOPO/LISEZMOI.txt", "2025")
    return {path.name: path for path in folder.iterdir()}


def _housing_base() -> str:
    """One commune in the columns of the census that the model of housing asks for."""
    columns = [row["colonnes"].split("|")[0].format(a="21", fin="18") for row in HousingTables.read()["recensement"]]
    names = ["CODGEO", "P21_RP", *dict.fromkeys(columns)]
    return ";".join(names) + "\n62498" + ";12,5" * (len(names) - 1) + "\n"


def subjects(folder: Path) -> tuple[FuzzTarget, ...]:
    """The readers. folder: where the examples are written that no file holds."""
    place = folder / "subjects"
    place.mkdir()
    own = _written(place)
    return (
        FuzzTarget("tables of subjects", tuple(REFERENCE / f"{name}.csv" for name in _OWN), TABLE, _own_table),
        FuzzTarget(
            "tables of housing",
            tuple(REFERENCE / f"{name}.csv" for name in _HOUSING),
            TABLE,
            lambda path: HousingTables.read(path.parent),
        ),
        FuzzTarget(
            "tables of trees",
            tuple(REFERENCE / f"{name}.csv" for name in _TREES),
            TABLE,
            lambda path: PlantingTables.read(path.parent),
        ),
        FuzzTarget(
            "statistics",
            (*of_shared(*(f"observatories/{name}" for name in _STATISTICS)), own["equipements.csv"]),
            TABLE,
            _statistics,
        ),
        FuzzTarget("census", (own["recensement.csv"],), TABLE, _census),
        FuzzTarget("meters", (own["conso.csv"],), TABLE, _meters),
        FuzzTarget(
            "social", (own["rpls.csv"],), TABLE, lambda path: social.read(path, ("62498",), (1945, 1990, 9999), Notes())
        ),
        FuzzTarget("incomes", (own["revenus.csv"],), TABLE, lambda path: incomes.read(path, ("62498",), Notes())),
        FuzzTarget("journals", (own["journal.csv"], own["manifest.csv"]), TABLE, _journal),
        FuzzTarget("killed runs", (own["moves.json"],), TREE, _killed),
        FuzzTarget("territories", (own["lot.json"],), TREE, TerritoriesJob.read),
        FuzzTarget("deliveries", (own["livraison.zip"],), BYTES, _delivery),
        FuzzTarget("templates", (own["gabarit.qpt"],), BYTES, _template),
    )
