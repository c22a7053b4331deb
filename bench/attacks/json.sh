# JSON

attack "a description nested 200,000 deep" "refused, file named"
region r
make nested r/datapackage.json '{"name": "x", "shanhai": ' 200000 '['
shanhai check r
exits 1
says 'datapackage\.json'

attack "a project nested 200,000 deep" "refused, file named"
region r
make nested p.json '{"name": ' 200000 '{"a":'
shanhai admit p.json --pack r --zone az
exits 1
says 'p\.json'

attack "a description that ends in the middle" "refused, line named"
region r
head -c 300 r/datapackage.json >cut && mv cut r/datapackage.json
shanhai check r
exits 1
says 'datapackage\.json'

attack "a description that is a list" "refused"
region r
echo '[]' >r/datapackage.json
shanhai check r
exits 1
says 'datapackage\.json'

attack "a base year of 1e400" "refused"
region r
change r/datapackage.json '"base_year": 2020' '"base_year": 1e400'
shanhai check r
exits 1
says 'base_year'

attack "a name of ten million digits in a number" "refused"
region r
{ printf '{"name": '; head -c 10000000 /dev/zero | tr '\0' 7; printf '}\n'; } >r/datapackage.json
shanhai check r
exits 1
says 'datapackage\.json'

attack "the same key twice" "refused, or the last one said"
region r
change r/datapackage.json '"area": "area"' '"area": "a", "area": "area"'
shanhai check r
exits 0 1
