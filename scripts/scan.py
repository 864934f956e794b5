"""What the scanner of the publishing site finds in a zip: its own commands on all that is shipped, nothing excluded.

    python scripts/scan.py build/aula_toolbox-<version>.zip

The site leaves out metadata.txt alone, and so does this. Ends with 1 when something is found.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

SECRETS = ("detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt")
CODE = ("bandit", "-q", "-r", "-f", "json", ".")


def findings(path: Path) -> list[str]:
    """Each finding of the two scanners: file, line, what it is taken for."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        secrets = _run(SECRETS, folder)["results"]
        told = [f"{name}:{one['line_number']}: {one['type']}" for name, found in secrets.items() for one in found]
        code = _run(CODE, folder)
        told += [f"{one['filename']}:{one['line_number']}: {one['issue_text']}" for one in code["results"]]
        # what cannot be parsed is not scanned
        return told + [f"{one['filename']}: {one['reason']}" for one in code["errors"]]


def _run(command: tuple[str, ...], folder: str) -> dict:
    tool = Path(sys.executable).with_name(command[0])
    done = subprocess.run([str(tool), *command[1:]], cwd=folder, capture_output=True, text=True, check=False)
    if not done.stdout.startswith("{"):
        raise SystemExit(f"{command[0]} said nothing that can be read:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


def main() -> int:
    """Scan the zips of the command line."""
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    told = [line for name in sys.argv[1:] for line in findings(Path(name))]
    for line in told:
        print(line)
    print(f"scanners of the publishing site: {len(told)} findings")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
