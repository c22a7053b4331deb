# Sourced by the benchmarks: a time is worth quoting only from a quiet machine.
#
# need_quiet    looks at the machine for two seconds; where others take more than a twentieth of it,
#               refuses, or with SHANHAI_BENCH=busy says so and goes on
# begin, finish around all that is measured: prints wall and CPU of it all and what others took
# Each line that is timed has its own mark besides (Spent.java, machine.py).

most_others=5 # per cent of the machine
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Hundredths of CPU seconds that were not idle since the machine started, and the cores it has. Where
# the kernel tells none: 0 0.
machine() {
    if [ -r /proc/stat ]; then
        awk '$1 == "cpu" { busy = $2 + $3 + $4 + $7 + $8 + $9 } /^cpu[0-9]/ { cores++ }
             END { print busy, cores }' /proc/stat
    else
        echo 0 0
    fi
}

# CPU seconds of all that this shell has run. Not in $(…), where they would be those of a new shell.
ours() {
    times >"$scratch/times"
    awk '{ for (k = 1; k <= 2; k++) { split($k, t, /[ms]/); sum += t[1] * 60 + t[2] } }
         END { print sum }' "$scratch/times" >"$scratch/ours"
}

# Begins or ends a span: wall, CPU of ours, CPU of the machine, cores.
note() {
    ours
    echo "$(date +%s.%N) $(cat "$scratch/ours") $(machine)" >"$scratch/$1"
}

# The span between two notes: wall, CPU, per cent of the machine that others took.
span() {
    awk 'NR == 1 { wall = $1; cpu = $2; busy = $3; next }
         { wall = $1 - wall; cpu = $2 - cpu; others = ($3 - busy) / 100 - cpu
           share = $4 > 0 && wall > 0 && others > .05 ? 100 * others / wall / $4 : 0
           if (share > 100) share = 100 # ticks are coarse
           printf "%.2f %.2f %.0f\n", wall, cpu, share }' "$scratch/$1" "$scratch/$2"
}

need_quiet() {
    note before
    sleep 2
    note after
    set -- $(span before after)
    [ "$3" -gt "$most_others" ] || return 0
    if [ "${SHANHAI_BENCH:-}" = busy ]; then
        echo "bench: BUSY: others take $3 % of the machine; no time below is worth quoting" >&2
        return 0
    fi
    echo "bench: others take $3 % of the machine, so no time would mean anything. Wait until it is" >&2
    echo "    quiet, or set SHANHAI_BENCH=busy to see the answers with every time marked." >&2
    exit 1
}

begin() {
    note begin
}

finish() {
    note finish
    set -- $(span begin finish)
    mark="quiet, others took $3 % of the machine"
    [ "$3" -le "$most_others" ] || mark="BUSY: others took $3 % of the machine"
    echo "in all: $1 s (CPU $2 s); $mark"
}
