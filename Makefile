# Thin on purpose: the set-up is in installer/setup_env.py, all configuration in pyproject.toml.
PYTHON ?= python3
BIN    := .venv/bin
SETUP  := @$(PYTHON) installer/setup_env.py
ARGS   ?=

.PHONY: run test lint bench soak translations pictures installer clean

run:            ## open the window; ARGS="--database my.leerkring" and the like are passed on
	$(SETUP) run $(ARGS)

test: lint      ## all checks and tests, without a display
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 $(ARGS)

lint:           ## style, types and the direction of imports
	$(SETUP) dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench:          ## figures: start-up, planning, import, invitations
	$(SETUP) dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m bench -s -o python_files="bench_*.py" tests/bench $(ARGS)

soak:           ## long-running checks
	$(SETUP) dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m soak -n 2 $(ARGS)

translations:   ## collect the texts of the window into resources/translations/*.ts and compile them
	$(SETUP) dev
	@$(BIN)/python installer/translations.py update

pictures:       ## make the pictures of docs/handleiding.md again
	$(SETUP) dev
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m support.pictures docs/pictures

installer:      ## a folder in dist/ that runs without Python, tried out before it counts as built
	$(SETUP) bundle
	@$(BIN)/python installer/build_bundle.py

clean:
	@rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage htmlcov
