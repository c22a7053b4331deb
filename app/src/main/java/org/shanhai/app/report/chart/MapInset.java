package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.LabelLayout.Spot;

/// The part of a map where places lie too close for their names, drawn once more and larger in a
/// corner where it covers none.
///
/// @param crowd numbers of all spots that lie there
/// @param from what is drawn again
/// @param to where it is drawn
record MapInset(Set<Integer> crowd, Box from, Box to) {
    /// Closer than this many heights of a letter, names cannot stand beside one another.
    private static final double CLOSE = 2.2;

    private static final int FEWEST = 4;
    private static final double MARGIN = 12;

    /// Of the width of the map.
    private static final double WIDTH = 0.3;

    private static final double LEAST_ZOOM = 1.6;

    /// Of the largest crowd; none where no few places lie close.
    static Optional<MapInset> find(List<Spot> spots, double fontSize, double width, double height) {
        Set<Integer> crowd = crowd(spots, CLOSE * fontSize);
        if (crowd.size() < FEWEST) {
            return Optional.empty();
        }
        Box from = around(crowd.stream().map(spots::get).toList());
        Set<Integer> within =
                IntStream.range(0, spots.size())
                        .filter(k -> from.touches(spots.get(k).x(), spots.get(k).y(), 1e-9))
                        .boxed()
                        .collect(Collectors.toSet());
        double across = WIDTH * width;
        double zoom = across / (from.right() - from.left());
        double down = (from.bottom() - from.top()) * zoom;
        if (zoom < LEAST_ZOOM || down > height / 2) {
            return Optional.empty();
        }
        return corners(across, down, width, height).stream()
                .filter(corner -> !corner.overlaps(from) && coversNone(corner, spots))
                .findFirst()
                .map(corner -> new MapInset(within, from, corner));
    }

    /// The most spots of which each lies close to another.
    private static Set<Integer> crowd(List<Spot> spots, double close) {
        Set<Integer> best = Set.of();
        Set<Integer> seen = new HashSet<>();
        for (int k = 0; k < spots.size(); k++) {
            if (!seen.contains(k)) {
                Set<Integer> together = new HashSet<>(Set.of(k));
                List<Integer> open = new ArrayList<>(List.of(k));
                while (!open.isEmpty()) {
                    Spot at = spots.get(open.removeLast());
                    for (int other = 0; other < spots.size(); other++) {
                        Spot next = spots.get(other);
                        if (Math.hypot(at.x() - next.x(), at.y() - next.y()) < close
                                && together.add(other)) {
                            open.add(other);
                        }
                    }
                }
                seen.addAll(together);
                best = together.size() > best.size() ? together : best;
            }
        }
        return best;
    }

    private static Box around(List<Spot> spots) {
        var x = spots.stream().mapToDouble(Spot::x).summaryStatistics();
        var y = spots.stream().mapToDouble(Spot::y).summaryStatistics();
        return new Box(
                x.getMin() - MARGIN, y.getMin() - MARGIN, x.getMax() + MARGIN, y.getMax() + MARGIN);
    }

    private static List<Box> corners(double across, double down, double width, double height) {
        List<Box> corners = new ArrayList<>();
        for (double top : new double[] {height - down - 2, 2}) {
            for (double left : new double[] {width - across - 2, 2}) {
                corners.add(new Box(left, top, left + across, top + down));
            }
        }
        return corners;
    }

    private static boolean coversNone(Box corner, List<Spot> spots) {
        return spots.stream().noneMatch(spot -> corner.touches(spot.x(), spot.y(), spot.radius()));
    }

    double zoom() {
        return (to.right() - to.left()) / (from.right() - from.left());
    }

    /// A spot where it is drawn again.
    Spot enlarged(Spot spot, String name, double reach) {
        return new Spot(
                to.left() + (spot.x() - from.left()) * zoom(),
                to.top() + (spot.y() - from.top()) * zoom(),
                spot.radius(),
                name,
                reach);
    }

    /// The land, clipped and framed, and on the map the frame of what is drawn again.
    ///
    /// @param scale of the map against the sheet of the land
    void writeLand(Markup page, List<String> land, double scale) {
        frame(page, from, "inset-from");
        page.open("clipPath", "id", "inset");
        frame(page, to, "inset-clip");
        page.close();
        frame(page, to, "inset-to");
        page.open("g", "clip-path", "url(#inset)");
        page.open(
                "g",
                "transform",
                "translate(%s,%s) scale(%s)"
                        .formatted(
                                Svg.length(to.left() - from.left() * zoom()),
                                Svg.length(to.top() - from.top() * zoom()),
                                zoom() * scale));
        for (String id : land) {
            page.empty("use", "href", "#" + id, "class", id.replace("land-", "role-"));
        }
        page.close().close();
        frame(page, to, "inset-rim");
    }

    private static void frame(Markup page, Box box, String style) {
        page.empty(
                "rect",
                "x",
                Svg.length(box.left()),
                "y",
                Svg.length(box.top()),
                "width",
                Svg.length(box.right() - box.left()),
                "height",
                Svg.length(box.bottom() - box.top()),
                "class",
                style);
    }
}
