# Texts that are meant for the terminal, or for a spreadsheet

esc=$(printf '\033') bel=$(printf '\007') bs=$(printf '\010')
bidi=$(printf '\342\200\256') # U+202E, right-to-left override
c1=$(printf '\302\233')       # U+009B, the escape in one character

# No control character but line feed and tab reaches what is printed.
clean() {
    if cat "$work/out" "$work/err" | LC_ALL=C tr -d '\n\t\040-\377' | grep -q .; then
        fault "control characters are sent"
    fi
    if cat "$work/out" "$work/err" | grep -qF "$c1"; then
        fault "U+009B is sent"
    fi
}

attack "ESC, BEL, BS and U+009B in names of a pack" "shown, never sent; or refused, shown"
region r
change r/places.csv a,Alpha "a,Al${esc}[31mpha$bel$bs${c1}2J"
shanhai flows --links --pack r
exits 0 1
clean

attack "the same in JSON" "escaped"
region r
change r/places.csv a,Alpha "a,Al${esc}[31mpha$bel$bs${c1}2J"
shanhai flows --links --pack r --json
exits 0 1
clean

attack "ESC in a cell that is wrong" "shown in the message, never sent"
region r
printf 'b,2,value_added,12%s]0;title%s,=,all,万元,2020,reported,book,\n' "$esc" "$bel" >>r/facts.csv
shanhai check r
exits 1
says 'facts\.csv'
clean

attack "ESC in a name on the command line" "shown in the message, never sent"
shanhai show "Long${esc}[31myou"
exits 1 2
clean

attack "ESC in an option, a file name and a pack's path" "shown in the message, never sent"
shanhai check "no${esc}[2Jsuch"
exits 1 2
clean
shanhai show x "--no${esc}[2Jsuch"
exits 2
clean

attack "ESC in a column of a user's table" "shown in the message, never sent"
printf 'place,industry,va%slue\nA,x,1\n' "$esc[31m" >t.csv
shanhai capability --table t.csv --value nosuch --out out
exits 1 2
clean

attack "a right-to-left override in a name" "marked"
region r
change r/places.csv a,Alpha "a,Al${bidi}ahp"
shanhai flows --links --pack r
exits 0 1
hides "$bidi"

attack "a name \`=HYPERLINK(…)\` in tables of the report" "text, no formula, in CSV and XLSX"
region r
change r/places.csv 'a,Alpha' 'a,"=HYPERLINK(""http://127.0.0.1"",""Alpha"")"'
shanhai report --pack r --out rep
exits 0
has "no cell of a CSV begins with =" sh -c '! grep -rlE "(^|,)\"?=HYP" rep --include=*.csv'
has "no formula in a workbook" sh -c 'for f in $(find rep -name "*.xlsx"); do unzip=$(mktemp -d) && (cd "$unzip" && "$JAVA_HOME/bin/jar" xf "$OLDPWD/$f" 2>/dev/null || true); ! grep -rq "<f>" "$unzip" || exit 1; rm -rf "$unzip"; done'

attack "names with \`=\`, \`+\`, \`-\`, \`@\` in \`--csv\`" "text, no formula"
region r
change r/places.csv 'a,Alpha' 'a,=1+1'
change r/places.csv 'b,Beta' 'b,@SUM(A1)'
shanhai flows --links --pack r --csv links.csv
exits 0
has "no cell begins with = or @" sh -c '! grep -qE "(^|,)\"?[=@]" links.csv'

attack "\`<script>\` in a name, in the report" "text, no script"
region r
change r/places.csv 'a,Alpha' 'a,<script>alert(1)</script><img src=x onerror=alert(2)>'
shanhai report --pack r --out rep
exits 0
has "no script" ! grep -q '<script>alert' rep/index.html
has "no image" ! grep -q '<img src=x' rep/index.html
