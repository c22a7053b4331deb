package org.shanhai.app.report.chart;

import java.util.Comparator;
import java.util.List;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.MapDrawing.Dot;
import org.shanhai.app.report.study.PlanStudy;
import org.shanhai.app.report.study.PlanStudy.There;
import org.shanhai.app.report.study.Study;

/// Where the projects of a plan go: a circle for each place, as large as what they bring, and how
/// many they are behind its name.
public final class PlanMap {
    private static final double STAND_OFF = 4;

    private final Study study;
    private final List<Dot> dots;
    private final MapProjection projection;
    private final MapKey key;

    public PlanMap(Study study, PlanStudy plan, MapProjection projection) {
        this.study = study;
        this.projection = projection;
        List<There> places =
                plan.listPlaces().stream()
                        .filter(one -> one.place().centre().isPresent())
                        .sorted(Comparator.comparingDouble(There::valueAdded).reversed())
                        .toList();
        MoneyUnit unit = MoneyUnit.of(study);
        double largest = places.stream().mapToDouble(There::valueAdded).max().orElse(0);
        key = new MapKey(study, unit, largest);
        dots = places.stream().map(one -> dot(one, unit, largest)).toList();
    }

    private Dot dot(There there, MoneyUnit unit, double largest) {
        String name =
                study.say("plan.map_name", study.name(there.place()), there.projects().size());
        return new Dot(
                there.place(),
                there.place().centre().orElseThrow(),
                largest > 0 ? Math.max(0, there.valueAdded()) / largest : 0,
                false,
                name,
                study.say(
                        "plan.map_note",
                        name,
                        String.join(study.say("comma"), there.projects()),
                        unit.withLabel(there.valueAdded())),
                STAND_OFF);
    }

    public boolean canBeDrawn() {
        return !dots.isEmpty();
    }

    public void write(Markup page) {
        String label = study.say("plan.map_alt", dots.size());
        for (double scale : new double[] {1, 0.5}) {
            new MapDrawing(study, dots, projection, MapChart.WIDTH, scale, false)
                    .write(page, scale < 1 ? "narrow" : "wide", label, MapChart.landIds(), key);
        }
    }
}
