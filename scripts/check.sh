#!/usr/bin/env bash
# Every check, all of them even after a failure, each with its seconds. PY is the Python of the venv.
set -u
cd "$(dirname "$0")/.."
bin=$(dirname "${PY:-.venv/bin/python}")
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=()

step() {                                         # step NAME command...
    local name=$1 start=$SECONDS; shift
    if "$@" >"$log" 2>&1; then
        printf '  %-14s ok %3ds\n' "$name" $((SECONDS - start))
    else
        printf '  %-14s FAILED\n' "$name"; sed 's/^/    /' "$log" | tail -n 60
        failed+=("$name")
    fi
}

texts() { find "$@" -type f ! -name '*.TIF' ! -name '*.gz' ! -name '*.pyc' ! -name '*.png' ! -name '*.qm' ! -name '*.gpkg' -print0; }
hook() { xargs -0 -P 2 -n 80 "$bin/detect-secrets-hook" "$@"; }
secrets() {                                      # what is shipped, in full; the rest without the guesses on entropy
    texts aula_toolbox metadata.txt | hook || return 1
    texts scripts tests docs README.md README.fr.md Makefile \
        | hook --disable-plugin Base64HighEntropyString --disable-plugin HexHighEntropyString
}

step style        "$bin/ruff" check .
step format       "$bin/ruff" format --check .
step types        "$bin/mypy"
step "types, qgis" "$bin/mypy" --config-file scripts/mypy-qgis.ini
step imports      "$bin/lint-imports"
step "qgis rules" "$bin/flake8" --select QGS1,QGS4 --per-file-ignores aula_toolbox/plugin.py:QGS105,aula_toolbox/ui/*:QGS105 aula_toolbox scripts
step security     "$bin/bandit" -q -r aula_toolbox
step secrets      secrets
step translations "$bin/python" scripts/translate.py check
step docs         "$bin/python" scripts/docs.py check
[ ${#failed[@]} -eq 0 ] || { echo "checks failed: ${failed[*]}" >&2; exit 1; }
