#!/usr/bin/env bash
# Builds newsfacts and every plugin, installs the wheels together in a clean environment, runs each plugin's tests there,
# then tests/plugins: broken plugins, every hook, orders and hash seeds, a new plugin, the tutorial.
# Needs python3.11 (or PYTHON=…) and a package index; touches nothing outside a temporary directory.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
exec </dev/null
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PYTHONDONTWRITEBYTECODE=1
unset VIRTUAL_ENV PYTHONPATH PYTHONHOME NEWSFACTS_DISABLE NEWSFACTS_NO_PLUGINS

python=${PYTHON:-python3.11}
command -v "$python" >/dev/null || python=python3

step() { printf '\n-- %s\n' "$*"; }

step "build the wheels"
"$python" -m venv "$work/venv"
bin=$work/venv/bin
mkdir "$work/wheels"
for folder in "$root" "$root"/plugins/*/; do
    "$bin/pip" wheel -q --no-deps --wheel-dir "$work/wheels" "$folder"
done

step "install them together"
wheels=()
for wheel in "$work"/wheels/*.whl; do
    wheels+=("$wheel[test]")
done
"$bin/pip" install -q "${wheels[@]}" hatchling mypy
"$bin/pip" check

cd "$work"
failed=()
step "types"
"$bin/python" -m mypy --strict -p newsfacts_casualties -p newsfacts_elections -p newsfacts_flight -p newsfacts_spacy || failed+=(types)
for folder in "$root"/plugins/*/; do
    name=$(basename "$folder")
    step "tests of $name"
    mkdir -p "tests/$name"
    cp -R "$folder/tests/." "tests/$name"
    "$bin/python" -m pytest -q -p no:cacheprovider "tests/$name" || failed+=("$name")
done

step "installed plugins"
mkdir -p project/tests
cp -R "$root/tests/plugins" project/tests
cp -R "$root/docs" project
for folder in "$root"/plugins/*/; do
    mkdir -p "project/plugins/$(basename "$folder")"
    cp "$folder/README.md" "project/plugins/$(basename "$folder")"
done
NEWSFACTS_WHEELS=$work/wheels "$bin/python" -m pytest -q -p no:cacheprovider project/tests/plugins || failed+=("tests/plugins")

if [ ${#failed[@]} -gt 0 ]; then
    step "failed: ${failed[*]}"
    exit 1
fi
step "all plugins passed"
