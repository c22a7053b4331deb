package org.shanhai.app.report.chart;

/// A rectangle on a drawing.
record Box(double left, double top, double right, double bottom) {

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isInside(Box frame) {
        return left >= frame.left
                && right <= frame.right
                && top >= frame.top
                && bottom <= frame.bottom;
    }

    /// Whether a circle reaches into the rectangle.
    boolean touches(double x, double y, double radius) {
        double dx = x - Math.clamp(x, left, right);
        double dy = y - Math.clamp(y, top, bottom);
        return dx * dx + dy * dy < radius * radius;
    }
}
