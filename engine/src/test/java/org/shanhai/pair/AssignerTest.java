package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.pair.Ranking.Value;
import org.shanhai.region.Basis;
import org.shanhai.region.Numbered;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;

class AssignerTest {
    private static final List<Place> PARTNERS =
            List.of(Numbered.place(7), Numbered.place(8), Numbered.place(9));

    /// Links of each place with partners 7, 8 and 9.
    private static List<Ranking> rankings(double[]... links) {
        List<Ranking> rankings = new ArrayList<>();
        for (int place = 0; place < links.length; place++) {
            List<Map<ScorePart, Value>> values = new ArrayList<>();
            for (double amount : links[place]) {
                values.add(Map.of(ScorePart.LINKS, Value.exactly(amount, Basis.ESTIMATED)));
            }
            rankings.add(
                    Ranking.of(
                            Numbered.place(place),
                            PARTNERS,
                            values,
                            Weights.of(Map.of(ScorePart.LINKS, 1.0))));
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

    private static Paired pact(int unit, String... kinds) {
        List<Partner> rows =
                Arrays.stream(kinds)
                        .map(
                                kind ->
                                        new Partner(
                                                "place",
                                                "partner",
                                                kind,
                                                OptionalInt.empty(),
                                                "",
                                                "press",
                                                ""))
                        .toList();
        return new Paired("partner " + unit, Optional.of(Numbered.place(unit)), rows);
    }

    /// Free, 0 has 7 (5/6) and 1 has 9 (5/6), 2 has 8 (5/6). With 9 kept for 0 (1/6), 1 has 8 (3/6)
    /// and 2 has 7 (3/6), or 1 has 7 (1/6) and 2 has 8 (5/6), which is the same: 7/6 instead of
    /// 15/6.
    @Test
    void keepingAPactHasItsPrice() {
        List<Ranking> rankings =
                rankings(new double[] {3, 2, 1}, new double[] {1, 2, 3}, new double[] {2, 3, 1});
        List<List<Paired>> paired =
                List.of(
                        List.of(pact(8, "science_enclave"), pact(9, "pair")),
                        List.of(pact(9, "pair", "park")),
                        List.of());
        Assigned assigned = (Assigned) new Assigner(rankings, PARTNERS).assign(1, paired);

        assertThat(assigned.kept()).hasSize(2);
        KeptPact first = assigned.kept().getFirst();
        assertThat(first.partner()).isEqualTo(PARTNERS.get(2));
        assertThat(first.instead()).isEqualTo(PARTNERS.getFirst());
        assertThat(first.cost()).isCloseTo((15 - 7) / 6.0, within(1e-12));
        assertThat(first.moved()).isBetween(1, 2);
        assertThat(first.parts().get(ScorePart.LINKS)).isCloseTo(-4 / 6.0, within(1e-12));
        // 1 has 9 anyway.
        KeptPact second = assigned.kept().getLast();
        assertThat(second.cost()).isZero();
        assertThat(second.moved()).isZero();
        // Both keep 9, who may have one only.
        assertThat(assigned.allKept()).isEmpty();
        Assigned two = (Assigned) new Assigner(rankings, PARTNERS).assign(2, paired);
        assertThat(two.allKept().orElseThrow()).isCloseTo((1 + 5 + 5) / 6.0, within(1e-12));
    }

    @Test
    void enclavesAreCountedByKindAndAPactIsNone() {
        assertThat(pact(9, "pair").enclaves()).isZero();
        assertThat(pact(9, "pair", "park", "park", "science_enclave").enclaves()).isEqualTo(2);
        assertThat(pact(9, "park").isPact()).isFalse();
    }

    /// Each pair of three and three is as likely: on average all of 3 · 3/6, never over the best.
    @Test
    void partnersByLotAreComparedWith() {
        Matrix scores = Matrix.zeros(3, 3);
        double[][] rows = {{5, 3, 1}, {1, 3, 5}, {3, 5, 1}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                scores.set(row, column, rows[row][column] / 6);
            }
        }
        Assignment.Lot lot = new Lots(scores, 1).draw();

        assertThat(lot.times()).isEqualTo(1000);
        assertThat(lot.mean()).isCloseTo(27 / 18.0, within(0.05));
        // Each of the six ways is drawn one time in six: the least and the most are the ends.
        assertThat(lot.low()).isCloseTo(lowest(rows) / 6.0, within(1e-12));
        assertThat(lot.high()).isCloseTo(15 / 6.0, within(1e-12));
        assertThat(new Lots(scores, 1).draw()).isEqualTo(lot);
        // Where one pair cannot be, it is not drawn; who is left without adds nothing.
        scores.set(0, 0, Double.NaN);
        scores.set(0, 1, Double.NaN);
        scores.set(0, 2, Double.NaN);
        assertThat(new Lots(scores, 1).draw().high()).isCloseTo(10 / 6.0, within(1e-12));
    }

    private static double lowest(double[][] rows) {
        double lowest = Double.POSITIVE_INFINITY;
        int[][] ways = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] way : ways) {
            lowest = Math.min(lowest, rows[0][way[0]] + rows[1][way[1]] + rows[2][way[2]]);
        }
        return lowest;
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
                                Weights.standard()));

        assertThat(new Assigner(rankings, PARTNERS).assign(1, List.of(List.of())))
                .isEqualTo(new Infeasible(1, 3, 1, OptionalInt.empty()));
    }
}
