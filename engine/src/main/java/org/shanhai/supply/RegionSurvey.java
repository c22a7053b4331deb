package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Flow;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Pressure;
import org.shanhai.region.Region;

/// The survey table of a region that has one, and what its cells are known to cause.
public final class RegionSurvey {
    private static final String PERSONS = "persons";
    private static final String IMPORTS = "imports";

    private final Region region;
    private final SurveyTable table;
    private final List<SurveyIndicator> indicators = new ArrayList<>();

    private RegionSurvey(Region region) {
        this.region = region;
        table = table(region);
        double[] output = table.output();
        indicators.add(
                new SurveyIndicator(
                        Measure.OUTPUT, region.currency(), Basis.DERIVED, List.of(), output));
        byIntensity().stream().filter(SurveyIndicator::isKnownAnywhere).forEach(indicators::add);
    }

    /// @throws SupplyException when the region has no flows, or they make no table
    public static RegionSurvey of(Region region) {
        if (region.flows().isEmpty()) {
            throw new SupplyException(
                    "The region %s has no surveyed flows; give the table flows."
                            .formatted(region.name()));
        }
        return new RegionSurvey(region);
    }

    /// Cells are units × industries; final demand of a place holds all uses there, exports too.
    private static SurveyTable table(Region region) {
        Cells cells =
                new Cells(
                        region.places().units().stream().map(place -> place.name()).toList(),
                        region.industries().all().stream()
                                .map(industry -> industry.name())
                                .toList());
        Matrix flows = Matrix.zeros(cells.count(), cells.count());
        Matrix finalDemand = Matrix.zeros(cells.count(), cells.placeCount());
        for (Flow flow : region.flows()) {
            int seller = cells.cell(flow.fromUnit(), flow.fromIndustry());
            if (flow.toIndustry().isPresent()) {
                int buyer = cells.cell(flow.toUnit(), flow.toIndustry().getAsInt());
                flows.add(seller, buyer, flow.amount());
            } else {
                finalDemand.add(seller, flow.toUnit(), flow.amount());
            }
        }
        return new SurveyTable(cells, flows, finalDemand);
    }

    private List<SurveyIndicator> byIntensity() {
        List<SurveyIndicator> found = new ArrayList<>();
        List<Indicator> national =
                region.nationalTable().isPresent()
                        ? Indicator.listOf(
                                region, new InputOutput(region.nationalTable().orElseThrow()))
                        : Indicator.listOfPressures(region);
        Optional<Indicator> nationalJobs = Optional.empty();
        for (Indicator indicator : national) {
            switch (indicator.key()) {
                case Measure.OUTPUT, IMPORTS -> {
                    // The flows themselves say these.
                }
                case Measure.JOBS -> nationalJobs = Optional.of(indicator);
                default -> found.add(spread(indicator));
            }
        }
        jobs(nationalJobs).ifPresent(found::add);
        return found;
    }

    /// The intensity of an industry times the output of its cells: the same technology in every
    /// place.
    private SurveyIndicator spread(Indicator indicator) {
        List<String> sources =
                region.pressures().stream()
                        .filter(row -> row.pressure().equals(indicator.key()))
                        .map(Pressure::source)
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        return new SurveyIndicator(
                indicator.key(),
                indicator.unit(),
                indicator.basis().and(Basis.DERIVED),
                sources,
                amounts(indicator));
    }

    private double[] amounts(Indicator indicator) {
        Cells cells = table.cells();
        double[] amounts = new double[cells.count()];
        for (int c = 0; c < amounts.length; c++) {
            double output = table.output(c);
            // Where nothing is made nothing is caused, whatever the intensity.
            amounts[c] = output == 0 ? 0 : indicator.perOutput(cells.sectorOf(c)) * output;
        }
        return amounts;
    }

    /// Jobs as counted in the base year, the first figure for each cell; elsewhere by the national
    /// table.
    private Optional<SurveyIndicator> jobs(Optional<Indicator> national) {
        double[] amounts = new double[table.cells().count()];
        Arrays.fill(amounts, Double.NaN);
        List<Fact> facts = region.facts().stream().filter(this::countsJobs).toList();
        List<String> sources = new ArrayList<>();
        Basis basis = Basis.REPORTED;
        for (Fact fact : facts) {
            int unit = region.places().unitNumber(fact.place());
            int cell = table.cells().cell(unit, fact.industries().members()[0]);
            if (Double.isNaN(amounts[cell])) {
                amounts[cell] = fact.quantity().orElseThrow().stated();
                basis = basis.and(fact.basis());
                if (!fact.source().isEmpty() && !sources.contains(fact.source())) {
                    sources.add(fact.source());
                }
            }
        }
        if (national.isPresent()) {
            double[] derived = amounts(national.get());
            for (int c = 0; c < amounts.length; c++) {
                if (Double.isNaN(amounts[c])) {
                    amounts[c] = derived[c];
                    basis = basis.and(national.get().basis());
                }
            }
        }
        return facts.isEmpty() && national.isEmpty()
                ? Optional.empty()
                : Optional.of(new SurveyIndicator(Measure.JOBS, PERSONS, basis, sources, amounts));
    }

    private boolean countsJobs(Fact fact) {
        return fact.measures(Measure.JOBS)
                && fact.isWhole()
                && fact.year() == region.baseYear()
                && fact.industries().kind() == IndustrySet.Kind.ONE
                && fact.quantity().filter(quantity -> quantity.isPoint()).isPresent()
                && region.places().isUnit(fact.place());
    }

    public Region region() {
        return region;
    }

    public SurveyTable table() {
        return table;
    }

    /// Output first, then whatever else the tables allow.
    public List<SurveyIndicator> indicators() {
        return List.copyOf(indicators);
    }

    public Optional<SurveyIndicator> findIndicator(String key) {
        return indicators.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
