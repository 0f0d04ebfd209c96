# Two commands are enough: `make brief` and `make test`. Each sets up what it needs.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
OUT    ?= out
PERIOD ?= 2024-01..2024-04

.PHONY: brief test test-engines check docs bench lock clean help

help:            ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

brief: $(VENV)/.run ## write and prove the January-April 2024 briefing on Kazakhstan's manufacturing
	$(BIN)/ondiris brief --country kz --period $(PERIOD) --out $(OUT)/kz-$(PERIOD)

test: $(VENV)/.dev $(VENV)/.browser ## run the tests, those in a browser as well
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder

test-engines: $(VENV)/.engines ## run the compilation on PostgreSQL and Spark as well: the results must be equal
	./tools/engines $(BIN)/pytest tests/engines

check: $(VENV)/.dev ## lint, types, import contracts, fresh reference pages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/reference.py --check

docs: $(VENV)/.dev ## build the documentation into site/
	$(BIN)/python tools/reference.py
	$(BIN)/mkdocs build --strict

bench: $(VENV)/.dev ## run the benchmarks, each beside its peer or limit
	$(BIN)/python -m benchmarks

lock: $(VENV)/.uv ## resolve the requirement files anew
	./tools/lock $(BIN)/uv

clean:           ## remove what the commands above made
	rm -rf $(VENV) $(OUT) site .ondiris

$(VENV)/.uv: requirements/uv.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	touch $@

$(VENV)/.run: $(VENV)/.uv requirements/run.txt pyproject.toml
	./tools/install $(BIN) requirements/run.txt
	touch $@

$(VENV)/.dev: $(VENV)/.uv requirements/dev.txt pyproject.toml
	./tools/install $(BIN) requirements/dev.txt
	touch $@ $(VENV)/.run

$(VENV)/.engines: $(VENV)/.dev requirements/engines.txt
	./tools/install $(BIN) requirements/engines.txt
	touch $@

$(VENV)/.browser:
	./tools/browser
	touch $@
