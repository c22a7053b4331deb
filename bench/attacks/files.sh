# Files that are written: what stood there before, full disks, ends in the middle

# sums FOLDER: what is in it, to be compared.
sums() {
    (cd "$1" && find . -type f -exec cksum {} + | sort)
}

no_leftovers() {
    has "nothing half-written lies about" sh -c '! ls -A | grep -q "\.part$\|\.rep\."'
}

attack "\`--csv\` onto the person's own notes" "refused, notes as they were"
region r
printf 'dear diary\n' >notes.csv
shanhai flows --links --pack r --csv notes.csv
exits 1 2
says notes.csv
says '--force'
has "the notes are as they were" grep -qx 'dear diary' notes.csv
no_leftovers

attack "\`--csv\` onto another table" "refused, table as it was"
region r
shanhai flows --links --pack r --csv links.csv
shanhai effects --place a --industry 2 --output 100万元 --pack r --csv links.csv
exits 1 2
has "the table is as it was" grep -q '^from' links.csv

attack "\`--csv\` onto an earlier table of the same columns" "replaced"
region r
shanhai flows --links --pack r --csv links.csv
cp links.csv first.csv
printf 'x,y,\n' >>links.csv
shanhai flows --links --pack r --csv links.csv
exits 0
has "it is the new table" cmp first.csv links.csv

attack "\`--csv --force\` onto notes" "replaced, since asked for"
region r
printf 'dear diary\n' >notes.csv
shanhai flows --links --pack r --csv notes.csv --force
exits 0
has "the table is there" grep -q '^from' notes.csv

attack "\`--csv\` onto an earlier table, the disk full" "exit 1, the earlier one whole"
region r
shanhai flows --links --pack r --csv links.csv
cp links.csv first.csv
in_shell '{ (ulimit -f 0; JDK_JAVA_OPTIONS=-XX:-UsePerfData "$program" flows --links --pack r --csv links.csv 2>&1); echo "code $?"; } | cat'
code=$(sed -n 's/^code //p' "$work/out")
came="exit $code: $(grep -v '^NOTE\|^code' "$work/out" | tail -n 1)"
exits 1
has "the earlier one is whole" cmp first.csv links.csv
no_leftovers

attack "\`--csv /dev/full\`" "exit 1, one line"
region r
shanhai flows --links --pack r --csv /dev/full
exits 1
says 'full|space'

attack "\`--csv\` into a folder that is not there" "the folder is made, or named"
region r
shanhai flows --links --pack r --csv no/such/links.csv
exits 0 1 2
if [ "$code" = 0 ]; then
    has "the table is there" test -s no/such/links.csv
else
    says 'no/such'
fi
hides '\.part'

attack "\`--csv\` onto a folder" "exit 1 or 2, said so"
region r
mkdir links.csv
shanhai flows --links --pack r --csv links.csv
exits 1 2
says 'folder|directory'

attack "\`admit --template\` onto one that is filled in" "refused, as it was"
printf 'field,value\nname,Mine\n' >project.csv
shanhai admit --template project.csv
exits 1 2
has "it is as it was" grep -q Mine project.csv

attack "\`capability --out\` onto a folder of the person's own" "refused, as it was"
mkdir out
echo mine >out/notes.txt
printf 'place,industry,value\nA,x,1\nB,y,2\nC,z,3\n' >t.csv
shanhai capability --table t.csv --out out
exits 1 2
has "the notes are as they were" grep -q mine out/notes.txt
has "nothing came beside them" sh -c '[ "$(ls out)" = notes.txt ]'

attack "\`report --out\` onto a folder of the person's own" "refused, as it was"
region r
mkdir rep
echo mine >rep/notes.txt
shanhai report --pack r --out rep
exits 1 2
has "nothing came beside the notes" sh -c '[ "$(ls rep)" = notes.txt ]'

attack "\`report --out\` onto a file" "exit 1 or 2, said in words"
region r
echo mine >rep
shanhai report --pack r --out rep
exits 1 2
says rep
has "the file is as it was" grep -q mine rep

attack "a report onto an earlier one, the disk full after 50 kB" "exit 1, the earlier one whole"
region r
shanhai report --pack r --out rep
sums rep >before
in_shell 'ulimit -f 100; exec env JDK_JAVA_OPTIONS=-XX:-UsePerfData "$program" report --pack r --out rep'
sed -i '/^NOTE: Picked/d' "$work/err"
exits 1
lines 1
sums rep >after
has "the earlier report is whole" cmp before after
no_leftovers

attack "kill −9 at ten moments while a report replaces another" "each time a whole report; no leftovers after the next run"
region r
start=$(date +%s%N)
shanhai report --pack r --out rep
took=$((($(date +%s%N) - start) / 1000000))
lost=0
for part in 50 60 70 75 80 85 88 91 94 97; do
    LC_ALL=C.UTF-8 "$program" report --pack r --out rep >/dev/null 2>&1 &
    victim=$!
    sleep "$(awk "BEGIN { print $took * $part / 100000 }")"
    kill -9 "$victim" 2>/dev/null || true
    wait "$victim" 2>/dev/null || true
    # Where a run was stopped between two renames, the next start mends it.
    grep -q '</html>' rep/index.html 2>/dev/null || lost=$((lost + 1))
done
shanhai report --pack r --out rep
came="$lost of 10 without a report; exit $code afterwards"
exits 0
[ "$lost" = 0 ] || fault "a report was lost"
no_leftovers

attack "two reports into one folder at once" "a whole report"
region r
in_shell '"$program" report --pack r --out rep & "$program" report --pack r --out rep; first=$?; wait $!; exit $first'
exits 0 1
has "the page is whole" grep -q '</html>' rep/index.html
no_leftovers
