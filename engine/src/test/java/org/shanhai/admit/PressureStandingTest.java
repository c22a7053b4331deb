package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.PressureComparison;

/// When a trap is one, and which emissions of its own beat it.
class PressureStandingTest {
    private static final Region REGION =
            new CellRegion()
                    .reach("goods", 100, 0.05, 0.5)
                    .industry("mill", Broad.SECONDARY, "goods", 0.3)
                    .place("west", Role.MOUNTAIN, 80)
                    .pressure("mill", "co2", 2, Basis.REPORTED)
                    .pressure("mill", "nox", 1, Basis.REPORTED)
                    .region();
    private static final Place WEST = REGION.places().unit(0);
    private static final List<NationalExtension> PRESSURES =
            NationalExtension.listOfPressures(REGION);

    private static PressureStanding standing(
            double co2, double nox, boolean held, PressureStanding.Own... own) {
        return new PressureStanding(
                WEST,
                new PressureComparison(
                        List.of(
                                new PressureComparison.Ratio(PRESSURES.get(0), co2),
                                new PressureComparison.Ratio(PRESSURES.get(1), nox))),
                held,
                List.of(own));
    }

    private static PressureStanding.Own own(int pressure, double low, double high) {
        return new PressureStanding.Own(
                PRESSURES.get(pressure), 10, Optional.of(Quantity.between(low, high)));
    }

    private static PressureStanding.Own silent(int pressure) {
        return new PressureStanding.Own(PRESSURES.get(pressure), 10, Optional.empty());
    }

    /// What its industry usually does is no praise where what it does itself is forbidden.
    @Test
    void noPraiseWhereWhatItDoesIsForbidden() {
        Reason hit =
                new Reason.QuestionHit(
                        TestMatters.asked(
                                TestMatters.matter("tanning").make(),
                                Optional.of(MatterAnswer.YES)));
        Reason cleaner = new Reason.Pressed(standing(0.5, 0.5, false));

        assertThat(PressureStandings.among(List.of(hit), Optional.of(standing(0.5, 0.5, false))))
                .containsExactly(hit);
        assertThat(PressureStandings.among(List.of(hit), Optional.of(standing(2, 2, true))))
                .hasSize(2);
        assertThat(PressureStandings.among(List.of(), Optional.of(standing(0.5, 0.5, false))))
                .containsExactly(cleaner);
    }

    @ParameterizedTest
    @CsvSource({
        "2,   2,   false, true",
        "2,   0.5, false, true",
        "2,   0.4, false, false",
        "0.5, 0.5, false, false",
        "2,   2,   true,  false"
    })
    void isATrapWhereItIsDirtierAndNotThereYet(double co2, double nox, boolean held, boolean trap) {
        PressureStanding standing = standing(co2, nox, held);

        assertThat(standing.isTrap()).isEqualTo(trap);
        assertThat(standing.isOpen()).isEqualTo(trap);
        assertThat(standing.cleanliness()).isEqualTo(standing.usual().cleanliness());
    }

    @Test
    void whatIsWorseIsAsked() {
        PressureStanding standing = standing(2, 0.6, false, silent(0), silent(1));

        assertThat(standing.listWorse())
                .extracting(PressureComparison.Ratio::pressure)
                .containsExactly(PRESSURES.get(0));
        assertThat(standing.listAsked()).containsExactly(silent(0));
    }

    /// The place's average is 10; a figure beats it whatever it turns out to be.
    @Test
    void allThatIsWorseMustBeStatedAndBelow() {
        List<PressureStanding> beaten = new ArrayList<>();
        beaten.add(standing(2, 0.6, false, own(0, 5, 9.9), silent(1)));
        beaten.add(standing(2, 0.6, false, own(0, 5, 9), own(1, 9, 9)));
        beaten.add(standing(2, 2, false, own(0, 5, 9), own(1, 9, 9)));
        assertThat(beaten).allMatch(PressureStanding::isBeaten).noneMatch(PressureStanding::isOpen);

        List<PressureStanding> open = new ArrayList<>();
        open.add(standing(2, 0.6, false, own(0, 5, 10), silent(1)));
        open.add(standing(2, 0.6, false, own(0, 5, 11), silent(1)));
        open.add(standing(2, 0.6, false, silent(0), own(1, 1, 1)));
        open.add(standing(2, 0.6, false, own(0, 5, 9), own(1, 11, 11)));
        open.add(standing(2, 2, false, own(0, 5, 9)));
        open.add(standing(2, 2, false, own(0, 5, 9), silent(1)));
        open.add(standing(2, 2, false));
        assertThat(open).noneMatch(PressureStanding::isBeaten).allMatch(PressureStanding::isOpen);
    }

    @Test
    void whatIsCleanerEverywhereAsksNothingAndBeatsNothing() {
        assertThat(standing(0.5, 0.5, false, own(0, 1, 1)).isBeaten()).isFalse();
        assertThat(standing(0.5, 0.5, false, own(0, 1, 1)).listAsked()).isEmpty();
    }
}
