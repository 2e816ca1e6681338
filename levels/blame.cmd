#!/bin/sh
: << 'WINDOWS'
@echo off
cd /d "%~dp0.."
if exist ".venv\Scripts\python.exe" (".venv\Scripts\python.exe" -m game %* & exit /b)
where blame >nul 2>nul && (blame %* & exit /b)
echo blame: the game is not installed for Tiled. Make an environment called .venv beside the folder levels, as the README says. 1>&2
exit /b 2
WINDOWS
# Started by Tiled's commands, from a window that knows no environment of a shell. One file for sh (below) and for Windows (above):
# Tiled can name only one. Windows complains about the first line, which Linux and macOS cannot do without, and goes on.
cd "$(dirname "$0")/.." || exit 2
for python in "${VIRTUAL_ENV:-.venv}/bin/python" .venv/bin/python; do
	[ -x "$python" ] && exec "$python" -m game "$@"
done
command -v blame >/dev/null && exec blame "$@"
echo "blame: the game is not installed for Tiled. Make an environment called .venv beside the folder levels, as the README says." >&2
exit 2
