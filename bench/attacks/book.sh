# A zone's book as people fill it in

# What an import writes of them. Whatever is not to be found there is held against firms that are.
firms_written=p/zone-longyou-zone/enterprises.csv

# filled ROWS [HEADING]: imports a book of two sound enterprises and these; tabs between cells.
filled() {
    {
        printf 'What is asked\tFill in here\nZone\tlongyou-zone\nPlace\tLongyou\nNew to the pack\tno\n'
        printf 'Year of the book\tn:2024\nFilled in by\tCommittee\nUnit of money\tmillion yuan\n'
    } >zone
    {
        printf '%b\n' "${2:-Enterprise\tIndustry\tYear\tLand (mu)\tTax (million yuan)\tValue added (million yuan)\tOutput (million yuan)\tStaff (persons)}"
        printf 'Alpha\t040\tn:2024\tn:30\tn:3\tn:20\tn:80\tn:100\nBeta\t040\tn:2024\tn:20\tn:2\tn:10\tn:40\tn:60\n'
        printf '%b\n' "$1"
    } >firms
    make book b.xlsx Zone=zone Enterprises=firms
    shanhai zone import b.xlsx --into p
}

# lacks PATTERN: the firms are there, and none of them is so.
lacks() {
    grep -q ',Alpha,' "$firms_written" && ! grep -qiE "$1" "$firms_written"
}

attack "a book with nothing odd" "imported"
filled 'Gamma\t040\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:30'
exits 0
has "its tax is 1 million yuan" grep -q 'Gamma.*,1000000CNY,' "$firms_written"

for name in 合计 总计 小计 合　计 Total '  TOTAL ' Sum '合计：' 'Grand total' 全区 合计户数 SUMME 'All enterprises' Gesamt Итого 全部企业 '其中：规上企业'; do
    attack "a row called \`$name\`" "refused or left out with a word, never a firm"
    filled "$name\t040\tn:2024\tn:50\tn:5\tn:30\tn:120\tn:160"
    exits 0 1
    says 'total|sum|合计|全区'
    [ "$code" = 1 ] || has "it is no firm" lacks '合计|总计|小计|合　计|全区|total|,sum|,all '
done

attack "the code 040 as the number 40" "refused, or read as 040; never another industry"
filled 'Gamma\tn:40\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:30'
exits 0 1
[ "$code" = 1 ] || has "it is 040" grep -q '^[^,]*,Gamma,040,' "$firms_written"
[ "$code" = 0 ] || says '40'

# shown FORMAT NUMBER EXPECTED FIGURE: land of a firm in a format that has a unit.
for format in '0"公顷"' '0" ha"' '0.0"平方米"' '0"亩"'; do
    attack "land in a cell of the format $format" "read in that unit, or refused; cell named"
    filled "Gamma\t040\tn:2024\tf:$format:3000000\tn:1\tn:5\tn:20\tn:30"
    exits 0 1
    if [ "$format" != '0.0"平方米"' ]; then exits 1; says 'Enterprises!D4'; fi
done
for format in '0"万元"' '0"亿元"' '[$USD] #,##0' '"US$"0'; do
    attack "tax in a cell of the format $format" "read in that unit, or refused; never as millions of yuan"
    filled "Gamma\t040\tn:2024\tn:10\tf:$format:1\tn:5\tn:20\tn:30"
    exits 0 1
    [ "$code" = 1 ] || has "it is not 1 million yuan" lacks 'Gamma.*,1000000CNY,'
done

for format in 'h:mm' 'yyyy-mm-dd' '[h]:mm:ss' '0%'; do
    attack "land in a cell of the format $format" "refused, cell named"
    filled "Gamma\t040\tn:2024\tf:$format:0.128\tn:1\tn:5\tn:20\tn:30"
    exits 1
    says 'Enterprises!D4'
done

attack "a date where a name belongs" "refused, cell named"
filled 'f:yyyy-mm-dd:45000\t040\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:30'
exits 1
says 'Enterprises!A4.*date'

# implausible WHAT ROW CELL
implausible() {
    attack "$1" "refused or questioned, cell named"
    filled "$2"
    exits 0 1
    says "$3"
}
implausible "value added of a hundred times output" 'Gamma\t040\tn:2024\tn:10\tn:1\tn:2000\tn:20\tn:30' 'Enterprises!(F4|G4)'
implausible "tax of five trillion" 'Gamma\t040\tn:2024\tn:10\tn:5000000\tn:5\tn:20\tn:30' 'Enterprises!E4'
implausible "land of 10⁹ mu" 'Gamma\t040\tn:2024\tn:1000000000\tn:1\tn:5\tn:20\tn:30' 'Enterprises!D4'
implausible "land of 100,000 mu" 'Gamma\t040\tn:2024\tn:100000\tn:1\tn:5\tn:20\tn:30' 'Enterprises!D4'
implausible "value added of 500 billion, and no output" 'Gamma\t040\tn:2024\tn:10\tn:1\tn:500000\t\tn:30' 'Enterprises!(D4|F4|H4)'
implausible "tax of twenty times value added, and no output" 'Gamma\t040\tn:2024\tn:10\tn:100\tn:5\t\tn:30' 'Enterprises!E4'
implausible "half a person" 'Gamma\t040\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:0.5' 'Enterprises!H4'
implausible "staff of ten million" 'Gamma\t040\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:10000000' 'Enterprises!H4'

for name in 'Ａｌｐｈａ' ' Alpha ' '　Alpha　' 'Alpha\0302\0240'; do
    attack "a firm that is there already, written \`$(printf '%b' "$name")\`" "refused as there twice"
    filled "$name\t040\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:30"
    exits 1
    says 'Alpha'
done

attack "a row put before the others" "firms keep their keys"
filled 'Gamma\t040\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:30'
cut -d, -f1,2 "$firms_written" | grep -E 'Alpha|Beta|Gamma' | sort >before
rm -r p
printf 'Enterprise\tIndustry\tYear\tLand (mu)\tTax (million yuan)\tValue added (million yuan)\tOutput (million yuan)\tStaff (persons)\nGamma\t040\tn:2024\tn:10\tn:1\tn:5\tn:20\tn:30\n' >firms2
sed 1d firms | grep -v Gamma >>firms2
make book b.xlsx Zone=zone Enterprises=firms2
shanhai zone import b.xlsx --into p
exits 0
cut -d, -f1,2 "$firms_written" | grep -E 'Alpha|Beta|Gamma' | sort >after
has "three firms are there" test "$(wc -l <before)" = 3
has "the keys are the same" cmp before after
