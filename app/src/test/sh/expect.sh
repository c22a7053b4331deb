# Read by the tests of the launcher, which make the folder $work.

failures=0

# expect WHAT EXIT_CODE TEXT COMMAND...: the command ends so, and says that (empty: anything).
expect() {
    what=$1 code=$2 text=$3
    shift 3
    actual=0
    "$@" >"$work/out" 2>"$work/err" </dev/null || actual=$?
    if [ "$actual" = "$code" ] &&
        { [ -z "$text" ] || cat "$work/out" "$work/err" | grep -qF -- "$text"; }; then
        echo "ok    $what"
    else
        echo "FAIL  $what: exit code $actual, wanted $code and \"$text\" in:"
        cat "$work/out" "$work/err"
        failures=$((failures + 1))
    fi
}

# expect_quiet: the last command said nothing on standard error.
expect_quiet() {
    [ -s "$work/err" ] || return 0
    echo "FAIL  something on standard error:"
    cat "$work/err"
    failures=$((failures + 1))
}

# finish WHAT: fails where anything failed.
finish() {
    [ "$failures" = 0 ] || {
        echo "$1: $failures failed"
        exit 1
    }
}
