package org.shanhai.pack;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shanhai.message.Message;
import org.shanhai.pack.Problem.Severity;
import org.shanhai.region.Coordinates;

/// Finds places that do not lie where the others of their city lie, or of what their city lies
/// in: a slip of a digit (12.16 for 121.6), the two coordinates in each other's place, zero for
/// unknown.
///
/// A place is held against the middle (the median) of them all, and stands out where it is many
/// times as far from it as they mostly are; one or two that are wrong change neither. And it stands
/// out well outside the box of the others right within its city, which a wrong one only widens. No
/// number tells an exclave from a slip into the next city; its note does.
///
/// @param within those that lie within each place
record Whereabouts(
        Problems problems,
        Map<String, CheckedRow> byKey,
        Map<String, List<At>> within,
        Map<String, Middle> middles) {
    /// Fewer tell no middle.
    private static final int LEAST = 4;

    private static final double TIMES = 8;

    /// Nearer by nothing is told: parts of a city may lie apart.
    private static final double LEAST_KM = 100;

    /// So far, or half across the box, a place may lie outside the box of the others: of the
    /// counties of Zhejiang those farthest out, Shengsi's islands and Chun'an, lie 45 km outside
    /// that of their city's others.
    private static final double MARGIN_KM = 50;

    /// So far from the middle a place may lie that is said to be an exclave: Dushanzi lies 150 km
    /// from that of Karamay.
    private static final double EXCLAVE_KM = 300;

    private static final Pattern EXCLAVE = Pattern.compile("(?i)exclave|飞地");

    /// No region is as wide.
    private static final double FAR_KM = 4000;

    /// What holds all places there are.
    private static final String ALL = "";

    private record At(CheckedRow row, Coordinates point) {}

    /// Where the places within another mostly lie.
    ///
    /// @param kilometres from the middle, by half of them
    private record Middle(Coordinates point, double kilometres) {
        static Middle of(List<At> places) {
            double east = median(places.stream().map(each -> each.point.longitude()).toList());
            double north = median(places.stream().map(each -> each.point.latitude()).toList());
            Coordinates point = new Coordinates(east, north);
            List<Double> far = places.stream().map(each -> each.point.kmTo(point)).toList();
            return new Middle(point, median(far));
        }
    }

    /// Names each place of the rows that lies elsewhere.
    static void check(List<CheckedRow> rows, Map<String, CheckedRow> byKey, Problems problems) {
        Whereabouts all = new Whereabouts(problems, byKey, new HashMap<>(), new HashMap<>());
        rows.stream().filter(row -> row.has("lon") && row.has("lat")).forEach(all::add);
        all.in(ALL).forEach(all::check);
    }

    private void add(CheckedRow row) {
        At at = new At(row, new Coordinates(row.number("lon"), row.number("lat")));
        around(row)
                .forEach(place -> within.computeIfAbsent(place, key -> new ArrayList<>()).add(at));
    }

    private Set<String> around(CheckedRow row) {
        Set<String> around = new LinkedHashSet<>();
        CheckedRow at = row;
        while (at != null && at.has("within") && around.add(at.text("within"))) {
            at = byKey.get(at.text("within"));
        }
        around.add(ALL);
        return around;
    }

    private void check(At one) {
        if (one.point.longitude() == 0 && one.point.latitude() == 0) {
            problems.error(one.row, "lon", PackMessage.AT_ZERO.of());
            return;
        }
        around(one.row).stream()
                .filter(place -> in(place).size() >= LEAST)
                .findFirst()
                .ifPresentOrElse(place -> compare(one, place), () -> compareFew(one));
    }

    private void compare(At one, String place) {
        Middle middle = middles.computeIfAbsent(place, key -> Middle.of(in(key)));
        double least = Math.max(LEAST_KM, TIMES * middle.kilometres);
        double far = one.point.kmTo(middle.point);
        compare(one, middle, far, isOutside(one, place) ? MARGIN_KM : least);
    }

    private boolean isOutside(At one, String place) {
        List<Coordinates> others =
                in(place).stream()
                        .filter(at -> !at.equals(one) && at.row.text("within").equals(place))
                        .map(At::point)
                        .toList();
        if (place.equals(ALL) || others.size() < LEAST - 1) {
            return false;
        }
        DoubleSummaryStatistics east = new DoubleSummaryStatistics();
        DoubleSummaryStatistics north = new DoubleSummaryStatistics();
        others.forEach(at -> east.accept(at.longitude()));
        others.forEach(at -> north.accept(at.latitude()));
        Coordinates low = new Coordinates(east.getMin(), north.getMin());
        Coordinates high = new Coordinates(east.getMax(), north.getMax());
        double lon = Math.clamp(one.point.longitude(), low.longitude(), high.longitude());
        double lat = Math.clamp(one.point.latitude(), low.latitude(), high.latitude());
        double outside = new Coordinates(lon, lat).kmTo(one.point);
        return outside > Math.max(MARGIN_KM, low.kmTo(high) / 2);
    }

    private List<At> in(String place) {
        return within.getOrDefault(place, List.of());
    }

    /// Of two or three in all, one that is a continent away from each of the others.
    private void compareFew(At one) {
        List<At> others = in(ALL).stream().filter(each -> !each.equals(one)).toList();
        double nearest =
                others.stream().mapToDouble(each -> each.point.kmTo(one.point)).min().orElse(0);
        double apart = others.size() < 2 ? 0 : others.getFirst().point.kmTo(others.getLast().point);
        if (!others.isEmpty()) {
            compare(one, Middle.of(others), nearest, Math.max(FAR_KM, TIMES * apart));
        }
    }

    /// @param least so far off it lies elsewhere
    private void compare(At one, Middle middle, double far, double least) {
        if (far <= least) {
            return;
        }
        double shrunk = Math.cos(Math.toRadians(middle.point.latitude()));
        double east = Math.abs(one.point.longitude() - middle.point.longitude()) * shrunk;
        double north = Math.abs(one.point.latitude() - middle.point.latitude());
        boolean isExclave = far <= EXCLAVE_KM && EXCLAVE.matcher(one.row.text("note")).find();
        Message elsewhere =
                PackMessage.LIES_ELSEWHERE.of(
                        Math.round(far),
                        Math.round(Math.max(1, middle.kilometres)),
                        rounded(middle.point.longitude()),
                        rounded(middle.point.latitude()));
        String column = east >= north ? "lon" : "lat";
        Severity how = isExclave ? Severity.WARNING : Severity.ERROR;
        problems.add(how, one.row.table(), one.row.file(), one.row.fault(column, elsewhere));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 100) / 100;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
