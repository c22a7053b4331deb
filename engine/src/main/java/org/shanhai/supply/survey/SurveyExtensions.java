package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
/// itself comes first: facts of jobs and wages, pressures by place. Elsewhere stands the intensity
/// of its industry times its output: one technology for all places.
record SurveyExtensions(Region region, SurveyTable table) {
    private static final String PERSONS = "persons";
    private static final String IMPORTS = "imports";

    /// Output first, then whatever else the tables of the region allow.
    static List<SurveyExtension> listOf(Region region, SurveyTable table) {
        return new SurveyExtensions(region, table)
                .all().stream().filter(SurveyExtension::isKnownAnywhere).toList();
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
        Map<String, NationalExtension> national = new LinkedHashMap<>();
        (region.nationalTable().isPresent()
                        ? NationalExtension.listOf(
                                region, InputOutput.of(region.nationalTable().orElseThrow()))
                        : NationalExtension.listOfPressures(region))
                .forEach(indicator -> national.put(indicator.key(), indicator));
        Map<String, List<LocalPressure>> local = new LinkedHashMap<>();
        region.all(LocalPressure.class)
                .forEach(
                        row ->
                                local.computeIfAbsent(row.pressure(), key -> new ArrayList<>())
                                        .add(row));
        // The flows themselves say what output is, and not what is imported.
        national.remove(Measure.OUTPUT);
        national.remove(IMPORTS);
        Optional<NationalExtension> jobs = Optional.ofNullable(national.remove(Measure.JOBS));
        Optional<NationalExtension> wages = Optional.ofNullable(national.get(Measure.WAGES));
        for (NationalExtension indicator : national.values()) {
            if (indicator.key().equals(Measure.WAGES)) {
                found.add(byFacts(Measure.WAGES, region.currency(), wages));
            } else {
                List<LocalPressure> here = local.remove(indicator.key());
                found.add(
                        pressure(
                                indicator.key(),
                                indicator.unit(),
                                here == null ? List.of() : here,
                                Optional.of(indicator)));
            }
        }
        local.forEach(
                (key, rows) ->
                        found.add(pressure(key, rows.getFirst().unit(), rows, Optional.empty())));
        if (wages.isEmpty()) {
            found.add(byFacts(Measure.WAGES, region.currency(), wages));
        }
        found.add(byFacts(Measure.JOBS, PERSONS, jobs));
        return found;
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
        for (Fact fact : region.facts().stream().filter(f -> counts(f, measure)).toList()) {
            int place = region.places().unitNumber(fact.place());
            stated.add(
                    new Stated(
                            table.cells().cell(place, fact.industries().members()[0]),
                            fact.quantity().orElseThrow().stated(),
                            fact.basis(),
                            fact.source()));
        }
        return indicator(measure, unit, stated, List.of(), elsewhere);
    }

    private boolean counts(Fact fact, String measure) {
        return fact.measures(measure)
                && fact.isWhole()
                && fact.year() == region.baseYear()
                && fact.industries().kind() == IndustrySet.Kind.ONE
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
        return indicator(key, unit, stated, byUsers, elsewhere);
    }

    private SurveyExtension indicator(
            String key,
            String unit,
            List<Stated> stated,
            List<LocalPressure> byUsers,
            Optional<NationalExtension> elsewhere) {
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
        if (elsewhere.isPresent() && fill(amounts, elsewhere.get())) {
            basis = basis.and(elsewhere.get().basis()).and(Basis.DERIVED);
            region.pressures().stream()
                    .filter(row -> row.pressure().equals(key))
                    .map(Pressure::source)
                    .forEach(sources::add);
        }
        sources.remove("");
        return new SurveyExtension(key, unit, basis, List.copyOf(sources), amounts, finalUse);
    }

    /// Fills what is not known of a cell by the intensity of its industry.
    ///
    /// @return whether anything was filled
    private boolean fill(double[] amounts, NationalExtension intensity) {
        boolean filled = false;
        for (int c = 0; c < amounts.length; c++) {
            if (Double.isNaN(amounts[c])) {
                double output = table.output(c);
                // Where nothing is made nothing is caused, whatever the intensity.
                amounts[c] =
                        output == 0 ? 0 : intensity.perOutput(table.cells().sectorOf(c)) * output;
                filled |= output != 0 && !Double.isNaN(amounts[c]);
            }
        }
        return filled;
    }
}
