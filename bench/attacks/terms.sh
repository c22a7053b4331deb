# Terms of partners in which a cell does nothing

terms() {
    cat >terms.csv <<'END'
what,party,partner,years,value,basis,note
name,,,,Test park,,
years,,,2026-2030,,,
party,Xiaoshan,,,host,,
party,Longquan,,,partner,,
discount_rate,Xiaoshan,,,4%,assumed,
discount_rate,Longquan,,,6%,assumed,
outside,Xiaoshan,,,100万元/年,estimated,
outside,Longquan,,,50万元/年,estimated,
investment,Longquan,,2026,1000万元,reported,
local_tax,,,2026,0,reported,
local_tax,,,2027-2030,600-800万元/年,estimated,
output,,,2027-2030,1亿元/年,estimated,
jobs,,,2027-2030,120人,estimated,
share,Xiaoshan,Longquan,,30%,,
END
}

# changed WHAT FROM TO: one cell of the terms: another answer, or a word about it.
changed() {
    attack "$1" "another answer, a word, or an error; never the same in silence"
    terms
    shanhai split --terms terms.csv --json
    cp "$work/out" before
    change terms.csv "$2" "$3"
    shanhai split --terms terms.csv --json
    exits 0 1
    cat "$work/out" "$work/err" >after
    has "something is told" ! cmp before after
}
changed "years of what a partner has outside" 'outside,Longquan,,,50' 'outside,Longquan,,2028,50'
changed "a party of local tax" 'local_tax,,,2027' 'local_tax,Longquan,,2027'
changed "a partner of local tax" 'local_tax,,,2027' 'local_tax,,Longquan,2027'
changed "a partner of an investment" 'investment,Longquan,,2026' 'investment,Longquan,Xiaoshan,2026'
changed "a party of jobs" 'jobs,,,2027' 'jobs,Longquan,,2027'
changed "a party of the years" 'years,,,2026' 'years,Longquan,,2026'
changed "years of a discount rate" 'discount_rate,Longquan,,,6%' 'discount_rate,Longquan,,2028,6%'
changed "a partner of a discount rate" 'discount_rate,Longquan,,,6%' 'discount_rate,Longquan,Xiaoshan,,6%'
changed "years of the name" 'name,,,,Test' 'name,,,2028,Test'
changed "a value of the years" 'years,,,2026-2030,,' 'years,,,2026-2030,5,'
changed "years of a party" 'party,Longquan,,,partner' 'party,Longquan,,2028,partner'

attack "a second row of years" "refused, line named"
terms
echo 'years,,,2026-2035,,,' >>terms.csv
shanhai split --terms terms.csv
exits 1
says 'terms\.csv:(3|16)'

for row in 'rent,Longquan,Xiaoshan,2026-2030,2000万元,,' 'local_tax,,,2027-2030,600万元,estimated,' 'outside,Longquan,,,50万元,estimated,'; do
    attack "a sum without \"/年\" in several years: \`$row\`" "refused or told, never once a year in silence"
    terms
    sed -i "/^${row%%,*},.*2027-2030/d; /^outside,Longquan/d" terms.csv
    case $row in outside*) ;; *) echo 'outside,Longquan,,,50万元/年,estimated,' >>terms.csv ;; esac
    echo "$row" >>terms.csv
    shanhai split --terms terms.csv
    exits 0 1
    says '/年|a year|each year|once'
done

attack "what a coalition can reach as 100万元/年 beside present values" "refused, or told by the year"
terms
sed -i 's/^party,Longquan.*/&\nparty,Yunhe,,,partner,,\ndiscount_rate,Yunhe,,,6%,,\noutside,Yunhe,,,0,,/' terms.csv
echo 'coalition,Xiaoshan+Longquan,,,100万元/年,estimated,' >>terms.csv
shanhai split --terms terms.csv
exits 1
says 'so much a year where one figure is asked for'

for row in 'share,Xiaoshan,Longquan,,30%,,' 'share,Xiaoshan,Longquan,2028,5%,,' 'equity,Xiaoshan,,2028,100%,,'; do
    attack "a term told twice in a year: \`$row\`" "refused, line named; never added up in silence"
    terms
    printf 'profit,,,,0,,\nequity,Xiaoshan,,,100%%,,\n%s\n' "$row" >>terms.csv
    shanhai split --terms terms.csv
    exits 1
    says 'terms\.csv:18.*already'
done
