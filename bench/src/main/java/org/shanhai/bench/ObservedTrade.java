package org.shanhai.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;

/// Holds the gravity of the engine against trade in goods that was observed, margins given.
///
/// Arguments: FILE with columns origin, destination, sector, value_musd; optionally a file of
/// distances with columns from, to, miles (`state_distance_miles.csv` beside FILE unless given).
/// Prints the overlap of each sector, of all goods together, weighted by sector, and the worst,
/// for the stored numbers (found on 2007, never touched again) beside a plain exponential and a
/// power that are fitted to FILE itself. With `fit` as the last argument the three numbers are
/// searched anew for FILE and for halves of its origins, and printed.
public final class ObservedTrade {
    private static final String STORED = "goods-reaches-us-2007.csv";

    private ObservedTrade() {}

    public static void main(String[] arguments) throws IOException {
        boolean search = arguments.length > 1 && "fit".equals(arguments[arguments.length - 1]);
        String[] files = search ? Arrays.copyOf(arguments, arguments.length - 1) : arguments;
        if (files.length < 1 || files.length > 2) {
            throw new IllegalArgumentException("Give FILE [DISTANCES] [fit].");
        }
        Path flows = Path.of(files[0]);
        ObservedFlows observed =
                ObservedFlows.read(
                        flows,
                        files.length > 1
                                ? Path.of(files[1])
                                : flows.resolveSibling("state_distance_miles.csv"));
        ObservedFit fit = new ObservedFit(observed);
        boolean[] all = new boolean[observed.places().size()];
        Arrays.fill(all, true);
        if (search) {
            searchAnew(observed, fit, all);
            return;
        }
        print("stored numbers of 2007", overlap(observed, fit, stored(), ObservedFit.FINE));
        for (Form form : new Form[] {Form.EXPONENTIAL, Form.POWER}) {
            print(
                    form.label + ", fitted",
                    overlap(observed, fit, fit.search(form, all), ObservedFit.COARSE));
        }
    }

    /// The numbers found on 2007, by sector.
    static Map<Integer, ReachClass> stored() throws IOException {
        Map<Integer, ReachClass> reaches = new TreeMap<>();
        try (InputStream bytes =
                        Objects.requireNonNull(ObservedTrade.class.getResourceAsStream(STORED));
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                reaches.put(
                        Integer.valueOf(row.getField("sector")),
                        new ReachClass(
                                row.getField("name"),
                                new Kernel.BetweenCentres(
                                        new Kernel.RootExponentialWithFloor(
                                                Double.parseDouble(row.getField("km")),
                                                Double.parseDouble(row.getField("floor")))),
                                Double.parseDouble(row.getField("own_share"))));
            }
        }
        return reaches;
    }

    static Overlap overlap(
            ObservedFlows observed,
            ObservedFit fit,
            Map<Integer, ReachClass> reaches,
            double tolerance) {
        return Overlap.of(observed.sectors(), fit.flows(reaches, tolerance));
    }

    private static void searchAnew(ObservedFlows observed, ObservedFit fit, boolean[] all) {
        boolean[] even = new boolean[all.length];
        boolean[] odd = new boolean[all.length];
        for (int r = 0; r < all.length; r++) {
            even[r] = r % 2 == 0;
            odd[r] = !even[r];
        }
        for (Form form : new Form[] {Form.ROOT_WITH_OWN_SHARE, Form.EXPONENTIAL_WITH_OWN_SHARE}) {
            Map<Integer, ReachClass> whole = fit.search(form, all);
            print(form.label + ", fitted", overlap(observed, fit, whole, ObservedFit.FINE));
            Map<Integer, ReachClass> onEven = fit.search(form, even);
            Map<Integer, ReachClass> onOdd = fit.search(form, odd);
            System.out.println("sector: numbers on all origins, on every other one, on the rest");
            whole.forEach(
                    (sector, reach) ->
                            System.out.printf(
                                    Locale.ROOT,
                                    "%d: %s, %s, %s%n",
                                    sector,
                                    numbers(reach),
                                    numbers(Objects.requireNonNull(onEven.get(sector))),
                                    numbers(Objects.requireNonNull(onOdd.get(sector)))));
        }
    }

    private static String numbers(ReachClass reach) {
        return String.format(Locale.ROOT, "%s own share %.3f", reach.kernel(), reach.ownShare());
    }

    private static void print(String what, Overlap overlap) {
        System.out.printf(
                Locale.ROOT,
                "%s: together %.4f, weighted %.4f, worst %.4f%n",
                what,
                overlap.together(),
                overlap.weighted(),
                overlap.worst());
        overlap.sectors()
                .forEach(
                        (sector, share) ->
                                System.out.printf(
                                        Locale.ROOT, "  sector %2d %.4f%n", sector, share));
    }
}
