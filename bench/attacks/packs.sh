# Packs that reach for what is not theirs

secret() {
    mkdir -p elsewhere
    printf 'source,title\nTOPSECRET,the password is hunter2\nTOPSECRET,twice\n' >elsewhere/secret.csv
}

attack "a folder whose \`sources.csv\` is a link out of it" "refused, the link named, no line of the file shown"
region r
secret
ln -sf ../elsewhere/secret.csv r/sources.csv
shanhai check r
exits 1
says 'sources\.csv'
says '--follow-links'
hides 'TOPSECRET|hunter2'

attack "the same with \`--follow-links\`" "read"
region r
mkdir shared
mv r/sources.csv shared/
ln -s ../shared/sources.csv r/sources.csv
shanhai check r --follow-links
exits 0

attack "a link within the pack to another file of it" "read"
region r
mv r/sources.csv r/real.csv
ln -s real.csv r/sources.csv
shanhai check r
exits 0

attack "a path \`../elsewhere/secret.csv\` in the description" "refused, no line of the file shown"
region r
secret
change r/datapackage.json '"sources.csv"' '"../elsewhere/secret.csv"'
shanhai check r
exits 1
says 'elsewhere/secret\.csv'
hides 'TOPSECRET|hunter2'

attack "an absolute path in the description" "refused, no line of the file shown"
region r
secret
change r/datapackage.json '"sources.csv"' "\"$work/here/elsewhere/secret.csv\""
shanhai check r
exits 1
hides 'TOPSECRET|hunter2'

attack "an address \`http://…\` as path in the description" "refused, nothing is fetched"
region r
change r/datapackage.json '"sources.csv"' '"http://127.0.0.1:9/sources.csv"'
shanhai check r
exits 1
says '127\.0\.0\.1'

attack "a NUL in a path of the description" "refused, named"
region r
change r/datapackage.json '"sources.csv"' '"sour\u0000ces.csv"'
shanhai check r
exits 1
says 'datapackage\.json'

attack "a table that is a pipe nobody writes into" "refused, no waiting"
region r
rm r/facts.csv
mkfifo r/facts.csv
shanhai check r
exits 1
says 'facts\.csv'

attack "a table that is a link to \`/dev/zero\`" "refused"
region r
ln -sf /dev/zero r/facts.csv
shanhai check r
exits 1
says 'facts\.csv'

attack "a table that is a folder" "refused, named in words"
region r
rm r/facts.csv
mkdir r/facts.csv
shanhai check r
exits 1
says 'facts\.csv'

attack "a ZIP entry \`../places.csv\` (zip slip)" "refused, nothing is written outside"
region r
make zip p.zip "../places.csv=r/places.csv"
shanhai check p.zip
exits 1
says 'leads out of the pack'
has "nothing came of it" test ! -e ../places.csv

attack "a ZIP that grows to 4 GB (zip bomb)" "refused"
make bomb p.zip datapackage.json 4000000000
shanhai check p.zip
exits 1
says 'p\.zip'

attack "a ZIP within a ZIP, as the only table" "refused, named"
region r
(cd r && "$JAVA_HOME/bin/jar" cfM ../inner.zip .)
make zip p.zip datapackage.json=r/datapackage.json places.csv=inner.zip
shanhai check p.zip
exits 1
says 'places\.csv'

attack "a ZIP cut off in the middle" "refused, named"
region r
(cd r && "$JAVA_HOME/bin/jar" cfM ../whole.zip .)
head -c 2000 whole.zip >p.zip
shanhai check p.zip
exits 1
says 'p\.zip'

attack "\`@file\` as an argument" "taken as it is, no line of the file shown"
secret
shanhai show @elsewhere/secret.csv
exits 1 2
hides 'TOPSECRET|hunter2'

attack "\`--pack @file\`" "taken as it is, no line of the file shown"
secret
shanhai check @elsewhere/secret.csv
exits 1 2
hides 'TOPSECRET|hunter2'

attack "a ruleset whose file is a link to a secret" "no line of the secret shown"
region r
secret
shanhai admit P1 --pack r --rules elsewhere/secret.csv
exits 1 2
hides hunter2
