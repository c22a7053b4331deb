# The decimal comma

# table FILE SEPARATOR A B: a table with these two among its values
table() {
    printf 'place%sindustry%svalue\nA%sx%s%s\nA%sy%s%s\nB%sy%s8\nB%sz%s2\nC%sz%s9\nC%sx%s1\n' \
        "$2" "$2" "$2" "$2" "$3" "$2" "$2" "$4" "$2" "$2" "$2" "$2" "$2" "$2" "$2" "$2" >"$1"
}

# reads FILE A B [OPTION]: reads it as a plain table of these two values is read.
reads() {
    file=$1
    table plain.csv , "$2" "$3"
    shift 3
    shanhai capability --table plain.csv --out plain
    shanhai capability --table "$file" --out out "$@"
    exits 0
    has "the values are as meant" cmp plain/cells.csv out/cells.csv
}

attack "\`1,234\` in a file of semicolons" "1.234"
table t.csv ';' 1,234 3,5
reads t.csv 1.234 3.5

attack "\`\"1,234\"\` in a file of commas" "1234"
table t.csv , '"1,234"' 3
reads t.csv 1234 3

attack "\`1,234\` in a file of tabs" "refused, both readings shown"
table t.tsv '	' 1,234 3
shanhai capability --table t.tsv --out out
exits 1
says '1\.234'
says '1,?234'
says '--decimal'
has "nothing is written" test ! -e out

attack "the same with \`--decimal ,\`" "1.234"
table t.tsv '	' 1,234 3
reads t.tsv 1.234 3 --decimal ,

attack "the same with \`--decimal .\`" "1234"
table t.tsv '	' 1,234 3
reads t.tsv 1234 3 --decimal .

attack "\`1.234,5\` in a file of semicolons" "1234.5"
table t.csv ';' 1.234,5 3
reads t.csv 1234.5 3

attack "\`1.234,5\` and \`1,234.5\` in one file of semicolons" "refused"
table t.csv ';' 1.234,5 1,234.5
shanhai capability --table t.csv --out out
exits 1

attack "\`1,23,4\` in a file of semicolons" "refused"
table t.csv ';' 1,23,4 3
shanhai capability --table t.csv --out out
exits 1
says '1,23,4'

attack "\`\"1,234\"\` in the facts of a pack" "1234"
region r
change r/facts.csv value_added,200000 'value_added,"200,000"'
shanhai check r
exits 0
