package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Numbered;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;

class AssignerTest {
    private static final List<Place> PARTNERS =
            List.of(Numbered.place(7), Numbered.place(8), Numbered.place(9));

    private static final Industry TOYS =
            new Industry("toys", "Toys", "玩具", Broad.SECONDARY, "", List.of());

    /// What each place and partners 7, 8 and 9 have more, half of it each, and ten jobs for one;
    /// below 0 there is no trade.
    private static Assigner assigner(double[]... worth) {
        List<Place> places = new ArrayList<>();
        List<List<Optional<PairTrade>>> best = new ArrayList<>();
        for (int row = 0; row < worth.length; row++) {
            Place place = Numbered.place(row);
            places.add(place);
            List<Optional<PairTrade>> all = new ArrayList<>();
            for (int column = 0; column < worth[row].length; column++) {
                double each = worth[row][column];
                SideGain half = new SideGain(each / 2, OptionalDouble.of(5 * each));
                all.add(
                        each < 0
                                ? Optional.empty()
                                : Optional.of(
                                        new PairTrade(
                                                TOYS, place, PARTNERS.get(column), 0, half, half)));
            }
            best.add(all);
        }
        return new Assigner(places, PARTNERS, best);
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

    @Test
    void givesAllAtOnceAndSaysWhatIsGained() {
        Assigned assigned =
                (Assigned)
                        assigner(
                                        new double[] {5, 3, 1},
                                        new double[] {5, 1, 3},
                                        new double[] {5, 3, 1})
                                .assign(1, List.of(List.of(pact(9)), List.of(), List.of()));

        assertThat(assigned.total().valueAdded()).isCloseTo(5 + 3 + 3, within(1e-12));
        assertThat(assigned.total().jobs().orElseThrow()).isCloseTo(110, within(1e-9));
        assertThat(assigned.couples().stream().map(Assignment.Couple::partner).distinct())
                .hasSize(3);
        assertThat(assigned.today().places()).isEqualTo(1);
        assertThat(assigned.today().paired().valueAdded()).isCloseTo(1, within(1e-12));
        assertThat(assigned.today().assigned())
                .isEqualTo(assigned.couples().getFirst().best().both());
    }

    /// Free, 0 has 7, 1 has 9 and 2 has 8, 15 in all. With 9 kept for 0 (1), 1 has 8 and 2 has 7 (3
    /// and 3), or 1 has 7 and 2 has 8 (1 and 5), which is the same: 7.
    @Test
    void keepingAPactHasItsPrice() {
        Assigner assigner =
                assigner(new double[] {5, 3, 1}, new double[] {1, 3, 5}, new double[] {3, 5, 1});
        List<List<Paired>> paired =
                List.of(
                        List.of(pact(8, "science_enclave"), pact(9, "pair")),
                        List.of(pact(9, "pair", "park")),
                        List.of());
        Assigned assigned = (Assigned) assigner.assign(1, paired);

        assertThat(assigned.kept()).hasSize(2);
        KeptPact first = assigned.kept().getFirst();
        assertThat(first.partner()).isEqualTo(PARTNERS.get(2));
        assertThat(first.instead()).isEqualTo(PARTNERS.getFirst());
        assertThat(first.cost()).isCloseTo(15 - 7, within(1e-12));
        assertThat(first.jobs().orElseThrow()).isCloseTo(80, within(1e-9));
        assertThat(first.moved()).isBetween(1, 2);
        // 1 has 9 anyway.
        KeptPact second = assigned.kept().getLast();
        assertThat(second.cost()).isZero();
        assertThat(second.moved()).isZero();
        // Both keep 9, who may have one only.
        assertThat(assigned.allKept()).isEmpty();
        Assigned two = (Assigned) assigner.assign(2, paired);
        assertThat(two.allKept().orElseThrow().valueAdded()).isCloseTo(1 + 5 + 5, within(1e-12));
    }

    /// 5.04 and 4.96 are both told as 5.0: it costs nothing to keep the second, and of equals the
    /// first by key is given, whatever order they come in.
    @Test
    void whatIsToldAsMuchIsWorthAsMuch() {
        Assigned assigned =
                (Assigned)
                        assigner(new double[] {4.96, 5.04, 1})
                                .assign(1, List.of(List.of(pact(8, "pair"))));

        assertThat(assigned.couples().getFirst().partner()).isEqualTo(PARTNERS.getFirst());
        assertThat(assigned.kept().getFirst().cost()).isZero();
        Assigner one = assigner(new double[] {5, 5, 5});
        Assigner turned =
                new Assigner(
                        one.places(),
                        PARTNERS.reversed(),
                        one.best().stream().map(List::reversed).toList());
        assertThat(((Assigned) turned.assign(1, List.of(List.of()))).couples())
                .isEqualTo(((Assigned) one.assign(1, List.of(List.of()))).couples());
    }

    @Test
    void anEnclaveAloneIsNoPact() {
        assertThat(pact(9, "pair", "park").isPact()).isTrue();
        assertThat(pact(9, "park").isPact()).isFalse();
    }

    @Test
    void saysHowManyEachWouldHaveToBeGiven() {
        double[] row = {3, 2, 1};
        Assigner five = assigner(row, row, row, row, row);
        List<List<Paired>> nobody = List.of(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(five.assign(1, nobody)).isEqualTo(new Infeasible(5, 3, 1, OptionalInt.of(2)));
        assertThat(five.assign(2, nobody)).isInstanceOf(Assigned.class);
    }

    @Test
    void noNumberHelpsWhereNothingIsKnown() {
        assertThat(assigner(new double[] {-1, -1, -1}).assign(1, List.of(List.of())))
                .isEqualTo(new Infeasible(1, 3, 1, OptionalInt.empty()));
    }
}
