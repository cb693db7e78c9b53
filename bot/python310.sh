#!/bin/sh
# Prints the path of a working Python 3.10, which Rasa needs: on PATH, inside pyenv (whose shim on PATH may fail), or
# brought by uv ($1). Fails with one sentence.
works() { "$1" -c 'import sys, venv; sys.exit(sys.version_info[:2] != (3, 10))' >/dev/null 2>&1; }

shim=$(command -v python3.10)
pyenv=$(command -v pyenv)
for candidate in python3.10 /usr/bin/python3.10 /usr/local/bin/python3.10 \
    "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10.*/bin/python3.10 \
    "${shim%/shims/*}"/versions/3.10.*/bin/python3.10 "${pyenv%/bin/pyenv}"/versions/3.10.*/bin/python3.10 \
    "$(pyenv root 2>/dev/null)"/versions/3.10.*/bin/python3.10; do
    if works "$candidate"; then
        command -v "$candidate"
        exit 0
    fi
done
if "$1" python install 3.10 >/dev/null 2>&1; then
    found=$("$1" python find --managed-python 3.10 2>/dev/null)
    if [ -n "$found" ] && works "$found"; then
        echo "$found"
        exit 0
    fi
fi
echo "Rasa needs Python 3.10 and none was found: install it (for example with pyenv) and run the command again." >&2
exit 1
