package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/// A cell is the same by its place and industry and by their numbers.
class ActivityTest {
    private final CellRegion cells =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("toys", Broad.SECONDARY, "goods", 0.5)
                    .industry("paper", Broad.SECONDARY, "goods", 0.5)
                    .place("hill", Role.MOUNTAIN, 1, 2)
                    .estimated()
                    .place("bay", Role.COAST, 3, 4)
                    .jobs(30, 40);
    private final Region region = cells.region();
    private final Activity activity = cells.activity(region);

    @Test
    void isAskedByPlaceAndIndustry() {
        Place hill = region.places().get("hill");
        Place bay = region.places().get("bay");
        Industry paper = region.industries().get(1);

        assertThat(activity.output(hill, paper)).isEqualTo(2);
        assertThat(activity.valueAdded(bay, paper)).isEqualTo(4);
        assertThat(activity.jobs(bay, paper)).isEqualTo(40);
        assertThat(activity.basis(hill, paper)).isEqualTo(Basis.ESTIMATED);
        assertThat(activity.jobsBasis(bay, paper)).isEqualTo(Basis.REPORTED);
        assertThat(activity.cells().presence(1, 1)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void aSumOfPlacesHasNoCell() {
        Place area = region.places().get("area");
        Industry toys = region.industries().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity.output(area, toys))
                .withMessageContaining("'area' is a sum of places");
    }
}
