# Sourced by run.sh and test.sh. Sets up .venv once; later calls find a stamp and do nothing.
#
#   set_up EXTRAS LIBRARIES    EXTRAS: "" or "dev,rivals"; LIBRARIES: "offscreen" or "window"
#
# Leaves $venv_python for the caller. Whatever was interrupted is mended by calling it again: each
# step is safe to repeat, and the stamp is written last.
# shellcheck shell=bash

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
venv="$root/.venv"
venv_python="$venv/bin/python"

say() { printf '%s\n' "equitune_gui: $*" >&2; }

is_root() { [ "$(id -u)" = 0 ]; }

set_up() {
    see_to_libraries "$2"
    local stamp
    stamp="$(fingerprint) $1"
    if stamped "$stamp"; then return; fi
    say "setting up $venv (once; a few minutes, most of it PyTorch)"
    make_venv
    install_package "$1"
    printf '%s\n' "$stamp" >"$venv/equitune-stamp-${1:-run}"
}

# What the installation depends on: where it is, what it asks for, which versions.
fingerprint() {
    { printf '%s\n' "$root" && cat "$root/pyproject.toml" "$root/packaging/constraints.txt"; } | cksum
}

# The developer's installation holds everything that the plain one does.
stamped() {
    [ -x "$venv_python" ] || return 1
    local file
    for file in "$venv"/equitune-stamp-*; do
        [ -f "$file" ] || continue
        case "$(cat "$file")" in
        "$1" | "$1"*dev*) return 0 ;;
        esac
    done
    return 1
}

# ---------------------------------------------------------------------------------------- Python

is_suitable() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    local candidate
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python3.14 python; do
        if is_suitable "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

make_venv() {
    if [ -x "$venv_python" ] && "$venv_python" -m pip --version >/dev/null 2>&1; then return; fi
    local python
    if ! python="$(find_python)"; then
        if ! { can_install && install_debian python3 python3-venv && python="$(find_python)"; }; then
            say "Python 3.11 or newer, with its venv module, was not found. Install it" \
                "(Debian, Ubuntu: sudo apt-get install python3 python3-venv; elsewhere:" \
                "https://www.python.org/downloads/), or name one: PYTHON=/path/to/python bash $0"
            exit 1
        fi
    fi
    "$python" -m venv --clear "$venv"
}

install_package() {
    # uv installs in parallel: seconds where pip needs minutes. pip remains for where uv cannot
    # be had or cannot reach the registry that pip is set up for.
    if (install_with_uv "$1"); then return; fi
    say "uv did not succeed; trying pip"
    cd_root "$venv_python" -m pip install --constraint packaging/constraints.txt --editable ".${1:+[$1]}"
}

install_with_uv() {
    "$venv_python" -m pip install --quiet --disable-pip-version-check "uv>=0.8,<1" || return 1
    # uv does not read pip's settings: hand it the registry and the certificates that pip uses.
    local index certificate
    index="${PIP_INDEX_URL:-$(pip_setting index-url)}"
    certificate="${PIP_CERT:-$(pip_setting cert)}"
    if [ -n "$index" ]; then export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$index}"; fi
    if [ -n "$certificate" ]; then export SSL_CERT_FILE="${SSL_CERT_FILE:-$certificate}"; fi
    export UV_HTTP_TIMEOUT="${UV_HTTP_TIMEOUT:-180}" # seconds: single wheels exceed 500 MB
    cd_root "$venv_python" -m uv pip install --python "$venv_python" \
        --constraint packaging/constraints.txt --editable ".${1:+[$1]}"
}

pip_setting() {
    "$venv_python" -m pip config get "global.$1" 2>/dev/null || true
}

# From the root, so that no path, whatever characters it holds, has to be quoted for pip.
cd_root() { (cd "$root" && "$@"); }

# ------------------------------------------------------------------------------ system libraries

see_to_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local packages
    packages="$(missing_packages "$1")"
    if [ -z "$packages" ]; then return; fi
    # shellcheck disable=SC2086 # a list of package names
    if can_install && install_debian $packages; then return; fi
    if command -v apt-get >/dev/null 2>&1; then
        say "Qt needs libraries of the system that are missing. Type this once:"
        say "  sudo apt-get install -y $packages"
    else
        say "Qt needs libraries of the system that are missing; their names on Debian are: $packages"
    fi
}

# The Debian packages, one line, whose libraries the loader does not find. $1: offscreen or window.
missing_packages() {
    local found library package needed_by missing=""
    found="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)" || return 0
    while read -r library package needed_by; do
        case "$library" in "" | "#"*) continue ;; esac
        if [ "$needed_by" = window ] && [ "$1" = offscreen ]; then continue; fi
        case "$found" in *"$library"*) continue ;; esac
        case " $missing " in *" $package "*) ;; *) missing="$missing $package" ;; esac
    done <"$root/resources/qt-libraries.txt"
    printf '%s\n' "${missing# }"
}

can_install() { is_root && command -v apt-get >/dev/null 2>&1; }

install_debian() {
    say "installing $* (apt-get)"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || say "apt-get update failed; trying on"
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}
