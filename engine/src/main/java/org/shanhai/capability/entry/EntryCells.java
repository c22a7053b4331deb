package org.shanhai.capability.entry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Cells that an industry may yet enter, with their drivers and, where it is known, what came.
final class EntryCells {
    private final List<Driver> drivers;
    private int[] places = new int[256];
    private int[] industries = new int[256];
    private double[] values;
    private boolean[] entered = new boolean[256];
    private int size;

    EntryCells(List<Driver> drivers) {
        this.drivers = List.copyOf(drivers);
        values = new double[256 * drivers.size()];
    }

    List<Driver> drivers() {
        return drivers;
    }

    int size() {
        return size;
    }

    /// @param within the number of the industry among those that the standing is about
    void add(
            int place,
            int industry,
            YearCircumstances.Standing standing,
            int within,
            boolean cameIn) {
        grow(size + 1);
        places[size] = place;
        industries[size] = industry;
        entered[size] = cameIn;
        for (int d = 0; d < drivers.size(); d++) {
            values[size * drivers.size() + d] = standing.get(drivers.get(d), within);
        }
        size++;
    }

    /// Adds cells of the same drivers.
    void addAll(EntryCells more) {
        grow(size + more.size);
        System.arraycopy(more.places, 0, places, size, more.size);
        System.arraycopy(more.industries, 0, industries, size, more.size);
        System.arraycopy(more.entered, 0, entered, size, more.size);
        int width = drivers.size();
        System.arraycopy(more.values, 0, values, size * width, more.size * width);
        size += more.size;
    }

    private void grow(int needed) {
        if (needed > places.length) {
            int longer = Math.max(needed, Math.addExact(size, size / 2));
            places = Arrays.copyOf(places, longer);
            industries = Arrays.copyOf(industries, longer);
            entered = Arrays.copyOf(entered, longer);
            values = Arrays.copyOf(values, Math.multiplyExact(longer, drivers.size()));
        }
    }

    int place(int cell) {
        return places[cell];
    }

    int industry(int cell) {
        return industries[cell];
    }

    boolean entered(int cell) {
        return entered[cell];
    }

    double value(int cell, int driver) {
        return values[cell * drivers.size() + driver];
    }

    double[] column(Driver driver) {
        int d = drivers.indexOf(driver);
        return IntStream.range(0, size).mapToDouble(c -> value(c, d)).toArray();
    }

    boolean[] outcomes() {
        return Arrays.copyOf(entered, size);
    }

    int entries() {
        int entries = 0;
        for (int c = 0; c < size; c++) {
            entries += entered[c] ? 1 : 0;
        }
        return entries;
    }
}
