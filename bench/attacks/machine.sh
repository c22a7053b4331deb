# Machines that give too little

for most in 8 12 20 30; do
    attack "\`ulimit -n $most\`" "the answer, or words"
    region r
    in_shell "ulimit -n $most; exec \"\$program\" check r"
    [ "$code" -lt 126 ] || fault "exit $code"
    hides '^\s+at |Exception'
done

attack "\`ulimit -n 20\`, and a workbook" "the answer, or words"
make repeated t.xlsx xl/sharedStrings.xml '<sst>' '<si><t>x</t></si>' 3 '</sst>'
in_shell 'ulimit -n 20; exec "$program" capability --table t.xlsx --out out'
hides '^\s+at |Exception'

for words in "check" "show Longyou" "check r" "report --out rep" "init mine"; do
    attack "the folder is gone in which \`$words\` is asked" "the answer, or words"
    mkdir gone
    in_shell "cd gone && rmdir ../gone && exec \"\$program\" $words"
    [ "$code" -lt 126 ] || fault "exit $code"
    hides '^\s+at |Exception|getcwd.*\n.*getcwd'
done

# twice TABLE HEADER: a heading that stands there more than once.
for name in name place lon; do
    attack "a table of places with the heading \`$name\` three times" "one error, heading named"
    region r
    awk -F, -v OFS=, -v h=$name 'NR == 1 { print $0, h, h; next } { print $0, "", "" }' r/places.csv >p && mv p r/places.csv
    shanhai check r
    exits 1
    says "places\\.csv.*$name"
    hides '^\s+at |Exception'
done

attack "a table for \`capability\` with a heading three times" "one error, heading named"
printf 'place,industry,value,value,value\nA,x,1,2,3\n' >t.csv
shanhai capability --table t.csv --out out
exits 1
says value

attack "a register with a heading three times" "refused, or read, in words"
printf '企业名称,企业名称,企业名称,县市区,经营范围\n云和县木童玩具厂,a,b,云和县,木制玩具制造\n' >register.csv
shanhai import register register.csv --into p
exits 0 1
lines 8
