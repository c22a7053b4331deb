# Workbooks as no spreadsheet saves them

# row NUMBER CELLS: a row of the sheet, in XML
row() {
    printf '<row r="%s">%s</row>' "$1" "$2"
}
# cell REFERENCE TEXT
cell() {
    printf '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' "$1" "$2"
}
good="$(row 2 "$(cell A2 a)$(cell B2 x)<c r=\"C2\"><v>1</v></c>")$(row 3 "$(cell A3 b)$(cell B3 y)<c r=\"C3\"><v>2</v></c>")"

# odd ROWS [PROLOG]: reads a workbook of two good rows and these.
odd() {
    make workbook t.xlsx "$good$1" "${2:-}"
    shanhai capability --table t.xlsx --out out
}

attack "a workbook with nothing odd" "read"
odd "$(row 4 "$(cell A4 c)$(cell B4 z)<c r=\"C4\"><v>3</v></c>")"
exits 0

attack "an entity that is declared nowhere, in a cell" "refused, workbook named"
odd "$(row 4 "$(cell A4 '&mine;')$(cell B4 z)<c r=\"C4\"><v>3</v></c>")"
exits 1
says 't\.xlsx|data'

attack "an entity of a file (XXE), in a cell" "refused, no line of the file shown"
printf 'hunter2\n' >secret
odd "$(row 4 "$(cell A4 '&mine;')$(cell B4 z)<c r=\"C4\"><v>3</v></c>")" \
    "<!DOCTYPE worksheet [<!ENTITY mine SYSTEM \"file://$work/here/secret\">]>"
exits 0 1
hides hunter2
has "nor written" sh -c '! grep -rq hunter2 out 2>/dev/null'

attack "entities that grow to 10⁹ letters (a billion laughs)" "refused at once"
laughs='<!ENTITY l0 "haha">'
for k in 1 2 3 4 5 6 7 8 9; do
    one="&l$((k - 1));"
    laughs="$laughs<!ENTITY l$k \"$one$one$one$one$one$one$one$one$one$one\">"
done
odd "$(row 4 "$(cell A4 '&l9;')$(cell B4 z)<c r=\"C4\"><v>3</v></c>")" "<!DOCTYPE worksheet [$laughs]>"
exits 1

attack "a cell of a type that does not exist" "refused, cell named"
odd "$(row 4 "<c r=\"A4\" t=\"zz\"><v>c</v></c>$(cell B4 z)<c r=\"C4\"><v>3</v></c>")"
exits 1
says 'A4|zz'

attack "a shared text whose number is no number" "refused, cell named"
odd "$(row 4 "<c r=\"A4\" t=\"s\"><v>first</v></c>$(cell B4 z)<c r=\"C4\"><v>3</v></c>")"
exits 1
says 'A4|first'

attack "a shared text 4,000,000,000 of none" "refused, cell named"
odd "$(row 4 "<c r=\"A4\" t=\"s\"><v>4000000000</v></c>$(cell B4 z)<c r=\"C4\"><v>3</v></c>")"
exits 1

attack "row 99999999999" "refused, row named"
odd "$(row 99999999999 "$(cell A99999999999 c)$(cell B99999999999 z)<c r=\"C99999999999\"><v>3</v></c>")"
exits 1
says '99999999999'

attack "row 1048576 after row 3" "read, or refused in one line"
odd "$(row 1048576 "$(cell A1048576 c)$(cell B1048576 z)<c r=\"C1048576\"><v>3</v></c>")"
exits 0 1

attack "a cell ZZZZZZZZ4" "refused, cell named"
odd "$(row 4 "$(cell A4 c)$(cell B4 z)<c r=\"C4\"><v>3</v></c><c r=\"ZZZZZZZZ4\"><v>3</v></c>")"
exits 1
says 'ZZZZZZZZ4'

attack "a cell without a reference" "read in its place, or refused"
odd "$(row 4 "<c t=\"inlineStr\"><is><t>c</t></is></c>$(cell B4 z)<c r=\"C4\"><v>3</v></c>")"
exits 0 1

attack "a number that is no number" "refused, cell named"
odd "$(row 4 "$(cell A4 c)$(cell B4 z)<c r=\"C4\"><v>1e999</v></c>")"
exits 1
says 'C4|t\.xlsx.*4|1e999'

attack "an error value (#DIV/0!)" "refused, cell named"
odd "$(row 4 "$(cell A4 c)$(cell B4 z)<c r=\"C4\" t=\"e\"><v>#DIV/0!</v></c>")"
exits 1
says 'DIV|C4'

attack "XML that breaks off in the middle" "refused, workbook named"
odd "<row r=\"4\"><c r=\"A4\"><"
exits 1
says 't\.xlsx|data'

attack "a million rows of workbook in 200 MB of heap" "read, or one line that says how much is needed"
make big-workbook t.xlsx 1000000
with JDK_JAVA_OPTIONS=-Xmx200m capability --table t.xlsx --out out --top 1
exits 0 1
lines 12
has "the memory is not spoken of as Java does" ! grep -qi 'java heap\|OutOfMemory' "$work/err"
