"""Many territories, from a checkout: `territories.py JOB.json`; all is in `aula_toolbox/processing/territories.py`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aula_toolbox.processing.territories import main

if __name__ == "__main__":
    sys.exit(main())
