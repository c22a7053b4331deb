# What must make no difference

attack "paths with spaces, quotes, 山海 and an emoji" "the usual answer"
region 'a region of 山海, it'\''s "new" 🏔'
region r
shanhai flows --links --pack r
cp "$work/out" usual
shanhai flows --links --pack 'a region of 山海, it'\''s "new" 🏔'
exits 0
has "the answer is the usual one" cmp usual "$work/out"

attack "a report into such a path" "written there"
region r
shanhai report --pack r --out '报告 of "today"'
exits 0
has "the page is there" test -s '报告 of "today"/index.html'

attack "a path that begins with a dash" "read"
region r
mv r ./-r
shanhai check --pack=-r
exits 0

attack "the rows of every table in reverse order" "the same answers; lists as the pack has them"
region r
region turned
for table in turned/*.csv; do
    { head -n 1 "$table"; tail -n +2 "$table" | tac; } >turned.new && mv turned.new "$table"
done
for question in "flows --links" "show Alpha" "diagnose Alpha" "pair Alpha" "leap Alpha" "admit P1"; do
    shanhai $question --pack r
    sort "$work/out" >straight
    shanhai $question --pack turned
    sort "$work/out" >reversed
    has "$question answers the same" cmp straight reversed
done
exits 0

attack "one core or all of them" "the same answers, byte for byte"
shanhai flows --links --json
cp "$work/out" usual
in_shell 'XDG_CACHE_HOME=$PWD/fresh taskset -c 0 "$program" flows --links --json'
exits 0
has "the answer is the usual one" cmp usual "$work/out"

attack "the same pack as folder, ZIP and under another locale" "the same answers, byte for byte"
region r
(cd r && "$JAVA_HOME/bin/jar" cfM ../r.zip .)
shanhai flows --links --pack r --json
cp "$work/out" usual
shanhai flows --links --pack r.zip --json
has "the ZIP answers the same" cmp usual "$work/out"
with LC_ALL=de_DE.UTF-8 flows --links --pack r --json
has "so it does under German" cmp usual "$work/out"
with LC_ALL=tr_TR.UTF-8 flows --links --pack r --json
has "and under Turkish" cmp usual "$work/out"
exits 0

attack "a mark of byte order and Windows line ends in every table" "the same answers"
region r
region windows
for table in windows/*.csv; do
    { printf '\357\273\277'; sed 's/$/\r/' "$table"; } >windows.new && mv windows.new "$table"
done
shanhai flows --links --pack r --json
cp "$work/out" usual
shanhai flows --links --pack windows --json
exits 0
has "the answer is the usual one" cmp usual "$work/out"

attack "a NUL in a table" "refused, line named"
region r
printf 'b,2,value_added,5\0,=,all,万元,2020,reported,book,\n' >>r/facts.csv
shanhai check r
exits 1
says 'facts\.csv'

attack "every option given twice, and unknown ones" "wrong use, exit 2"
in_shell 'for words in "show" "show a b" "flows --top" "flows --top x" "nosuch" "flows --nosuch" "admit --set" "report --out"; do
    code=0; "$program" $words >/dev/null 2>&1 || code=$?; echo "$words: $code"; done'
exits 0
hides ': [^12]$'
