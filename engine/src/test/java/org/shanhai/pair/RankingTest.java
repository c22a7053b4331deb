package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Ranking.Value;
import org.shanhai.region.Basis;
import org.shanhai.region.Numbered;
import org.shanhai.region.Place;

class RankingTest {
    private static final List<Place> PARTNERS =
            IntStream.rangeClosed(10, 13).mapToObj(Numbered::place).toList();

    private static Map<ScorePart, Value> values(Object... partsAndValues) {
        Map<ScorePart, Value> values = new EnumMap<>(ScorePart.class);
        for (int k = 0; k < partsAndValues.length; k += 2) {
            values.put(
                    (ScorePart) partsAndValues[k],
                    Value.exactly((double) partsAndValues[k + 1], Basis.ESTIMATED));
        }
        return values;
    }

    private static double score(Ranking ranking, int partner) {
        return ranking.find(Numbered.place(partner)).orElseThrow().score().orElseThrow();
    }

    @Test
    void aScoreIsTheWeightedMeanOfPercentiles() {
        Ranking ranking =
                Ranking.of(
                        Numbered.place(0),
                        PARTNERS,
                        List.of(
                                values(ScorePart.LINKS, 4.0, ScorePart.CLASH, 0.4),
                                values(ScorePart.LINKS, 3.0, ScorePart.CLASH, 0.1),
                                values(ScorePart.LINKS, 2.0, ScorePart.CLASH, 0.2),
                                values(ScorePart.LINKS, 1.0, ScorePart.CLASH, 0.3)),
                        Weights.of(Map.of(ScorePart.LINKS, 3.0, ScorePart.CLASH, 1.0)));

        // Percentiles are 7/8, 5/8, 3/8, 1/8 of links, and 1/8, 7/8, 5/8, 3/8 of clash.
        assertThat(score(ranking, 10)).isCloseTo((3 * 7 + 1) / 32.0, within(1e-15));
        assertThat(score(ranking, 11)).isCloseTo((3 * 5 + 7) / 32.0, within(1e-15));
        assertThat(ranking.partners()).extracting(Ranked::partner).isEqualTo(PARTNERS);
        // The two best tie.
        assertThat(ranking.find(Numbered.place(11)).orElseThrow().rank()).hasValue(1);
        assertThat(ranking.find(Numbered.place(12)).orElseThrow().rank()).hasValue(3);
    }

    @Test
    void equalsShareAPercentileAndARank() {
        Ranking ranking =
                Ranking.of(
                        Numbered.place(0),
                        PARTNERS,
                        List.of(
                                values(ScorePart.LINKS, 1.0),
                                values(ScorePart.LINKS, 2.0),
                                values(ScorePart.LINKS, 2.0),
                                values(ScorePart.LINKS, 2.0)),
                        Weights.of(Map.of(ScorePart.LINKS, 1.0)));

        assertThat(score(ranking, 11)).isEqualTo((1 + 1.5) / 4);
        assertThat(score(ranking, 10)).isEqualTo(0.5 / 4);
        assertThat(ranking.find(Numbered.place(13)).orElseThrow().rank()).hasValue(1);
        assertThat(ranking.find(Numbered.place(10)).orElseThrow().rank()).hasValue(4);
    }

    @Test
    void whatIsNotKnownOfOneIsNeitherGoodNorBad() {
        Ranking ranking =
                Ranking.of(
                        Numbered.place(0),
                        PARTNERS,
                        List.of(
                                values(ScorePart.LINKS, 4.0),
                                values(ScorePart.LINKS, 3.0, ScorePart.CLASH, 0.1),
                                values(ScorePart.LINKS, 2.0, ScorePart.CLASH, 0.2),
                                values(ScorePart.LINKS, 1.0, ScorePart.CLASH, 0.3)),
                        Weights.of(Map.of(ScorePart.LINKS, 1.0, ScorePart.CLASH, 1.0)));

        assertThat(ranking.counted()).containsExactlyInAnyOrder(ScorePart.LINKS, ScorePart.CLASH);
        assertThat(ranking.find(Numbered.place(10)).orElseThrow().score()).isEmpty();
        assertThat(ranking.find(Numbered.place(10)).orElseThrow().rank()).isEmpty();
        assertThat(ranking.partners().getLast().partner()).isEqualTo(PARTNERS.getFirst());
        assertThat(ranking.scored()).isEqualTo(3);
    }

    @Test
    void aPartKnownOfFewDoesNotCount() {
        Ranking ranking =
                Ranking.of(
                        Numbered.place(0),
                        PARTNERS,
                        List.of(
                                values(ScorePart.LINKS, 4.0, ScorePart.COMPLEMENTARITY, -3.0),
                                values(ScorePart.LINKS, 3.0),
                                values(ScorePart.LINKS, 2.0),
                                values(ScorePart.LINKS, 1.0)),
                        Weights.of(Map.of(ScorePart.LINKS, 1.0, ScorePart.COMPLEMENTARITY, 1.0)));

        assertThat(ranking.counted()).containsExactly(ScorePart.LINKS);
        assertThat(ranking.find(Numbered.place(10)).orElseThrow().rank()).hasValue(1);
        assertThat(ranking.find(Numbered.place(10)).orElseThrow().find(ScorePart.COMPLEMENTARITY))
                .isPresent();
    }

    @Test
    void withoutAnyPartThatCountsThereIsNoScore() {
        Ranking ranking =
                Ranking.of(
                        Numbered.place(0),
                        PARTNERS,
                        List.of(values(), values(), values(), values(ScorePart.LINKS, 1.0)),
                        Weights.of(Map.of(ScorePart.CLASH, 1.0)));

        assertThat(ranking.scored()).isZero();
        assertThat(ranking.basis(ranking.partners().getFirst())).isEmpty();
    }

    @Test
    void weightsMustBeNumbersFromZeroOnAndNotAllZero() {
        assertThatThrownBy(() -> Weights.of(Map.of(ScorePart.LINKS, -1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("links (-1.0)");
        assertThatThrownBy(() -> Weights.of(Map.of(ScorePart.LINKS, Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.of(Map.of(ScorePart.LINKS, 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
    }

    @Test
    void sizeAndDistanceStandBesideTheScore() {
        assertThat(ScorePart.values())
                .filteredOn(part -> Weights.standard().of(part) == 1)
                .containsExactly(
                        ScorePart.EXCESS,
                        ScorePart.COMPLEMENTARITY,
                        ScorePart.GAPS,
                        ScorePart.FIRMS,
                        ScorePart.ENCLAVES);
        assertThat(ScorePart.values())
                .filteredOn(part -> Weights.standard().of(part) == 0)
                .containsExactly(
                        ScorePart.BUDGET,
                        ScorePart.LINKS,
                        ScorePart.CLASH,
                        ScorePart.SIZE,
                        ScorePart.DISTANCE);
    }

    /// A part that is the same of all partners tells none apart; one partner alone has its score.
    @Test
    void aPartWithoutVarianceDropsOut() {
        Weights both = Weights.of(Map.of(ScorePart.LINKS, 1.0, ScorePart.GAPS, 1.0));
        Ranking ranking =
                Ranking.of(
                        Numbered.place(0),
                        PARTNERS.subList(0, 2),
                        List.of(
                                values(ScorePart.LINKS, 4.0, ScorePart.GAPS, 0.2),
                                values(ScorePart.LINKS, 3.0, ScorePart.GAPS, 0.2)),
                        both);
        Ranking alone =
                Ranking.of(
                        Numbered.place(0),
                        PARTNERS.subList(0, 1),
                        List.of(values(ScorePart.LINKS, 4.0, ScorePart.GAPS, 0.2)),
                        both);

        assertThat(ranking.counted()).containsExactly(ScorePart.LINKS);
        assertThat(score(ranking, 10)).isEqualTo(0.75);
        assertThat(alone.counted()).containsExactlyInAnyOrder(ScorePart.LINKS, ScorePart.GAPS);
        assertThat(score(alone, 10)).isEqualTo(0.5);
    }
}
