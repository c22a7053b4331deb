package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.admit.Positioning.Stance;
import org.shanhai.region.Direction;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.Region;

/// How a project stands to what its county has said it wants.
class DirectionsTest {
    private static final Direction OLD = direction("county", "old", 2016, "toys");
    private static final Direction NEW = direction("county", "new", 2021, "paper", "toys");
    private static final Direction UNDATED =
            new Direction("county", "undated", "", List.of("toys"), OptionalInt.empty(), "", "");
    private static final Direction VAGUE = direction("county", "vague", 2025);
    private static final Direction ABROAD = direction("abroad", "abroad", 2024, "toys");

    private static Direction direction(String place, String name, int year, String... industries) {
        return new Direction(
                place, name, "", List.of(industries), OptionalInt.of(year), "plan", "report");
    }

    private static Positioning of(Fit fit, OptionalInt industry, Direction... directions) {
        return of(fit, industry, List.of(), directions);
    }

    private static Positioning of(
            Fit fit, OptionalInt industry, List<Question> questions, Direction... directions) {
        Region region =
                TestProposals.REGION.toBuilder().all(Direction.class, List.of(directions)).build();
        return new Positioning(
                        List.of(),
                        fit,
                        List.of(),
                        List.of(),
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of())
                .with(region, region.places().get("county"), industry, questions, List.of());
    }

    /// Toys are industry 0, paper is industry 1.
    @ParameterizedTest
    @CsvSource({
        // fit, what the county wants, stance
        "DIRECT,   '',    ON",
        "DIRECT,   paper, ON",
        "DIRECT,   toys,  ON",
        "SUPPLIER, '',    BESIDE",
        "SUPPLIER, paper, BESIDE",
        "SUPPLIER, toys,  ON",
        "CUSTOMER, paper, BESIDE",
        "CUSTOMER, toys,  ON",
        "RELATIVE, paper, BESIDE",
        "RELATIVE, toys,  ON",
        "NONE,     '',    APART",
        "NONE,     paper, APART",
        "NONE,     toys,  ON",
        "UNKNOWN,  '',    UNKNOWN",
        "UNKNOWN,  paper, APART",
        "UNKNOWN,  toys,  ON"
    })
    void standsByZoneAndCounty(Fit fit, String wanted, Stance stance) {
        Direction[] directions =
                wanted.isEmpty()
                        ? new Direction[0]
                        : new Direction[] {direction("county", wanted, 2021, wanted)};

        assertThat(of(fit, OptionalInt.of(0), directions).stance()).isEqualTo(stance);
    }

    /// A text of the place that does not let it in stands before what zone and county want; a text
    /// of the whole nation, one that lets it in, and one of what it does not do say nothing of
    /// them.
    @ParameterizedTest
    @CsvSource({
        "county, FORBIDDEN, yes,  DIRECT,  AGAINST",
        "county, FORBIDDEN, yes,  NONE,    AGAINST",
        "county, FORBIDDEN, no,   NONE,    APART",
        "county, REPORT,    yes,  NONE,    APART",
        "'',     FORBIDDEN, yes,  DIRECT,  ON",
        "'',     FORBIDDEN, yes,  NONE,    APART"
    })
    void aTextOfThePlaceIsAgainst(
            String place, Effect effect, String answer, Fit fit, Stance stance) {
        MatterEffect text =
                TestMatters.effect(
                        "dyeing",
                        effect,
                        "",
                        Standing.SOLID,
                        place.isEmpty() ? List.of() : List.of(place),
                        List.of());
        Question question =
                TestMatters.asked(
                        TestMatters.matter("dyeing").make(),
                        Optional.of(answer.equals("yes") ? MatterAnswer.YES : MatterAnswer.NO),
                        text);

        Positioning positioning =
                of(
                        fit,
                        OptionalInt.of(0),
                        List.of(question),
                        direction("county", "x", 2021, "paper"));
        assertThat(positioning.stance()).isEqualTo(stance);
        boolean isAgainst = stance == Stance.AGAINST;
        assertThat(of(fit, OptionalInt.of(0), List.of(question), NEW).stance())
                .isEqualTo(isAgainst ? Stance.AGAINST : Stance.ON);
        assertThat(positioning.against())
                .isEqualTo(isAgainst ? Optional.of(text) : Optional.empty());
    }

    /// What a named fact would lift is against nothing, until somebody says that nothing lifts it.
    @Test
    void aTextThatAFactLiftsIsAgainstOnceNothingLiftsIt() {
        MatterEffect text =
                TestMatters.effect(
                        "dyeing",
                        Effect.FORBIDDEN,
                        "far from the lake",
                        Standing.SOLID,
                        List.of("county"),
                        List.of());
        Positioning shown = withHit(Question.Ground.WORD, Optional.empty(), text);
        assertThat(shown.stance()).isEqualTo(Stance.APART);
        assertThat(shown.against()).contains(text);
        assertThat(withHit(Question.Ground.ANSWERED, Optional.of(MatterAnswer.YES), text).stance())
                .isEqualTo(Stance.AGAINST);
    }

    private static Positioning withHit(
            Question.Ground ground, Optional<MatterAnswer> answer, MatterEffect text) {
        Question hit =
                TestMatters.stands(TestMatters.matter("dyeing").make(), ground, answer, text);
        return of(Fit.DIRECT, OptionalInt.of(0), List.of(hit), NEW);
    }

    /// What is refused is not praised; that it is against what is wanted is told.
    @Test
    void aRefusalIsNoPraise() {
        Positioning praised = of(Fit.DIRECT, OptionalInt.of(0), NEW);
        assertThat(praised.isTold(Verdict.ADMIT)).isTrue();
        assertThat(praised.isTold(Verdict.REFUSE)).isFalse();
        assertThat(of(Fit.SUPPLIER, OptionalInt.of(0)).isTold(Verdict.REFUSE)).isFalse();
        assertThat(of(Fit.NONE, OptionalInt.of(0)).isTold(Verdict.REFUSE)).isTrue();
        assertThat(of(Fit.UNKNOWN, OptionalInt.of(0)).isTold(Verdict.ADMIT)).isFalse();
    }

    /// The newest first, of this county alone, and none whose words name no industry.
    @Test
    void theNewestThatNamesItCounts() {
        Positioning toys = of(Fit.NONE, OptionalInt.of(0), UNDATED, OLD, ABROAD, NEW, VAGUE);
        assertThat(toys.directions()).containsExactly(NEW, OLD, UNDATED);
        assertThat(toys.on()).contains(NEW);

        Positioning paper = of(Fit.NONE, OptionalInt.of(1), OLD, ABROAD);
        assertThat(paper.directions()).containsExactly(OLD);
        assertThat(paper.on()).isEmpty();
    }

    /// Without an industry nobody can say that it is against what is wanted.
    @Test
    void anUnknownIndustryIsAgainstNothing() {
        Positioning unknown = of(Fit.UNKNOWN, OptionalInt.empty(), NEW, OLD);

        assertThat(unknown.stance()).isEqualTo(Stance.UNKNOWN);
        assertThat(unknown.directions()).isEmpty();
        assertThat(unknown.on()).isEmpty();
        assertThat(of(Fit.UNKNOWN, OptionalInt.of(0), VAGUE, ABROAD).stance())
                .isEqualTo(Stance.UNKNOWN);
    }
}
