package org.shanhai.bench.estimate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.bench.estimate.CountyCensus.Cell;
import org.shanhai.estimate.Estimator;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Facts;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;
import org.shanhai.region.ValueAdded;

/// Prints how well jobs are estimated in cells of American counties that were held back, at random
/// and as the census withholds, beside establishments times the nation's jobs an establishment;
/// with `SHANHAI_DATA` set.
///
/// An estimate is told the jobs of the other cells, of branches that are printed, and of counties;
/// establishments; what is not there. The nation is what all states print, and what the state
/// leaves of it one place more. What is assumed of errors was chosen on Georgia, North Carolina,
/// Pennsylvania and Iowa, so other states judge.
public final class EstimateEvidence {
    private static final List<String> JUDGES = List.of("47", "21", "54", "01");
    private static final double AT_RANDOM = 0.1;
    private static final double HALF = 0.5;
    private static final int LARGE = 64;
    private static final int YEAR = 2016;
    private static final double ADDED_PER_WAGES = 1.8;

    private final CountyCensus census;
    private final List<String> codes;
    private final Industries industries;
    private final BenchChecks checks = new BenchChecks();
    private int moved;
    private int belowBound;

    private EstimateEvidence(CountyCensus census) {
        this.census = census;
        codes = List.copyOf(census.nation().keySet());
        industries =
                new Industries(codes.stream().map(EstimateEvidence::industry).toList(), List.of());
    }

    /// @param arguments states by the two digits of their code; else those that judge
    public static void main(String[] arguments) throws IOException {
        String data = Objects.requireNonNull(System.getenv("SHANHAI_DATA"), "Set SHANHAI_DATA.");
        List<String> states = arguments.length > 0 ? List.of(arguments) : JUDGES;
        EstimateEvidence evidence =
                new EstimateEvidence(new CountyCensus(Path.of(data, "us", "counties")));
        evidence.judge("at random", states, firms -> AT_RANDOM);
        evidence.judge("as withheld", states, evidence.asWithheld(states));
        evidence.checks.end();
    }

    /// Half as often as the census withholds cells of so many establishments.
    private DoubleUnaryOperator asWithheld(List<String> states) {
        double[] cells = new double[LARGE + 1];
        double[] withheld = new double[LARGE + 1];
        for (String county : states.stream().flatMap(s -> census.counties(s).stream()).toList()) {
            for (Cell cell : of(county).values()) {
                cells[size(cell.firms())]++;
                withheld[size(cell.firms())] += Double.isNaN(cell.jobs()) ? 1 : 0;
            }
        }
        return firms -> HALF * withheld[size(firms)] / Math.max(1, cells[size(firms)]);
    }

    private static int size(double firms) {
        return (int) Math.min(LARGE, Math.ceil(firms));
    }

    private void judge(String how, List<String> states, DoubleUnaryOperator rate) {
        List<double[]> held = states.stream().flatMap(s -> estimated(s, rate).stream()).toList();
        System.out.printf("%d cells held back %s%n", held.size(), how);
        double[] estimate = fared("estimate", held, 1);
        double[] plain = fared("establishments × jobs an establishment", held, 2);
        checks.that(estimate[0] < plain[0], "nearer than establishments");
        checks.that(estimate[1] > plain[1], "closer in logarithms");
        checks.that(moved == 0, "cells that are told stay");
        checks.that(belowBound == 0, "no estimate below its bound");
    }

    private static double[] fared(String name, List<double[]> held, int of) {
        double sum = held.stream().mapToDouble(cell -> cell[0]).sum();
        double off = held.stream().mapToDouble(cell -> Math.abs(cell[of] - cell[0])).sum() / sum;
        double correlation = Ranks.linear(logs(held, 0), logs(held, of));
        System.out.printf(
                "  off by %.3f of their sum, logarithms correlate by %.3f: %s%n",
                off, correlation, name);
        return new double[] {off, correlation};
    }

    private static double[] logs(List<double[]> held, int of) {
        return held.stream().mapToDouble(cell -> Math.log(Math.max(.05, cell[of]))).toArray();
    }

    /// The cells of one state that are held back: their jobs, as estimated without them, and by
    /// establishments.
    private List<double[]> estimated(String state, DoubleUnaryOperator rate) {
        List<String> counties = census.counties(state);
        List<Place> all = new ArrayList<>();
        all.add(place("nation", "", Place.Kind.COUNTRY));
        all.add(place(state, "nation", Place.Kind.PROVINCE));
        counties.forEach(county -> all.add(place(county, state, Place.Kind.COUNTY)));
        all.add(place("rest", "nation", Place.Kind.OUTSIDE));
        Places places = new Places(all, List.of());
        Facts.Builder facts = new Facts.Builder(places);
        SplittableRandom random = new SplittableRandom(39);
        boolean[][] isHeld = new boolean[counties.size()][codes.size()];
        for (int r = 0; r < isHeld.length; r++) {
            int place = places.number(counties.get(r));
            double total = census.totals().getOrDefault(counties.get(r), Double.NaN);
            if (!Double.isNaN(total)) {
                tell(facts, place, "", Measure.JOBS, Quantity.exactly(total));
            }
            for (int i = 0; i < codes.size(); i++) {
                Cell cell = cell(counties.get(r), i);
                double drawn = random.nextDouble();
                isHeld[r][i] = cell.jobs() > 0 && drawn < rate.applyAsDouble(cell.firms());
                boolean open = isHeld[r][i] || Double.isNaN(cell.jobs());
                Quantity jobs =
                        open ? Quantity.atLeast(cell.part()) : Quantity.exactly(cell.jobs());
                boolean there = of(counties.get(r)).containsKey(codes.get(i));
                String measure = there ? Measure.JOBS : Measure.ABSENCE;
                tell(facts, place, codes.get(i), measure, jobs);
                tell(facts, place, codes.get(i), Measure.FIRMS, Quantity.exactly(cell.firms()));
            }
        }
        Region region =
                Region.builder()
                        .area(state)
                        .baseYear(YEAR)
                        .places(places)
                        .industries(industries)
                        .nationalTable(table())
                        .facts(facts.build())
                        .build();
        ActivityCells cells = Estimator.estimate(region).orElseThrow().activity().cells();
        List<double[]> held = new ArrayList<>();
        for (int r = 0; r < isHeld.length; r++) {
            for (int i = 0; i < codes.size(); i++) {
                Cell cell = cell(counties.get(r), i);
                Cell nation = nation(codes.get(i));
                double found = cells.jobs(r, i);
                if (isHeld[r][i]) {
                    double plain = cell.firms() * nation.jobs() / nation.firms();
                    held.add(new double[] {cell.jobs(), found, plain});
                }
                boolean open = isHeld[r][i] || Double.isNaN(cell.jobs());
                moved += !open && found != cell.jobs() ? 1 : 0;
                belowBound += open && found < cell.part() * (1 - 1e-9) ? 1 : 0;
            }
        }
        return held;
    }

    private Map<String, Cell> of(String county) {
        return census.counties().getOrDefault(county, Map.of());
    }

    private Cell nation(String code) {
        return Objects.requireNonNull(census.nation().get(code));
    }

    private Cell cell(String county, int industry) {
        return of(county).getOrDefault(codes.get(industry), new Cell(0, 0, 0, 0));
    }

    private void tell(Facts.Builder facts, int place, String set, String measure, Quantity of) {
        facts.add(
                place,
                industries.findSet(set).orElseThrow(),
                new Measure(measure, measure, "", ""),
                Optional.of(of),
                Scope.ALL,
                YEAR,
                Basis.REPORTED,
                "qcew",
                "",
                "qcew",
                0);
    }

    private static Industry industry(String code) {
        return new Industry(code, "NAICS " + code, "", Broad.SECONDARY, "goods", List.of());
    }

    private static Place place(String key, String within, Place.Kind kind) {
        return new Place(
                key,
                key,
                "",
                Optional.of(within).filter(each -> !each.isEmpty()),
                kind,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /// Value added in proportion to wages; nobody buys from anybody else.
    private NationalTable table() {
        int n = codes.size();
        double[] added =
                codes.stream().mapToDouble(c -> ADDED_PER_WAGES * nation(c).wages()).toArray();
        return new NationalTable(
                Matrix.of(n, n, (i, j) -> i == j ? added[i] : 0),
                Matrix.zeros(n, n),
                Matrix.of(n, FinalUse.values().length, (i, use) -> use == 0 ? added[i] : 0),
                Matrix.zeros(n, FinalUse.values().length),
                Matrix.of(n, ValueAdded.values().length, (i, part) -> part == 0 ? added[i] : 0),
                codes.stream().mapToDouble(c -> 2 * ADDED_PER_WAGES * nation(c).wages()).toArray(),
                codes.stream().mapToDouble(c -> nation(c).jobs()).toArray(),
                Basis.REPORTED);
    }
}
