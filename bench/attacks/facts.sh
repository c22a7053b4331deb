# Facts that nobody could believe, and units that people write

# place_at LON LAT SAYS: Alpha of the small region, or Longyou, somewhere else.
attack "a longitude of 12.16 for 121.6 (the shipped pack, Zhenhai)" "an error, cell named"
cp -r "$home/packs/zhejiang" z
awk -F, -v OFS=, '$1 == "zhenhai" { $7 = 12.16 } { print }' z/places.csv >p && mv p z/places.csv
shanhai check z
exits 1
says 'places\.csv.*12\.16'

attack "a latitude of 30.99 for 29.99 (the shipped pack, Zhenhai)" "an error, cell named"
cp -r "$home/packs/zhejiang" z
awk -F, -v OFS=, '$1 == "zhenhai" { $8 += 1 } { print }' z/places.csv >p && mv p z/places.csv
shanhai check z
exits 1
says 'places\.csv.*lat'

attack "longitude and latitude of Longyou the wrong way round" "an error, cell named"
cp -r "$home/packs/zhejiang" z
awk -F, -v OFS=, '$1 == "longyou" { x = $7; $7 = $8; $8 = x } { print }' z/places.csv >p && mv p z/places.csv
shanhai check z
exits 1
says 'places\.csv'

for area in 1.5e9 200000; do
    attack "an area of $area km² (the shipped pack, Zhenhai)" "an error, cell named"
    cp -r "$home/packs/zhejiang" z
    awk -F, -v OFS=, -v area=$area '$1 == "zhenhai" { $9 = area } { print }' z/places.csv >p && mv p z/places.csv
    shanhai check z
    exits 1
    says 'places\.csv.*area_km2'
done

attack "\`show --measure nonsense\`" "refused, measure named"
region r
shanhai show Alpha --measure nonsense --pack r
exits 1 2
says nonsense

attack "\`show --measure value-added\`" "refused, with the one that is meant"
region r
shanhai show Alpha --measure value-added --pack r
exits 1 2
says value_added

for aim in co2 energy investment_per_land nonsense; do
    attack "\`plan --aim $aim\`" "refused, or at least not as much as possible of a burden"
    shanhai plan --aim $aim --time 5
    exits 1 2
    says "$aim"
done

for name in firms.csv firms.txt firms.xlsx; do
    attack "\`import register --firms $name\`" "refused, or a file of that kind"
    printf '企业名称,县市区,成立日期,注册资本,经营范围\n云和县木童玩具厂,云和县,2010-05-01,50万人民币,木制玩具制造\n' >register.csv
    shanhai import register register.csv --into p --firms $name
    exits 0 1 2
    has "no Parquet under another name" sh -c "! head -c 4 $name 2>/dev/null | grep -q PAR1"
done

# capital TEXT: what is registered.
for capital in '-50万人民币' '1e309万元' '1/2万元' '∞' 'NaN' '1,2,3万' '50万元50万元' 3万亿元 0.001元; do
    attack "a registered capital of $capital" "told as none that is known, never another sum"
    printf '企业名称,县市区,成立日期,注册资本,经营范围\n云和县木童玩具厂,云和县,2010-05-01,"%s",木制玩具制造\n云和县木马玩具厂,云和县,2011-05-01,50万人民币,木制玩具制造\n' "$capital" >register.csv
    shanhai import register register.csv --into p
    exits 0 1
    says 'capital|value|amount'
    hides 'NaN|Infinity'
done

for credit in 123 91330825MA28F0000X aaaaaaaaaaaaaaaaaa 000000000000000000; do
    attack "a credit code that is none: $credit" "told"
    printf '企业名称,统一社会信用代码,县市区,成立日期,经营范围\n云和县木童玩具厂,%s,云和县,2010-05-01,木制玩具制造\n' "$credit" >register.csv
    shanhai import register register.csv --into p
    exits 0 1
    says 'code'
done

attack "all final use that of households, wages a third of it" "\`check\` warns, and tells the ratio"
region r
sed -i 's/,investment,/,household2,/; /household2/d' r/final_use.csv
sed -i 's/,wages,300000/,wages,100000/; s/,surplus,350000/,surplus,550000/; s/,wages,500000/,wages,100000/; s/,surplus,900000/,surplus,1300000/' r/value_added.csv
echo '2,household,1700000,0' >new
sed -i '/^2,household/d' r/final_use.csv
cat new >>r/final_use.csv
shanhai check r
exits 0 1
says 'household|wages'

attack "the same, and what a plant sets off where wages are spent" "no more is spent than was earned"
shanhai effects --pack r --place Alpha --industry 2 --output 1亿元 --type 2 --json
exits 0 1
hides 'Infinity|NaN'
has "less than three times the output" sh -c "! grep -oE '\"output\" : [0-9.E]+' '$work/out' | awk '{ if (\$3 > 3e8) bad = 1 } END { exit !bad }'"

attack "households that buy, and no wages at all" "\`check\` warns in words, and divides by nothing"
region r
sed -i 's/,wages,300000/,wages,0/; s/,surplus,350000/,surplus,650000/; s/,wages,500000/,wages,0/; s/,surplus,900000/,surplus,1400000/' r/value_added.csv
shanhai check r
exits 0 1
says 'no wages'
hides 'Infinity|NaN'

# a_unit FIGURE TEXT VALUE-PATTERN: a figure of a project as people write it.
a_unit() {
    attack "\`$1=$2\` of a project" "read"
    region r
    shanhai admit P1 --pack r --json --set "$1=$2"
    exits 0 1
    says "\"value\" : $3"
}
a_unit investment '20 USD million' 138000000
a_unit investment '$300m' 2070000000
a_unit investment 'US$ 20 million' 138000000
a_unit land '10 acres' '0\.04046'
a_unit land '2公顷' '0\.02'
a_unit land '0.02 km^2' '0\.02'
a_unit jobs 350 350
a_unit electricity '1000 MWh' 1000000
a_unit electricity '5万千瓦时' 50000

attack "twenty rows of one unit that is none" "told once, with its count"
region r
for k in $(seq 20); do echo "b,,value_added,$k,=,all,florins,$((1990 + k)),reported,book,"; done >>r/facts.csv
shanhai check r
exits 1
says florins
[ "$(grep -c florins "$work/out" "$work/err" | awk -F: '{ n += $2 } END { print n }')" -le 2 ] || fault "told many times"

attack "headings with a unit in a table of projects" "read in that unit"
region r
printf 'name,place,tax（万元）,land (mu)\nToys,Alpha,700,35\n' >many.csv
shanhai admit many.csv --pack r --json
exits 0 1
says '"value" : 7000000'

attack "a row of totals in a table of projects" "refused, column named"
region r
printf 'name,tax\nToys,700万元\n合计,700万元\n' >many.csv
shanhai admit many.csv --pack r
exits 1
says 'many\.csv:3.*name.*合计'

attack "a fact of 约20亿元" "about, not exactly"
region r
sed -i 's/^a,,value_added,200000,=,all,万元/a,,value_added,约20亿元,=,all,/' r/facts.csv
shanhai show Alpha --pack r --json
exits 0
says 'about|approx|~|约'
