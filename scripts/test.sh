#!/usr/bin/env bash
# All tests with coverage, and the floors of the Makefile. PY is the Python of the venv.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PY:-.venv/bin/python}
report=build/pytest.log
mkdir -p build
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

"$python" -m pytest --cov --cov-report= "$@" 2>&1 | tee "$report"
echo
echo "Lines covered (floors: core ${COVER_CORE:-100} %, whole ${COVER_ALL:-90} %)"
"$python" -m coverage report --skip-covered --include 'aula_toolbox/core/*' --fail-under "${COVER_CORE:-100}"
"$python" -m coverage report --format total --fail-under "${COVER_ALL:-90}" | sed 's/^/whole: /;s/$/ %/'
grep -E '^=+ .*(passed|failed|error).* =+$' "$report" | tail -n 1
