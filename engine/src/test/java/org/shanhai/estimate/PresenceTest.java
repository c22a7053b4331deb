package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Presence;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

/// What a known presence does to an estimate, with nothing else known that could do it.
class PresenceTest {
    private static final int WEST = 0;
    private static final int EAST = 1;

    /// Two industries, 300 and 200 in the nation, in two places; the value added of the west is w.
    private static TestRegion cells(double west) {
        return new TestRegion()
                .place("nation", "")
                .place("west", "nation")
                .place("east", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .industry("2", Broad.SECONDARY, 200, 400)
                .valueAdded("west", "", west);
    }

    private static Activity activity(TestRegion region) {
        return ((Estimate) Estimator.estimate(region.build())).activity();
    }

    /// By composition alone the west, with 200 of 500, has 120 and 80; the east 180 and 120. What
    /// is nearest to a prior and meets totals of rows and columns keeps the prior's cross ratio
    /// v₁₁v₂₂ / v₁₂v₂₁, which is 1.
    @Test
    void withoutAPresenceTheWestIsComposedAsTheNation() {
        Activity activity = activity(cells(200));

        assertThat(activity.cells().valueAdded(WEST, 0)).isCloseTo(120, within(1e-6));
        assertThat(activity.cells().valueAdded(EAST, 1)).isCloseTo(120, within(1e-6));
    }

    /// A presence, of one cell of four, raises its cell in the prior (1 − ¾⁴) × 4 = 175/64 times,
    /// and so the cross ratio to as much. With x for industry 1 in the west, the rows are 200 and
    /// 300 and the columns 300 and 200:
    ///
    /// x² = 175/64 (60 000 − 500x + x²), so 111x² − 87 500x + 10 500 000 = 0, so
    /// x = (87 500 − √(87 500² − 4 × 111 × 10 500 000)) / 222 = 147.6588….
    @Test
    void aPresenceRaisesItsCellAgainstTheOthers() {
        Activity activity = activity(cells(200).presence("west", "1", true));

        double x = (87_500 - Math.sqrt(87_500.0 * 87_500 - 4 * 111 * 10_500_000.0)) / 222;
        assertThat(activity.cells().valueAdded(WEST, 0)).isCloseTo(x, within(1e-6));
        assertThat(activity.cells().valueAdded(WEST, 1)).isCloseTo(200 - x, within(1e-6));
        assertThat(activity.cells().valueAdded(EAST, 0)).isCloseTo(300 - x, within(1e-6));
        assertThat(activity.cells().valueAdded(EAST, 1)).isCloseTo(x, within(1e-6));
    }

    @Test
    void aFigureOfNothingIsNoPresence() {
        KnownCells known =
                Given.of(
                                cells(200)
                                        .fact("west", "1", Measure.JOBS, Quantity.exactly(0), 2020)
                                        .fact("west", "2", Measure.JOBS, Quantity.exactly(1), 2020))
                        .known();

        assertThat(Presence.values()[known.presences()[0]]).isEqualTo(Presence.UNKNOWN);
        assertThat(Presence.values()[known.presences()[1]]).isEqualTo(Presence.PRESENT);
    }

    /// Raised alike, nothing is raised against anything else.
    @Test
    void presencesOfAllIndustriesOfAPlaceLeaveItsComposition() {
        Activity activity =
                activity(cells(200).presence("west", "1", true).presence("west", "2", true));

        assertThat(activity.cells().valueAdded(WEST, 0)).isCloseTo(120, within(1e-6));
    }

    /// The firms of a zone are some of the place's: it makes as much at least. By composition it
    /// makes 120.
    @Test
    void theFirmsOfAZoneAreALowerBound() {
        Activity activity = activity(cells(200).zone("west", "1", "value_added", 130, "book"));

        assertThat(activity.cells().valueAdded(WEST, 0)).isCloseTo(130, within(1e-6));
        assertThat(activity.cells().presence(WEST, 0)).isEqualTo(Presence.PRESENT);
    }

    /// A zone lists small firms too, so that being listed is no sign of a cluster.
    @Test
    void aZonesFirmsDoNotRaiseTheirIndustry() {
        Activity activity = activity(cells(200).zone("west", "1", "value_added", 60, "book"));

        assertThat(activity.cells().valueAdded(WEST, 0)).isCloseTo(120, within(1e-6));
    }

    @Test
    void twoZonesOfAPlaceDoNotContradictOneAnother() {
        TestRegion region =
                cells(200)
                        .zone("west", "1", "value_added", 130, "book of one")
                        .zone("west", "1", "value_added", 20, "book of another");

        assertThat(Given.of(region).evidence().contradictions()).isEmpty();
        assertThat(activity(region).cells().valueAdded(WEST, 0)).isCloseTo(130, within(1e-6));
    }
}
