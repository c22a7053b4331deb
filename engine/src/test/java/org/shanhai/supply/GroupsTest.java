package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.supply.Group.HERE;
import static org.shanhai.supply.Group.OUTSIDE;
import static org.shanhai.supply.Group.PARTNER;
import static org.shanhai.supply.Group.REGION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Places as a person in one of them sees them.
class GroupsTest {
    private static Region region() {
        return new CellRegion()
                .reach("goods", 100, 0.05, 0.5)
                .industry("mill", Broad.SECONDARY, "goods", 0.25)
                .place("west", Role.MOUNTAIN, 1)
                .place("east", Role.COAST, 1)
                .place("north", Role.COAST, 1)
                .outside("far", 1)
                .outside("rest", 1)
                .partner("west", "east")
                .partner("far", "west")
                .partner("west", "area")
                .partner("east", "west")
                .partner("west", "elsewhere")
                .region();
    }

    @Test
    void aPartnerIsOneWhereverItLies() {
        Region region = region();
        Place west = region.places().get("west");
        List<Place> partners = Groups.listPartners(region, west);

        assertThat(partners).extracting(Place::key).containsExactly("east", "far");
        assertThat(Groups.of(region, west, partners).ofUnit())
                .containsExactly(HERE, PARTNER, REGION, PARTNER, OUTSIDE);
        assertThat(Groups.listPartners(region, region.places().get("far"))).containsExactly(west);
        assertThat(Groups.listPartners(region, region.places().get("north"))).isEmpty();
    }

    @Test
    void amountsAreAddedUpAndEmptyGroupsAreZero() {
        Groups groups = new Groups(List.of(HERE, OUTSIDE, PARTNER, OUTSIDE));

        assertThat(groups.sum(new double[] {1, 2, 4, 8}))
                .isEqualTo(Map.of(HERE, 1.0, PARTNER, 4.0, REGION, 0.0, OUTSIDE, 10.0));
    }
}
