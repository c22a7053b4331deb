# Standard output that cannot be written

# Java keeps no counters on disk here, so that only the answer is cut.
quiet='JDK_JAVA_OPTIONS=-XX:-UsePerfData'

attack "an answer into \`/dev/full\`" "exit 1, one line"
in_shell '"$program" show Longyou >/dev/full'
exits 1
lines 1
says 'standard output'

attack "an answer in JSON into \`/dev/full\`" "exit 1, one line"
in_shell '"$program" show Longyou --json >/dev/full'
exits 1
lines 1
says 'standard output'

attack "\`--version\`, \`--help\`, \`completion\`, a template into \`/dev/full\`" "exit 1 each"
in_shell 'for words in --version --help completion "admit --template" "help show"; do
    code=0; "$program" $words >/dev/full || code=$?; echo "$words: $code" >&2; done'
exits 0
hides ': [^1]$'

attack "a disk that is full after 12,288 bytes of JSON" "exit 1, one line"
in_shell "ulimit -f 24; exec env $quiet \"\$program\" show Longyou --json >cut.json"
sed -i '/^NOTE: Picked/d' "$work/err"
exits 1
lines 1

attack "standard output closed" "exit 1, one line"
in_shell '"$program" show Longyou >&-'
exits 1
lines 1

attack "standard output closed, with a report to write" "exit 1, or a whole report"
region r
in_shell '"$program" report --pack r --out rep >&-'
exits 0 1
[ ! -d rep ] || has "the page is whole" grep -q '</html>' rep/index.html

attack "a reader that has left (\`| true\`)" "quiet, exit 0"
in_shell '{ code=0; "$program" show Longyou --json || code=$?; echo $code >code; } | true'
code=$(cat code)
exits 0
lines 0

attack "\`| head -n 1\` of 22 kB" "one line, quiet, exit 0"
in_shell '{ code=0; "$program" show Longyou --json || code=$?; echo $code >code; } | head -n 1'
code=$(cat code)
exits 0
lines 0
says '^\{$'

attack "standard error closed" "the answer, exit 0"
in_shell '"$program" show Longyou 2>&-'
exits 0
says Longyou
