package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// The gauges of places, by hand: a mill and a farm, three places that are measured.
class ScalesTest {
    private static final int HILL = 0;

    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                .industry("farm", Broad.PRIMARY, "goods", 0.5)
                .place("hill", Role.MOUNTAIN, 30, 10)
                .place("port", Role.COAST, 20, 60)
                .place("city", Role.COAST, 50, 0);
    }

    private static Scale scale(CellRegion cells, String gauge) {
        Region region = cells.region();
        Activity activity = cells.activity(region);
        return new Scales(
                        Structure.of(region, activity),
                        Profiles.of(region),
                        new Access(region, activity, new Connections(region)),
                        Optional.empty())
                .list().stream()
                        .filter(each -> each.gauge().key().equals(gauge))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theShareOfIndustryIsOfAllThatIsKnown() {
        CellRegion cells = cells();
        Region region = cells.region();
        Activity activity = cells.activity(region);
        Scale share = scale(cells, Gauge.SECONDARY_OBSERVED);
        Place hill = region.places().unit(HILL);
        double mill = activity.valueAdded(hill, region.industry("mill"));
        double farm = activity.valueAdded(hill, region.industry("farm"));

        assertThat(share.unit()).isEqualTo("1");
        assertThat(share.among()).isEqualTo(3);
        assertThat(share.find(HILL).orElseThrow().value())
                .isCloseTo(mill / (mill + farm), within(1e-12))
                .isCloseTo(0.75, within(1e-12));
        assertThat(share.find(HILL).orElseThrow().basis()).isEqualTo(Basis.DERIVED);
        assertThat(share.find(2).orElseThrow().value()).isEqualTo(1);
    }

    @Test
    void eachGaugeHasItsUnit() {
        assertThat(scale(cells(), Gauge.KM_TO_PORT).unit()).isEqualTo("km");
        assertThat(scale(cells(), Gauge.RAIL_MINUTES_TO_CORE).unit()).isEqualTo("min");
        assertThat(scale(cells(), Gauge.INDUSTRIES_HELD).unit()).isEqualTo("index");
        assertThat(scale(cells(), Gauge.MARKET_POTENTIAL).unit())
                .isEqualTo(cells().region().currency());
        assertThat(scale(cells(), Gauge.MARKET_POTENTIAL).among()).isZero();
    }

    /// Land may be ten years old, money three, all else five; climate and place nobody makes.
    @Test
    void howOldAFigureMayBeHangsOnWhatItIs() {
        Gauge land =
                Gauge.ALL.stream().filter(g -> g.mostYears(false) == 10).findFirst().orElseThrow();
        Gauge other =
                Gauge.ALL.stream().filter(g -> g.mostYears(false) == 5).findFirst().orElseThrow();

        assertThat(land.mostYears(true)).isEqualTo(3);
        assertThat(other.mostYears(true)).isEqualTo(3);
        assertThat(Gauge.ALL).anyMatch(Gauge::isMade).anyMatch(gauge -> !gauge.isMade());
        for (Handicap handicap : Handicap.values()) {
            assertThat(Gauge.ALL).anyMatch(gauge -> gauge.handicap() == handicap);
        }
    }
}
