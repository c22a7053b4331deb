# The cache, and the temporary folder

# The library unpacked, and what is kept of a fit, each in a cache that only this attack damages.
own_cache() {
    mkdir -p own
    cp -R "$XDG_CACHE_HOME/." own/
}
cached() {
    with "XDG_CACHE_HOME=$work/here/own" "$@"
}

attack "a library in the cache of which 64 bytes were overwritten" "the usual answer: it is unpacked anew"
region r
shanhai flows --links --pack r
cp "$work/out" usual
own_cache
find own -name '*.so*' -type f | while read -r library; do
    middle=$(($(wc -c <"$library") / 2))
    head -c 64 /dev/urandom | dd of="$library" bs=1 seek=$middle conv=notrunc 2>/dev/null
    head -c 64 /dev/urandom | dd of="$library" bs=1 seek=1000 conv=notrunc 2>/dev/null
done
cached flows --links --pack r
exits 0
has "the answer is the usual one" cmp usual "$work/out"

attack "a library in the cache that is empty" "the usual answer"
region r
shanhai flows --links --pack r
cp "$work/out" usual
own_cache
find own -name '*.so*' -type f | while read -r library; do : >"$library"; done
cached flows --links --pack r
exits 0
has "the answer is the usual one" cmp usual "$work/out"

attack "a cache that is a file" "the usual answer"
region r
: >own
cached flows --links --pack r
exits 0

attack "no cache to be made: what stays in the temporary folder after two runs" "under 1 MB"
region r
mkdir tmp
: >own
for run in 1 2; do
    with "JDK_JAVA_OPTIONS=-Djava.io.tmpdir=$work/here/tmp -Dunused=" --version
    in_shell "XDG_CACHE_HOME=\$PWD/own JDK_JAVA_OPTIONS=-Djava.io.tmpdir=\$PWD/tmp \"\$program\" flows --links --pack r"
    exits 0
done
left=$(du -sk tmp | cut -f 1)
came="exit $code; $left kB in the temporary folder"
[ "$left" -lt 1024 ] || fault "$left kB stay"

# Whatever is kept of a fit: every file of the cache that is not the library.
damage() {
    other=
    find own -type f ! -name '*.so*' ! -path '*openblas*' | while read -r kept; do
        case $1 in
            empty) : >"$kept" ;;
            cut) head -c $(($(wc -c <"$kept") / 2)) "$kept" >"$kept.cut" && mv "$kept.cut" "$kept" ;;
            flipped) size=$(wc -c <"$kept")
                # One byte in the middle of what is kept, and one near the end.
                for at in $((size / 2)) $((size - 9)); do
                    [ "$at" -ge 0 ] || continue
                    printf '\125' | dd of="$kept" bs=1 seek="$at" conv=notrunc 2>/dev/null
                done ;;
            noise) size=$(wc -c <"$kept") && head -c "$size" /dev/urandom >"$kept.new" && mv "$kept.new" "$kept" ;;
            "that of another kernel") [ -z "$other" ] || cp "$other" "$kept.new"
                [ ! -f "$kept.new" ] || mv "$kept.new" "$kept"
                other=$kept ;;
            foreign) echo '{"not": "a fit"}' >"$kept" ;;
        esac
    done
}

for way in empty cut flipped noise foreign "that of another kernel"; do
    attack "a kept fit that is $way" "the usual answer, never from the damaged file"
    region r
    shanhai flows --links --pack r --json
    shanhai flows --links --pack r --json
    cp "$work/out" usual
    own_cache
    damage "$way"
    cached flows --links --pack r --json
    exits 0
    has "the answer is the usual one" cmp usual "$work/out"
    lines 1
done

attack "a fact changed after a fit was kept" "the answer of the new facts"
region r
shanhai flows --links --pack r --json
cp "$work/out" before
change r/facts.csv b,,value_added,400000 b,,value_added,410000
shanhai flows --links --pack r --json
exits 0
has "the answer changed" ! cmp before "$work/out"
cp "$work/out" kept
with "XDG_CACHE_HOME=$work/here/fresh" flows --links --pack r --json
has "it is that of a fresh cache" cmp kept "$work/out"

attack "another tolerance after a fit was kept" "the answer of that tolerance"
region r
shanhai flows --links --pack r --json
shanhai flows --links --pack r --json --tolerance 1e-9
cp "$work/out" kept
exits 0
with "XDG_CACHE_HOME=$work/here/fresh" flows --links --pack r --json --tolerance 1e-9
has "it is that of a fresh cache" cmp kept "$work/out"

attack "two runs that keep the same fit at once" "the usual answer twice"
region r
mkdir fresh
in_shell 'export XDG_CACHE_HOME=$PWD/fresh; "$program" flows --links --pack r --json >one & "$program" flows --links --pack r --json >two; wait $!'
exits 0
has "both are the same" cmp one two
has "both are whole" test -s one
