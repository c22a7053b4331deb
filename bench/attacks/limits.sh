# More than a table, a line or a machine holds

attack "one line of 200 million commas, in 512 MB of heap" "refused, line named"
{ printf 'place,industry,value\nA,x,1\n'; head -c 200000000 /dev/zero | tr '\0' ','; echo; } >t.csv
with JDK_JAVA_OPTIONS=-Xmx512m capability --table t.csv --out out
exits 1
says 't\.csv'

attack "one line of 30 million commas in the facts of a pack" "refused, line named"
region r
{ head -c 30000000 /dev/zero | tr '\0' ','; echo; } >>r/facts.csv
shanhai check r
exits 1
says 'facts\.csv:7|facts\.csv.*line 7'

attack "one line of 200 million commas in the facts of a pack, in 512 MB of heap" "refused, line named"
region r
{ head -c 200000000 /dev/zero | tr '\0' ','; echo; } >>r/facts.csv
with JDK_JAVA_OPTIONS=-Xmx512m check r
exits 1
says 'facts\.csv:7|facts\.csv.*line 7'

attack "a header of 200 million letters" "refused"
region r
{ head -c 200000000 /dev/zero | tr '\0' 'x'; echo; } >r/facts.csv
with JDK_JAVA_OPTIONS=-Xmx512m check r
exits 1
says 'facts\.csv'

attack "a quote that is never closed" "refused, its line named"
region r
printf 'b,2,value_added,"5,=,all,万元,2020,reported,book,\n' >>r/facts.csv
for k in $(seq 1000); do echo "b,2,value_added,5,=,all,万元,20$k,reported,book,"; done >>r/facts.csv
shanhai check r
exits 1
says 'facts\.csv:7|facts\.csv.*line 7'

attack "a blank row of the wrong width" "refused, line named"
region r
echo ',,,,,,,,,,,,,,,,,' >>r/facts.csv
shanhai check r
exits 0 1
says 'facts\.csv:7|facts\.csv.*line 7'

attack "a cell of 30 million letters" "refused, or read; the message short"
region r
{ printf 'b,2,value_added,'; head -c 30000000 /dev/zero | tr '\0' 7; printf ',=,all,万元,2020,reported,book,\n'; } >>r/facts.csv
with JDK_JAVA_OPTIONS=-Xmx512m check r
exits 1
says 'facts\.csv'
has "the message is short" sh -c "[ \$(wc -c <'$work/out') -lt 10000 ]"

attack "Zhejiang in 40 MB of heap" "the usual answer"
shanhai show Longyou
cp "$work/out" usual
with JDK_JAVA_OPTIONS=-Xmx40m show Longyou
exits 0
has "the answer is the usual one" cmp usual "$work/out"

attack "Zhejiang in 20 MB of heap" "the usual answer, or one line that says how much is needed"
with JDK_JAVA_OPTIONS=-Xmx20m flows --links
exits 0 1
[ "$code" = 0 ] || lines 2
