package org.shanhai.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.app.report.chart.LabelLayout.Spot;

class MapInsetTest {
    private static final double FONT = 12;

    private static Spot spot(double x, double y) {
        return new Spot(x, y, 3, "name", 0);
    }

    private static Optional<MapInset> find(List<Spot> spots) {
        return MapInset.find(spots, FONT, 760, 700);
    }

    /// Five that lie close, one after the other; the rest far apart.
    private static List<Spot> town(double x, double y) {
        List<Spot> spots = new ArrayList<>(List.of(spot(100, 600), spot(400, 100)));
        for (int k = 0; k < 5; k++) {
            spots.add(spot(x + 15 * k, y));
        }
        return spots;
    }

    @Test
    void drawsTheCrowdAgainWhereNothingLies() {
        MapInset inset = find(town(300, 300)).orElseThrow();

        assertThat(inset.crowd()).containsExactlyInAnyOrder(2, 3, 4, 5, 6);
        assertThat(inset.zoom()).isGreaterThan(2);
        assertThat(inset.to().overlaps(inset.from())).isFalse();
        assertThat(inset.to().right()).isLessThan(760);
        assertThat(inset.to().bottom()).isLessThan(700);
        for (Spot other : List.of(spot(100, 600), spot(400, 100))) {
            assertThat(inset.to().touches(other.x(), other.y(), other.radius())).isFalse();
        }
    }

    @Test
    void enlargesFromTheCornerOfWhatIsDrawnAgain() {
        MapInset inset = find(town(300, 300)).orElseThrow();
        Spot first = inset.enlarged(spot(300, 300), "first", 0);
        Spot second = inset.enlarged(spot(315, 300), "second", 0);

        assertThat(second.x() - first.x()).isCloseTo(15 * inset.zoom(), within(1e-9));
        assertThat(first.y()).isEqualTo(second.y());
        assertThat(inset.to().touches(first.x(), first.y(), 0.1)).isTrue();
        assertThat(first.radius()).isEqualTo(3);
    }

    /// Where the crowd lies in the corner the other one is taken.
    @Test
    void coversNotWhatItEnlarges() {
        MapInset inset = find(town(660, 660)).orElseThrow();

        assertThat(inset.to().overlaps(inset.from())).isFalse();
    }

    /// All that lies there is drawn again, close to another or not; nothing is covered.
    @Test
    void leavesOutNobody() {
        List<Spot> ring = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            ring.add(spot(300 + 12 * k, 300));
            ring.add(spot(300, 300 + 12 * k));
        }
        ring.add(spot(384, 384));
        assertThat(find(ring).orElseThrow().crowd()).contains(ring.size() - 1);

        List<Spot> corners = town(300, 300);
        for (double x : new double[] {20, 740}) {
            for (double y : new double[] {20, 680}) {
                corners.add(spot(x, y));
            }
        }
        assertThat(find(corners)).isEmpty();
    }

    @Test
    void fewOrFarApartNeedNone() {
        assertThat(find(town(300, 300).subList(0, 5))).isEmpty();
        List<Spot> apart = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            apart.add(spot(30 * k, 300));
        }
        assertThat(find(apart)).isEmpty();
        // A crowd all over the map would not be larger in a corner of it.
        List<Spot> everywhere = new ArrayList<>();
        for (int k = 0; k < 30; k++) {
            everywhere.add(spot(20 * k, 20 * k));
        }
        assertThat(find(everywhere)).isEmpty();
        assertThat(find(List.of())).isEmpty();
    }
}
