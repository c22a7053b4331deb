#!/bin/sh
# The command of a package: what ./shanhai is to the sources, with nothing to find and nothing to build.
# Without arguments it opens the workbench.
set -eu

# Java would take a closed descriptor for the next file it opens, and the answer would go there.
(: 3>&2) || exec 2>/dev/null
if ! (: 3>&1) 2>/dev/null; then
    echo "shanhai: standard output is closed: no answer can be written to it" >&2
    exit 1
fi

link=$0
while [ -L "$link" ]; do
    target=$(readlink "$link")
    case $target in
        /*) link=$target ;;
        *) link=$(dirname "$link")/$target ;;
    esac
done
bin=$(CDPATH='' cd -- "$(dirname -- "$link")" && pwd -P)
# On macOS it lies in the folder of the jars, for programs alone may lie where others look for it.
app=$bin
[ -f "$app/shanhai.jar" ] || app=${bin%/*}/lib/app
java=${app%/*}/runtime/bin/java
[ -x "$java" ] || java=${app%/*}/runtime/Contents/Home/bin/java
if ! [ -f "$app/hand-over.sh" ] || ! [ -x "$java" ]; then
    echo "shanhai: parts of the package are missing beside $bin: install it again" >&2
    exit 1
fi
. "$app/hand-over.sh"
refuse_colon "$app"
refuse_surroundings
[ $# -gt 0 ] || set -- serve
# Whatever the environment holds: no module for clusters is in a package.
cluster=
hand_over "$java" "$app/shanhai.jar" "$app/lib/shanhai-workbench.jar" "$app/solver" \
    "$app/shanhai.aot" "$@"
