#!/usr/bin/env bash
# The whole suite on other versions of QGIS, each in a bare Debian of its own: `scripts/versions.sh [bookworm trixie testing ...]`.
# As root, with debootstrap. Debian 12 (backports) and 13 have QGIS 3.40, testing has a newer one. Logs: build/versions/<suite>.log.
# The checkout is copied as git has it; ../shared is read where it is. PYTEST chooses tests, all when empty.
set -uo pipefail
cd "$(dirname "$0")/.."
root=$PWD
shared=$(realpath "${AULA_SHARED:-../shared}")
# the mirror that this system uses itself
mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)}
folder=${FOLDER:-$root/build/versions}
mkdir -p "$folder"
[ "$(id -u)" = 0 ] || { echo "versions.sh makes whole systems: run it as root" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }

mounts=()
release() { local place; for place in "${mounts[@]}"; do mountpoint -q "$place" && umount "$place"; done; mounts=(); }
trap release EXIT
attach() { mkdir -p "$2"; mount --bind "$1" "$2" && mounts=("$2" "${mounts[@]}"); }

run_in() {                                       # run_in SYSTEM: copies the checkout and runs its CI there
    local system=$1 place
    for place in proc sys dev; do attach "/$place" "$system/$place"; done
    attach "$shared" "$system/srv/shared"
    mount -o remount,bind,ro "$system/srv/shared"
    rm -rf "$system/srv/checkout"; mkdir -p "$system/srv/checkout"
    git archive HEAD | tar -x -C "$system/srv/checkout"
    # a mirror may be a snapshot, older than its lists say they live
    echo 'Acquire::Check-Valid-Until "false";' >"$system/etc/apt/apt.conf.d/99-snapshot"
    # what the machine trusts and where it gets packages from is the machine's own business: handed over as it is
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    [ -z "${PIP_CERT:-}" ] || cp "$PIP_CERT" "$system/srv/trusted.pem"
    local tests='make test'
    [ -z "${PYTEST:-}" ] || tests=".venv/bin/python -m pytest -q -n 2 --dist loadfile $PYTEST"
    chroot "$system" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI=true \
        ${PIP_CERT:+PIP_CERT=/srv/trusted.pem} bash -c "cd /srv/checkout && apt-get -q update \
            && apt-get -q install -y --no-install-recommends make git ca-certificates && scripts/setup.sh dev && $tests"
}

failed=()
[ $# -gt 0 ] || set -- bookworm trixie testing
for suite; do
    system=$folder/$suite log=$folder/$suite.log
    echo "$suite: log in $log"
    { [ -e "$system/usr/bin/apt-get" ] || debootstrap --variant=minbase "$suite" "$system" "$mirror"; } >"$log" 2>&1 \
        && run_in "$system" >>"$log" 2>&1 || failed+=("$suite")
    chroot "$system" bash -c 'qgis_process --version 2>/dev/null | head -n 1; python3 --version' 2>/dev/null
    grep -E '^=+ .*(passed|failed|error).* =+$|[0-9]+ passed' "$log" | tail -n 1
    release
done
[ ${#failed[@]} -eq 0 ] || { echo "failed: ${failed[*]}" >&2; exit 1; }
