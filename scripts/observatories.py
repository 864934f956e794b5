"""Files of the observatories as templates: `observatories.py update` writes them, the tests compare them.

One a basket of the agency's programme, in `resources/observatories`: the same that the panel writes with « Créer ».
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aula_toolbox.core.obs.board import registry  # noqa: E402
from aula_toolbox.core.obs.jsonschema import schema  # noqa: E402
from aula_toolbox.core.obs.observatory import template  # noqa: E402

SCHEMA = ROOT / "docs" / "design" / "observatoire-1.schema.json"
FOLDER = ROOT / "aula_toolbox" / "resources" / "observatories"


def files() -> dict[str, str]:
    """The content of each file by its name."""
    return {f"{name}.json": template(name, title) for name, title, _ in registry()}


def schema_text() -> str:
    """The JSON Schema of these files."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    SCHEMA.write_text(schema_text(), encoding="utf-8")
    print(f"{len(files())} observatories written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
