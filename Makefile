# `make demo` and `make test` do all they need on a machine with Python (3.11 or later), git and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check format lock clean

demo: .venv/run  ## install, build the sample notes, say where the decks are
	@$(BIN)/notecards build
	@echo
	@echo "Import into Anki: File > Import..., choose a file of decks/, press Import. Nothing else is needed."
	@echo "Or learn right here: $(BIN)/notecards review"

test: .venv/test  ## all tests
	$(BIN)/python -m pytest

check: .venv/test  ## what CI runs: format, lint, types, layers, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

format: .venv/test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: .venv/test  ## pin the newest versions that pyproject.toml allows
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --quiet --upgrade --group build pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --quiet --upgrade --group build --group test pyproject.toml -o requirements/test.txt

clean:
	rm -rf .venv

INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "notecards needs Python 3.11 or later; say make PYTHON=python3.12, for example")'
	$(PYTHON) -m venv .venv

.venv/run: .venv/bin/python requirements/run.txt pyproject.toml
	$(INSTALL) --require-hashes -r requirements/run.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test: .venv/run requirements/test.txt
	$(INSTALL) --require-hashes -r requirements/test.txt
	@touch $@
