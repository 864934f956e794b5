#!/usr/bin/env bash
# Make this machine ready: `setup.sh run` for the demonstration, `setup.sh dev` for tests and checks too.
# It uses the QGIS that is there; on Debian and Ubuntu it installs what is missing; elsewhere it says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

NEEDED=3.40                                      # the oldest QGIS the toolbox runs on
VENV=${VENV:-.venv}
LOG=build/setup.log
RUN_PACKAGES=(python3-pandas python3-scipy python3-requests python3-venv python3-pip fonts-open-sans)
STUBS="qgis-stubs==0.5.0 PyQt6==6.8.*"
QT6="PyQt6==6.8.* PyQt6-Qt6==6.8.* PyQt6-sip"    # the Qt of QGIS 4, for the tests that need no QGIS
OLD_NUMPY="numpy==1.24.*"                        # types are checked against the oldest numpy, whatever is installed
DEV_PACKAGES=(gdal-bin xvfb xauth poppler-utils qttranslations5-l10n libreoffice-writer-nogui)
LRELEASES=(lrelease lrelease-qt5 lrelease-qt6 /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease pyside6-lrelease)

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# --- what is there -----------------------------------------------------------------------------------------
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
has_qgis_process() { command -v qgis_process || compgen -G '/Applications/QGIS*.app/Contents/MacOS/bin/qgis_process'; } >/dev/null
# The Python of QGIS: the system's first, because `python3` on PATH may be another one.
find_python() {
    local candidate version
    has_qgis_process || return 1
    for candidate in "${QGIS_PYTHON:-}" /usr/bin/python3 "${CONDA_PREFIX:+$CONDA_PREFIX/bin/python3}" \
        /Applications/QGIS*.app/Contents/MacOS/bin/python3; do
        [ -x "$candidate" ] || continue
        version=$("$candidate" -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION.split("-")[0])' 2>/dev/null) || continue
        at_least "$NEEDED" "$version" && { PYTHON=$candidate; return; }
    done
    return 1
}
find_lrelease() { local tool; for tool in "${LRELEASES[@]}"; do command -v "$tool" && return; done; return 1; }

# --- apt ---------------------------------------------------------------------------------------------------
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
    else fail "Administrator rights are needed (run as root, or install sudo) for: $*"; fi
}
apt_run() {
    mkdir -p build
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >>"$LOG" 2>&1 </dev/null \
        || { tail -n 15 "$LOG" >&2; fail "apt-get $* failed; the whole log is $LOG"; }
}
apt_update_once() { [ -n "${UPDATED:-}" ] || { say "  reading the package lists"; apt_run update; UPDATED=1; }; }
apt_missing() {
    local present package
    present=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' "$@" 2>/dev/null || true)"
    for package in "$@"; do [[ $present == *" $package=installed "* ]] || echo "$package"; done
}
apt_install() {                                  # apt_install SUITE package...: SUITE may be empty
    local suite=$1; shift
    [ $# -gt 0 ] || return 0
    apt_update_once
    say "  installing $*"
    apt_run install -y --no-install-recommends ${suite:+-t "$suite"} "$@"
}
os_field() { (. /etc/os-release 2>/dev/null && eval "echo \"\${$1:-}\"") || true; }
candidate_version() { apt-cache policy "$@" | sed -n 's/^ *Candidate: *\([0-9]*:\)\{0,1\}\([0-9.]*\).*/\2/p' | head -n 1; }

# Backports come from the mirror that the system already uses.
enable_backports() {
    local suite mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg signed=
    suite="$(os_field VERSION_CODENAME)-backports"
    apt-get indextargets --format '$(RELEASE)' 'Created-By: Packages' | grep -qx "$suite" && return
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' \
        | awk -v release="$(os_field VERSION_CODENAME)" '$2 == release { print $1; exit }')
    [ -n "$mirror" ] || fail "No Debian mirror is configured in /etc/apt: cannot derive the address of $suite."
    [ -f "$keyring" ] && signed="[signed-by=$keyring] "
    say "  enabling $suite on $mirror"
    echo "deb ${signed}${mirror} $suite main" | as_root tee "/etc/apt/sources.list.d/$suite.list" >/dev/null
    UPDATED=
}

install_qgis() {
    local qgis=(qgis python3-qgis qgis-providers)
    command -v apt-get >/dev/null || advise
    say "QGIS $NEEDED or later is missing: installing it from the distribution (about 490 MB, some minutes; log: $LOG)"
    apt_update_once
    if at_least "$NEEDED" "$(candidate_version qgis)"; then
        apt_install "" "${qgis[@]}"
    elif [ "$(os_field ID)" = debian ]; then
        enable_backports
        apt_install "$(os_field VERSION_CODENAME)-backports" "${qgis[@]}"
    else
        advise
    fi
}

advise() {
    fail "QGIS $NEEDED or later is not on this machine, and this script cannot install it here. Install it, then run this again:
  Windows       OSGeo4W (https://trac.osgeo.org/osgeo4w): package qgis-ltr-full; or the long-term MSI of https://qgis.org/download.
                Then install the plugin's zip from QGIS itself; this script needs a Unix shell.
  macOS         the long-term installer of https://qgis.org/download, in /Applications
  conda         conda install -c conda-forge 'qgis>=$NEEDED' pandas scipy requests, then run this in that environment
  flatpak       flatpak install flathub org.qgis.qgis runs the plugin, but not these scripts: they need qgis_process on PATH
  Ubuntu        before 25.04, QGIS is too old: add the repository of https://qgis.org/resources/installation-guide (ubuntu-ltr),
                then: sudo apt-get install --no-install-recommends qgis python3-qgis qgis-providers
  Debian        with administrator rights: sudo make demo
  Fedora        sudo dnf install qgis python3-qgis python3-pandas python3-scipy python3-requests qt5-linguist"
}

# --- steps -------------------------------------------------------------------------------------------------
ensure_qgis() {
    find_python && return
    install_qgis
    find_python || fail "QGIS is installed, but no Python can import QGIS $NEEDED or later. See $LOG"
}

# The suite that the installed QGIS came from: its server must have the same version.
qgis_suite() {
    apt-cache madison qgis 2>/dev/null | awk -v version="$(dpkg-query -W -f '${Version}' qgis 2>/dev/null)" \
        '$3 == version { split($6, part, "/"); print part[1]; exit }'
}

ensure_server() {                                # for the tests of the catalogue; not beside a QGIS that apt did not install
    [ -n "$(apt_missing qgis)" ] || [ -z "$(apt_missing qgis-server)" ] || apt_install "$(qgis_suite)" qgis-server
    [ -z "$(apt_missing postgresql postgresql-postgis)" ] || apt_install "" postgresql postgresql-postgis
}

# pygeoapi and pycsw want different libraries: a venv each, apart from QGIS
ensure_server_venvs() {
    local folder=${AULA_SERVERS:-.venv-servers} ready
    ready="$folder/.ready-$(cat requirements-servers.txt requirements-csw.txt | cksum | cut -d ' ' -f 1)"
    [ -e "$ready" ] && return
    say "Installing the servers of the tests in $folder"
    "$PYTHON" -m venv "$folder" && "$PYTHON" -m venv "$folder/csw"
    "$folder/bin/python" -m pip install -qq --disable-pip-version-check -r requirements-servers.txt
    "$folder/csw/bin/python" -m pip install -qq --disable-pip-version-check -r requirements-csw.txt
    touch "$ready"
}

ensure_packages() {
    local wanted=("${RUN_PACKAGES[@]}")
    if command -v apt-get >/dev/null && [ "$PYTHON" = /usr/bin/python3 ]; then
        [ "$1" = run ] || wanted+=("${DEV_PACKAGES[@]}")
        apt_install "" $(apt_missing "${wanted[@]}")
        [ "$1" = run ] || ensure_server
        find_lrelease >/dev/null || apt_install "" qttools5-dev-tools
    else
        "$PYTHON" -c 'import pandas, scipy, requests' || fail "pandas, scipy and requests are needed in the Python of QGIS: $PYTHON -m pip install pandas scipy requests"
    fi
    find_lrelease >/dev/null || fail "lrelease (Qt Linguist) is needed to build the translations: $PYTHON -m pip install pyside6-essentials"
}

ensure_venv() {
    local ready
    [ -x "$VENV/bin/python" ] && "$VENV/bin/python" -c '' 2>/dev/null \
        || { say "Building $VENV"; "$PYTHON" -m venv --system-site-packages "$VENV"; }
    [ "$1" = run ] && return
    ready="$VENV/.ready-$(cksum <requirements-dev.txt | cut -d ' ' -f 1)"
    [ -e "$ready" ] && return
    say "Installing the tools of the tests in $VENV"
    "$VENV/bin/python" -m pip install -qq --disable-pip-version-check -r requirements-dev.txt
    touch "$ready"
}

# Type stubs of the newest QGIS and of Qt 6, apart from the venv: nothing there can be imported, only checked.
ensure_types() {
    local types=build/types module ready
    ready="$types/.ready-$({ declare -f ensure_types; echo "$STUBS$OLD_NUMPY"; } | cksum | cut -d ' ' -f 1)"
    [ -e "$ready" ] && return
    say "Fetching type stubs"
    rm -rf "$types"
    # shellcheck disable=SC2086
    "$VENV/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --target "$types" $STUBS
    "$VENV/bin/python" -c 'import numpy, sys; sys.exit(numpy.__version__ >= "2")' \
        || "$VENV/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --target "$types" \
            --python-version 3.11 --only-binary=:all: "$OLD_NUMPY"
    mv "$types/qgis-stubs" "$types/qgis"
    mkdir -p "$types/qgis/PyQt"
    touch "$types/qgis/PyQt/__init__.pyi"
    printf 'from typing import Any\ndef __getattr__(name: str) -> Any: ...\n' >"$types/qgis/PyQt/sip.pyi"
    for module in QtCore QtGui QtWidgets QtNetwork QtXml QtSvg QtPrintSupport QtTest; do
        echo "from PyQt6.$module import *" >"$types/qgis/PyQt/$module.pyi"
    done
    for module in QgsProcessingException QgsProviderConnectionException QgsCsException; do
        echo "class $module(Exception): ..." >>"$types/qgis/_core.pyi"
    done
    touch "$ready"
}

# Qt 6 itself, apart from the venv: one test puts it on its path.
ensure_qt6() {
    local folder=build/qt6 ready
    ready="$folder/.ready-$(echo "$QT6" | cksum | cut -d ' ' -f 1)"
    [ -e "$ready" ] && return
    say "Fetching Qt 6"
    rm -rf "$folder"
    # shellcheck disable=SC2086
    "$VENV/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --target "$folder" $QT6
    touch "$ready"
}

# QGIS and the zip want metadata.txt and LICENSE beside __init__.py; git holds them once, at the root.
link_plugin() {
    local name
    for name in metadata.txt LICENSE; do
        [ "$(readlink "aula_toolbox/$name" || true)" = "../$name" ] || ln -sfn "../$name" "aula_toolbox/$name"
    done
    "$VENV/bin/python" scripts/translate.py compile
}

mode=${1:-run}
case $mode in run|dev) ;; *) fail "usage: setup.sh run|dev" ;; esac
ensure_qgis
ensure_packages "$mode"
ensure_venv "$mode"
[ "$mode" = run ] || { ensure_types; ensure_qt6; ensure_server_venvs; }
link_plugin
