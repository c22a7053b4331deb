#!/bin/sh
# End-to-end test of ./shanhai as a person uses it. Called by ./verify, which names a file of when its own
# build began in BUILT_SINCE: what that built need not be built again. Without it ./shanhai builds as ever.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$home/app/src/test/sh/expect.sh"

if [ -n "${BUILT_SINCE:-}" ]; then
    cksum <"$home/app/target/shanhai.jar" >"$home/app/target/built.sum"
    touch -r "$BUILT_SINCE" "$home/app/target/built.stamp"
fi

cd "$work"
LC_ALL=C
export LC_ALL
"$home/shanhai" --version >/dev/null

expect "prints its version from any folder" 0 "shanhai 0." "$home/shanhai" --version
expect "is silent about the build when built" 0 "" "$home/shanhai" --version
expect_quiet

ln -s "$home/shanhai" link
expect "works by a symbolic link" 0 "shanhai 0." ./link --version
mkdir "a folder"
ln -s ../link "a folder/link of a link"
expect "works by a link to a link, with spaces" 0 "shanhai 0." "./a folder/link of a link" --version

expect "passes wrong use through" 2 "no option '--nonsense'" "$home/shanhai" --nonsense
expect "passes no through" 1 "" "$home/shanhai" check "$work/no-such-pack"
expect "finds the embedded pack sound" 0 "zhejiang-register: sound" "$home/shanhai" check
expect "names the toy project" 0 "≥ 7 million yuan" "$home/shanhai" show Longyou
expect "writes Chinese under any locale" 0 "≥ 700 万元" "$home/shanhai" show 龙游 --lang zh
expect "takes the language from the environment" 0 "用法" env LC_ALL=zh_CN.UTF-8 "$home/shanhai" --help

expect "says where memory is short" 1 "MB of memory are not enough" \
    env JDK_JAVA_OPTIONS=-Xmx24m "$home/shanhai" show Longyou
for memory in -Xmx64m -XX:MaxRAM=512m "-Xms16m -Xmx257m"; do
    expect "answers with little memory: $memory" 0 "Longyou is a later-developed county" \
        env JDK_JAVA_OPTIONS="$memory" "$home/shanhai" show Longyou
done

"$home/shanhai" show Longyou --json >one.json
"$home/shanhai" show Longyou --json >two.json
expect "says the same twice, byte for byte" 0 "" cmp one.json two.json

expect "writes a report, printed beside its page" 0 "report.docx" "$home/shanhai" report --print --out report
expect "which is there" 0 "" test -s report/index.html
# shellcheck disable=SC2016
expect "and nothing half-written beside it" 0 "" sh -c '[ "$(ls -A | grep report)" = report ]'
expect "writes a brief" 0 "brief.html" "$home/shanhai" report --place Longyou --out brief
if [ -f brief/brief.pdf ]; then
    pages=$(grep -ac '/Type /Page$\|/Type /Page[^s]' brief/brief.pdf)
    expect "of two pages at least" 0 "" test "$pages" -ge 2
    expect "and of four at most" 0 "" test "$pages" -le 4
fi
expect "and takes the report for its own the next time, of a small pack" 0 "index.html" \
    "$home/shanhai" report --pack "$home/app/src/test/cases/files/now" --out report
expect "and leaves nothing of it" 1 "" test -e report/report.docx
printf 'place,industry,jobs\nA,1,2\nA,2,3\nB,1,4\n' >jobs.csv
expect "writes where a Chinese name says" 0 "" "$home/shanhai" capability --table jobs.csv --out 报告
expect "which is there too" 0 "" test -s 报告/datapackage.json

"$home/shanhai" serve --port 0 --no-browser >served 2>served.err &
serving=$!
tries=0
# The pages may have to be built first.
while [ ! -s served ] && [ $tries -lt 120 ] && kill -0 $serving 2>/dev/null; do
    sleep 1
    tries=$((tries + 1))
done
expect "opens the workbench" 0 "http://127.0.0.1:" cat served
expect "whose pages were built" 0 "" test -s "$home/workbench/target/shanhai-workbench.jar"
if [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ]; then
    expect "with the solver that its plans need" 0 "" test -f "$home/app/target/solver/whole"
fi
expect "and which runs until it is ended" 0 "" kill $serving
expect "serves others with a token alone" 2 "--token" \
    "$home/shanhai" serve --address 0.0.0.0 --port 0

expect "says how packages are made" 0 "--output FOLDER" "$home/shanhai" package --help
expect "names what is wrong with that" 2 "'--nonsense'" "$home/shanhai" package --nonsense
expect "or missing" 2 "needs a folder" "$home/shanhai" package --output
expect "and makes none where there is no folder" 1 "cannot be a folder" \
    "$home/shanhai" package --output one.json
expect "which is as it was" 0 "" cmp one.json two.json

mkdir a:b
cp -R "$home/shanhai" "$home/tools" a:b/
expect "says where it cannot run" 1 "a folder with a colon in its name: $work/a:b" a:b/shanhai --version

# What Java would meet with a trace is said in a line, before it is asked.
# in_gone COMMAND...: runs it in a folder that was deleted meanwhile.
in_gone() {
    mkdir "$work/gone"
    (cd "$work/gone" && rmdir "$work/gone" && "$@")
}
# with_files NUMBER COMMAND...: runs it where no more files may be open.
with_files() {
    (
        ulimit -n "$1"
        shift
        "$@"
    )
}
expect "says that its folder is gone" 1 "the folder it is run in is gone" in_gone "$home/shanhai" show Longyou
for files in 15 20 80 255; do
    expect "says that $files open files are too few" 1 "only $files files may be open" \
        with_files "$files" "$home/shanhai" show Longyou
done
expect "and says so of the test command" 1 "only 20 files may be open" with_files 20 "$home/verify"
expect "and not that as many as it takes are" 0 "Longyou" with_files 256 "$home/shanhai" show Longyou

# The command of a package, laid out as one.
mkdir -p package/bin package/lib/app/lib
cp "$home/tools/packaged.sh" package/bin/shanhai
. "$home/tools/find-tools.sh"
find_jdk
ln -s "$JAVA_HOME" package/lib/runtime
expect "says of a package what is missing" 1 "install it again" package/bin/shanhai --version
cp "$home/tools/hand-over.sh" "$home/app/target/shanhai.jar" package/lib/app/
ln -s "$home"/app/target/lib/*.jar package/lib/app/lib/
ln -s package/bin/shanhai packaged
expect "runs from a package, by a link" 0 "shanhai 0." ./packaged --version
expect_quiet
expect "says of a package too that its folder is gone" 1 "is gone" in_gone "$work/packaged" --version
expect "and that files are too few" 1 "only 20 files" with_files 20 ./packaged --version
expect "whatever the environment calls a cluster" 0 "shanhai 0." env cluster=elsewhere ./packaged --version
rm package/lib/app/lib/ortools-java-*.jar
mkdir solver
: >solver/libjniortools.so
expect "says of a package without the solver how one is had with it" 1 "package --with-plan" \
    env SHANHAI_SOLVER="$work/solver" ./packaged plan
mv package pack:age
expect "and says where it cannot" 1 "a colon in its name" pack:age/bin/shanhai --version

expect "an answer that cannot be written is none" 1 "The disk is full: standard output" \
    sh -c "\"$home/shanhai\" show Longyou >/dev/full"
expect "in JSON neither" 1 "The disk is full: standard output" \
    sh -c "\"$home/shanhai\" show Longyou --json >/dev/full"
expect "nor by a closed output" 1 "standard output is closed" \
    sh -c "\"$home/shanhai\" show Longyou >&-"
expect "errors may go nowhere" 1 "" sh -c "\"$home/shanhai\" check no-such-pack 2>&-"
expect "a reader may have seen enough" 0 "" \
    sh -c "{ \"$home/shanhai\" show Longyou --json; echo \$? >code; } | head -n 1; exit \$(cat code)"
expect_quiet
expect "writes under no name of another form" 2 ".csv" "$home/shanhai" rules list --csv one.json
expect "and leaves what is there" 0 "" cmp one.json two.json
cp one.json notes.csv
expect "writes over no other file" 1 "--force" "$home/shanhai" rules list --csv notes.csv
expect "which is as it was" 0 "" cmp notes.csv two.json

# Killed at any moment, a run leaves the earlier report or the new one, and the next clears up.
"$home/shanhai" capability --table jobs.csv --out killed >/dev/null
for pause in 0.2 0.3 0.4 0.5 0.6; do
    "$home/shanhai" capability --table jobs.csv --out killed >/dev/null 2>&1 &
    sleep "$pause"
    kill -9 $! 2>/dev/null || true
    wait $! 2>/dev/null || true
    expect "a run killed after $pause s leaves a whole folder" 0 "" test -s killed/datapackage.json
done
mkdir .killed.99999999-0.part
expect "the next run replaces it" 0 "" "$home/shanhai" capability --table jobs.csv --out killed
# shellcheck disable=SC2016
expect "and clears up what the killed ones left" 0 "" sh -c '[ "$(ls -A | grep killed)" = killed ]'

# How Java is asked: lightly for a question about the embedded pack; what is large, as it is best at length.
manner_of() {
    (
        . "$home/tools/hand-over.sh"
        find_command "$@"
        choose_manner "$@"
        echo "$manner"
    )
}
mkdir small large
: >small/facts.csv
dd if=/dev/zero of=large/facts.csv bs=1024 seek=66000 count=1 2>dd.err
dd if=/dev/zero of=packed.PARQUET bs=1024 seek=17000 count=1 2>dd.err
expect "compiles lightly for the embedded pack" 0 "TieredStopAtLevel=1" manner_of show Longyou
expect "whichever it is" 0 "TieredStopAtLevel=1" manner_of show Longyou --pack zhejiang-register
expect "by either way of saying so" 0 "TieredStopAtLevel=1" manner_of show --pack=zhejiang-register Longyou
expect "and for a report on it, where one is" 0 "TieredStopAtLevel=1" manner_of report --out report
expect "and for all projects of it" 0 "TieredStopAtLevel=1" manner_of admit --all --pack zhejiang-register
expect "and for all places that could leap" 0 "TieredStopAtLevel=1" manner_of leap --all
expect "but not for all pairs" 0 "" test "$(manner_of pair --all)" = -XX:+UseSerialGC
for manner in "check large" "check --pack=large" "show Longyou --pack large" "admit --table=large/facts.csv" \
    "import register large/facts.csv --into small" "import register packed.PARQUET --into small"; do
    # shellcheck disable=SC2086
    expect "reads what is large at length: $manner" 0 "SerialGC -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining" \
        manner_of $manner
done
for manner in "check small" "check --pack small" "show Longyou --pack=small" "import register small/facts.csv --into large"; do
    # shellcheck disable=SC2086
    expect "and nothing else: $manner" 0 "" test "$(manner_of $manner)" = -XX:+UseSerialGC
done
for manner in "report --pack small" "report --pack large" "serve"; do
    # shellcheck disable=SC2086
    expect "clears memory by all cores: $manner" 0 "ParallelGC" manner_of $manner
done

# A JVM archive that does not fit must be passed over without a word.
cp -p "$home/app/target/shanhai.aot" aot
echo "not an archive" >"$home/app/target/shanhai.aot"
expect "does without a fitting archive" 0 "shanhai 0." "$home/shanhai" --version
expect_quiet

cp -p aot "$home/app/target/shanhai.aot"

# Native code: what is damaged is not run, and what cannot be kept does not pile up.
# What was fitted in the trial run is at hand wherever the library is kept.
fits=${SHANHAI_FITS:-${XDG_CACHE_HOME:-$HOME/.cache}/shanhai/fits}
expect "works out flows" 0 "Trade of Longyou" env XDG_CACHE_HOME="$work/cache" SHANHAI_FITS="$fits" \
    "$home/shanhai" flows --place Longyou
cp "$work/out" flows
expect "and nothing before the answer" 0 "Longyou buys most from" head -n 1 flows
# What is asked of a small table needs the library all the same.
survey=$home/app/src/test/cases/files/survey
expect "inverts a table" 0 "Factories" env XDG_CACHE_HOME="$work/cache" "$home/shanhai" inverse --pack "$survey"
cp "$work/out" inverse
library=$(find cache -name 'libopenblas*' | head -n 1)
dd if=/dev/zero of="$library" bs=1000000 seek=5 count=20 conv=notrunc 2>/dev/null
cp "$library" damaged
expect "replaces a damaged library" 0 "" env XDG_CACHE_HOME="$work/cache" "$home/shanhai" inverse --pack "$survey"
cp "$work/out" again
expect "and says the same" 0 "" cmp inverse again
expect "by a sound one" 1 "" cmp "$library" damaged
: >no-folder
mkdir temporary
expect "does without a cache" 0 "Factories" env XDG_CACHE_HOME="$work/no-folder" \
    JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$work/temporary" "$home/shanhai" inverse --pack "$survey"
expect "and leaves no library behind" 1 "" sh -c 'ls -A temporary | grep openblas'

finish launcher
