package org.shanhai.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Writes a pack of made-up facts of any length, the same for the same seed.
final class SyntheticFacts {
    private static final int PLACES = 3143;
    private static final int INDUSTRIES = 388;
    private static final int SOURCES = 200;
    private static final List<String> MEASURES =
            List.of("value_added", "output", "jobs", "tax", "exports", "firms");
    private static final List<String> UNITS = List.of("亿元", "万元", "人", "万元", "亿元", "家");

    private SyntheticFacts() {}

    /// @param rows of the table of facts; no two share a key
    static void write(Path folder, int rows, long seed) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("datapackage.json"),
                """
                {"shanhai": {"name": "Trial", "area": "all", "base_year": 2020},
                 "resources": [{"name": "places", "path": "places.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   {"name": "sources", "path": "sources.csv"},
                   {"name": "facts", "path": "facts.csv"}]}
                """);
        try (Writer out = Files.newBufferedWriter(folder.resolve("places.csv"))) {
            out.write("place,name,name_local,within,kind,role,lon,lat,area_km2\n");
            out.write("all,All,,,country,,,,\n");
            for (int p = 0; p < PLACES; p++) {
                out.write("p%04d,Place %d,,all,county,other,,,%d\n".formatted(p, p, 100 + p));
            }
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("industries.csv"))) {
            out.write("industry,name,broad\n");
            for (int i = 0; i < INDUSTRIES; i++) {
                out.write("%03d,Industry %d,secondary\n".formatted(i, i));
            }
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("sources.csv"))) {
            out.write("source,title\n");
            for (int s = 0; s < SOURCES; s++) {
                out.write("source-%d,Source %d\n".formatted(s, s));
            }
        }
        writeFacts(folder.resolve("facts.csv"), rows, new Random(seed));
    }

    private static void writeFacts(Path file, int rows, Random random) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("place,industry,measure,value,relation,scope,unit,year,basis,source,note\n");
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < rows; k++) {
                int place = k % PLACES;
                int industry = k / PLACES % INDUSTRIES;
                int rest = k / PLACES / INDUSTRIES;
                int measure = rest % MEASURES.size();
                line.setLength(0);
                line.append('p');
                pad(line, place, 4);
                line.append(',');
                pad(line, industry, 3);
                line.append(',').append(MEASURES.get(measure)).append(',');
                line.append(random.nextInt(1_000_000)).append('.').append(random.nextInt(100));
                line.append(random.nextInt(10) == 0 ? ",>=,above-scale," : ",=,all,");
                line.append(UNITS.get(measure)).append(',');
                line.append(2010 + rest / MEASURES.size()).append(",reported,source-");
                line.append(random.nextInt(SOURCES)).append(",\"read, not checked\"\n");
                out.append(line);
            }
        }
    }

    private static void pad(StringBuilder line, int number, int width) {
        String text = Integer.toString(number);
        line.append("0".repeat(width - text.length())).append(text);
    }
}
