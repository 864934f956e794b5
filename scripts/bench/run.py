"""`make bench`: run every benchmark `<subject>_*.py` in turn, or those whose name holds a given word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SUBJECTS = ("house", "rain", "friches", "heat", "erc", "land", "pnc", "maps")


def main() -> int:
    """Each benchmark in its own process; non-zero when any missed a target."""
    scripts = [path for subject in SUBJECTS for path in sorted(FOLDER.glob(f"{subject}_*.py"))]
    words = sys.argv[1:]
    chosen = [path for path in scripts if not words or any(word in path.stem for word in words)]
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start")
    failed = []
    for path in chosen:
        print(f"\n{path.stem}", flush=True)
        if subprocess.run([sys.executable, str(path)], check=False).returncode:
            failed.append(path.stem)
    print(f"\n{len(chosen)} benchmarks, above target or failed: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
