package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;

class RegisterTallyTest {
    private static final Capital UNKNOWN = new Capital(OptionalDouble.empty(), "", false, false);

    private final RegisterTally tally = new RegisterTally(new Cohorts(List.of(2000)));

    private static Capital yuan(double yuan) {
        return new Capital(OptionalDouble.of(yuan), "CNY", false, false);
    }

    private void count(String place, String industry, int year, boolean isBranch, Capital capital) {
        count(tally, place, industry, year, isBranch, capital);
    }

    private static void count(
            RegisterTally tally,
            String place,
            String industry,
            int year,
            boolean isBranch,
            Capital capital) {
        Classified classified =
                industry.isEmpty()
                        ? Classified.UNCLEAR
                        : new Classified(Optional.of(industry), IndustryReason.SCOPE, "");
        tally.count(
                new Firm(
                        "",
                        TestPlaces.all().get(place),
                        classified,
                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                        capital.yuan(),
                        OptionalInt.empty(),
                        isBranch,
                        false),
                capital);
    }

    private static FirmCount counted(
            String place,
            String industry,
            OptionalInt since,
            OptionalInt until,
            int firms,
            int branches,
            double capital,
            int known) {
        return new FirmCount(
                place,
                Optional.of(industry).filter(key -> !key.isEmpty()),
                since,
                until,
                firms,
                branches,
                capital,
                known,
                "book");
    }

    /// As workers of a cluster do, each with some of the rows.
    @Test
    void talliesAddUpToTheOneThatCountsAll() {
        RegisterTally first = new RegisterTally(new Cohorts(List.of(2000)));
        RegisterTally second = new RegisterTally(new Cohorts(List.of(2000)));
        Capital dollars = new Capital(OptionalDouble.empty(), "USD", false, false);
        Capital bare = new Capital(OptionalDouble.empty(), "", true, false);
        for (RegisterTally each : List.of(tally, first)) {
            count(each, "longyou", "toys", 1999, false, yuan(0.1));
            count(each, "longyou", "", 0, true, UNKNOWN);
            count(each, "longyou", "toys", 2001, false, dollars);
            each.leaveOut(LeftOut.TWICE);
        }
        for (RegisterTally each : List.of(tally, second)) {
            count(each, "longyou", "toys", 1990, false, yuan(0.2));
            count(each, "cixi", "toys", 1990, true, yuan(5));
            count(each, "longyou", "toys", 2002, false, dollars);
            count(each, "longyou", "toys", 2002, false, bare);
            each.leaveOut(LeftOut.TWICE);
            each.leaveOut(LeftOut.CLOSED);
        }
        second.add(first);
        assertThat(second.counts("book").all()).isEqualTo(tally.counts("book").all());
        assertThat(second.counts("book").leftOut()).isEqualTo(tally.counts("book").leftOut());
        assertThat(second.reasons()).isEqualTo(tally.reasons());
        assertThat(second.otherCurrencies()).isEqualTo(Map.of("USD", 2L));
        assertThat(second.doubts().getOrDefault(RegisterTally.Doubt.WITHOUT_UNIT, 0L)).isEqualTo(1);
        assertThat(second.firms()).isEqualTo(7);
    }

    /// A branch pledges nothing of its own: its capital is left out of the sum.
    @Test
    void addsUpFirmsBranchesAndCapital() {
        count("longyou", "toys", 1999, false, yuan(0.1));
        count("longyou", "toys", 1990, false, yuan(0.2));
        count("longyou", "toys", 1990, false, UNKNOWN);
        count("longyou", "toys", 1990, true, yuan(1000));
        assertThat(tally.counts("book").all())
                .containsExactly(
                        counted(
                                "longyou",
                                "toys",
                                OptionalInt.empty(),
                                OptionalInt.of(1999),
                                4,
                                1,
                                0.3,
                                2));
        assertThat(tally.firms()).isEqualTo(4);
    }

    /// By place, industry and years, firms without an industry first, those without a year last.
    @Test
    void listsWhatItCountedInOrder() {
        count("longyou", "toys", 0, false, UNKNOWN);
        count("longyou", "toys", 2000, false, UNKNOWN);
        count("longyou", "toys", 1999, false, UNKNOWN);
        count("longyou", "shoes", 2001, false, UNKNOWN);
        count("longyou", "", 2002, false, UNKNOWN);
        count("cixi", "toys", 2003, false, UNKNOWN);
        OptionalInt none = OptionalInt.empty();
        OptionalInt start = OptionalInt.of(2000);
        assertThat(tally.counts("book").all())
                .containsExactly(
                        counted("cixi", "toys", start, none, 1, 0, 0, 0),
                        counted("longyou", "", start, none, 1, 0, 0, 0),
                        counted("longyou", "shoes", start, none, 1, 0, 0, 0),
                        counted("longyou", "toys", none, OptionalInt.of(1999), 1, 0, 0, 0),
                        counted("longyou", "toys", start, none, 1, 0, 0, 0),
                        counted("longyou", "toys", none, none, 1, 0, 0, 0));
        assertThat(tally.reasons())
                .containsExactly(
                        Map.entry(IndustryReason.SCOPE, 5L), Map.entry(IndustryReason.UNCLEAR, 1L));
    }

    /// Of firms whose capital is not known: two in dollars, one in euros, one without a unit, two
    /// that state none. Branches are not asked.
    @Test
    void tellsWhyCapitalIsNotKnown() {
        Capital dollars = new Capital(OptionalDouble.empty(), "USD", false, false);
        Capital unit = new Capital(OptionalDouble.empty(), "", true, false);
        count("longyou", "toys", 0, false, dollars);
        count("cixi", "shoes", 0, false, dollars);
        count("cixi", "shoes", 0, false, new Capital(OptionalDouble.empty(), "EUR", false, false));
        count("cixi", "shoes", 0, false, unit);
        count("cixi", "shoes", 0, false, UNKNOWN);
        count("longyou", "shoes", 0, false, UNKNOWN);
        count("cixi", "shoes", 0, false, yuan(1));
        count("cixi", "shoes", 0, true, dollars);
        count("cixi", "shoes", 0, true, unit);
        assertThat(tally.otherCurrencies())
                .containsExactly(Map.entry("EUR", 1L), Map.entry("USD", 2L));
        assertThat(tally.doubts().getOrDefault(RegisterTally.Doubt.WITHOUT_UNIT, 0L)).isEqualTo(1);
    }

    @Test
    void countsRowsLeftOutByReason() {
        tally.leaveOut(LeftOut.TWICE);
        tally.leaveOut(LeftOut.NO_PLACE);
        tally.leaveOut(LeftOut.TWICE);
        assertThat(tally.leftOut())
                .containsExactly(Map.entry(LeftOut.NO_PLACE, 1L), Map.entry(LeftOut.TWICE, 2L));
        assertThat(tally.counts("book").leftOut())
                .containsExactly(
                        new FirmCounts.LeftOut("book", "no_place", 1),
                        new FirmCounts.LeftOut("book", "twice", 2));
        assertThat(tally.firms()).isZero();
    }
}
