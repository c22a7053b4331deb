# A small sound region for the attacks to break: three counties, two industries, the national table
# of Miller and Blair (Input–Output Analysis, 2nd ed., 2.2.3), a zone and a project.

# region FOLDER
region() {
    mkdir -p "$1"
    cat >"$1/datapackage.json" <<'END'
{"name": "small",
 "shanhai": {"name": "Small", "area": "area", "base_year": 2020, "currency": "CNY",
   "rates": {"USD": {"2020": 6.9}}},
 "resources": [
  {"name": "sources", "path": "sources.csv"},
  {"name": "places", "path": "places.csv"},
  {"name": "reaches", "path": "reaches.csv"},
  {"name": "industries", "path": "industries.csv"},
  {"name": "inputs", "path": "inputs.csv", "schema": {"fields": [{"name": "domestic", "unit": "万元"}]}},
  {"name": "final_use", "path": "final_use.csv", "schema": {"fields": [{"name": "domestic", "unit": "万元"}]}},
  {"name": "value_added", "path": "value_added.csv"},
  {"name": "facts", "path": "facts.csv"},
  {"name": "zones", "path": "zones.csv"},
  {"name": "projects", "path": "projects.csv"},
  {"name": "rulesets", "path": "rulesets.csv"},
  {"name": "rules", "path": "rules.csv"}]}
END
    printf 'source,title\nbook,Yearbook\n' >"$1/sources.csv"
    cat >"$1/places.csv" <<'END'
place,name,within,kind,role,lon,lat,area_km2
nation,Nation,,country,,,,
area,Area,nation,province,,,,
a,Alpha,area,county,mountain,100,30,1000
b,Beta,area,county,coast,101,30,1000
c,Gamma,area,county,coast,102,31,1000
rest,Rest,nation,outside,outside,104,33,9000
END
    printf 'reach,km,floor,own_share,basis\ngoods,50,0.01,0.3,assumed\n' >"$1/reaches.csv"
    cat >"$1/industries.csv" <<'END'
industry,name,broad,reach
1,Farming,primary,goods
2,Making,secondary,goods
END
    cat >"$1/inputs.csv" <<'END'
product,industry,domestic,imported
1,1,150000,0
1,2,500000,0
2,1,200000,0
2,2,100000,0
END
    cat >"$1/final_use.csv" <<'END'
product,use,domestic,imported
1,household,350000,0
2,household,1500000,0
2,investment,200000,0
END
    cat >"$1/value_added.csv" <<'END'
industry,component,amount,unit,basis,source
1,output,1000000,万元,reported,book
1,wages,300000,万元,reported,book
1,taxes,0,万元,reported,book
1,depreciation,0,万元,reported,book
1,surplus,350000,万元,reported,book
2,output,2000000,万元,reported,book
2,wages,500000,万元,reported,book
2,taxes,0,万元,reported,book
2,depreciation,0,万元,reported,book
2,surplus,900000,万元,reported,book
END
    cat >"$1/facts.csv" <<'END'
place,industry,measure,value,relation,scope,unit,year,basis,source,note
a,,value_added,200000,=,all,万元,2020,reported,book,
b,,value_added,400000,=,all,万元,2020,reported,book,
c,,value_added,300000,=,all,万元,2020,reported,book,
a,1,value_added,150000,=,all,万元,2020,reported,book,
c,2,presence,,,cluster,,2020,reported,book,
END
    cat >"$1/zones.csv" <<'END'
zone,place,name,positioning,land_mu,basis,source
az,a,Alpha Zone,2,1500,reported,book
END
    cat >"$1/projects.csv" <<'END'
project,name,industry,place,zone,year,investment,land,output,tax,tax_scope,jobs,basis,source
P1,Toy plant,2,a,az,2020,15000万元,24亩,12000万元,700万元,total,350人,reported,book
P2,Tool plant,2,a,az,2020,9000万元,30亩,8000万元,300万元,total,90人,reported,book
END
    printf 'ruleset,name,status,purpose,default_for\nown,Own rules,example,admission,any\n' >"$1/rulesets.csv"
    cat >"$1/rules.csv" <<'END'
ruleset,order,name,indicator,kind,floor,full,weight,start,unit,basis
own,1,Investment,investment_per_land,floor,200,,,,万元/亩,assumed
own,2,Tax,tax_per_land,score,5,50,60,30,万元/亩,assumed
END
}

# change FILE FROM TO: replaces a text that must be there, no pattern.
change() {
    grep -qF -- "$2" "$1" || { echo "attack: $1 has no $2" >&2; exit 3; }
    awk -v from="$2" -v to="$3" '{ while ((at = index($0, from)) > 0) {
        done = done substr($0, 1, at - 1) to; $0 = substr($0, at + length(from)) }
        print done $0; done = "" }' "$1" >"$1.changed"
    mv "$1.changed" "$1"
}
