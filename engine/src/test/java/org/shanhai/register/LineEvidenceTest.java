package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// Weights of words, added by hand.
class LineEvidenceTest {
    private static final Word TOYS = new Word("玩具", Sense.GOOD, "toys");
    private static final Word SHOES = new Word("皮鞋", Sense.GOOD, "shoes");
    private static final Word CARS = new Word("汽车", Sense.GOOD, "cars");
    private static final Word VAGUE = new Word("日用品", Sense.VAGUE, "");

    private final LineEvidence evidence = new LineEvidence();

    /// 1, 1/1.4, 1/1.8 and 1/2.2.
    @Test
    void theFourthLineWeighsLessThanHalfOfTheFirst() {
        assertThat(LineEvidence.weightOf(0)).isEqualTo(1);
        assertThat(LineEvidence.weightOf(1)).isEqualTo(1 / 1.4, within(1e-12));
        assertThat(LineEvidence.weightOf(3)).isEqualTo(1 / 2.2, within(1e-12));
    }

    /// Two of two characters: all of it, 4. Two of four: half of it, 4 · (0.5 + 0.5 · 0.5) = 3. A
    /// word longer than its phrase, which is left of it once verbs are cut off, covers it: 4.
    @Test
    void aWordThatLeavesHalfItsPhraseUnreadWeighsThreeQuarters() {
        evidence.add(TOYS, "玩具", 4);
        assertThat(evidence.total()).isEqualTo(4);
        evidence.add(SHOES, "某某皮鞋", 4);
        assertThat(evidence.total()).isEqualTo(7);
        evidence.add(SHOES, "鞋", 4);
        assertThat(evidence.total()).isEqualTo(11);
        evidence.add(SHOES, "", 4);
        assertThat(evidence.total()).isEqualTo(15);
    }

    @Test
    void whatIsVagueWeighsAndNamesNothing() {
        evidence.add(VAGUE, "日用品", 4);
        assertThat(evidence.total()).isEqualTo(4);
        assertThat(evidence.isEmpty()).isFalse();
        assertThat(evidence.isVague()).isTrue();
        assertThat(evidence.best(Optional.empty())).isEqualTo(Classified.UNCLEAR);
    }

    /// Toys 2 + 2 = 4 before shoes 3.
    @Test
    void linesOfOneIndustryAddUp() {
        evidence.add(SHOES, "皮鞋", 3);
        evidence.add(TOYS, "玩具", 2);
        evidence.add(TOYS, "玩具", 2);
        assertThat(evidence.best(Optional.empty()))
                .isEqualTo(new Classified(Optional.of("toys"), IndustryReason.SCOPE, "玩具"));
        assertThat(evidence.isVague()).isFalse();
    }

    @Test
    void ofEquallyHeavyOnesTheFirstCounts() {
        evidence.add(TOYS, "玩具", 2);
        evidence.add(SHOES, "皮鞋", 2);
        assertThat(evidence.best(Optional.empty()).industry()).contains("toys");
    }

    /// A name adds one: shoes 1.5 + 1 before toys 2, but not 0.5 + 1.
    @Test
    void aNameWeighsAsMuchAsAFirstLine() {
        evidence.add(TOYS, "玩具", 2);
        evidence.add(SHOES, "皮鞋", 0.5);
        assertThat(evidence.best(Optional.of(SHOES)))
                .isEqualTo(new Classified(Optional.of("toys"), IndustryReason.SCOPE, "玩具"));
        evidence.add(SHOES, "皮鞋", 1);
        assertThat(evidence.best(Optional.of(SHOES)))
                .isEqualTo(
                        new Classified(Optional.of("shoes"), IndustryReason.NAME_AND_SCOPE, "皮鞋"));
    }

    /// Of 20, the share of 0.35 is 7: with 7 it is told, with 6.75 of 20 it is not, unless the name
    /// speaks for it.
    @Test
    void anIndustryOfManyTellsNothingWithoutTheName() {
        evidence.add(TOYS, "玩具", 7);
        evidence.add(SHOES, "皮鞋", 6.5);
        evidence.add(CARS, "汽车", 6.5);
        assertThat(evidence.best(Optional.empty()).industry()).contains("toys");
        LineEvidence less = new LineEvidence();
        less.add(TOYS, "玩具", 6.75);
        less.add(SHOES, "皮鞋", 6.75);
        less.add(CARS, "汽车", 6.5);
        assertThat(less.best(Optional.empty())).isEqualTo(Classified.UNCLEAR);
        assertThat(less.best(Optional.of(SHOES)).industry()).contains("shoes");
    }

    @Test
    void whatNothingWasAddedToHoldsNothing() {
        assertThat(evidence.isEmpty()).isTrue();
        assertThat(evidence.holds(Optional.of(TOYS))).isFalse();
        evidence.add(TOYS, "玩具", 1);
        assertThat(evidence.holds(Optional.of(TOYS))).isTrue();
        assertThat(evidence.holds(Optional.of(SHOES))).isFalse();
        assertThat(evidence.holds(Optional.empty())).isFalse();
    }
}
