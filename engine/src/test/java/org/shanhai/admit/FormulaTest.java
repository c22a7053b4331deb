package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
