package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.Measure;
import org.shanhai.region.Pressure;
import org.shanhai.region.Region;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.NationalExtension;

/// Finds what the cells of a survey table are known to cause or make. What is stated of a cell
/// itself comes first: facts of value added, jobs and wages, pressures by place. Elsewhere its
/// value added is what its flows leave ([CellValueAdded]); wages, taxes, depreciation and jobs
/// stand to it as in the nation's table, surplus is the rest of it; pressures stand to its output.
record SurveyExtensions(
        Region region,
        SurveyTable table,
        Optional<InputOutput> technology,
        CellValueAdded valueAdded) {
    private static final String PERSONS = "persons";
    private static final String IMPORTS = "imports";
    private static final String TAXES = "taxes";
    private static final String DEPRECIATION = "depreciation";
    private static final String SURPLUS = "surplus";

    static SurveyExtensions of(Region region, SurveyTable table) {
        Optional<InputOutput> technology = region.nationalTable().map(InputOutput::of);
        return new SurveyExtensions(
                region, table, technology, CellValueAdded.of(region, table, technology));
    }

    /// Output first, then whatever else the tables of the region allow.
    List<SurveyExtension> list() {
        return all().stream().filter(SurveyExtension::isKnownAnywhere).toList();
    }

    /// What is stated of one cell.
    private record Stated(int cell, double amount, Basis basis, String source) {}

    private List<SurveyExtension> all() {
        List<SurveyExtension> found = new ArrayList<>();
        found.add(
                new SurveyExtension(
                        Measure.OUTPUT,
                        region.currency(),
                        Basis.DERIVED,
                        List.of(),
                        table.output(),
                        unknown(table.cells().placeCount())));
        found.add(
                new SurveyExtension(
                        Measure.VALUE_ADDED,
                        region.currency(),
                        basis(),
                        sources(),
                        valueAdded.amounts(),
                        unknown(table.cells().placeCount())));
        Map<String, NationalExtension> national = new LinkedHashMap<>();
        technology
                .map(nation -> NationalExtension.listOf(region, nation))
                .orElseGet(() -> NationalExtension.listOfPressures(region))
                .forEach(indicator -> national.put(indicator.key(), indicator));
        Map<String, List<LocalPressure>> local = new LinkedHashMap<>();
        region.all(LocalPressure.class)
                .forEach(
                        row ->
                                local.computeIfAbsent(row.pressure(), key -> new ArrayList<>())
                                        .add(row));
        national.remove(Measure.OUTPUT);
        national.remove(Measure.VALUE_ADDED);
        Optional<NationalExtension> jobs = Optional.ofNullable(national.remove(Measure.JOBS));
        SurveyExtension wages =
                byFacts(
                        Measure.WAGES,
                        region.currency(),
                        Optional.ofNullable(national.remove(Measure.WAGES)));
        found.add(wages);
        national.forEach(
                (key, indicator) ->
                        found.add(
                                switch (key) {
                                    case IMPORTS, NationalExtension.PRODUCT_TAXES ->
                                            ofCells(indicator, c -> paidElse(c, indicator));
                                    case TAXES, DEPRECIATION ->
                                            ofCells(indicator, c -> besideOutput(c, indicator));
                                    case SURPLUS -> ofCells(indicator, rest(wages, national));
                                    default -> {
                                        List<LocalPressure> here = local.remove(key);
                                        yield pressure(
                                                key,
                                                indicator.unit(),
                                                here == null ? List.of() : here,
                                                Optional.of(indicator));
                                    }
                                }));
        local.forEach(
                (key, rows) ->
                        found.add(pressure(key, rows.getFirst().unit(), rows, Optional.empty())));
        found.add(byFacts(Measure.JOBS, PERSONS, jobs));
        return found;
    }

    /// How value added is known, and with it all that stands to it.
    private Basis basis() {
        return valueAdded.stated().stream().map(Fact::basis).reduce(Basis.DERIVED, Basis::and);
    }

    private List<String> sources() {
        return valueAdded.stated().stream()
                .map(Fact::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// What stands to the value added of an industry as in the nation: for a cell that has none,
    /// or less than none, as to its output.
    private double besideOutput(int cell, NationalExtension intensity) {
        int industry = table.cells().sectorOf(cell);
        double each = intensity.perOutput(industry);
        double nation = technology.orElseThrow().valueAdded()[industry];
        double here = valueAdded.amounts()[cell];
        return here > 0 && nation > 0 ? each * here / nation : each * table.output(cell);
    }

    /// Surplus is what value added leaves.
    private IntToDoubleFunction rest(
            SurveyExtension wages, Map<String, NationalExtension> national) {
        double[] paid = wages.amounts();
        return cell ->
                valueAdded.amounts()[cell]
                        - paid[cell]
                        - besideOutput(cell, Objects.requireNonNull(national.get(TAXES)))
                        - besideOutput(cell, Objects.requireNonNull(national.get(DEPRECIATION)));
    }

    /// Imports, or taxes on products: their share in what value added leaves.
    private double paidElse(int cell, NationalExtension intensity) {
        InputOutput nation = technology.orElseThrow();
        int industry = table.cells().sectorOf(cell);
        double all = nation.imports()[industry] + nation.productTaxes()[industry];
        double rest = valueAdded.paidElse()[cell];
        return rest == 0 ? 0 : rest * intensity.perOutput(industry) / all;
    }

    private SurveyExtension ofCells(NationalExtension indicator, IntToDoubleFunction amount) {
        double[] amounts = new double[table.cells().count()];
        Arrays.setAll(amounts, amount);
        return new SurveyExtension(
                indicator.key(),
                indicator.unit(),
                indicator.basis().and(basis()),
                sources(),
                amounts,
                unknown(table.cells().placeCount()));
    }

    private static double[] unknown(int count) {
        double[] amounts = new double[count];
        Arrays.fill(amounts, Double.NaN);
        return amounts;
    }

    /// As counted in the base year, the first figure for each cell.
    private SurveyExtension byFacts(
            String measure, String unit, Optional<NationalExtension> elsewhere) {
        List<Stated> stated = new ArrayList<>();
        for (Fact fact :
                region.facts().stream()
                        .filter(f -> counts(region, f, measure, IndustrySet.Kind.ONE))
                        .toList()) {
            int place = region.places().unitNumber(fact.place());
            stated.add(
                    new Stated(
                            table.cells().cell(place, fact.industries().members()[0]),
                            fact.quantity().orElseThrow().stated(),
                            fact.basis(),
                            fact.source()));
        }
        return indicator(
                measure,
                unit,
                stated,
                List.of(),
                elsewhere,
                basis(),
                c -> besideOutput(c, elsewhere.orElseThrow()));
    }

    /// Whether a fact states a measure of a place of the table in the base year, outright.
    static boolean counts(Region region, Fact fact, String measure, IndustrySet.Kind kind) {
        return fact.measures(measure)
                && fact.isWhole()
                && fact.year() == region.baseYear()
                && fact.industries().kind() == kind
                && fact.quantity().filter(quantity -> quantity.isPoint()).isPresent()
                && region.places().isUnit(fact.place());
    }

    private SurveyExtension pressure(
            String key,
            String unit,
            List<LocalPressure> rows,
            Optional<NationalExtension> elsewhere) {
        List<Stated> stated = new ArrayList<>();
        List<LocalPressure> byUsers = new ArrayList<>();
        for (LocalPressure row : rows) {
            if (row.industry().isPresent()) {
                int cell = table.cells().cell(row.place(), row.industry().getAsInt());
                stated.add(new Stated(cell, row.amount(), row.basis(), row.source()));
            } else {
                byUsers.add(row);
            }
        }
        return indicator(
                key,
                unit,
                stated,
                byUsers,
                elsewhere,
                Basis.DERIVED,
                c ->
                        elsewhere.orElseThrow().perOutput(table.cells().sectorOf(c))
                                * table.output(c));
    }

    private SurveyExtension indicator(
            String key,
            String unit,
            List<Stated> stated,
            List<LocalPressure> byUsers,
            Optional<NationalExtension> elsewhere,
            Basis on,
            IntToDoubleFunction amount) {
        double[] amounts = unknown(table.cells().count());
        double[] finalUse = unknown(table.cells().placeCount());
        TreeSet<String> sources = new TreeSet<>();
        Basis basis = Basis.REPORTED;
        for (Stated one : stated) {
            if (Double.isNaN(amounts[one.cell()])) {
                amounts[one.cell()] = one.amount();
                basis = basis.and(one.basis());
                sources.add(one.source());
            }
        }
        for (LocalPressure row : byUsers) {
            double before = finalUse[row.place()];
            finalUse[row.place()] = (Double.isNaN(before) ? 0 : before) + row.amount();
            basis = basis.and(row.basis());
            sources.add(row.source());
        }
        if (elsewhere.isPresent() && fill(amounts, amount)) {
            basis = basis.and(elsewhere.get().basis()).and(on);
            region.pressures().stream()
                    .filter(row -> row.pressure().equals(key))
                    .map(Pressure::source)
                    .forEach(sources::add);
        }
        sources.remove("");
        return new SurveyExtension(key, unit, basis, List.copyOf(sources), amounts, finalUse);
    }

    /// Fills what is not known of a cell; where nothing is made nothing is caused.
    ///
    /// @return whether anything was filled
    private boolean fill(double[] amounts, IntToDoubleFunction amount) {
        boolean filled = false;
        for (int c = 0; c < amounts.length; c++) {
            if (Double.isNaN(amounts[c])) {
                double output = table.output(c);
                amounts[c] = output == 0 ? 0 : amount.applyAsDouble(c);
                filled |= output != 0 && !Double.isNaN(amounts[c]);
            }
        }
        return filled;
    }
}
