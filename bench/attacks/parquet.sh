# Tables in Parquet, under names that a database takes for patterns

# parquet FILE PLACE…: a table of these places; each makes something of its own.
parquet() {
    target=$1
    shift
    values=
    for place in "$@"; do
        values="$values${values:+, }('$place', 'of $place', 10.0), ('$place', 'all', 5.0)"
    done
    make parquet "$target" "SELECT * FROM (VALUES $values) t(place, industry, value)"
}

# Its own rows are there, and no others.
has_only_its_own() {
    exits 0
    has "its own rows are read" grep -q own out/places.csv
    has "no rows of another file" ! grep -q other out/places.csv
}

attack "\`g[12].parquet\` beside \`g1.parquet\`" "its own rows only"
parquet 'g[12].parquet' own1 own2 own3
parquet g1.parquet other1 other2 other3
shanhai capability --table 'g[12].parquet' --out out
has_only_its_own

attack "\`a*b.parquet\` beside \`aXb.parquet\`" "its own rows only"
parquet 'a*b.parquet' own1 own2 own3
parquet aXb.parquet other1 other2 other3
shanhai capability --table 'a*b.parquet' --out out
has_only_its_own

attack "\`q?.parquet\` beside \`q1.parquet\`, in a folder named \`*\`" "its own rows only"
mkdir '*' x
parquet '*/q?.parquet' own1 own2 own3
parquet x/q1.parquet other1 other2 other3
shanhai capability --table '*/q?.parquet' --out out
has_only_its_own

attack "a quote in the name: \`it's.parquet\`" "its own rows only"
parquet plain.parquet own1 own2 own3
mv plain.parquet "it's.parquet"
shanhai capability --table "it's.parquet" --out out
has_only_its_own

attack "\`?.parquet\` that is not there, beside \`a.parquet\`" "refused: there is no such file"
parquet a.parquet other1 other2 other3
shanhai capability --table '?.parquet' --out out
exits 1 2
has "nothing is written" test ! -e out

attack "a pack with \`f[12].parquet\` as facts, beside \`f1.parquet\`" "the facts of the pack"
region r
make parquet 'r/f[12].parquet' "SELECT * FROM read_csv('r/facts.csv', all_varchar = true)"
change r/facts.csv 200000 99
make parquet r/f1.parquet "SELECT * FROM read_csv('r/facts.csv', all_varchar = true)"
rm r/facts.csv
change r/datapackage.json facts.csv 'f[12].parquet'
shanhai show Alpha --pack r
exits 0
says '2 bn|2,000 million|2 billion'
hides '0\.99 million|990 thousand|990,000'

attack "U+001F within a Parquet text" "named, or read with every value in its own column"
make parquet t.parquet "SELECT * FROM (VALUES ('A' || chr(31) || '9', 'x', 10.0), ('B', 'y', 5.0), ('C', 'z', 5.0)) t(place, industry, value)"
shanhai capability --table t.parquet --out out
exits 0 1
[ "$code" = 1 ] || has "the value of x is 10" grep -q ',x,10,' out/cells.csv

attack "U+001F within the note of a fact in Parquet" "named, or read with every value in its own column"
region r
make parquet r/facts.parquet "SELECT * REPLACE ('a' || chr(31) || 'b' AS note, place || chr(31) AS place) FROM read_csv('r/facts.csv', all_varchar = true)"
rm r/facts.csv
change r/datapackage.json facts.csv facts.parquet
shanhai check r
exits 1
says 'facts\.parquet'
says 'control|U\+001F|not allowed|unit separator'
