#!/usr/bin/env bash
# Remakes packaging/constraints.txt: the newest versions that pyproject.toml allows, for every
# platform and Python from 3.11. `bash packaging/lock.sh --upgrade` moves the locked ones too.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

make_venv
"$venv_python" -m pip install --quiet --disable-pip-version-check "uv>=0.8,<1"
cd "$root"
"$venv_python" -m uv pip compile --universal --python-version 3.11 --all-extras --no-emit-index-url \
    --custom-compile-command "bash packaging/lock.sh" \
    pyproject.toml -o packaging/constraints.txt "$@"
