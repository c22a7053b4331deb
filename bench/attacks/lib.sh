# What an attack is written with. One reads as a sentence:
#
#     attack "a table on a path with *" "its own rows"
#     shanhai capability --table 'a*b.parquet' --out out
#     exits 0
#     has 'the place of the other file is not there' ! grep -q other out/places.csv
#
# Each attack has a folder of its own and stands in it; what is wrong is gathered, not the first only.

# attack WHAT EXPECTED: ends the one before, begins the next.
attack() {
    conclude
    what=$1 expected=$2 faults= code=- came= crash_is_asked=
    rm -rf "$work/here"
    mkdir "$work/here"
    cd "$work/here"
    : >"$work/out"
    : >"$work/err"
}

# Writes down how the attack that is going on has ended, and whether it succeeded.
conclude() {
    [ -n "$what" ] || return 0
    if [ -z "$crash_is_asked" ] && [ "$code" != - ]; then
        [ "$code" != 3 ] || fault "a defect (exit 3)"
        [ "$code" -lt 128 ] 2>/dev/null || fault "killed by signal $((code - 128))"
        if cat "$work/out" "$work/err" | grep -aqE '[A-Za-z]*(Exception|Error): |^\sat [a-z]+\.|A fatal error has'; then
            fault "Java speaks to the reader"
        fi
    fi
    [ -n "$came" ] || came=$(brief)
    came=$(printf '%s' "$came" | without_paths)
    number=$((number + 1))
    verdict=held
    if [ -n "$faults" ]; then
        verdict=FAILED
        failed=$((failed + 1))
        came="$came — $faults"
    fi
    printf '%s\t%s\t%s\t%s\n' "$verdict" "$what" "$expected" "$came" >>"$work/results"
    printf '%-6s %s\n' "$verdict" "$what"
    [ "$verdict" = held ] || printf '       expected: %s\n       came: %s\n' "$expected" "$came"
    what=
}

fault() {
    faults="$faults${faults:+; }$1"
}

# Paths of this run are of no use to a reader.
without_paths() {
    sed -e "s|$work/here/||g" -e "s|$work/|…/|g"
}

# The exit code and the first line of what the last run said, in 120 columns.
brief() {
    line=$(cat "$work/err" "$work/out" | sed -n '/[^ ]/{p;q;}' | tr -d '\000-\010\013-\037\177' |
        without_paths | sed 's/[[:space:]][[:space:]]*/ /g')
    [ "$code" != 124 ] || line="no end in time"
    short=$(printf '%s' "$line" | cut -c 1-"$most_columns")
    [ "$short" = "$line" ] || short="$short…"
    printf 'exit %s%s' "$code" "${short:+: $short}"
}

seconds_left() {
    left=$((deadline - $(date +%s)))
    [ "$left" -gt 1 ] || left=1
    [ "$left" -lt "$most_seconds" ] || left=$most_seconds
    echo "$left"
}

# shanhai ARGUMENT…: runs it; leaves its code, out and err.
shanhai() {
    with "LC_ALL=C.UTF-8" "$@"
}

# with VARIABLE=VALUE ARGUMENT…: the same under a variable of the environment.
with() {
    variable=$1
    shift
    code=0
    env "$variable" timeout -k 5 "$(seconds_left)" "$program" "$@" \
        >"$work/out" 2>"$work/err" </dev/null || code=$?
    out_of_time
    # What Java says of an option that an attack gave it is not Shanhai's.
    sed -i '/^NOTE: Picked up JDK_JAVA_OPTIONS/d' "$work/err"
}

# in_shell TEXT: a line of shell, for pipes and closed descriptors; $program is the launcher.
in_shell() {
    code=0
    export program
    timeout -k 5 "$(seconds_left)" sh -c "$1" >"$work/out" 2>"$work/err" </dev/null || code=$?
    out_of_time
}

# What did not go when asked was killed.
out_of_time() {
    [ "$code" != 137 ] || code=124
}

exits() {
    case " $* " in
        *" $code "*) ;;
        *) fault "exit $code where $* was due" ;;
    esac
}

# says PATTERN: somewhere in what was printed.
says() {
    cat "$work/out" "$work/err" | grep -aqE -- "$1" || fault "does not say \"$1\""
}

hides() {
    if cat "$work/out" "$work/err" | grep -aqE -- "$1"; then
        fault "says \"$1\""
    fi
}

# Errors in one line each: no more than so many lines on standard error.
lines() {
    [ "$(wc -l <"$work/err")" -le "$1" ] || fault "$(wc -l <"$work/err") lines of error"
}

# has WORDS COMMAND…: the command must succeed.
has() {
    words=$1
    shift
    if [ "$1" = ! ]; then
        shift
        ! "$@" >/dev/null 2>&1 || fault "not so: $words"
    else
        "$@" >/dev/null 2>&1 || fault "not so: $words"
    fi
}

# make KIND FILE ARGUMENT…: a file that takes more than a shell to write (Odd.java).
make() {
    "$java" --enable-native-access=ALL-UNNAMED -cp "$home/app/target/lib/*:$work/classes" Odd "$@"
}
