# Messages: what is wrong, where, and the way out

# another_user COMMAND…: runs a line of shell as somebody without rights, where that can be done.
another_user() {
    if [ "$(id -u)" != 0 ]; then
        in_shell "$1"
        return
    fi
    # Somebody else's cache, and rights to go where the program and the attack are.
    chmod 711 "$work"
    in_shell "XDG_CACHE_HOME=\$PWD/own setpriv --reuid 65534 --regid 65534 --clear-groups sh -c '$1'"
}

attack "a table without the right to read it" "exit 1, in words, file named"
region r
chmod 000 r/facts.csv
chmod 777 .
another_user 'exec "$program" check r'
exits 1
says 'facts\.csv'

attack "\`--csv\` into a folder without the right to write" "exit 1 or 2, in words, no internal file named"
region r
mkdir locked own
chmod 777 own
chmod 555 locked
another_user 'exec "$program" flows --links --pack r --csv locked/links.csv'
exits 1 2
says 'locked'
hides '\.part'

attack "\`report --out\` into a folder without the right to write" "exit 1, in words, no internal file named"
region r
mkdir locked own
chmod 777 own
chmod 555 locked
another_user 'exec "$program" report --pack r --out locked/rep'
exits 1 2
says 'locked'
hides '\.part'

attack "a pack that is not there" "exit 1, named"
shanhai check no-such
exits 1
says 'no-such'

attack "a name of 300 letters for \`--csv\`" "exit 1 or 2, in words"
region r
shanhai flows --links --pack r --csv "$(head -c 300 /dev/zero | tr '\0' x).csv"
exits 1 2

# read_or_named TABLE: read rightly, or the separator is named and nothing else.
read_or_named() {
    shanhai check r
    exits 0 1
    if [ "$code" = 1 ]; then
        says "$1"
        says '1 error[^s]'
    fi
}

attack "a table of semicolons in a pack" "read, or named as that and nothing else"
region r
sed -i 's/,/;/g' r/places.csv
read_or_named 'semicolon|;'

attack "a table of tabs in a pack" "read, or named as that and nothing else"
region r
sed -i 's/,/\t/g' r/places.csv
read_or_named 'tab'

attack "Latin-1 (\`é\`) in a name" "named as not UTF-8; not taken for GBK"
region r
printf 'd,Caf\351 Town,area,county,other,100,31,10\n' >>r/places.csv
shanhai check r
exits 1
says 'places\.csv'
hides 'valid GBK'

attack "GBK in a table" "named as GBK"
region r
change r/places.csv a,Alpha a,山海县浙江省
iconv -f UTF-8 -t GBK r/places.csv >gbk && mv gbk r/places.csv
shanhai check r
exits 1
says GBK

attack "GBK in the description" "named as GBK"
region r
change r/datapackage.json Small 山海协作浙江省龙游县
iconv -f UTF-8 -t GBK r/datapackage.json >gbk && mv gbk r/datapackage.json
shanhai check r
exits 1
says GBK

attack "one bad key of a place, in facts and zones as well" "one error"
region r
echo 'd d,Delta,area,county,other,103,31,100' >>r/places.csv
echo 'd d,,value_added,200,=,all,万元,2020,reported,book,' >>r/facts.csv
echo 'dz,d d,Delta Zone,2,100,reported,book' >>r/zones.csv
shanhai check r
exits 1
says 'places\.csv'
hides 'facts\.csv|zones\.csv'

attack "a table of places with nothing but a header" "one error about it, none that follow from it"
region r
sed -i 1q r/places.csv
shanhai check r
exits 1
says 'places\.csv'
hides 'facts\.csv|zones\.csv'

attack "a pack without \`outside\` whose region is the nation" "works, or \`check\` says what is missing"
region r
sed -i -e '/^rest/d' -e '/^nation/d' -e 's/^area,Area,nation/area,Area,/' r/places.csv
sed -i '/^c,,value_added/d' r/facts.csv # else the parts are known and are not the nation
shanhai check r
checked=$code
shanhai flows --links --pack r
[ "$checked" = 1 ] || exits 0

attack "no \`reaches\` with three places" "\`check\` does not say sound without naming the questions that refuse"
region r
sed -i '/"reaches"/d' r/datapackage.json
sed -i 's/,goods$/,/' r/industries.csv
rm r/reaches.csv
shanhai check r
exits 0 1
says 'reach'

# means FIGURE TEXT "WORDS" NUMBER: what a text for a figure of a project is read as.
means() {
    attack "\`$1=$2\` of a project" "read as $3"
    region r
    shanhai admit P1 --pack r --json --set "$1=$2"
    exits 0 1
    says "\"value\" : $4,?\$"
}
means investment 约3亿 "about 300 million yuan" 300000000
means investment 15000万元人民币 "150 million yuan" 150000000
means investment 'RMB 150 million' "150 million yuan" 150000000
means investment 'USD 20 million' "138 million yuan, by the rate of the pack" 138000000
means investment 七百万元 "7 million yuan" 7000000
means land 三十亩 "0.02 km2" 0.02

attack "value added of 1e99" "questioned"
region r
change r/facts.csv b,,value_added,400000 b,,value_added,1e99
shanhai check r
exits 0 1
says 'facts\.csv:3'

attack "a fact of the year 2099" "questioned"
region r
change r/facts.csv 'c,,value_added,300000,=,all,万元,2020' 'c,,value_added,300000,=,all,万元,2099'
shanhai check r
exits 0 1
says 'facts\.csv:4'

attack "\`flows --industry Education\`: an industry and a group of that name" "\`--as\` settles it"
shanhai flows --from Cixi --to Longyou --industry Education --as industry
exits 0

attack "figures that are zero but for rounding" "printed as 0"
region r
for table in places industries reaches; do # in another order other digits are left over
    { sed 1q "r/$table.csv"; tail -n +2 "r/$table.csv" | tac; } >turned && mv turned "r/$table.csv"
done
shanhai admit P1 --pack r
exits 0
hides '0\.00000000000|[Ee]-1[0-9]'

attack "one error" "\"1 error\", not \"1 errors\""
region r
change r/facts.csv b,,value_added,400000 b,,value_added,4x
shanhai check r
exits 1
hides '[^0-9]1 errors'
says '1 error'

attack "82 broken rows of one kind" "twenty with their lines, 62 counted"
region r
for k in $(seq 82); do echo "b,2,value_added,x$k,=,all,万元,2020,reported,book,"; done >>r/facts.csv
shanhai check r
exits 1
has "twenty are named" test "$(grep -c '"x[0-9]*"' "$work/out")" = 20
says '62 more'
