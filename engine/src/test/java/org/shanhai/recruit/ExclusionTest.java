package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.ClassCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Place;

/// What nobody is called for, and what of a chain is not told: worked by hand on [Hills].
class ExclusionTest {
    private static final double CLOSE = 1e-3;

    private static List<String> codes(List<Node> nodes) {
        return nodes.stream().map(node -> node.industry().code()).toList();
    }

    /// What the hill makes puts 1 on nature for a yuan and more along its chain; `part` 9, `user` a
    /// tenth besides half of what `main` does.
    private static Hills dirty() {
        return Hills.of(
                Hills.cells()
                        .pressure(Hills.PART, "co2", 9, Basis.REPORTED)
                        .pressure(Hills.MAIN, "co2", 1, Basis.REPORTED)
                        .pressure(Hills.USER, "co2", 0.1, Basis.REPORTED)
                        .pressure(Hills.POWER, "co2", 0, Basis.REPORTED)
                        .pressure(Hills.DESK, "co2", 0, Basis.REPORTED));
    }

    @Test
    void whatIsDirtierThanThePlaceIsLeftOut() {
        IndustryChain chain = dirty().chain("hill", Hills.MAIN);

        assertThat(codes(chain.called())).containsExactly(Hills.USER);
        assertThat(codes(chain.leftOut())).containsExactly(Hills.PART);
        Node part = chain.leftOut().getFirst();
        assertThat(part.excluded()).contains(Exclusion.DIRTIER);
        // Main: 1 + .2 × 9 = 2.8 for a yuan of value added; part 9.
        assertThat(part.candidate().orElseThrow().besidePlace().overall().orElseThrow())
                .isCloseTo(9 / 2.8, within(1e-6));
    }

    /// Whoever names it is told, and gets whom to call.
    @Test
    void whatIsNamedIsCalledForThoughItBeDirtier() {
        IndustryChain chain = dirty().chain("hill", Hills.PART);

        assertThat(codes(chain.called())).contains(Hills.PART);
        assertThat(codes(chain.leftOut())).doesNotContain(Hills.PART);
        assertThat(chain.called().getFirst().excluded()).contains(Exclusion.DIRTIER);
    }

    private static Hills classed(double burden, ClassCount... counts) {
        List<IndustryClass> classes =
                List.of(
                        ofClass("11", Hills.PART, burden),
                        ofClass("12", Hills.PART, 1),
                        ofClass("21", Hills.MAIN, 1),
                        ofClass("22", Hills.MAIN, 1));
        return Hills.with(
                region ->
                        region.all(IndustryClass.class, classes)
                                .all(ClassCount.class, List.of(counts)));
    }

    private static IndustryClass ofClass(String key, String industry, double burden) {
        return new IndustryClass(
                key,
                key,
                key,
                industry,
                "read",
                OptionalDouble.of(burden),
                Optional.of(Basis.DERIVED),
                "list");
    }

    private static ClassCount seen(String place, String ofClass, long firms) {
        return new ClassCount(place, ofClass, firms, "book");
    }

    /// Of parts 6 of 10 firms are of a class with the heaviest papers: more than half.
    @Test
    void whatCouldHardlyBePermittedIsLeftOut() {
        ClassCount heavy = seen("coast", "11", 6);
        Place hill = Hills.of().place("hill");
        Industry part = Hills.of().industry(Hills.PART);

        assertThat(classed(3, heavy, seen("bay", "12", 4)).recruiting.excluded(hill, part))
                .contains(Exclusion.PERMIT);
        assertThat(classed(3, heavy, seen("bay", "12", 6)).recruiting.excluded(hill, part))
                .isEmpty();
        assertThat(classed(2, heavy, seen("bay", "12", 4)).recruiting.excluded(hill, part))
                .isEmpty();
        // Of firms that were read so finely there are none: each class counts alike.
        assertThat(classed(3).recruiting.excluded(hill, part)).isEmpty();
    }

    /// The hill makes of main what hardly anybody makes: what it buys of parts is not known.
    @Test
    void whatOtherTradesBuyIsNotTold() {
        Hills other =
                classed(1, seen("hill", "21", 4), seen("coast", "22", 12), seen("bay", "22", 4));
        Hills alike =
                classed(1, seen("hill", "21", 4), seen("coast", "21", 12), seen("bay", "22", 4));
        Hills few = classed(1, seen("hill", "21", 2), seen("coast", "21", 14));

        for (Hills unknown : List.of(other, few)) {
            Node part = unknown.node("hill", Hills.MAIN, Hills.PART);
            assertThat(part.keeping().kept()).isEmpty();
            assertThat(part.keeping().need()).isEmpty();
            assertThat(part.keeping().outside()).isEmpty();
            assertThat(unknown.chain("hill", Hills.MAIN).links().getFirst().amount()).isEmpty();
        }
        ChainFocus focus = other.recruiting.focus(other.place("hill"));
        assertThat(focus.main()).isEmpty();
        assertThat(focus.unlike()).containsExactly(other.industry(Hills.MAIN));
        assertThat(few.recruiting.focus(few.place("hill")).main())
                .containsExactly(few.industry(Hills.MAIN));
        assertThat(alike.node("hill", Hills.MAIN, Hills.PART).keeping().kept().orElseThrow())
                .isCloseTo(10, within(CLOSE));
        assertThat(alike.recruiting.focus(alike.place("hill")).main())
                .containsExactly(alike.industry(Hills.MAIN));
    }

    /// .2 and .8 beside .5 and .5: .2 + .5.
    @Test
    void mixesOverlapInWhatBothHave() {
        assertThat(ClassMix.overlap(Map.of("a", 1L, "b", 4L), Map.of("a", 5L, "b", 5L)))
                .isCloseTo(0.7, within(1e-12));
        assertThat(ClassMix.overlap(Map.of("a", 1L), Map.of("b", 1L))).isZero();
    }
}
