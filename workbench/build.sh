#!/bin/sh
# Makes the pages of the workbench with Vite into the folder given; Maven runs it. Libraries are
# fetched again only when the lock file changed.
set -eu

out=$1
cd "$(dirname -- "$0")"

sum=$(cksum <package-lock.json)
if [ "$(cat node_modules/.locked 2>/dev/null)" != "$sum" ]; then
    npm ci --no-progress
    echo "$sum" >node_modules/.locked
fi
npm run --silent check
npm run --silent build -- --outDir "$out" --emptyOutDir --logLevel warn
