# Two commands: `make demo` and `make test`. They install what is missing on Debian and Ubuntu; elsewhere they say what to install.
SHELL := /bin/bash
export VENV ?= .venv
export QT_QPA_PLATFORM ?= offscreen
PY := $(VENV)/bin/python
# Floors of the tests, in per cent of lines
COVER_CORE ?= 100
COVER_ALL ?= 90

.PHONY: help demo test check session bench fuzz walls platform guide pages package dev setup clean docs translations

help:           ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)
demo: setup     ## run the toolbox on the demonstration territory; results in build/demo
	@$(PY) scripts/run_demo.py
test: dev       ## checks, then all tests with their coverage
	@PY=$(PY) COVER_CORE=$(COVER_CORE) COVER_ALL=$(COVER_ALL) scripts/test.sh
check: dev      ## style, types, imports, security, translations, docs
	@PY=$(PY) scripts/check.sh
session: dev    ## a whole first morning in a real QGIS, in French and in English; pictures in build/session
	@$(PY) scripts/run_session.py
bench: dev      ## time the heavy algorithms against their targets; BENCH="--only rain" for less
	@$(PY) scripts/bench/run.py $(BENCH)
fuzz: dev       ## ten minutes of damaged inputs for each reader; FUZZ="--minutes 1 rain" for less
	@$(PY) -m scripts.fuzz.run $(FUZZ)
walls: dev      ## take the walls of the catalogue away one by one: each must be missed by a test
	@$(PY) -m scripts.walls
platform: dev   ## start a local data platform to try the catalogue on (Ctrl+C stops it)
	@$(PY) -m scripts.local_platform
guide: setup    ## write the guide, French and English, to build/guide: open build/guide/index.html
	@$(PY) -m pip install -qq --disable-pip-version-check -r requirements-guide.txt && $(PY) -m mkdocs build -q
pages: dev      ## print the pages that are looked at before a map is changed; the sheet is build/pages/index.html
	@$(PY) scripts/pages.py
package: guide dev ## build, validate and scan build/aula_toolbox-<version>.zip, the guide in it as offline help
	@$(PY) scripts/package.py
	@$(PY) scripts/scan.py build/aula_toolbox-*.zip
setup:          ## install QGIS where missing, link the plugin, build its translations
	@scripts/setup.sh run
dev:            ## the same, with the tools of the tests
	@scripts/setup.sh dev
docs: dev       ## write docs/ from the algorithms
	@$(PY) scripts/docs.py update
translations: dev ## refresh the translation files from the code
	@$(PY) scripts/translate.py update
clean:          ## remove everything that is built
	rm -rf build $(VENV) .venv-servers .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .qgis-settings aula_toolbox/metadata.txt aula_toolbox/LICENSE aula_toolbox/resources/i18n/*.qm
