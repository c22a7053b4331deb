# Registers of firms: broken, too large, stopped in the middle

# register FILE FIRMS: a register of so many firms.
register() {
    {
        echo '企业名称,县市区,成立日期,注册资本,经营范围'
        yes '云和县木童玩具厂,云和县,2010-05-01,50万人民币,"木制玩具制造、销售"' | head -n "$2"
    } >"$1"
}

no_half_register() {
    has "nothing half-written lies about" sh -c '! ls -A . tmp | grep -q "\.part$"'
}

# import ARGUMENT…: with folders for temporary files and memory of its own.
import() {
    mkdir -p tmp
    with "JDK_JAVA_OPTIONS=-Xmx300m -Djava.io.tmpdir=$PWD/tmp" import register "$@"
}

attack "a register of 1 GB in one line" "refused in bounded memory, with its line"
yes '云和县玩具制造' | tr -d '\n' | head -c 1000000000 >firms.csv
import firms.csv --into pack
exits 1
says 'firms\.csv:1: .*more than'
has "nothing was written" test ! -e pack

attack "the same packed to a few MB" "refused in bounded memory, with its line"
yes '云和县玩具制造' | tr -d '\n' | head -c 1000000000 | gzip -1 >firms.csv.gz
import firms.csv.gz --into pack
exits 1
says 'firms\.csv\.gz:1: .*more than'
has "nothing was written" test ! -e pack

attack "a quote that opens in a register of 100 MB and never closes" "refused, with its line"
register firms.csv 1000000
sed -i '3s/木制/"木制/' firms.csv
import firms.csv --into pack
exits 1
says 'firms\.csv:3'
has "nothing was written" test ! -e pack

attack "kill −9 in the middle of an import, five times" "nothing half-written; nothing left after the next run"
register firms.csv 1500000
mkdir tmp
lost=0
for part in 1 2 3 4 5; do
    JDK_JAVA_OPTIONS="-Xmx300m -Djava.io.tmpdir=$PWD/tmp" "$program" import register firms.csv --into pack >/dev/null 2>&1 &
    victim=$!
    sleep $((part + 1))
    kill -9 "$victim" 2>/dev/null || true
    wait "$victim" 2>/dev/null || true
    [ ! -e pack ] || [ -s pack/register/firm_counts.csv ] || lost=$((lost + 1))
done
register firms.csv 10
import firms.csv --into pack
came="$lost of 5 half-written; exit $code afterwards"
exits 0
[ "$lost" = 0 ] || fault "a pack was half-written"
has "the pack is whole" grep -q '^yunhe,040,2007,2013,10,' pack/register/firm_counts.csv
has "nothing half-written lies about" sh -c '! ls -A . tmp | grep -q "\.part$"'

attack "an import that the disk gets full of, after an earlier one" "exit 1, one line, the earlier one whole"
register firms.csv 10
import firms.csv --into pack
cp -r pack first
rm firms.parquet
register firms.csv 300000
in_shell 'ulimit -f 2000; exec env JDK_JAVA_OPTIONS="-XX:-UsePerfData -Djava.io.tmpdir=$PWD/tmp" "$program" import register firms.csv --into pack'
sed -i '/^NOTE: Picked/d' "$work/err"
exits 1
lines 1
has "the earlier one is whole" diff -r pack first
no_half_register

attack "a register in a folder for temporary files that is not there" "exit 1, one line"
register firms.csv 10
with "JDK_JAVA_OPTIONS=-Djava.io.tmpdir=$PWD/none" import register firms.csv --into pack
sed -i '/^WARNING: java.io.tmpdir/d' "$work/err" # Java's own
exits 1
lines 1
has "nothing was written" test ! -e pack

attack "ESC in a place and a heading of a register" "shown, never sent"
printf '名称,县市区,注册%s[2J资本\n甲厂,云%s[31m和县,5\n' "$(printf '\033')" "$(printf '\033')" >firms.csv
import firms.csv --into pack
exits 0 1
has "no control character is sent" sh -c '! cat "$0" "$1" | LC_ALL=C tr -d "\n\t\040-\377" | grep -q .' "$work/out" "$work/err"
