package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;

class HomeCheckTest {
    private static final int PLACES = 8;

    private final SurveyTable table = SyntheticSurvey.table(PLACES, 4, 21, 0);
    private final SurveyEconomy economy = SurveyEconomy.of(table);
    private final IntraregionalChains home =
            new IntraregionalChains(table, economy.purchases(), economy.blas());

    private Matrix[] exact() {
        HomeOutput solved = new SolvedHomeOutput(economy);
        Matrix[] made = new Matrix[PLACES];
        Arrays.setAll(made, s -> solved.forOwnUse(s).copy());
        return made;
    }

    private double difference(Matrix[] made) {
        InterregionalSpillover borders = new InterregionalSpillover(table, home, Blas.best());
        Matrix demand = borders.demandInside(table.finalDemand());
        InterregionalFeedback rough = new InterregionalFeedback(borders, demand, 2, Blas.best());
        return new HomeCheck(table, home).difference(made, rough);
    }

    /// However rough what the check begins with.
    @Test
    void findsNothingWrongWithExactSolutions() {
        assertThat(difference(exact())).isLessThan(1e-8);
    }

    @Test
    void findsHowFarACellIsOff() {
        Matrix[] made = exact();
        double whole = Arrays.stream(made[5].row(2)).sum();
        made[5].add(2, 1, 1e-3 * whole);

        assertThat(difference(made)).isCloseTo(1e-3, within(1e-8));
    }

    /// The sum over products bought is right, but not what it is made of.
    @Test
    void findsErrorsThatCancelEachOther() {
        Matrix[] made = exact();
        double whole = Arrays.stream(made[3].row(1)).sum();
        made[3].add(1, 0, 1e-3 * whole);
        made[3].add(1, 1, -1e-3 * whole);

        assertThat(difference(made)).isCloseTo(2e-3, within(1e-8));
    }
}
