package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.region.CellRegion;
import org.shanhai.region.FirmCount;

/// Where more of the capital of an industry is pledged of late than is usual.
class YoungCapitalTest {
    private static FirmCount count(String place, int since, double capital, long known) {
        return new FirmCount(
                place,
                Optional.of(Hills.PART),
                since == 0 ? OptionalInt.empty() : OptionalInt.of(since),
                since == 0 ? OptionalInt.of(2013) : OptionalInt.empty(),
                10,
                0,
                capital,
                known,
                "book");
    }

    @Test
    void youngCapitalIsThatOfTheLastSpan() {
        CellRegion cells =
                Hills.cells()
                        .counted(count("coast", 0, 60, 9))
                        .counted(count("coast", 2014, 40, 3))
                        .counted(count("bay", 0, 80, 9))
                        .counted(count("bay", 2014, 20, 2));
        Hills hills = Hills.of(cells);
        YoungCapital young = new YoungCapital(hills.region);
        Expansion coast = young.of(hills.place("coast"), hills.industry(Hills.PART));
        Expansion bay = young.of(hills.place("bay"), hills.industry(Hills.PART));

        assertThat(coast.youngSince()).hasValue(2014);
        assertThat(coast.youngShare()).hasValue(0.4);
        assertThat(coast.usualShare().orElseThrow()).isCloseTo(0.3, within(1e-12));
        assertThat(coast.isYounger()).isTrue();
        // Two firms tell nothing.
        assertThat(bay.youngShare()).isEmpty();
        assertThat(bay.isYounger()).isFalse();
        Target cluster =
                hills.part(List.of()).targets().stream()
                        .filter(each -> each.kind() == TargetKind.CLUSTER)
                        .findFirst()
                        .orElseThrow();
        assertThat(cluster.place().key()).isEqualTo("coast");
        assertThat(cluster.firmsSeen()).isEqualTo(20);
        assertThat(cluster.motives()).contains(Motive.GROWS);
    }

    @Test
    void asMuchYoungCapitalAsUsualIsNoSign() {
        Expansion same =
                new Expansion(
                        OptionalInt.of(2014),
                        OptionalDouble.of(0.3),
                        OptionalDouble.of(0.3),
                        List.of());

        assertThat(same.isYounger()).isFalse();
    }
}
