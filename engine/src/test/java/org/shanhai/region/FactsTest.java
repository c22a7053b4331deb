package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void comeBackAsTheyWentIn() {
        Fact fact = region.facts().get(0);
        assertThat(fact.place().key()).isEqualTo("a");
        assertThat(fact.industries().key()).isEqualTo("1");
        assertThat(fact.measures(Measure.OUTPUT)).isTrue();
        assertThat(fact.quantity()).contains(Quantity.about(90));
        assertThat(fact.scope()).isEqualTo(Scope.ALL);
        assertThat(fact.year()).isEqualTo(2018);
        assertThat(fact.basis()).isEqualTo(Basis.REPORTED);
        assertThat(fact.origin()).isEqualTo("facts.csv:2");
        assertThat(region.facts().get(1).quantity()).contains(Quantity.atLeast(5));
        assertThat(region.facts().get(2).quantity()).isEqualTo(Optional.empty());
        assertThat(region.facts().get(2).scope()).isEqualTo(Scope.CLUSTER);
    }

    @Test
    void areFoundByPlace() {
        assertThat(region.facts().about(region.places().get("a")))
                .extracting(Fact::origin)
                .containsExactly("facts.csv:2", "facts.csv:4");
        assertThat(region.facts().about(region.places().get("area"))).isEmpty();
    }

    @Test
    void moreMeasuresThanColumnsCanNumberAreAnErrorThatSaysSo() {
        Facts.Builder builder = new Facts.Builder(region.places());
        Fact one = region.facts().get(0);

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
        Fact one = region.facts().get(0);
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
        assertThat(facts.get(777).quantity()).contains(Quantity.exactly(777));
        assertThat(facts.get(777).scope()).isEqualTo(Scope.values()[777 % 6]);
        assertThat(facts.get(777).basis()).isEqualTo(Basis.values()[777 % 4]);
    }
}
