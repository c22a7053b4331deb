package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Limited;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

class FormulaTest {
    /// The energy a project states is the energy that rules on pressures ask for.
    @ParameterizedTest
    @CsvSource({"energy, ENERGY", "water, PRESSURE", "co2, PRESSURE"})
    void aPressureIsTheFigureThatProjectsState(String subject, ProjectFigure.Kind kind) {
        Rule rule =
                TestProposals.judged(
                        Rule.Kind.JUDGED, RuleIndicator.VALUE_ADDED_PER_PRESSURE, subject, 1);

        ProjectFigure divisor = Formula.of(rule).orElseThrow().divisor().orElseThrow();

        assertThat(divisor.key()).isEqualTo(subject);
        assertThat(divisor.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "INVESTMENT_PER_LAND, investment, land",
        "OUTPUT_PER_LAND, output, land",
        "REVENUE_PER_LAND, revenue, land",
        "TAX_PER_LAND, tax, land",
        "LOCAL_TAX_PER_LAND, local_tax, land",
        "VALUE_ADDED_PER_LAND, value_added, land",
        "JOBS_PER_LAND, jobs, land",
        "VALUE_ADDED_PER_ENERGY, value_added, energy",
        "TAX_PER_ENERGY, tax, energy",
        "TAX_PER_ELECTRICITY, tax, electricity",
        "VALUE_ADDED_PER_POLLUTANT, value_added, pollutants",
        "ENERGY_PER_VALUE_ADDED, energy, value_added",
        "ENERGY_PER_OUTPUT, energy, output",
        "LABOUR_PRODUCTIVITY, value_added, jobs",
        "OUTPUT_PER_INVESTMENT, output, investment",
        "RD_SHARE, rd_share,",
        "RD_STAFF_SHARE, rd_staff_share,",
        "FLOOR_AREA_RATIO, floor_area_ratio,",
        "BUILDING_DENSITY, building_density,",
        "REGISTERED_CAPITAL_SHARE, registered_capital_share,",
        "INVESTMENT, investment,",
        "LAND, land,",
        "OUTPUT, output,",
        "REVENUE, revenue,",
        "TAX, tax,",
        "LOCAL_TAX, local_tax,",
        "PROFIT, profit,",
        "VALUE_ADDED, value_added,",
        "JOBS, jobs,",
        "ENERGY, energy,",
        "TOTAL_SCORE,,",
        "INDUSTRY,,",
        "LIMIT,,",
        "RED_LINE,,",
        "ENERGY_ENTRY_STANDARD,,",
        "JUDGED,,"
    })
    void anIndicatorIsOneFigureOrOneOverAnother(
            RuleIndicator indicator, String dividend, String divisor) {
        String subject = indicator.hasSubject() ? "land" : "";
        Optional<Formula> formula =
                Formula.of(TestProposals.judged(Rule.Kind.FLOOR, indicator, subject, 0));

        assertThat(formula.map(one -> one.dividend().key()))
                .isEqualTo(Optional.ofNullable(dividend));
        assertThat(formula.flatMap(Formula::divisor).map(ProjectFigure::key))
                .isEqualTo(Optional.ofNullable(divisor));
    }

    @ParameterizedTest
    @CsvSource({"land, land", "labour, jobs", "energy, energy", "co2, co2"})
    void aLimitIsHeldAgainstWhatAProjectTakesOfIt(String limited, String figure) {
        assertThat(Formula.of(Limited.of(limited)).key()).isEqualTo(figure);
    }

    /// Tax of at least 600 on 20 to 30 of land: at least 20, at most anything.
    @Test
    void isWorkedOutOfWhatIsStated() {
        Formula taxPerLand =
                Formula.of(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 1)).orElseThrow();
        Figures figures =
                Figures.of(
                        TestProposals.stating(
                                TestProposals.figures(
                                        ProjectFigure.TAX, Quantity.atLeast(600),
                                        ProjectFigure.LAND, Quantity.between(20, 30))));

        assertThat(taxPerLand.items()).containsExactly(ProjectFigure.TAX, ProjectFigure.LAND);
        assertThat(taxPerLand.firm(figures)).isEqualTo(Quantity.atLeast(20));
        Formula land = Formula.of(TestProposals.floor(RuleIndicator.LAND, 1)).orElseThrow();
        assertThat(land.items()).containsExactly(ProjectFigure.LAND);
        assertThat(land.firm(figures)).isEqualTo(Quantity.between(20, 30));
    }
}
