package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.pair.Ranking.Value;
import org.shanhai.region.Basis;
import org.shanhai.region.Numbered;
import org.shanhai.region.Place;

class AssignerTest {
    private static final List<Place> PARTNERS =
            List.of(Numbered.place(7), Numbered.place(8), Numbered.place(9));

    /// Links of each place with partners 7, 8 and 9.
    private static List<Ranking> rankings(double[]... links) {
        List<Ranking> rankings = new ArrayList<>();
        for (int place = 0; place < links.length; place++) {
            List<Map<Part, Value>> values = new ArrayList<>();
            for (double amount : links[place]) {
                values.add(Map.of(Part.LINKS, Value.exactly(amount, Basis.ESTIMATED)));
            }
            rankings.add(
                    Ranking.of(
                            Numbered.place(place),
                            PARTNERS,
                            values,
                            Weights.of(Map.of(Part.LINKS, 1.0))));
        }
        return rankings;
    }

    private static Paired paired(int unit) {
        return new Paired("partner " + unit, Optional.of(Numbered.place(unit)), List.of());
    }

    @Test
    void givesAllAtOnceAndSaysWhatIsGained() {
        Assigned assigned =
                (Assigned)
                        new Assigner(
                                        rankings(
                                                new double[] {3, 2, 1},
                                                new double[] {3, 1, 2},
                                                new double[] {3, 2, 1}),
                                        PARTNERS)
                                .assign(1, List.of(List.of(paired(9)), List.of(), List.of()));

        // The best are 5/6, 3/6 and 1/6 for each place.
        assertThat(assigned.total()).isCloseTo((5 + 3 + 3) / 6.0, within(1e-12));
        assertThat(assigned.couples().stream().map(Assignment.Couple::partner).distinct())
                .hasSize(3);
        assertThat(assigned.couples())
                .allSatisfy(each -> assertThat(each.first()).isEqualTo(PARTNERS.getFirst()));
        assertThat(assigned.greedy()).isLessThanOrEqualTo(assigned.total() + 1e-12);
        assertThat(assigned.today().places()).isEqualTo(1);
        assertThat(assigned.today().paired()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(assigned.today().assigned())
                .isCloseTo(assigned.couples().getFirst().score(), within(1e-12));
    }

    @Test
    void saysHowManyEachWouldHaveToBeGiven() {
        List<Ranking> five =
                rankings(
                        new double[] {3, 2, 1},
                        new double[] {3, 2, 1},
                        new double[] {3, 2, 1},
                        new double[] {3, 2, 1},
                        new double[] {3, 2, 1});
        List<List<Paired>> nobody = List.of(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(new Assigner(five, PARTNERS).assign(1, nobody))
                .isEqualTo(new Infeasible(5, 3, 1, OptionalInt.of(2)));
        assertThat(new Assigner(five, PARTNERS).assign(2, nobody)).isInstanceOf(Assigned.class);
    }

    @Test
    void noNumberHelpsWhereNothingIsKnown() {
        List<Ranking> rankings =
                List.of(
                        Ranking.of(
                                Numbered.place(0),
                                PARTNERS,
                                List.of(Map.of(), Map.of(), Map.of()),
                                Weights.standard(false)));

        assertThat(new Assigner(rankings, PARTNERS).assign(1, List.of(List.of())))
                .isEqualTo(new Infeasible(1, 3, 1, OptionalInt.empty()));
    }
}
