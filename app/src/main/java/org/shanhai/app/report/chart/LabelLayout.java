package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds places for names on a map so that they cover neither one another nor the circles: the
/// first of several positions around a circle that is free, in the order of importance given.
final class LabelLayout {
    private static final int DIRECTIONS = 16;
    private static final double LATIN_WIDTH = 0.56;

    private final Box frame;
    private final double fontSize;
    private final List<Spot> spots;
    private final List<Box> taken = new ArrayList<>();

    /// A circle that may get a name.
    ///
    /// @param reach how far from the circle the name may be, tied to it by a line; 0: beside it
    record Spot(double x, double y, double radius, String name, double reach) {}

    /// Where a name goes: the middle of its base line.
    ///
    /// @param tied whether a line must tie it to its circle
    record Label(Spot spot, double x, double y, boolean tied) {}

    LabelLayout(Box frame, double fontSize, List<Spot> spots) {
        this.frame = frame;
        this.fontSize = fontSize;
        this.spots = List.copyOf(spots);
    }

    /// Keeps a rectangle free of names.
    void reserve(Box box) {
        taken.add(box);
    }

    boolean isFree(Box box) {
        return box.isInside(frame) && taken.stream().noneMatch(box::overlaps);
    }

    /// The names that found a place, in the order of the spots.
    List<Label> place() {
        List<Label> labels = new ArrayList<>();
        for (Spot spot : spots) {
            if (!spot.name().isEmpty()) {
                find(spot)
                        .ifPresent(
                                label -> {
                                    labels.add(label);
                                    reserve(box(label.x(), label.y(), spot.name()));
                                });
            }
        }
        return labels;
    }

    private Optional<Label> find(Spot spot) {
        double halfWidth = width(spot.name()) / 2;
        double halfHeight = fontSize / 2;
        for (double away = 0; away <= spot.reach(); away += fontSize) {
            for (int k = 0; k < DIRECTIONS; k++) {
                // Right first, then left, then by turns further up and down.
                int turns = (k / 2 + 1) / 2 * turn(k / 2);
                double angle = Math.PI * (k % 2) + Math.PI / 8 * turns;
                double distance = spot.radius() + 2 + away;
                double x = spot.x() + Math.cos(angle) * (distance + halfWidth);
                double y = spot.y() - Math.sin(angle) * (distance + halfHeight);
                Label label = new Label(spot, x, y + fontSize * 0.36, away > 0);
                Box box = box(label.x(), label.y(), spot.name());
                if (isFree(box) && coversNoCircle(box, spot)) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    private static int turn(int k) {
        return k % 2 == 0 ? 1 : -1;
    }

    private boolean coversNoCircle(Box box, Spot own) {
        return spots.stream()
                .filter(spot -> !spot.equals(own))
                .noneMatch(spot -> box.touches(spot.x(), spot.y(), spot.radius() * 0.9));
    }

    /// The rectangle a name takes when the middle of its base line is at a point.
    Box box(double x, double baseline, String name) {
        double half = width(name) / 2 + fontSize * 0.25;
        return new Box(x - half, baseline - fontSize * 0.86, x + half, baseline + fontSize * 0.2);
    }

    private double width(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : LATIN_WIDTH).sum() * fontSize;
    }
}
