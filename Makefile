# Everything a person types. `make` alone lists it.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.installed-$(shell cat requirements-dev.txt | cksum | cut -d' ' -f1)

.DEFAULT_GOAL := help
.PHONY: help setup run dev test unit check lint types imports fix docs bench evaluate chaos cluster browser lock snapshots clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(STAMP) ## make the environment (hash-locked)

$(STAMP): requirements-dev.txt
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(None if (3, 11) <= v < (3, 14) else "Assent needs Python 3.11, 3.12 or 3.13; this is %d.%d. Try: make PYTHON=python3.12 $(MAKECMDGOALS)" % v)'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@echo "Installing what requirements-dev.txt locks ..."
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.txt
	@rm -f $(VENV)/.installed-* && touch $@

run: setup ## the sandbox: bot, worker, both vendors emulated, a page to play with
	@exec $(PY) -m bot sandbox

dev: setup ## web and worker as the Procfile has them, with the settings of .env
	@trap 'kill 0' INT TERM; $(PY) -m bot web & $(PY) -m bot worker & wait

test: setup browser ## the whole suite, on a real Valkey and both emulators
	@$(PY) -m pytest -n 2 --dist loadfile -q

unit: setup ## the pure core and the use cases only, in seconds
	@$(PY) -m pytest -q tests/texting tests/consent tests/blocks tests/usecases

browser: setup
	@$(PY) tests/browser/find_chromium.py

check: setup lint types imports docs ## format, lint, types, layers, docs

lint: setup
	@$(VENV)/bin/ruff format --check -q . && $(VENV)/bin/ruff check -q . && $(VENV)/bin/codespell

types: setup
	@$(VENV)/bin/mypy

imports: setup
	@$(VENV)/bin/lint-imports

docs: setup ## do the generated pages say what the code says?
	@$(PY) -m docs.generate --check

fix: setup ## format, and repair what lint can repair
	@$(VENV)/bin/ruff check -q --fix . ; $(VENV)/bin/ruff format -q . ; $(PY) -m docs.generate

snapshots: setup ## accept the cards as they are drawn now
	@$(PY) -m pytest -q tests/blocks --snapshot-update

bench: setup ## how fast: prints the table and writes docs/benchmarks.md
	@$(PY) -m tests.benchmarks

chaos: setup ## break everything for minutes, then print the books (SEED=n, TEXTS=n)
	@$(PY) -m tests.resilience.chaos $(if $(SEED),--seed $(SEED)) $(if $(TEXTS),--texts $(TEXTS))

evaluate: setup ## how well texts are read: prints the matrices and writes docs/evaluation.md
	@$(PY) -m tests.evaluation

cluster: setup ## the store on a cluster of six: its contract, lost nodes, a failover, the books
	@$(PY) -m pytest -q --timeout 240 --on-cluster tests/contracts tests/resilience/cluster

lock: ## write the lock files anew (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q pyproject.toml -o requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q pyproject.toml --extra dev -o requirements-dev.txt

clean: ## remove the environment and the sandbox's data
	@rm -rf $(VENV) .data
