# The order of rows says nothing

# asked: what a pack answers to questions that draw, each a file of its own name.
asked() {
    shanhai effects --place "$2" --industry "$3" --output 1亿元 --json --pack here
    cp "$work/out" "$1-effects"
    shanhai flows --links --json --pack here
    cp "$work/out" "$1-flows"
}

# permuted WHAT TABLES: the shipped pack with the rows of these in another order, by the same name.
permuted() {
    attack "the shipped pack with $1" "the same answers, ranges too"
    cp -r "$home/packs/zhejiang" here
    cp "$work/usual"-* . 2>/dev/null || true
    for table in $2; do
        { sed 1q "here/$table"; sed 1d "here/$table" | $3; } >table.new
        mv table.new "here/$table"
    done
    asked other Longyou 040
    exits 0
    for question in effects flows; do
        has "$question answers the same" cmp "usual-$question" "other-$question"
    done
}

attack "the shipped pack as it is, twice" "the same answers, ranges too"
cp -r "$home/packs/zhejiang" here
asked usual Longyou 040
cp usual-* "$work/here/.." 2>/dev/null || true
for question in effects flows; do cp "usual-$question" "$work/usual-$question"; done
asked again Longyou 040
exits 0
for question in effects flows; do
    has "$question answers the same" cmp "usual-$question" "again-$question"
done

permuted "its places in reverse order" places.csv tac
permuted "its industries in reverse order" industries.csv tac
permuted "places, industries, facts and inputs shuffled" \
    "places.csv industries.csv facts.csv inputs.csv value_added.csv final_use.csv reaches.csv" \
    "sort -R --random-source=$bench/attacks/order.sh"
