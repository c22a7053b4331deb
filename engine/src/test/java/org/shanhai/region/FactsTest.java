package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {
    private final Region region =
            new TestRegion()
                    .place("nation", "")
                    .place("area", "nation")
                    .place("a", "area")
                    .place("b", "area")
                    .industry("1", Broad.PRIMARY, 10, 20)
                    .fact("a", "1", Measure.OUTPUT, Quantity.about(90), 2018)
                    .fact("b", "", Measure.VALUE_ADDED, Quantity.atLeast(5), 2020)
                    .presence("a", "1", true)
                    .build();

    private Fact fact(int position) {
        return region.facts().stream().skip(position).findFirst().orElseThrow();
    }

    @Test
    void comeBackAsTheyWentIn() {
        Fact fact = fact(0);
        assertThat(fact.place().key()).isEqualTo("a");
        assertThat(fact.industries().key()).isEqualTo("1");
        assertThat(fact.measures(Measure.OUTPUT)).isTrue();
        assertThat(fact.quantity()).contains(Quantity.about(90));
        assertThat(fact.scope()).isEqualTo(Scope.ALL);
        assertThat(fact.year()).isEqualTo(2018);
        assertThat(fact.basis()).isEqualTo(Basis.REPORTED);
        assertThat(fact.origin()).isEqualTo("facts.csv:2");
        assertThat(fact(2).quantity()).contains(Quantity.atLeast(5));
        assertThat(fact(1).quantity()).isEqualTo(Optional.empty());
        assertThat(fact(1).scope()).isEqualTo(Scope.CLUSTER);
    }

    private static String said(Fact fact) {
        return "%s %s %s %d %s"
                .formatted(
                        fact.place().key(),
                        fact.industries().key(),
                        fact.measure().key(),
                        fact.year(),
                        fact.quantity().map(Quantity::high).orElse(0.0));
    }

    /// By place, industries, measure, year, what they say and source, in whatever order they came.
    @Test
    void standInAnOrderOfTheirOwn() {
        Region turned =
                new TestRegion()
                        .place("area", "")
                        .place("b", "area")
                        .place("a", "area")
                        .industry("1", Broad.PRIMARY, 10, 20)
                        .fact("a", "1", Measure.OUTPUT, Quantity.exactly(9), 2020)
                        .fact("a", "1", Measure.OUTPUT, Quantity.exactly(7), 2020)
                        .fact("b", "", Measure.OUTPUT, Quantity.exactly(7), 2020)
                        .fact("a", "1", Measure.OUTPUT, Quantity.exactly(8), 2019)
                        .fact("a", "", Measure.VALUE_ADDED, Quantity.exactly(3), 2020)
                        .fact("a", "", Measure.OUTPUT, Quantity.exactly(3), 2020)
                        .build();
        List<Fact> facts = new ArrayList<>(turned.facts().stream().toList());

        assertThat(facts)
                .extracting(FactsTest::said)
                .containsExactly(
                        "b  output 2020 7.0",
                        "a  output 2020 3.0",
                        "a  value_added 2020 3.0",
                        "a 1 output 2019 8.0",
                        "a 1 output 2020 7.0",
                        "a 1 output 2020 9.0");
        for (int turn = 0; turn < facts.size(); turn++) {
            Collections.rotate(facts, 1);
            Facts.Builder builder = new Facts.Builder(turned.places());
            facts.forEach(builder::add);
            assertThat(builder.build().stream().map(FactsTest::said))
                    .containsExactlyElementsOf(
                            turned.facts().stream().map(FactsTest::said).toList());
        }
    }

    @Test
    void areFoundByPlace() {
        assertThat(region.facts().about(region.places().get("a")))
                .extracting(Fact::origin)
                .containsExactly("facts.csv:2", "facts.csv:4");
        assertThat(region.facts().about(region.places().get("area"))).isEmpty();
    }

    /// Of the same industries, scope and year, and of several figures those that leave least room.
    @Test
    void figuresAboveWhatTheyArePartOf() {
        Region several =
                new TestRegion()
                        .place("area", "")
                        .place("a", "area")
                        .industry("1", Broad.PRIMARY, 10, 20)
                        .industry("2", Broad.PRIMARY, 10, 20)
                        .fact("a", "1", Measure.VALUE_ADDED, Quantity.exactly(6), 2020)
                        .fact("a", "1", Measure.VALUE_ADDED, Quantity.exactly(8), 2020)
                        .fact("a", "1", Measure.VALUE_ADDED, Quantity.exactly(9), 2019)
                        .fact("a", "1", Measure.OUTPUT, Quantity.exactly(7), 2020)
                        .fact("a", "1", Measure.OUTPUT, Quantity.exactly(5), 2020)
                        .fact("a", "2", Measure.VALUE_ADDED, Quantity.exactly(8), 2020)
                        .fact("a", "2", Measure.OUTPUT, Quantity.exactly(4), 2020)
                        .build();
        assertThat(above(several, 1.6)).containsExactly("a 2 value_added 2020 8.0 > 4.0");
        assertThat(above(several, 1.02))
                .containsExactly(
                        "a 1 value_added 2020 8.0 > 5.0", "a 2 value_added 2020 8.0 > 4.0");
    }

    private static List<String> above(Region region, double times) {
        List<String> told = new ArrayList<>();
        region.facts()
                .findAbove(
                        region.place("a"),
                        Measure.VALUE_ADDED,
                        Measure.OUTPUT,
                        times,
                        1_000,
                        (part, whole) ->
                                told.add(said(part) + " > " + whole.quantity().get().high()));
        return told;
    }

    @Test
    void moreMeasuresThanColumnsCanNumberAreAnErrorThatSaysSo() {
        Facts.Builder builder = new Facts.Builder(region.places());
        Fact one = fact(0);

        assertThatThrownBy(
                        () -> {
                            for (int k = 0; k < 40_000; k++) {
                                builder.add(
                                        0,
                                        one.industries(),
                                        new Measure("m" + k, "", "", ""),
                                        Optional.empty(),
                                        Scope.ALL,
                                        2020,
                                        Basis.REPORTED,
                                        "",
                                        "",
                                        "facts.csv",
                                        k);
                            }
                        })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 32,767 measures");
    }

    @Test
    void manyFit() {
        Facts.Builder builder = new Facts.Builder(region.places());
        Fact one = fact(0);
        for (int k = 0; k < 1000; k++) {
            builder.add(
                    k % 4,
                    one.industries(),
                    one.measure(),
                    Optional.of(Quantity.exactly(k)),
                    Scope.values()[k % Scope.values().length],
                    2000 + k % 20,
                    Basis.values()[k % 4],
                    "source",
                    "",
                    "facts.csv",
                    k);
        }
        Facts facts = builder.build();
        assertThat(facts.size()).isEqualTo(1000);
        // By place first: a quarter of them, in turn.
        Fact last = facts.stream().toList().getLast();
        int number = (int) last.quantity().orElseThrow().low();
        assertThat(number % 4).isEqualTo(3);
        assertThat(last.scope()).isEqualTo(Scope.values()[number % 6]);
        assertThat(last.basis()).isEqualTo(Basis.values()[number % 4]);
        assertThat(facts.stream().map(fact -> fact.quantity().orElseThrow().low()))
                .hasSize(1000)
                .doesNotHaveDuplicates();
    }
}
