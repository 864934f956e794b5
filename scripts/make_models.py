"""Write the shipped models from their descriptions: `make_models.py update|check`.

`scripts/models/<id>.json` holds a `name`, `inputs` (type, label, optional, of), `steps` in their order and
`outputs` (label: step.OUTPUT). In the parameters of a step `$NAME` is an input of the model, `@step.OUTPUT` the
result of an earlier step, `=...` an expression, a list several of them; anything else is taken as it is. The id of an
output is its label in lower case, so labels of outputs have no accent.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
DESCRIPTIONS = ROOT / "scripts" / "models"
MODELS = ROOT / "aula_toolbox" / "resources" / "models"
GROUP = "AULA Toolbox"
DOCTYPE = "<!DOCTYPE model>\n"
LEFT_OUT = {"comment", "color", "component_width", "component_height"}
# inputs in a column, steps in a row, the outputs of a step under it
STEP_ACROSS, ROW_DOWN, OUTPUT_DOWN, FIRST = 300, 70, 110, 120
sys.path.insert(0, str(ROOT / "scripts"))


def model(description: dict[str, Any]) -> Any:
    """The model of a description; the provider `aula` must be registered."""
    from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelParameter
    from qgis.PyQt.QtCore import QPointF

    made = QgsProcessingModelAlgorithm(description["name"], GROUP, "aula")
    made.setParameterOrder(list(description["inputs"]))
    for row, (name, given) in enumerate(description["inputs"].items()):
        box = QgsProcessingModelParameter(name)
        box.setPosition(QPointF(FIRST, ROW_DOWN * (row + 1)))
        made.addModelParameter(parameter(name, given), box)
    for column, (name, step) in enumerate(description["steps"].items(), 1):
        made.addChildAlgorithm(child(name, step, column, outputs_of(description, name)))
    return made


def parameter(name: str, given: dict[str, Any]) -> Any:
    """An input of the model."""
    from qgis.core import (
        Qgis,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
        QgsProcessingParameterFile,
        QgsProcessingParameterMultipleLayers,
        QgsProcessingParameterString,
    )

    kind, label, is_optional = given["type"], given["label"], given.get("optional", False)
    if kind == "source":
        # tables too: an inventory may have no geometry
        return QgsProcessingParameterFeatureSource(
            name, label, [Qgis.ProcessingSourceType.Vector], optional=is_optional
        )
    if kind in ("layers", "files"):
        types = {"layers": Qgis.ProcessingSourceType.Vector, "files": Qgis.ProcessingSourceType.File}
        return QgsProcessingParameterMultipleLayers(name, label, types[kind], optional=is_optional)
    if kind == "file":
        return QgsProcessingParameterFile(name, label, optional=is_optional)
    if kind == "field":
        return QgsProcessingParameterField(name, label, None, given["of"], optional=is_optional)
    if kind == "text":
        return QgsProcessingParameterString(name, label, optional=is_optional)
    raise ValueError(f"unknown type of input: {kind}")


def child(name: str, step: dict[str, Any], column: int, outputs: dict[str, str]) -> Any:
    """A step of the model, with those of its outputs that the model gives."""
    from qgis.core import QgsProcessingModelChildAlgorithm, QgsProcessingModelOutput
    from qgis.PyQt.QtCore import QPointF

    made = QgsProcessingModelChildAlgorithm(step["algorithm"])
    if made.algorithm() is None:
        raise ValueError(f"no such algorithm: {step['algorithm']}")
    place = QPointF(FIRST + STEP_ACROSS * column, ROW_DOWN)
    made.setChildId(name)
    made.setDescription(step["label"])
    made.setPosition(place)
    known = {definition.name() for definition in made.algorithm().parameterDefinitions()}
    unknown = sorted(set(step["parameters"]) - known)
    if unknown:
        raise ValueError(f"{step['algorithm']} has no parameter {', '.join(unknown)}")
    for key, value in step["parameters"].items():
        made.addParameterSources(key, [source(item) for item in (value if isinstance(value, list) else [value])])
    given = {}
    for label, output in outputs.items():
        shown = QgsProcessingModelOutput(label, label)
        shown.setChildId(name)
        shown.setChildOutputName(output)
        shown.setPosition(place + QPointF(0, OUTPUT_DOWN + ROW_DOWN * len(given)))
        given[label] = shown
    made.setModelOutputs(given)
    return made


def source(value: Any) -> Any:
    """Where a parameter of a step takes its value."""
    from qgis.core import QgsProcessingModelChildParameterSource as Source

    if isinstance(value, str) and value.startswith("$"):
        return Source.fromModelParameter(value[1:])
    if isinstance(value, str) and value.startswith("@"):
        return Source.fromChildOutput(*value[1:].split("."))
    if isinstance(value, str) and value.startswith("="):
        return Source.fromExpression(value[1:])
    return Source.fromStaticValue(value)


def outputs_of(description: dict[str, Any], step: str) -> dict[str, str]:
    """Label and output of what the model gives from one step."""
    pairs = {label: path.split(".") for label, path in description["outputs"].items()}
    return {label: output for label, (owner, output) in pairs.items() if owner == step}


def texts() -> dict[str, str]:
    """File name and content of every model; attributes in one order, which Qt does not keep from run to run."""
    sys.path.insert(0, str(ROOT))
    from aula_toolbox.processing.territories import start_qgis

    kept = start_qgis()
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(DESCRIPTIONS.glob("*.json")):
            target = Path(folder) / f"{path.stem}.model3"
            model(json.loads(path.read_text(encoding="utf-8"))).toFile(str(target))
            made[target.name] = DOCTYPE + plain(target.read_text(encoding="utf-8")) + "\n"
    del kept
    return made


def plain(text: str) -> str:
    """A model without what the designer fills in itself: QGIS reads every model when it starts."""
    root = ElementTree.fromstring(text)
    for parent in list(root.iter()):
        for option in [option for option in parent if option.get("name") in LEFT_OUT]:
            parent.remove(option)
    ElementTree.indent(root, " ")
    return ElementTree.canonicalize(ElementTree.tostring(root, encoding="unicode"))


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("update", "check"))
    action, wanted = parser.parse_args().action, texts()
    present = {path.name: path.read_text(encoding="utf-8") for path in MODELS.glob("*.model3")}
    if action == "update":
        MODELS.mkdir(parents=True, exist_ok=True)
        for name, text in wanted.items():
            (MODELS / name).write_text(text, encoding="utf-8")
        for name in set(present) - set(wanted):
            (MODELS / name).unlink()
        return 0
    stale = sorted(name for name in {*wanted, *present} if wanted.get(name) != present.get(name))
    for name in stale:
        print(f"out of date, run scripts/make_models.py update: {name}", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
