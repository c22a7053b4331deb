#!/bin/sh
# Tests when ./shanhai builds, and that builds do not get in one another's way: in a copy of the
# launcher, with a Maven that only lays down the jar that is there. Called by ./verify.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$home/app/src/test/sh/expect.sh"
. "$home/tools/find-tools.sh"
need_jdk

cd "$work"
mkdir -p copy/packs copy/app/target copy/app/src/main copy/linalg/src/main copy/engine/src/main bin
cp -R "$home/shanhai" "$home/tools" copy/
for module in . linalg engine app; do
    : >"copy/$module/pom.xml"
done
ln -s "$home/app/target/lib" copy/app/target/lib
target=$work/copy/app/target
# No trial run: that is not what is tested.
touch -t 203701010000 "$target/trained.stamp"

cat >bin/mvn <<'END'
#!/bin/sh
echo build >>"$WORK/builds"
sleep "${MAVEN_TAKES:-0}"
cp "$JAR" "$WORK/copy/app/target/shanhai.jar"
END
chmod +x bin/mvn
WORK=$work JAR=$home/app/target/shanhai.jar PATH=$work/bin:$PATH
export WORK JAR PATH

builds() {
    wc -l <"$work/builds" | tr -d ' '
}

run() {
    timeout 60 copy/shanhai --version
}

# until_seen FILE: waits until that file is there, for a minute at most.
until_seen() {
    for _ in $(seq 600); do
        [ ! -e "$1" ] || return 0
        sleep 0.1
    done
    echo "FAIL  never seen: $1"
    failures=$((failures + 1))
}

expect "builds at first" 0 "shanhai 0." run
expect "which is one build" 0 1 builds
expect "does not build again" 0 "shanhai 0." run
expect_quiet
: >"$target/shanhai.jar"
expect "builds anew where the jar is empty" 0 "shanhai 0." run
head -c 100000 "$JAR" >"$target/shanhai.jar"
expect "builds anew where the jar is cut short" 0 "shanhai 0." run
dd if=/dev/zero of="$target/shanhai.jar" bs=1000 seek=500 count=200 conv=notrunc 2>/dev/null
expect "builds anew where the jar was overwritten in the middle" 0 "shanhai 0." run
expect "which are three builds more" 0 4 builds

# What is brought besides, by a Maven that brings nothing: the answer does not depend on it where it need not.
cat >bin/mvn <<'END'
#!/bin/sh
echo "$*" >>"$WORK/fetched"
exit 1
END
printf 'name,question,subject\na,diagnose,Yunhe\nb,admit,planning\n' >none.csv
printf 'name,question,subject\na,diagnose,Yunhe\nb,"plan",\r\n' >plans.csv
sweep() {
    rm -f fetched out.parquet
    timeout 300 env SHANHAI_SOLVER= copy/shanhai sweep "$@"
}
if [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ]; then
    expect "a sweep without plans" 0 "2 scenarios asked" sweep none.csv --out out.parquet
    expect "fetches no solver" 1 "" test -e fetched
    expect "one with plans goes on without the solver" 0 "2 scenarios asked; 1 has no answer" \
        sweep plans.csv --out out.parquet
    expect "which it tried to fetch" 0 "ortools-linux" cat fetched
    sed -i 's/^exit 1/exit 0/' bin/mvn
    expect "one for which nothing was unpacked" 0 "2 scenarios asked; 1 has no answer" \
        sweep plans.csv --out out.parquet
    expect "has no solver" 1 "" test -e "$target/solver/whole"
    sed -i 's/^exit 0/exit 1/' bin/mvn
fi
expect "a table of scenarios to fill in" 0 "name,question" sweep --template --engine spark
expect "fetches no Spark" 1 "" test -e fetched
expect "which an answer by it does" 1 "the module for clusters could not be built" \
    sweep none.csv --engine SPARK --out out.parquet
expect "as it tried" 0 "-Dcluster" cat fetched

cat >bin/mvn <<'END'
#!/bin/sh
echo build >>"$WORK/builds"
sleep "${MAVEN_TAKES:-0}"
cp "$JAR" "$WORK/copy/app/target/shanhai.jar"
END

# test_locks LOCK: that builds wait for one another, and for nobody who is gone.
test_locks() {
    rm -f "$target/built.stamp" builds
    MAVEN_TAKES=2 copy/shanhai --version >first 2>&1 &
    first=$!
    until_seen builds
    expect "waits for a build that runs, and names the lock and the way out" 0 "$1. To stop it: kill $first" run
    expect "does then not build again" 0 1 builds
    wait "$first"
    expect "and neither has the other failed" 0 "shanhai 0." cat first

    rm -f "$target/built.stamp" builds
    # Of a process group of its own, which is killed as a whole.
    MAVEN_TAKES=60 setsid copy/shanhai --version >first 2>&1 &
    until_seen builds
    kill -9 "-$!"
    expect "does not wait for a build that was killed" 0 "shanhai 0." run
    rm -f "$target/built.stamp"
}

test_locks "$target/build.lock"
: >"$target/build.lock"
expect "does not wait for a lock that nobody holds" 0 "shanhai 0." run
rm "$target/build.lock" "$target/built.stamp"

# The same where the system has no flock.
mkdir tools
for tool in basename cat chmod cksum cp cut date dirname env find grep head id ln ls mkdir mv printf ps \
    readlink rm sed seq setsid sh sleep stty tail timeout touch tr uname wc; do
    ln -s "$(command -v "$tool")" "tools/$tool"
done
PATH=$work/bin:$work/tools
export JAVA_HOME
lock=$target/build.lock.link
test_locks "$lock"
ln -s 999999999:1 "$lock"
expect "does not wait for a process that is gone" 0 "shanhai 0." run
rm "$target/built.stamp"
ln -s "$$:1" "$lock"
expect "does not wait for another process of the same number" 0 "shanhai 0." run
rm "$target/built.stamp"
: >"$lock"
expect "says so where it cannot lock" 1 "cannot lock $lock" run

finish building
