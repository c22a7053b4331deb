# Read by ./shanhai before it builds: one build at a time.
#
# Where the system has flock, it lets go of the lock when the last process that holds it ends,
# however it ends. Elsewhere a symbolic link is the lock: it is made in one step and names its owner
# by process and start, so that a full disk cannot leave it without one, nor a number that is used
# again bring a dead one back.

lock=$target/build.lock
link=$target/build.lock.link

# Waits for the lock as long as its owner lives, and says so.
take_lock() {
    if ! mkdir -p "$target" || ! [ -w "$target" ]; then
        echo "shanhai: cannot build: $target is not to be written to" >&2
        exit 1
    fi
    if command -v flock >/dev/null; then
        take_flock
    else
        take_link
    fi
}

# Also when nothing is held.
release_lock() {
    exec 9>&-
    if [ -n "${link_is_mine:-}" ]; then
        rm -f "$link"
        link_is_mine=
    fi
}

take_flock() {
    cannot_lock "$lock" sh -c ': >>"$1"' sh "$lock"
    # Maven holds it too, by the same descriptor, and goes on with its work if this shell is killed.
    exec 9>>"$lock"
    held=0
    flock -n 9 || held=$?
    if [ "$held" -gt 1 ]; then
        # A file system that knows no such locks.
        exec 9>&-
        take_link
        return
    elif [ "$held" = 1 ]; then
        owner=$(cat "$lock" 2>/dev/null || true)
        if [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null; then
            say_waiting "$lock" "To stop it: kill $owner"
        else
            say_waiting "$lock" "To see who holds it: fuser -v $lock"
        fi
        cannot_lock "$lock" flock 9
    fi
    (echo $$ >"$lock") 2>/dev/null || true
}

take_link() {
    said=
    misses=0
    until ln -s "$$:$(start_of $$)" "$link" 2>/dev/null; do
        owner=$(readlink "$link" 2>/dev/null || true)
        if [ -z "$owner" ]; then
            # Given back just now; or there can be none.
            misses=$((misses + 1))
            [ "$misses" -lt 5 ] || cannot_lock "$link" false
        elif [ "$owner" != "${owner%%:*}:$(start_of "${owner%%:*}")" ]; then
            drop_link "$owner"
        else
            [ -n "$said" ] || say_waiting "$link" "To stop it: kill ${owner%%:*}"
            said=yes
            sleep 1
        fi
    done
    link_is_mine=yes
}

# Removes the link of an owner that is gone, but not the one another waiting build made meanwhile.
drop_link() {
    mv "$link" "$link.$$" 2>/dev/null || return 0
    found=$(readlink "$link.$$" || true)
    [ "$found" = "$1" ] || ln -s "$found" "$link" 2>/dev/null || true
    rm -f "$link.$$"
}

# When a process began: empty where there is none of that number.
start_of() {
    if [ -r "/proc/$1/stat" ]; then
        # Field 22, counted behind the name, which may hold spaces and brackets.
        sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20
    else
        LC_ALL=C ps -o lstart= -p "$1" 2>/dev/null | tr -d ' '
    fi
}

say_waiting() {
    echo "shanhai: another build is running; waiting until it gives back $1. $2" >&2
}

# cannot_lock LOCK COMMAND...: ends with a message where the command fails.
cannot_lock() {
    named=$1
    shift
    "$@" 2>/dev/null && return
    echo "shanhai: cannot lock $named. Is the disk full? Else remove it and try again" >&2
    exit 1
}
