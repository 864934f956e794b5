#!/usr/bin/env bash
# The checks, then all tests with coverage and the floors of the Makefile; the first failure does not hide the others.
# PY is the Python of the venv. WORKERS is the number of processes that share the tests: `auto` is one a core, 0 is none.
set -uo pipefail
cd "$(dirname "$0")/.."
python=${PY:-.venv/bin/python}
report=build/pytest.log
mkdir -p build
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

failed=()
scripts/check.sh || failed+=(checks)
echo
# a file stays in one process, so that what it builds for its tests is built once; the longest files start first
"$python" -m pytest --cov --cov-report= -n "${WORKERS:-auto}" --dist loadfile --no-loadscope-reorder --durations=20 "$@" \
    2>&1 | tee "$report" || failed+=(tests)
echo
echo "Lines covered (floors: core ${COVER_CORE:-100} %, whole ${COVER_ALL:-90} %)"
"$python" -m coverage report --skip-covered --precision 1 --include 'aula_toolbox/core/*' --fail-under "${COVER_CORE:-100}" \
    || failed+=("coverage of core")
"$python" -m coverage report --format total --fail-under "${COVER_ALL:-90}" | sed 's/^/whole: /;s/$/ %/' \
    || failed+=("coverage of the whole")
grep -E '^=+ .*(passed|failed|error).* =+$' "$report" | tail -n 1
[ ${#failed[@]} -eq 0 ] || { echo "failed: ${failed[*]}" >&2; exit 1; }
