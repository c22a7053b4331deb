package org.shanhai.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;

/// Writes a made-up pack of any size to a folder, the same for the same size: places of mountain
/// and coast scattered over 1,000 × 800 km, each with its value added by broad sector and a few
/// clusters; what they leave of the nation is made in one place outside.
///
/// Arguments: FOLDER (new or empty), then PLACES and INDUSTRIES (1000 and 100, unless given).
public final class SyntheticPack {
    private static final long SEED = 20;
    private static final double INSIDE = 0.8;
    private static final int CLUSTERS = 5;
    private static final double IMPORTED = 0.1;
    private static final int ROUNDS = 100;
    private static final List<String> BROAD = List.of("primary", "secondary", "tertiary");
    private static final List<String> REACHES = List.of("regional", "national", "light", "local");
    private static final String REACH_ROWS =
            """
            reach,km,floor,own_share,basis
            regional,32,0.0025,0.45,assumed
            national,42,0.008,0.2,assumed
            light,35,0.0115,0.2,assumed
            local,5,0.001,0.8,assumed
            """;

    private final Path folder;
    private final int places;
    private final int industries;
    private final Random random = new Random(SEED);
    private final NationalTable table;

    private SyntheticPack(Path folder, int places, int industries) {
        this.folder = folder;
        this.places = places;
        this.industries = industries;
        table = balancedTable(industries, random);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 && arguments.length != 3) {
            throw new IllegalArgumentException("Give FOLDER [PLACES INDUSTRIES].");
        }
        boolean sized = arguments.length == 3;
        new SyntheticPack(
                        Files.createDirectories(Path.of(arguments[0])),
                        sized ? Integer.parseInt(arguments[1]) : 1000,
                        sized ? Integer.parseInt(arguments[2]) : 100)
                .write();
    }

    private void write() throws IOException {
        describe();
        write("sources", "source,title\nmade-up,Made up\n");
        write("reaches", REACH_ROWS);
        writePlaces();
        writeIndustries();
        writeNation();
        writeFacts();
    }

    private void describe() throws IOException {
        StringBuilder resources = new StringBuilder();
        for (String name :
                List.of(
                        "sources",
                        "places",
                        "reaches",
                        "industries",
                        "inputs",
                        "final_use",
                        "value_added",
                        "facts")) {
            resources.append(
                    "%s{\"name\": \"%s\", \"path\": \"%s.csv\"}"
                            .formatted(resources.isEmpty() ? "" : ",\n  ", name, name));
        }
        Files.writeString(
                folder.resolve("datapackage.json"),
                """
                {"name": "made-up",
                 "shanhai": {"name": "Made up", "area": "area", "base_year": 2020, "currency": "CNY"},
                 "resources": [
                  %s]}
                """
                        .formatted(resources));
    }

    private void writePlaces() throws IOException {
        StringBuilder rows = new StringBuilder("place,name,within,kind,role,lon,lat,area_km2\n");
        rows.append("nation,Nation,,country,,,,\n");
        rows.append("area,Area,nation,province,,,,\n");
        for (int p = 0; p < places; p++) {
            rows.append(
                    "%s,Place %d,area,county,%s,%s,%s,%d\n"
                            .formatted(
                                    place(p),
                                    p,
                                    p % 2 == 0 ? "mountain" : "coast",
                                    number(112 + 10 * random.nextDouble()),
                                    number(26 + 7 * random.nextDouble()),
                                    500 + random.nextInt(2000)));
        }
        rows.append("rest,Rest of the nation,nation,outside,outside,110,34,5000000\n");
        write("places", rows.toString());
    }

    private void writeIndustries() throws IOException {
        StringBuilder rows = new StringBuilder("industry,name,broad,reach\n");
        for (int i = 0; i < industries; i++) {
            rows.append(
                    "%s,Industry %d,%s,%s\n"
                            .formatted(industry(i), i, BROAD.get(broad(i)), REACHES.get(reach(i))));
        }
        write("industries", rows.toString());
    }

    private void writeNation() throws IOException {
        StringBuilder inputs = new StringBuilder("product,industry,domestic,imported\n");
        StringBuilder uses = new StringBuilder("product,use,domestic,imported\n");
        StringBuilder added = new StringBuilder("industry,component,amount,unit,basis,source\n");
        for (int i = 0; i < industries; i++) {
            for (int j = 0; j < industries; j++) {
                if (table.domesticInput(i, j) > 0) {
                    inputs.append(
                            "%s,%s,%s,%s\n"
                                    .formatted(
                                            industry(i),
                                            industry(j),
                                            number(table.domesticInput(i, j)),
                                            number(table.importedInput(i, j))));
                }
            }
            for (FinalUse use : FinalUse.values()) {
                uses.append(
                        "%s,%s,%s,0\n"
                                .formatted(
                                        industry(i),
                                        use.key(),
                                        number(table.domesticFinalUse(i, use))));
            }
            for (ValueAdded component : ValueAdded.values()) {
                added.append(
                        row(i, component.key(), number(table.valueAdded(i, component)), "yuan"));
            }
            added.append(row(i, "output", number(table.output(i)), "yuan"));
            added.append(row(i, "jobs", number(table.output(i) / 1e5), "persons"));
        }
        write("inputs", inputs.toString());
        write("final_use", uses.toString());
        write("value_added", added.toString());
    }

    /// Final demand and coefficients at random, and the output they call for.
    private static NationalTable balancedTable(int n, Random random) {
        Matrix coefficients = Matrix.zeros(n, n);
        double[] made = new double[n];
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                boolean bought = random.nextDouble() < 0.3;
                coefficients.set(i, j, bought ? Math.exp(1.5 * random.nextGaussian()) : 0);
                sum += coefficients.get(i, j);
            }
            double share = 0.45 + 0.2 * random.nextDouble();
            for (int i = 0; i < n; i++) {
                coefficients.set(i, j, share * coefficients.get(i, j) / sum);
            }
            made[j] = 1e11 * Math.exp(random.nextGaussian());
        }
        double[] output = outputFor(coefficients, made);
        Matrix inputs = Matrix.zeros(n, n);
        Matrix imported = Matrix.zeros(n, n);
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        for (int j = 0; j < n; j++) {
            double left = output[j];
            for (int i = 0; i < n; i++) {
                double amount = coefficients.get(i, j) * output[j];
                inputs.set(i, j, amount);
                imported.set(i, j, IMPORTED * amount);
                left -= (1 + IMPORTED) * amount;
            }
            components.set(j, ValueAdded.WAGES.ordinal(), 0.5 * left);
            components.set(j, ValueAdded.SURPLUS.ordinal(), 0.5 * left);
            use.set(j, FinalUse.HOUSEHOLD.ordinal(), 0.5 * made[j]);
            use.set(j, FinalUse.INVESTMENT.ordinal(), 0.4 * made[j]);
            use.set(j, FinalUse.EXPORT.ordinal(), 0.1 * made[j]);
        }
        return new NationalTable(
                inputs,
                imported,
                use,
                Matrix.zeros(n, FinalUse.values().length),
                components,
                output,
                new double[n],
                Basis.ASSUMED);
    }

    /// x = A x + f by repetition: what one round leaves out is at most 0.65 of the last.
    private static double[] outputFor(Matrix coefficients, double[] demand) {
        double[] output = demand.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = demand.clone();
            for (int i = 0; i < next.length; i++) {
                for (int j = 0; j < next.length; j++) {
                    next[i] += coefficients.get(i, j) * output[j];
                }
            }
            output = next;
        }
        return output;
    }

    private static String row(int industry, String component, String amount, String unit) {
        return "%s,%s,%s,%s,assumed,made-up\n"
                .formatted(industry(industry), component, amount, unit);
    }

    private void writeFacts() throws IOException {
        double[] national = new double[BROAD.size()];
        for (int i = 0; i < industries; i++) {
            for (ValueAdded component : ValueAdded.values()) {
                national[broad(i)] += table.valueAdded(i, component);
            }
        }
        double[][] sizes = new double[places][BROAD.size()];
        double[] sums = new double[BROAD.size()];
        for (double[] size : sizes) {
            double whole = Math.exp(random.nextGaussian());
            for (int b = 0; b < size.length; b++) {
                size[b] = whole * Math.exp(0.5 * random.nextGaussian());
                sums[b] += size[b];
            }
        }
        StringBuilder rows =
                new StringBuilder(
                        "place,industry,measure,value,relation,scope,unit,year,basis,source,note\n");
        for (int p = 0; p < places; p++) {
            for (int b = 0; b < BROAD.size(); b++) {
                rows.append(
                        "%s,%s,value_added,%s,=,all,yuan,2020,reported,made-up,\n"
                                .formatted(
                                        place(p),
                                        BROAD.get(b),
                                        number(INSIDE * national[b] * sizes[p][b] / sums[b])));
            }
            int first = random.nextInt(industries);
            for (int k = 0; k < Math.min(CLUSTERS, industries / 7); k++) {
                rows.append(
                        "%s,%s,presence,,,cluster,,2020,reported,made-up,\n"
                                .formatted(place(p), industry((first + 7 * k) % industries)));
            }
        }
        write("facts", rows.toString());
    }

    private void write(String name, String rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".csv"))) {
            out.write(rows);
        }
    }

    private int broad(int industry) {
        int part = 10 * industry / industries;
        return part < 1 ? 0 : part < 6 ? 1 : 2;
    }

    private int reach(int industry) {
        return broad(industry) == 2 ? industry % 2 == 0 ? 3 : 1 : industry % 3;
    }

    private static String place(int number) {
        return "p%04d".formatted(number);
    }

    private static String industry(int number) {
        return "%03d".formatted(number);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
