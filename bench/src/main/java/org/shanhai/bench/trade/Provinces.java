package org.shanhai.bench.trade;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shanhai.bench.BenchChecks;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.region.Coordinates;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industry;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Names;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.trade.AreaKernel;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeLayout;

/// Where the value added of China's 31 provinces arises from, by the reaches of the Zhejiang pack
/// and their areas, beside what a table of 2017 says.
///
/// Provinces are composed as the nation, which makes them more alike, and so a little more
/// self-sufficient, than they are. GDP of 2020: National Bureau of Statistics, *China Statistical
/// Yearbook 2021*, table 3-9; areas as commonly published; centres are the capitals.
record Provinces(Region region) {
    /// Value added by use within the province, in other provinces and abroad, 2017.
    private static final double[] SEEN = {0.551, 0.334, 0.115};

    private static final List<String> PARTS =
            List.of("use within the province", "use in other provinces", "use abroad");

    private static final double NEAR = 0.05;

    void print(BenchChecks checks) throws IOException {
        Economy economy = economy();
        double[] parts = parts(economy);
        System.out.printf(
                "Value added of China's provinces by where it is used, 2020 (a table of 2017)%n"
                        + "  within the province %.3f (%.3f), in other provinces %.3f (%.3f),"
                        + " abroad %.3f (%.3f)%n",
                parts[0], SEEN[0], parts[1], SEEN[1], parts[2], SEEN[2]);
        for (int k = 0; k < parts.length; k++) {
            checks.that(
                    Math.abs(parts[k] - SEEN[k]) < NEAR,
                    "%s within %.2f".formatted(PARTS.get(k), NEAR));
        }
        double kept = parts[0] / (parts[0] + parts[1]);
        double seen = SEEN[0] / (SEEN[0] + SEEN[1]);
        System.out.printf(
                "  of what is used in China %.3f within the province (%.3f)%n", kept, seen);
        checks.that(
                Math.abs(kept - seen) < NEAR, "within %.2f of the published share".formatted(NEAR));
    }

    private Economy economy() throws IOException {
        InputOutput technology = SupplyChains.findTechnology(region).orElseThrow();
        List<NamedCsvRecord> rows = rows();
        int places = rows.size();
        Matrix distances = Matrix.zeros(places, places);
        List<BilingualName> names = new ArrayList<>();
        List<Integer> provinces = new ArrayList<>();
        double all = 0;
        for (int r = 0; r < places; r++) {
            names.add(BilingualName.of(rows.get(r).getField("province")));
            provinces.add(r);
            all += number(rows.get(r), "gdp");
            for (int s = 0; s < places; s++) {
                distances.set(
                        r,
                        s,
                        r == s
                                ? AreaKernel.MEAN_DISTANCE
                                        * Math.sqrt(number(rows.get(r), "area_km2") / Math.PI)
                                : centre(rows.get(r)).kmTo(centre(rows.get(s))));
            }
        }
        int n = technology.industryCount();
        Matrix output = Matrix.zeros(places, n);
        Matrix shares = Matrix.zeros(places, FinalUse.values().length);
        for (int r = 0; r < places; r++) {
            double share = number(rows.get(r), "gdp") / all;
            for (int i = 0; i < n; i++) {
                output.set(r, i, share * technology.output()[i]);
            }
            for (FinalUse use : FinalUse.values()) {
                shares.set(r, use.ordinal(), share);
            }
        }
        List<String> keys = region.all(Reach.class).stream().map(Reach::key).toList();
        TradeLayout layout =
                new TradeLayout(
                        names,
                        region.industries().all().stream().map(Names::of).toList(),
                        distances,
                        region.all(Reach.class).stream()
                                .map(
                                        reach ->
                                                new ReachClass(
                                                        reach.key(),
                                                        Kernel.of(reach),
                                                        Kernel.PARTNERS,
                                                        reach.ownShare()))
                                .toList(),
                        region.industries().all().stream()
                                .map(Industry::reach)
                                .map(keys::indexOf)
                                .toList(),
                        provinces,
                        output,
                        shares);
        return Economy.of(technology, layout, 1e-6, 1e-9, Blas.best());
    }

    /// Value added by use within each place itself, within the others, and beyond all.
    private static double[] parts(Economy economy) {
        InputOutput technology = economy.technology();
        int n = economy.industryCount();
        int places = economy.placeCount();
        double[] parts = new double[3];
        double all = 0;
        for (int s = 0; s < places; s++) {
            Matrix bought = Matrix.zeros(places, n);
            double share = economy.supply(s, 0) / sum(economy, 0);
            for (int i = 0; i < n; i++) {
                double used = 0;
                for (FinalUse use :
                        List.of(FinalUse.HOUSEHOLD, FinalUse.GOVERNMENT, FinalUse.INVESTMENT)) {
                    used += share * technology.finalDemand(use)[i];
                }
                for (int r = 0; r < places && used > 0; r++) {
                    bought.set(r, i, used * economy.share(r, s, i));
                }
            }
            Matrix made = economy.respond(bought, Closure.TYPE_I).values();
            for (int r = 0; r < places; r++) {
                for (int i = 0; i < n; i++) {
                    parts[r == s ? 0 : 1] += technology.valueAdded()[i] * made.get(r, i);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            all += technology.valueAdded()[i] * technology.output()[i];
        }
        parts[2] = all - parts[0] - parts[1];
        return new double[] {parts[0] / all, parts[1] / all, parts[2] / all};
    }

    private static double sum(Economy economy, int industry) {
        double sum = 0;
        for (int r = 0; r < economy.placeCount(); r++) {
            sum += economy.supply(r, industry);
        }
        return sum;
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (InputStream bytes =
                        Objects.requireNonNull(
                                Provinces.class.getResourceAsStream("provinces-2020.csv"));
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static Coordinates centre(NamedCsvRecord row) {
        return new Coordinates(number(row, "lon"), number(row, "lat"));
    }
}
