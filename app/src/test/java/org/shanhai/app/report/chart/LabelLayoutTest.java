package org.shanhai.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.report.chart.LabelLayout.Label;
import org.shanhai.app.report.chart.LabelLayout.Spot;

class LabelLayoutTest {
    private static final Box FRAME = new Box(0, 0, 400, 400);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void namesNeitherOverlapNorLeaveTheFrame(long seed) {
        Random random = new Random(seed);
        List<Spot> spots = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            double x = 400 * random.nextDouble();
            double y = 400 * random.nextDouble();
            spots.add(new Spot(x, y, 8 * random.nextDouble(), k % 2 == 0 ? "龙游县" : "Longyou", 40));
        }
        LabelLayout layout = new LabelLayout(FRAME, 12, spots);
        List<Label> labels = layout.place();
        assertThat(labels).hasSizeGreaterThan(20);
        List<Box> boxes =
                labels.stream().map(l -> layout.box(l.x(), l.y(), l.spot().name())).toList();
        for (int k = 0; k < boxes.size(); k++) {
            assertThat(boxes.get(k).isInside(FRAME)).isTrue();
            for (int j = 0; j < k; j++) {
                assertThat(boxes.get(k).overlaps(boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void aNameStandsBesideItsCircleWhereThatIsFree() {
        Spot spot = new Spot(200, 200, 10, "Longyou", 40);
        Label label = new LabelLayout(FRAME, 12, List.of(spot)).place().getFirst();
        assertThat(label.tied()).isFalse();
        assertThat(label.x()).isGreaterThan(210);
    }

    @Test
    void whatIsReservedStaysFree() {
        LabelLayout layout =
                new LabelLayout(FRAME, 12, List.of(new Spot(200, 200, 5, "Longyou", 0)));
        layout.reserve(new Box(100, 100, 300, 300));
        assertThat(layout.place()).isEmpty();
    }
}
