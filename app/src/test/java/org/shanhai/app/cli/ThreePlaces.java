package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A pack of three places that make up Miller and Blair's nation: small, and sound for every
/// question.
final class ThreePlaces {
    private ThreePlaces() {}

    static void write(Path folder) throws IOException {
        ChainRuns.writeTextbook(folder, 350, 1200);
        Files.writeString(
                folder.resolve("datapackage.json"),
                """
                {"name": "three",
                 "shanhai": {"name": "Three", "area": "area", "base_year": 2000,
                   "currency": "USD"},
                 "resources": [
                   {"name": "places", "path": "places.csv"},
                   {"name": "reaches", "path": "reaches.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   {"name": "inputs", "path": "inputs.csv"},
                   {"name": "final_use", "path": "final_use.csv"},
                   {"name": "facts", "path": "facts.csv"},
                   {"name": "value_added", "path": "value_added.csv"}]}
                """);
        Files.writeString(
                folder.resolve("places.csv"),
                """
                place,name,within,kind,role,lon,lat,area_km2
                area,Area,,province,,,,
                a,Alpha,area,county,mountain,100,30,1000
                b,Beta,area,county,coast,101,30,1000
                c,Gamma,area,county,other,102,31,1000
                """);
        Files.writeString(
                folder.resolve("reaches.csv"),
                "reach,km,floor,own_share,basis\ngoods,50,0.01,0.3,assumed\n");
        Files.writeString(
                folder.resolve("industries.csv"),
                """
                industry,name,broad,reach
                1,Agriculture,primary,goods
                2,Manufacturing,secondary,goods
                """);
        Files.writeString(
                folder.resolve("facts.csv"),
                """
                place,industry,measure,value,unit,year,basis
                a,,value_added,600,USD,2000,assumed
                b,,value_added,800,USD,2000,assumed
                c,,value_added,650,USD,2000,assumed
                """);
    }
}
