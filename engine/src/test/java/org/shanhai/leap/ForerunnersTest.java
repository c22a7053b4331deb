package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

class ForerunnersTest {
    private static final int ASKING = 0;
    private static final int TOYS = 0;

    private static TestRegion region() {
        return new TestRegion()
                .place("country", "")
                .place("area", "country")
                .place("asking", "area", Role.MOUNTAIN)
                .place("entrant", "area", Role.MOUNTAIN)
                .place("harbour", "area", Role.COAST)
                .industry("toys", Broad.SECONDARY, 100, 400)
                .industry("paper", Broad.SECONDARY, 100, 300)
                .presence("entrant", "toys", true)
                .presence("harbour", "toys", true);
    }

    private static List<Forerunner> found(TestRegion made) {
        return found(made, TOYS);
    }

    private static List<Forerunner> found(TestRegion made, int industry) {
        return forerunners(made.build()).list(ASKING, industry, Map.of());
    }

    private static Forerunners forerunners(Region region) {
        Estimate estimate = (Estimate) Estimator.estimate(region);
        return new Forerunners(Structure.of(region, estimate.activity()));
    }

    private static TestRegion jobs(TestRegion made, String industry, double jobs, int year) {
        return made.fact("entrant", industry, Measure.JOBS, Quantity.exactly(jobs), year);
    }

    @Test
    void onlyLaterDevelopedPlacesAreForerunners() {
        assertThat(found(region()))
                .singleElement()
                .extracting(each -> each.place().key())
                .isEqualTo("entrant");
    }

    @Test
    void laterDevelopedPlacesBeyondTheStudyAreaAreNone() {
        TestRegion made =
                region().place("beyond", "country", Role.MOUNTAIN).presence("beyond", "toys", true);

        assertThat(found(made))
                .singleElement()
                .extracting(each -> each.place().key())
                .isEqualTo("entrant");
    }

    /// Two firms may be chance; the third, registered by 2013, is what makes it more.
    @Test
    void threeFirmsTellSinceWhen() {
        TestRegion made =
                region().firms("entrant", "toys", 2013, 1)
                        .firms("entrant", "toys", 2006, 1)
                        .firms("entrant", "toys", 1999, 1)
                        .firms("entrant", "toys", 2019, 5)
                        .firms("entrant", "paper", 1999, 3);

        assertThat(found(made))
                .singleElement()
                .satisfies(each -> assertThat(each.since()).hasValue(2013));
    }

    @Test
    void twoFirmsTellNothing() {
        TestRegion made = region().firms("entrant", "toys", 1999, 2);
        jobs(made, "toys", 20, 2010);

        assertThat(found(made))
                .singleElement()
                .satisfies(each -> assertThat(each.since()).hasValue(2010));
    }

    @ParameterizedTest
    @CsvSource({"2006, 2006", "2010, 2010", "2013, 2010"})
    void theEarlierOfFactsAndFirmsIsSince(int registered, int since) {
        TestRegion made = region().firms("entrant", "toys", registered, 3);
        jobs(made, "toys", 20, 2010);

        assertThat(found(made))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.since()).hasValue(since);
                            // A fact of the year itself says more than the end of a span.
                            assertThat(each.orEarlier()).isEqualTo(registered < 2010);
                        });
    }

    /// The last year of a span without a beginning: then, or earlier.
    @ParameterizedTest
    @CsvSource({"0, true", "2000, false"})
    void aSpanWithoutABeginningIsSaidToBeOne(int begins, boolean orEarlier) {
        TestRegion made =
                region().counted(
                                new FirmCount(
                                        "entrant",
                                        Optional.of("toys"),
                                        begins == 0 ? OptionalInt.empty() : OptionalInt.of(begins),
                                        OptionalInt.of(2006),
                                        3,
                                        0,
                                        0,
                                        0,
                                        "register"));

        assertThat(found(made))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.since()).hasValue(2006);
                            assertThat(each.orEarlier()).isEqualTo(orEarlier);
                        });
        jobs(made, "toys", 20, 2003);
        assertThat(found(made))
                .singleElement()
                .satisfies(each -> assertThat(each.orEarlier()).isFalse());
    }

    /// A fact is all evidence; of firms it is what they add to what is believed of any place.
    @Test
    void evidenceIsAllOfAFactAndOfFirmsWhatTheyAdd() {
        assertThat(found(region()))
                .singleElement()
                .satisfies(each -> assertThat(each.evidence()).isEqualTo(1));
        Leap leap = LeapRegion.sampled(1, 30).leap();
        Structure structure = leap.structure();
        int seen = 0;
        Shortlist list = leap.list(leap.region().places().unit(0), LeapOrder.EXPECTED);
        for (Candidate each :
                Stream.concat(list.ranked().stream(), list.held().stream()).toList()) {
            for (Forerunner forerunner : each.forerunners()) {
                int number = leap.region().industries().number(each.industry());
                double prior = structure.cells().prior(number);
                double chance = structure.chance(forerunner.place(), each.industry());
                assertThat(forerunner.evidence())
                        .isEqualTo((chance - prior) / (1 - prior))
                        .isBetween(0.0, 1.0);
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void firmsOfUnreadIndustriesOrYearsTellNothing() {
        TestRegion made =
                region().counted(
                                new FirmCount(
                                        "entrant",
                                        Optional.of("toys"),
                                        OptionalInt.empty(),
                                        OptionalInt.empty(),
                                        9,
                                        0,
                                        0,
                                        0,
                                        "register"))
                        .counted(
                                new FirmCount(
                                        "entrant",
                                        Optional.empty(),
                                        OptionalInt.empty(),
                                        OptionalInt.of(1999),
                                        9,
                                        0,
                                        0,
                                        0,
                                        "register"))
                        .counted(
                                new FirmCount(
                                        "entrant",
                                        Optional.of("toys"),
                                        OptionalInt.empty(),
                                        OptionalInt.of(2006),
                                        9,
                                        7,
                                        0,
                                        0,
                                        "register"));
        jobs(made, "toys", 20, 2010);

        // Of nine firms seven are parts of others.
        assertThat(found(made))
                .singleElement()
                .satisfies(each -> assertThat(each.since()).hasValue(2010));
    }

    /// Two that have it: the one that is more like the asking place goes first, whatever the order
    /// of the pack; of whom likeness is not known goes last.
    @Test
    void theMostLikeGoesFirst() {
        Region region =
                region().place("second", "area", Role.MOUNTAIN)
                        .place("third", "area", Role.MOUNTAIN)
                        .presence("second", "toys", true)
                        .presence("third", "toys", true)
                        .build();
        List<Forerunner> found =
                forerunners(region)
                        .list(
                                ASKING,
                                TOYS,
                                Map.of(
                                        region.places().get("second"), 0.2,
                                        region.places().get("third"), 0.9));

        assertThat(found)
                .extracting(each -> each.place().key())
                .containsExactly("third", "second", "entrant");
        assertThat(found.getFirst().likeness()).hasValue(0.9);
        assertThat(found.getLast().likeness()).isEmpty();
    }
}
