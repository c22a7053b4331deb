# Numbers at the ends of what there is

attack "\`km = 0\` in \`reaches\`" "refused by \`check\`, cell named"
region r
change r/reaches.csv goods,50 goods,0
shanhai check r
exits 1
says 'reaches\.csv'

attack "\`km = 0\`, and a question about trade" "refused, no crash"
region r
change r/reaches.csv goods,50 goods,0
shanhai flows --links --pack r
exits 1

attack "\`km = 1e-300\`" "refused, or an answer without NaN"
region r
change r/reaches.csv goods,50 goods,1e-300
shanhai flows --links --pack r
exits 0 1
hides 'NaN'

attack "values near 1e308 in \`capability\`" "refused, or indices without NaN and Infinity"
printf 'place,industry,value\nA,x,1e308\nA,y,1e308\nB,x,1e308\nB,z,1e308\nC,z,9e307\nC,y,1\n' >t.csv
shanhai capability --table t.csv --out out
exits 0 1
has "no NaN, no Infinity is written" sh -c '! grep -rqE "NaN|Infinity" out 2>/dev/null'
[ "$code" = 0 ] || says 't\.csv'

attack "values near 1e-308 in \`capability\`" "refused, or indices without NaN and Infinity"
printf 'place,industry,value\nA,x,1e-308\nA,y,1e-308\nB,x,1e-308\nB,z,1e-320\nC,z,1e-308\nC,y,1e-300\n' >t.csv
shanhai capability --table t.csv --out out
exits 0 1
has "no NaN, no Infinity is written" sh -c '! grep -rqE "NaN|Infinity" out 2>/dev/null'

attack "values of 1e308 in \`entry\`" "refused, or chances without NaN"
{ echo place,industry,year,value
  for year in 2018 2019 2020; do for k in 1 2 3 4 5 6; do
    echo "p$k,i$k,$year,1e308"; echo "p$k,i$((k % 6 + 1)),$year,$((k + year - 2017))"
  done; done; } >t.csv
shanhai entry --table t.csv --out out.csv
exits 0 1
hides 'NaN'

attack "weights of 1e308 in rules" "refused, or marks without NaN"
region r
change r/rules.csv ,60,30, ,1e308,1e308,
printf 'own,3,Jobs,jobs_per_land,score,1,2,1e308,0,人/亩,assumed\n' >>r/rules.csv
shanhai admit P1 --pack r
exits 0 1
hides 'NaN|Infinity'

attack "a floor of 1e308 in rules" "an answer, no NaN"
region r
change r/rules.csv floor,200 floor,1e308
shanhai admit P1 --pack r
exits 0 1
hides 'NaN|Infinity'

attack "an investment of 1e308 yuan" "questioned or refused, no NaN"
region r
shanhai admit P1 --pack r --set investment=1e308yuan
exits 0 1 2
hides 'NaN|Infinity'

attack "\`NaN\`, \`Infinity\`, \`0x10\`, \`1_000\` as values" "each refused"
region r
for word in NaN Infinity 0x10 1_000; do
    printf 'b,2,value_added,%s,=,all,万元,2020,reported,book,\n' "$word" >>r/facts.csv
done
shanhai check r
exits 1
for word in NaN Infinity 0x10 1_000; do
    says "facts\.csv.*\"$word\""
done

attack "a national table of 1e308 and more" "refused, or no NaN"
region r
change r/inputs.csv 1,2,500000 1,2,1e308
change r/inputs.csv 2,2,100000 2,2,1e308
shanhai flows --links --pack r
exits 0 1
hides 'NaN|Infinity'

attack "a national table that invests nothing, and a project" "an answer or a refusal, no NaN"
region r
change r/final_use.csv 2,investment,200000 2,government,200000
shanhai admit P1 --pack r
exits 0 1
hides NaN

attack "\`--top\` of -1, 0 and 99999999999" "each refused as wrong use, or an answer"
region r
in_shell 'for top in -1 0 99999999999; do code=0; "$program" flows --links --pack r --top=$top >/dev/null 2>&1 || code=$?; echo "top $top: $code"; done'
exits 0
hides ': (3|1..)$'

attack "\`--tolerance\` of 0, NaN, 1e-300" "each refused as wrong use, or an answer"
region r
in_shell 'for t in 0 NaN 1e-300; do code=0; timeout 20 "$program" flows --links --pack r --tolerance=$t >/dev/null 2>&1 || code=$?; echo "tolerance $t: $code"; done'
exits 0
hides ': (3|1..)$'
