# Furrow: `make run` maps a demo season (or PROJECT=folder); `make test` checks everything.
# Both do all set-up first; a set-up that is up to date costs a tenth of a second.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup setup-dev setup-torch setup-qgis install-qgis setup-servers install-servers setup-browser install-browser setup-qt6 install-qt6 run test test-deep test-qgis lint format lock clean package qgis screenshots i18n
MAKEFLAGS += --no-print-directory

export FURROW_PYTHON ?=
PROJECT ?=
REGION ?=
YEAR ?=
SEED ?=
UPGRADE ?=

ENGINE := .venv/bin/python
TOOLS := .venv-dev/bin
TORCH := .venv-torch/bin/python
# The Python that the system's QGIS uses.
QGIS_PYTHON ?= /usr/bin/python3
FURROW := .venv/bin/furrow

# A demo with options of its own gets a folder of its own, so none is mistaken for another.
DEMO := demo-project$(if $(REGION),-$(REGION))$(if $(YEAR),-$(YEAR))$(if $(SEED),-seed$(SEED))
DEMO_OPTIONS := $(if $(REGION),--region $(REGION)) $(if $(YEAR),--year $(YEAR)) $(if $(SEED),--seed $(SEED))

help:
	@echo 'make run                    a simulated season: map, report and accuracy, in demo-project/'
	@echo 'make run PROJECT=folder     the same for your own project (made with: $(FURROW) new)'
	@echo 'make run REGION=… YEAR=… SEED=…   another simulated season'
	@echo 'make qgis                   QGIS Desktop with the plugin and this project, in a profile of its own'
	@echo 'make package                the zip of the plugin, for its repository (build/furrow-VERSION.zip)'
	@echo 'make screenshots            pictures of the plugin at work, in build/screenshots'
	@echo 'make test                   every check: lint, then the tests (PYTEST="-k word" for a few)'
	@echo 'make test-deep              only the tests of deep learning, in an environment with torch'
	@echo 'make test-qgis              the tests in QGIS and QGIS Desktop of this system (installed if missing)'
	@echo 'make lint                   ruff, mypy, import-linter, bandit, detect-secrets'
	@echo 'make format                 let ruff correct what it can'
	@echo 'make setup                  only the engine environment (.venv); the rest does this itself'
	@echo 'make i18n                   find new texts for the translators, and compile translations'
	@echo 'make lock                   renew the locks after an edit of requirements.in (UPGRADE=1: newest)'
	@echo 'make clean                  remove the environments and everything built'
	@echo
	@echo '$(FURROW) --help       the command itself, after make setup'

setup:
	@$(call build_environment,)

setup-dev:
	@$(call build_environment,--dev)

run: setup
ifeq ($(strip $(PROJECT)),)
	@test -e '$(DEMO)/furrow.json' || $(FURROW) demo '$(DEMO)' $(DEMO_OPTIONS)
	@$(FURROW) run '$(DEMO)'
else
	@$(FURROW) run '$(PROJECT)'
endif
	@echo 'make qgis$(foreach name,PROJECT REGION YEAR SEED,$(if $($(name)), $(name)=$($(name)))) opens this in QGIS.'

# A zip for the plugin repository: of the commit, the same bytes each time.
package: setup
	@python3 .ci/package.py

# In a profile of its own; PROJECT=folder opens another project than the demo.
qgis:
	@python3 -m tests.desktop.open_qgis --check
	@$(MAKE) setup-qgis run
	@$(QGIS_PYTHON) -m tests.desktop.open_qgis '$(or $(strip $(PROJECT)),$(DEMO))'

screenshots: setup-qgis
	@$(QGIS_PYTHON) -m tests.desktop.screenshots

# The tests run under the very Python and packages that users have. The tools of the tests are
# only lent to it, so an engine process started with -I sees nothing of them.
test: lint setup-servers setup-torch setup-browser setup-qt6
	@$(with_tools) $(ENGINE) -m pytest --ignore=tests/qgis --ignore=tests/desktop --ignore=tests/deep $(PYTEST)
	@$(MAKE) test-deep

# What needs torch, in an environment that has it beside the very same packages.
test-deep: setup-dev setup-torch
	@FURROW_REQUIRE_TORCH=1 FURROW_TEST_TORCH='$(CURDIR)/.venv-torch' $(with_tools) \
		$(TORCH) -m pytest tests/deep tests/backbones $(real_torch) $(PYTEST)
real_torch = tests/cli/test_deep_learning.py::test_the_real_torch_multiplies_rightly_or_says_why_not
with_tools = PYTHONPATH="$$($(TOOLS)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"

# In QGIS's own Python, without a screen; then the packaged plugin in QGIS Desktop on a virtual one.
# build/qgis is the plugin folder: it holds `furrow`. Two QGISes at a time, each with whole files.
AT_ONCE ?= 2
test-qgis: setup-qgis setup-servers
	@command -v xvfb-run >/dev/null && command -v xauth >/dev/null || $(MAKE) install-qgis
	@mkdir -p build/qgis && ln -sfn ../.. build/qgis/furrow
	@PYTHONPATH=build/qgis QT_QPA_PLATFORM=offscreen .venv-qgis/bin/python -m pytest tests/qgis -n $(AT_ONCE) --dist loadfile $(PYTEST)
	@.venv-qgis/bin/python -m pytest -p no:pytest_qgis tests/desktop $(PYTEST)

# The engine's environment with a build of torch for the processor: from the default package index
# where that holds one (its own for Linux needs CUDA's libraries), else from PyTorch's.
setup-torch: setup
	@cat engine/requirements-torch.lock engine/requirements-beside-torch.lock .venv/furrow-setup.json \
		| cmp -s - .venv-torch/finished || { \
		echo 'Setting up deep learning for the tests in .venv-torch (once; a minute or two) …'; \
		$(ENGINE) -m tests.support.torch_environment; }

setup-qgis: setup
	@python3 i18n/update.py --compile
	@$(QGIS_PYTHON) -c 'import qgis.core' 2>/dev/null || $(MAKE) install-qgis
	@cmp -s tests/qgis/requirements.lock .venv-qgis/finished || { \
		$(QGIS_PYTHON) -m venv --clear --system-site-packages .venv-qgis \
		&& .venv-qgis/bin/python -m pip install --quiet --require-hashes -r tests/qgis/requirements.lock \
		&& cp tests/qgis/requirements.lock .venv-qgis/finished; }

install-qgis:
	@command -v apt-get >/dev/null || { echo 'QGIS was not found, and this is no Debian: install QGIS 3.22 or newer, and name its Python in QGIS_PYTHON.' >&2; exit 1; }
	@if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else \
		echo 'QGIS was not found. Install it: sudo apt-get install qgis python3-qgis python3-venv xvfb xauth' >&2; exit 1; fi; \
		echo 'Installing QGIS from the packages of this system (once; a minute or two) …'; mkdir -p build; \
		$$as apt-get -qq update && DEBIAN_FRONTEND=noninteractive $$as apt-get -qq install -y --no-install-recommends \
			qgis python3-qgis python3-venv xvfb xauth libgl1-mesa-dri fonts-dejavu-core >build/install-qgis.log 2>&1 \
		|| { tail -5 build/install-qgis.log >&2; exit 1; }

# The servers that the tests of imagery from the network start: tests/servers/README.md.
setup-servers: setup
	@$(ENGINE) -m tests.servers.programs || $(MAKE) install-servers
	@cmp -s tests/servers/requirements.lock .venv-servers/finished || { \
		$(ENGINE) -m venv --clear .venv-servers \
		&& .venv-servers/bin/python -m pip install --quiet --require-hashes -r tests/servers/requirements.lock \
		&& cp tests/servers/requirements.lock .venv-servers/finished; }

# Without them their tests are skipped, unless FURROW_REQUIRE_SHARED=1.
install-servers:
	@command -v apt-get >/dev/null || { echo 'This is no Debian: install PostgreSQL with PostGIS, and nginx, for the tests that need them.' >&2; test "$$FURROW_REQUIRE_SHARED" != 1; exit; }; \
	if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else \
		echo 'For the tests that need them: sudo apt-get install postgresql postgresql-15-postgis-3 nginx-light (or your version of PostgreSQL)' >&2; test "$$FURROW_REQUIRE_SHARED" != 1; exit; fi; \
	echo 'Installing PostgreSQL with PostGIS, and nginx, from the packages of this system (once; a minute) …'; mkdir -p build; \
	{ $$as apt-get -qq update && version=$$(apt-cache depends postgresql | sed -n 's/.*Depends: postgresql-\([0-9]*\)$$/\1/p' | head -1) \
		&& $$as env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
			postgresql "postgresql-$$version" "postgresql-$$version-postgis-3" $$(PATH=$$PATH:/usr/sbin command -v nginx >/dev/null || echo nginx-light); } >build/install-servers.log 2>&1 \
	|| { tail -5 build/install-servers.log >&2; exit 1; }

# PyQt6 for tests/qt6, where a stand-in takes QGIS's place.
setup-qt6: setup
	@cmp -s tests/qt6/requirements.lock .venv-qt6/finished || { \
		$(ENGINE) -m venv --clear .venv-qt6 \
		&& .venv-qt6/bin/python -m pip install --quiet --require-hashes -r tests/qt6/requirements.lock \
		&& cp tests/qt6/requirements.lock .venv-qt6/finished; }
	@.venv-qt6/bin/python -c 'from PyQt6 import QtNetwork, QtWidgets' 2>/dev/null || $(MAKE) install-qt6

# Without them the tests in tests/qt6 are skipped, unless FURROW_REQUIRE_QT6=1.
install-qt6:
	@command -v apt-get >/dev/null || { echo 'This is no Debian: install what Qt 6 needs: tests/qt6/README.md.' >&2; test "$$FURROW_REQUIRE_QT6" != 1; exit; }; \
	libraries='libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libgssapi-krb5-2'; \
	if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else \
		echo "For the tests that need Qt 6: sudo apt-get install $$libraries" >&2; test "$$FURROW_REQUIRE_QT6" != 1; exit; fi; \
	echo 'Installing what Qt 6 needs from the packages of this system (once) …'; mkdir -p build; \
	{ $$as apt-get -qq update && $$as env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $$libraries; } >build/install-qt6.log 2>&1 \
	|| { tail -5 build/install-qt6.log >&2; exit 1; }

# Chromium and axe-core, which look at the report.
setup-browser: setup-dev
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || $(MAKE) install-browser
	@cmp -s tests/report/axe/requirements.lock build/axe/finished || { rm -rf build/axe \
		&& $(TOOLS)/python -m pip install --quiet --no-deps --require-hashes --target build/axe -r tests/report/axe/requirements.lock \
		&& cp tests/report/axe/requirements.lock build/axe/finished; }

# Without it its tests are skipped, unless FURROW_REQUIRE_SHARED=1.
install-browser:
	@command -v apt-get >/dev/null || { echo 'This is no Debian: install Chromium for the tests that look at the report.' >&2; test "$$FURROW_REQUIRE_SHARED" != 1; exit; }; \
	if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else \
		echo 'For the tests that look at the report: sudo apt-get install chromium' >&2; test "$$FURROW_REQUIRE_SHARED" != 1; exit; fi; \
	echo 'Installing Chromium from the packages of this system (once; a minute) …'; mkdir -p build; \
	{ $$as apt-get -qq update && $$as env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
		chromium fonts-dejavu-core; } >build/install-browser.log 2>&1 || { tail -5 build/install-browser.log >&2; exit 1; }

lint: setup-dev
	@$(TOOLS)/ruff check --quiet --no-cache .
	@$(TOOLS)/ruff format --quiet --no-cache --check .
	@mkdir -p build/typecheck && ln -sfn ../.. build/typecheck/furrow
	@cd build/typecheck && ../../$(TOOLS)/mypy --no-error-summary --config-file ../../pyproject.toml -p furrow.engine
	@said=$$($(TOOLS)/lint-imports --no-cache --no-logo 2>&1) || { echo "$$said"; exit 1; }
	@$(TOOLS)/bandit --quiet --configfile pyproject.toml --recursive $(wildcard engine plugin __init__.py)
	@git ls-files -z --cached --others --exclude-standard -- ':!*.lock' \
		| xargs -0 $(TOOLS)/detect-secrets-hook --no-verify
	@python3 i18n/update.py --check
	@echo 'Lint: clean.'

format: setup-dev
	@$(TOOLS)/ruff check --quiet --no-cache --fix .
	@$(TOOLS)/ruff format --no-cache .

i18n:
	@python3 i18n/update.py

lock:
	@python3 -m venv build/lock && build/lock/bin/python -m pip install --quiet uv
	@build/lock/bin/uv pip compile $(lock_options) engine/requirements.in -o engine/requirements.lock
	@build/lock/bin/uv pip compile $(lock_options) engine/requirements-torch.in -o engine/requirements-torch.lock
	@build/lock/bin/uv pip compile $(lock_options) $$(sed -nE 's/^(torch|triton|(cuda|nvidia)-[a-z0-9-]+)==.*/--no-emit-package \1/p' \
		engine/requirements-torch.lock) engine/requirements-beside-torch.in -o engine/requirements-beside-torch.lock
	@build/lock/bin/uv pip compile $(lock_options) tests/requirements.in -o tests/requirements.lock
	@build/lock/bin/uv pip compile $(lock_options) tests/qgis/requirements.in -o tests/qgis/requirements.lock
	@build/lock/bin/uv pip compile $(lock_options) tests/servers/requirements.in -o tests/servers/requirements.lock
	@build/lock/bin/uv pip compile $(lock_options) tests/qt6/requirements.in -o tests/qt6/requirements.lock
lock_options = --quiet --universal --fork-strategy fewest --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

clean:
	@rm -rf .venv .venv-dev .venv-torch .venv-qgis .venv-qt6 .venv-servers build .mypy_cache .ruff_cache .hypothesis .pytest_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

define build_environment
	command -v python3 >/dev/null || { echo 'Set-up stopped: python3 was not found. Install it (on Debian: apt-get install python3) and run again.' >&2; exit 1; }; \
	python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' || { echo 'Set-up stopped: python3 on PATH is older than 3.9. Install a newer Python and run again.' >&2; exit 1; }; \
	python3 -I -X utf8 engine/installation $(1)
endef
