#!/usr/bin/env bash
# Sets everything up (once) and opens the window; with arguments, the command line:
#   bash packaging/run.sh                        the window with the built-in experiment
#   bash packaging/run.sh run --preset digits    the same without a window
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

set_up "" window
exec "$venv_python" -m equitune_gui "$@"
