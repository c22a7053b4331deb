package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.ArcMap.Arc;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.Assignment.Couple;
import org.shanhai.pair.Paired;
import org.shanhai.region.Place;

/// Mountain places and their partners as arcs over the land: as assigned, and as paired today.
public record PairMap(Study study, PairStudy pairs, MapProjection projection) {
    private static final double ASSIGNED = 2.6;
    private static final double TODAY = 2;
    private static final double NARROW = 0.7;

    public void write(Markup page) {
        write(page, "wide", 1);
        write(page, "narrow", 0.5);
    }

    private void write(Markup page, String style, double scale) {
        double thin = scale < 1 ? NARROW : 1;
        List<Arc> today = today(thin);
        List<Arc> assigned = assigned(thin);
        List<Arc> arcs = new ArrayList<>(today);
        arcs.addAll(assigned);
        Set<Place> ends = new LinkedHashSet<>();
        for (List<Arc> each : List.of(assigned, today)) {
            each.forEach(arc -> ends.add(arc.first()));
            each.forEach(arc -> ends.add(arc.second()));
        }
        new ArcMap(study, projection, study.say("pair.map_alt", assigned.size(), today.size()))
                .write(page, style, scale, arcs, ends, (sheet, size, top) -> {});
    }

    public boolean canBeDrawn() {
        return !assigned(1).isEmpty() || !today(1).isEmpty();
    }

    private static boolean isPlaced(Place place) {
        return place.centre().isPresent();
    }

    private List<Arc> assigned(double thin) {
        List<Arc> arcs = new ArrayList<>();
        pairs.assigned()
                .ifPresent(
                        found -> {
                            for (Couple couple : found.couples()) {
                                if (isPlaced(couple.place()) && isPlaced(couple.partner())) {
                                    arcs.add(
                                            new Arc(
                                                    couple.place(),
                                                    couple.partner(),
                                                    "arc arc-mixed",
                                                    ASSIGNED * thin,
                                                    study.say(
                                                            "pair.arc",
                                                            study.name(couple.place()),
                                                            study.name(couple.partner()),
                                                            study.name(couple.best().trade()),
                                                            study.figures()
                                                                    .money(
                                                                            Numbers.twoDigits(
                                                                                    couple.best()
                                                                                            .both()
                                                                                            .valueAdded())))));
                                }
                            }
                        });
        return arcs;
    }

    private List<Arc> today(double thin) {
        List<Arc> arcs = new ArrayList<>();
        for (Place place : pairs.pairing().listMountain()) {
            for (Paired paired : pairs.pairing().paired(place)) {
                if (isPlaced(place) && paired.unit().filter(PairMap::isPlaced).isPresent()) {
                    arcs.add(
                            new Arc(
                                    place,
                                    paired.unit().get(),
                                    "arc",
                                    TODAY * thin,
                                    study.say(
                                            "pair.arc_today",
                                            study.name(place),
                                            study.name(paired.unit().get()))));
                }
            }
        }
        return arcs;
    }
}
