# Two commands: `make book` and `make test`. `make help` lists the others.
# CONTRIBUTING.md ("Tests") says which of check, test and test-all holds which guarantee.

# the first Python that the lock file is made for; PYTHON=… names another
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python; do \
    $$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
    && echo $$python && break; done)
RUN := .venv/bin
# one more than cores: tests that have others work for them wait a good part of their time
WORKERS := $(shell expr 1 + $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2))

# what starts no kernel and no sandbox, opens no browser and needs no book
QUICK := not (kernel or sandbox or browser or build or slow or nightly)

.DEFAULT_GOAL := help
.PHONY: help book check test test-all serve public pdf exercises variants mutants draws evidence attacks honest walkthrough fuzz \
    bench-evidence bench-grading bench-neighbors crashes bench-kernels bench-pages lint colab setup lock clean

help: ## say what each command does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

book: setup ## run every lab and render the book to _build/html
	@echo "Building the book: pages and labs that changed are run, the others come from the cache"
	@$(RUN)/heldout book build

check: lint ## style, types, imports, and the tests that need only Python
	@$(RUN)/pytest -n $(WORKERS) -m "$(QUICK)"

test: lint book ## build the book, then run every test that guards a release
	@$(RUN)/pytest -n $(WORKERS) -m "not nightly"

# what runs in processes of its own is not counted, and tests that start them would only be slower for it
test-all: test ## what takes longest, too: parity with nbgrader, crashes, clusters, repeated runs, branches covered
	@$(RUN)/pytest -n $(WORKERS) -m "$(QUICK)" --cov --cov-report=term
	@$(RUN)/pytest -n $(WORKERS) -m "$(QUICK)" -k "propert" --hypothesis-profile=night --timeout=3600 tests/grading
	@$(RUN)/pytest -n $(WORKERS) -m nightly

serve: book ## show the book at http://127.0.0.1:8000
	@$(RUN)/python -m http.server --bind 127.0.0.1 --directory _build/html 8000

public: book ## gather what students may have in _build/public, and search it for what they may not
	@$(RUN)/heldout book public

pdf: book ## print the book to _build/held-out.pdf (needs Chromium or Chrome)
	@$(RUN)/heldout book pdf

exercises: setup ## generate exercises/ from solutions/ and enter them in gradebook.db
	@$(RUN)/heldout author exercises

variants: setup ## grade every answer variant of every exercise and print the table
	@$(RUN)/heldout author variants

mutants: setup ## grade every model solution with one mistake in it: which mistakes does no test see?
	@$(RUN)/heldout author mutants

draws: setup ## run every hidden test 300 times against right answers, 100 times against wrong ones
	@$(RUN)/heldout author draws

evidence: setup ## run what is missing of the experiments; ONLY=dropout names one
	@$(RUN)/heldout author evidence $(ONLY)

attacks: setup ## grade a class of attackers here and with nbgrader's autograder; what did each achieve?
	@$(RUN)/python -m heldout.testing.attacks --stock

honest: setup ## grade right answers in odd shapes and styles here and with nbgrader's autograder
	@$(RUN)/python -m heldout.testing.honest --stock

walkthrough: setup ## show what a lecturer reads at slips in an assignment, and of a class graded three times
	@$(RUN)/python -m heldout.testing.walkthrough

fuzz: setup ## look for ten minutes for text that costs a step of grading more than its length
	@$(RUN)/python -m heldout.testing.fuzz

bench-evidence: setup ## time a sample of the experiments against one fresh process for each run
	@$(RUN)/python benchmarks/experiments.py

bench-grading: setup ## grade every exercise, and classes of up to 3,000, and time nbgrader's autograder against ours
	@$(RUN)/python benchmarks/grading.py

bench-neighbors: setup ## grade honest students alone and beside attackers: what do they lose?
	@$(RUN)/python benchmarks/neighbors.py

crashes: setup ## kill the grader 100 times at random moments; nothing may be lost or doubled
	@$(RUN)/python -m heldout.testing.crashes

bench-kernels: setup ## time the book and the notebooks' tests with plain kernels and with warm ones
	@$(RUN)/python benchmarks/kernels.py

bench-pages: book ## weigh and time every page in a browser against Jupyter Book's defaults
	@$(RUN)/python benchmarks/pages.py

colab: ## run every lab and solved exercise with Colab's versions; wants PYTHON=python3.13
	@$(PYTHON) tools/colab.py

lint: setup ## check style, types, the walls between packages, and the declared dependencies
	@$(RUN)/ruff check .
	@$(RUN)/ruff format --check .
	@$(RUN)/mypy
	@$(RUN)/lint-imports
	@$(RUN)/deptry .

setup: ## set up .venv from requirements/lock.txt (the others do this by themselves)
	@$(if $(PYTHON),,$(error set-up: no Python 3.11, 3.12 or 3.13 found. Install one, or name it: make book PYTHON=/path/to/python3))
	@$(PYTHON) tools/install.py

lock: ## resolve pyproject.toml anew into requirements/lock.txt (needs uv)
	@uv pip compile --universal --python-version 3.11 --all-extras --no-strip-extras --generate-hashes --no-annotate \
	    --no-emit-index-url --no-header --upgrade --quiet pyproject.toml -o requirements/lock.txt
	@echo "Made: requirements/lock.txt"

clean: ## remove what the commands made: _build and .venv
	@rm -rf _build .venv *.egg-info
	@echo "Removed: _build .venv"
