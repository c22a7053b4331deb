package org.shanhai.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The small table of pymrio's tests (two places, three sectors), as a pack, with its stressors by
/// place and industry and by final use. The first stands as jobs too.
final class SmallSurvey {
    private static final double[][] Z = {
        {10, 5, 1, 6, 5, 7},
        {0, 2, 0, 0, 5, 3},
        {10, 3, 20, 4, 2, 0},
        {5, 0, 0, 1, 10, 9},
        {0, 10, 1, 0, 20, 1},
        {5, 0, 0, 1, 10, 10},
    };

    private static final double[][] Y = {
        {14, 3}, {2.5, 2.5}, {13, 6}, {5, 20}, {10, 10}, {3, 10},
    };

    private static final int[][] F = {{20, 1, 42, 4, 20, 5}, {5, 4, 11, 8, 2, 10}};

    private static final int[][] F_Y = {{50, 10}, {100, 20}};

    private SmallSurvey() {}

    static void write(Path folder) {
        writeFlowsAlone(folder);
        description(folder, "facts", "pressures", "pressures_by_place", "sources");
        StringBuilder facts =
                new StringBuilder("place,industry,measure,value,unit,year,basis,source\n");
        for (int c = 0; c < 6; c++) {
            facts.append(
                    "%s,%s,jobs,%d,persons,2000,reported,test\n"
                            .formatted(place(c), industry(c), F[0][c]));
        }
        put(folder, "facts", facts.toString());
        put(
                folder,
                "pressures",
                """
                industry,pressure,amount,unit,per_output_unit,year,basis,source
                s1,ext,2,t,thousand USD,2000,reported,test
                s2,ext,3,t,thousand USD,2000,estimated,test
                """);
        put(folder, "pressures_by_place", byPlace());
        put(folder, "sources", "source,title\ntest,Test of pymrio\n");
    }

    /// Facts of wages, so that Type II has an answer.
    static void addWages(Path folder) {
        int[] wages = {5, 1, 10, 8, 6, 4};
        StringBuilder facts = new StringBuilder(read(folder, "facts.csv"));
        for (int c = 0; c < 6; c++) {
            facts.append(
                    "%s,%s,wages,%d,thousand USD,2000,reported,test\n"
                            .formatted(place(c), industry(c), wages[c]));
        }
        put(folder, "facts", facts.toString());
    }

    /// Replaces one text by another all through a file.
    static void rename(Path folder, String file, String from, String to) {
        put(folder, file.replace(".csv", ""), read(folder, file).replace(from, to));
    }

    private static String read(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String byPlace() {
        StringBuilder rows =
                new StringBuilder("place,industry,use,pressure,amount,unit,year,basis,source\n");
        String row = "%s,%s,%s,ext_type_%d,%s,t,2000,reported,test\n";
        for (int k = 0; k < 2; k++) {
            for (int c = 0; c < 6; c++) {
                rows.append(row.formatted(place(c), industry(c), "", k + 1, F[k][c]));
            }
            for (int p = 0; p < 2; p++) {
                // By two kinds of final users, which are added.
                double most = 0.75 * F_Y[k][p];
                double rest = 0.25 * F_Y[k][p];
                rows.append(row.formatted(place(3 * p), "", "household", k + 1, most));
                rows.append(row.formatted(place(3 * p), "", "government", k + 1, rest));
            }
        }
        return rows.toString();
    }

    static void writeFlowsAlone(Path folder) {
        description(folder);
        put(
                folder,
                "places",
                """
                place,name,within,kind
                nation,Nation,,country
                reg1,Reg1,nation,province
                reg2,Reg2,nation,province
                """);
        put(
                folder,
                "industries",
                """
                industry,name,broad
                s1,Sector 1,primary
                s2,Sector 2,secondary
                s3,Sector 3,tertiary
                """);
        flows(folder, 1);
    }

    /// Final users give back more than they take.
    static void writeGreedy(Path folder) {
        writeFlowsAlone(folder);
        flows(folder, -0.5);
    }

    private static void flows(Path folder, double finalUse) {
        StringBuilder flows =
                new StringBuilder("from_place,from_industry,to_place,to_industry,use,amount\n");
        for (int seller = 0; seller < 6; seller++) {
            String from = place(seller) + "," + industry(seller);
            for (int buyer = 0; buyer < 6; buyer++) {
                if (Z[seller][buyer] != 0) {
                    flows.append(
                            "%s,%s,%s,,%s\n"
                                    .formatted(
                                            from, place(buyer), industry(buyer), Z[seller][buyer]));
                }
            }
            for (int p = 0; p < 2; p++) {
                // In two kinds of use, which are added.
                double half = Y[seller][p] * finalUse / 2;
                for (String use : new String[] {"household", "export"}) {
                    flows.append("%s,%s,,%s,%s\n".formatted(from, place(3 * p), use, half));
                }
            }
        }
        put(folder, "flows", flows.toString());
    }

    private static String place(int cell) {
        return "reg" + (cell / 3 + 1);
    }

    private static String industry(int cell) {
        return "s" + (cell % 3 + 1);
    }

    private static void description(Path folder, String... more) {
        StringBuilder tables = new StringBuilder();
        for (String table : more) {
            tables.append(",\n {\"name\": \"%s\", \"path\": \"%s.csv\"}".formatted(table, table));
        }
        put(
                folder,
                "datapackage.json",
                """
                {"name": "small",
                 "shanhai": {"name": "Small", "area": "nation", "base_year": 2000,
                   "currency": "USD"},
                 "resources": [
                   {"name": "places", "path": "places.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   {"name": "flows", "path": "flows.csv",
                    "schema": {"fields": [{"name": "amount", "unit": "thousand USD"}]}}%s]}
                """
                        .formatted(tables));
    }

    private static void put(Path folder, String name, String text) {
        String file = name.endsWith(".json") ? name : name + ".csv";
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
