# Files that would take a core for minutes: XML and archives that grow

# at_once SECONDS: the last run took no longer.
begin_at() { began=$(date +%s); }
at_once() { [ $(($(date +%s) - began)) -le "$1" ] || fault "took $(($(date +%s) - began)) s"; }

sheet=xl/worksheets/sheet1.xml
head='<worksheet><sheetData>HEADER'
foot='</sheetData></worksheet>'

# bomb WHAT EXPECTED SAYS PART BEGIN UNIT COUNT END: such a workbook is refused, and soon.
bomb() {
    attack "$1" "$2"
    make repeated t.xlsx "$4" "$5" "$6" "$7" "$8"
    begin_at
    shanhai capability --table t.xlsx --out out
    at_once 30
    exits 1
    says "$3"
    lines 4
}
bomb "a row of 1.2 million attributes" "refused at once" attributes \
    $sheet "$head<row r=\"2\"" ' k#=""' 1200000 "/>$foot"
bomb "a row of 1.2 million namespaces" "refused at once" attributes \
    $sheet "$head<row r=\"2\"" ' xmlns:k#="u"' 1200000 "/>$foot"
bomb "a row of 257 attributes" "refused" attributes \
    $sheet "$head<row r=\"2\"" ' k#=""' 257 "/>$foot"
bomb "a cell of 100,000 attributes, all of one name" "refused" attributes \
    $sheet "$head<row><c" ' k=""' 100000 "/></row>$foot"
bomb "an attribute of 30 million letters" "refused" characters \
    $sheet "$head<row r=\"" 1234567890 3000000 "\"/>$foot"
bomb "a name of an element of 30 million letters" "refused" characters \
    $sheet "$head<" abcdefghij 3000000 "/>$foot"
bomb "elements nested a million deep" "refused" levels \
    $sheet "$head" '<row>' 1000000 "$foot"
bomb "elements nested a million deep, each its own" "refused" levels \
    $sheet "$head" '<e#>' 1000000 "$foot"
bomb "a comment of 40 million letters" "refused" characters \
    $sheet "<!--" abcdefghij 4000000 "--><worksheet/>"
bomb "a text of 40 million letters" "refused" characters \
    $sheet "$head<row><c t=\"str\"><v>" abcdefghij 4000000 "</v></c></row>$foot"
bomb "two million rows" "refused" rows \
    $sheet "$head" '<row/>' 2000000 "$foot"
bomb "a row of two million cells" "refused" cells \
    $sheet "$head<row>" '<c/>' 2000000 "</row>$foot"
bomb "a million sheets" "refused" sheets \
    xl/workbook.xml '<workbook xmlns:r="r"><sheets>' '<sheet name="s#" r:id="d"/>' 1000000 '</sheets></workbook>'
bomb "a million parts" "refused" parts \
    xl/_rels/workbook.xml.rels '<Relationships>' '<Relationship Id="d#" Type="x/sharedStrings" Target="t#"/>' 1000000 '</Relationships>'
bomb "a DOCTYPE in the shared texts" "refused" DOCTYPE \
    xl/sharedStrings.xml '<!DOCTYPE sst [<!ENTITY a "b">]><sst>' '<si><t>x</t></si>' 3 '</sst>'
bomb "a DOCTYPE in the styles" "refused" DOCTYPE \
    xl/styles.xml '<!DOCTYPE s SYSTEM "file:///etc/passwd"><styleSheet>' '' 1 '</styleSheet>'
bomb "a million attributes in the list of sheets" "refused" attributes \
    xl/workbook.xml '<workbook' ' k#=""' 1000000 '/>'

attack "two million shared texts in 300 MB of heap" "read, or refused in words"
make repeated t.xlsx xl/sharedStrings.xml '<sst>' '<si><t>text #</t></si>' 2000000 '</sst>'
with JDK_JAVA_OPTIONS=-Xmx300m capability --table t.xlsx --out out
exits 0 1
lines 12

attack "a pack of eight files of 40 MB of zeros" "refused before it is unpacked"
make bombs t.zip 8 40000000
begin_at
shanhai check t.zip
at_once 20
exits 1
says 'would grow'

attack "an archive of one file of 1 GB of zeros" "refused before it is unpacked"
make bomb t.zip facts.csv 1000000000
begin_at
shanhai check t.zip
at_once 20
exits 1
says 'would grow'

attack "a line of a million columns" "refused, line named"
{ printf 'place,industry,value\nA,x,1\n'; head -c 1000000 /dev/zero | tr '\0' ','; echo; } >t.csv
shanhai capability --table t.csv --out out
exits 1
says 't\.csv:3'

attack "a description nested a million deep" "refused, file named"
region r
make nested r/datapackage.json '{"name":' 1000000 '['
shanhai check r
exits 1
says 'datapackage\.json'
lines 6
