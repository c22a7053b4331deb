package org.shanhai.capability.entry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.capability.Panel;
import org.shanhai.capability.entry.EntryAnswer.Predicted;
import org.shanhai.capability.entry.EntryAnswer.Undetermined;
import org.shanhai.capability.entry.EntryAnswer.Why;
import org.shanhai.capability.entry.EntryJudgement.Basis;
import org.shanhai.capability.entry.EntryJudgement.Years;
import org.shanhai.capability.entry.Prospects.Prospect;

class EntryPredictionTest {
    private static Predicted predicted(Panel panel, EntryQuestion question) {
        return (Predicted) EntryPrediction.of(panel, question);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsThatRelatednessDrivesEntryWhereItDoes(long seed) {
        EntryJudgement judgement =
                predicted(Panels.related(seed, 4), EntryQuestion.STANDARD).judgement();

        assertThat(judgement.basis()).isEqualTo(Basis.OUT_OF_TIME);
        assertThat(judgement.skill().rocAuc()).isGreaterThan(0.8);
        assertThat(requireNonNull(judgement.nulls().get(Null.UBIQUITY)).rocAuc()).isLessThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void densityWeighsMostWhereRelatednessDrivesEntry(long seed) {
        List<EntryModel.Coefficient> coefficients =
                predicted(Panels.related(seed, 4), EntryQuestion.STANDARD).model().coefficients();

        double density = coefficients.getFirst().weight();
        assertThat(coefficients.getFirst().driver()).isEqualTo(Driver.DENSITY);
        assertThat(coefficients.subList(1, coefficients.size()))
                .allSatisfy(c -> assertThat(Math.abs(c.weight())).isLessThan(density));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsNothingFromNoise(long seed) {
        EntryJudgement judgement =
                predicted(Panels.noise(seed, 4), EntryQuestion.STANDARD).judgement();

        assertThat(judgement.skill().rocAuc()).isCloseTo(0.5, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLeadIsThatOverTheBestAndWithinItsErrorInNoise(long seed) {
        EntryQuestion question = EntryQuestion.STANDARD;
        Predicted told = predicted(Panels.related(seed, 2), question);
        EntryJudgement related = told.judgement();

        Lead none = Lead.of(predicted(Panels.noise(seed, 4), question), Skill::rocAuc);
        assertThat(none.by()).isLessThan(3 * none.error().orElseThrow());
        Lead some = Lead.of(told, Skill::rocAuc);
        Skill best = requireNonNull(related.nulls().get(some.best()));
        assertThat(some.by()).isEqualTo(related.skill().rocAuc() - best.rocAuc());
        assertThat(related.nulls().values()).allMatch(skill -> skill.rocAuc() <= best.rocAuc());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsNothingFromNoiseByHiddenPlaces(long seed) {
        EntryJudgement judgement =
                predicted(Panels.noise(seed, 2), EntryQuestion.STANDARD).judgement();

        assertThat(judgement.basis()).isEqualTo(Basis.HIDDEN_PLACES);
        assertThat(judgement.skill().rocAuc()).isCloseTo(0.5, within(0.06));
    }

    @Test
    void hidesPlacesWhereTwoYearsAreAll() {
        EntryJudgement judgement =
                predicted(Panels.related(1, 2), EntryQuestion.STANDARD).judgement();

        assertThat(judgement.basis()).isEqualTo(Basis.HIDDEN_PLACES);
        assertThat(judgement.skill().rocAuc()).isGreaterThan(0.8);
    }

    /// Scrambling a hidden place's later year changes no chance told for that place.
    @Test
    void whatBecomesOfAHiddenPlaceIsNotLookedAt() {
        Panel panel = Panels.related(1, 2);
        Random random = new Random(5);
        Panel scrambled =
                Panels.changed(
                        panel, (y, r, i, value) -> y == 1 && r == 3 ? random.nextInt(200) : value);

        assertThat(chances(panel, Panels.place(3))).isEqualTo(chances(scrambled, Panels.place(3)));
    }

    private static List<String> chances(Panel panel, String place) {
        return predicted(panel, EntryQuestion.STANDARD)
                .tested()
                .of(place)
                .map(p -> p.industry() + " " + p.chance())
                .toList();
    }

    /// Scrambling everything after the year at which entries are told changes no driver and no
    /// chance, only what they are judged by.
    @Test
    void theFutureIsNotLookedAt() {
        Panel panel = Panels.related(1, 4);
        Random random = new Random(5);
        Panel scrambled =
                Panels.changed(panel, (y, r, i, value) -> y > 2 ? random.nextInt(200) : value);
        EntryQuestion question = EntryQuestion.STANDARD.over("2002", "2003");

        Predicted told = predicted(panel, question);
        Predicted other = predicted(scrambled, question);

        assertThat(told(other.tested())).isEqualTo(told(told.tested()));
        assertThat(other.judgement().skill()).isNotEqualTo(told.judgement().skill());
    }

    private static List<String> told(Prospects prospects) {
        return prospects
                .all()
                .map(p -> p.place() + p.industry() + p.chance() + p.values() + p.expected())
                .toList();
    }

    @Test
    void theUnitDoesNotMatter() {
        Panel panel = Panels.related(2, 4);
        Panel thousands = Panels.changed(panel, (y, r, i, value) -> value / 1000);

        Predicted ones = predicted(panel, EntryQuestion.STANDARD);
        Predicted others = predicted(thousands, EntryQuestion.STANDARD);

        assertThat(others.judgement().skill().rocAuc())
                .isCloseTo(ones.judgement().skill().rocAuc(), within(1e-4));
        assertThat(others.judgement().cells()).isEqualTo(ones.judgement().cells());
    }

    @Test
    void fitsOnSpansThatAreOverAndAsLong() {
        EntryJudgement judgement =
                predicted(Panels.related(1, 7), EntryQuestion.STANDARD.over("2004", "2006"))
                        .judgement();

        assertThat(judgement.fitted())
                .containsExactly(new Years("2002", "2004"), new Years("2001", "2003"));
        assertThat(judgement.judged()).isEqualTo(new Years("2004", "2006"));
        assertThat(judgement.nulls()).containsKey(Null.EARLIER_RCA);
    }

    @Test
    void doesWithoutTheYearBeforeWhereTheFitHasNone() {
        EntryJudgement judgement =
                predicted(Panels.related(1, 3), EntryQuestion.STANDARD.over("2001", "2002"))
                        .judgement();

        assertThat(judgement.fitted()).containsExactly(new Years("2000", "2001"));
        assertThat(judgement.nulls()).doesNotContainKey(Null.EARLIER_RCA);
    }

    @Test
    void whatIsAheadIsToldAtTheLastYearOfWhatIsAbsentThen() {
        Panel panel = Panels.related(1, 4);

        Prospects ahead = predicted(panel, EntryQuestion.STANDARD).ahead();

        assertThat(ahead.from()).isEqualTo("2003");
        assertThat(ahead.findTo()).isEmpty();
        assertThat(ahead.size()).isPositive();
        assertThat(ahead.all())
                .isSortedAccordingTo((a, b) -> Double.compare(b.chance(), a.chance()))
                .allSatisfy(p -> assertThat(p.values().get(Driver.OWN_RCA)).isLessThan(0.5))
                .allSatisfy(p -> assertThat(p.chance()).isBetween(0.0, 1.0))
                .allSatisfy(p -> assertThat(p.entered()).isEmpty());
    }

    /// What drivers add is the distance of ln(p / (1 − p)) from that of the mean cell.
    @Test
    void driversAddUpToTheChance() {
        Predicted told = predicted(Panels.related(1, 4), EntryQuestion.STANDARD);

        Prospect first = told.ahead().all().findFirst().orElseThrow();

        double sum = first.drives().values().stream().mapToDouble(Double::doubleValue).sum();
        double odds = Math.log(first.chance() / (1 - first.chance()));
        assertThat(told.model().intercept() + sum).isCloseTo(odds, within(1e-9));
    }

    @Test
    void aChanceIsCalibratedOnWhatItWasFittedTo() {
        EntryJudgement judgement =
                predicted(Panels.related(1, 6), EntryQuestion.STANDARD).judgement();

        ChanceCalibration calibration = judgement.calibration();
        assertThat(calibration.told()).isCloseTo(calibration.cameTrue(), within(0.05));
        assertThat(calibration.brier()).isLessThan(calibration.brierOfShare());
        assertThat(calibration.groups()).hasSize(10);
        assertThat(calibration.groups().stream().mapToInt(ChanceCalibration.Group::cells).sum())
                .isEqualTo(judgement.cells());
    }

    @Test
    void anIndustryGoneFromTheLaterYearIsNamedUnknownNotAbsent() {
        Panel panel = Panels.related(1, 4);
        Panel gone = Panels.changed(panel, (y, r, i, value) -> y == 3 && i == 7 ? 0 : value);
        EntryQuestion question = EntryQuestion.STANDARD.over("2002", "2003");

        EntryJudgement whole = predicted(panel, question).judgement();
        EntryJudgement less = predicted(gone, question).judgement();

        assertThat(less.unknown()).isPositive();
        assertThat(less.cells() + less.unknown()).isEqualTo(whole.cells() + whole.unknown());
    }

    @Test
    void oneYearIsNotEnough() {
        assertThat(EntryPrediction.of(Panels.related(1, 1), EntryQuestion.STANDARD))
                .isEqualTo(new Undetermined(Why.ONE_YEAR, 0));
    }

    @Test
    void withoutEntriesNothingIsLearnt() {
        Panel panel = Panels.related(1, 3);
        Panel still = Panels.changed(panel, (y, r, i, value) -> panel.table(0).get(r, i));

        EntryAnswer answer = EntryPrediction.of(still, EntryQuestion.STANDARD);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        none -> {
                            assertThat(none.why()).isEqualTo(Why.NOTHING_TO_LEARN);
                            assertThat(none.cells()).isPositive();
                        });
    }

    @Test
    void aYearWithNothingIsSaidToBeEmpty() {
        Panel panel = Panels.changed(Panels.related(1, 3), (y, r, i, v) -> y == 2 ? 0 : v);

        assertThat(EntryPrediction.of(panel, EntryQuestion.STANDARD))
                .isEqualTo(new Undetermined(Why.EMPTY_YEAR, 0));
    }

    @Test
    void onePlaceHasNothingToBeComparedWith() {
        Panel panel = Panel.builder().add("A", "x", "1", 1).add("A", "y", "2", 1).build();

        assertThat(EntryPrediction.of(panel, EntryQuestion.STANDARD))
                .isEqualTo(new Undetermined(Why.ONE_PLACE, 0));
    }

    @Test
    void whereAllHaveEverythingNothingIsOpen() {
        Panel panel = Panels.changed(Panels.noise(1, 2), (y, r, i, value) -> 10);

        assertThat(EntryPrediction.of(panel, EntryQuestion.STANDARD))
                .isEqualTo(new Undetermined(Why.NOTHING_OPEN, 0));
    }

    @Test
    void yearsThatDoNotLeadForwardAreRefused() {
        EntryQuestion back = EntryQuestion.STANDARD.over("2002", "2001");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryPrediction.of(Panels.related(1, 3), back))
                .withMessageContaining("2002")
                .withMessageContaining("[2000, 2001, 2002]");
    }

    @Test
    void aYearThatIsNotThereIsRefused() {
        EntryQuestion unknown = EntryQuestion.STANDARD.over("2001", "2009");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryPrediction.of(Panels.related(1, 3), unknown))
                .withMessageContaining("2009");
    }

    /// All that is entered is of one size: where that is asked for all stand, where one more is
    /// none does.
    @Test
    void whatIsSmallIsNotThere() {
        Panel panel = Panels.related(1, 2);
        Prospects all = predicted(panel, EntryQuestion.STANDARD).tested();
        double least =
                all.all()
                        .filter(each -> each.entered().orElseThrow())
                        .mapToDouble(each -> value(panel, each))
                        .min()
                        .orElseThrow();

        assertThat(predicted(panel, from(least)).tested().all())
                .filteredOn(each -> each.entered().orElseThrow())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(value(panel, each)).isGreaterThanOrEqualTo(least));
        assertThat(EntryPrediction.of(panel, from(1e9))).isInstanceOf(Undetermined.class);
    }

    private static EntryQuestion from(double least) {
        return new EntryQuestion(
                new EntryRule(0.5, 1, least),
                EntryQuestion.STANDARD.selection(),
                EntryQuestion.STANDARD.from(),
                EntryQuestion.STANDARD.to());
    }

    private static double value(Panel panel, Prospect of) {
        return panel.table(1)
                .get(panel.places().indexOf(of.place()), panel.industries().indexOf(of.industry()));
    }
}
