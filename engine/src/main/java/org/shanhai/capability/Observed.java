package org.shanhai.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.linalg.Matrix;

/// One year's table of what was observed, with lines that hold nothing set aside and named, so
/// that every place and industry in it has a total above 0.
///
/// @param places keys of the places that take part, the rows
/// @param industries keys of the industries that take part, the columns
/// @param values the values, places × industries; not to be changed
/// @param totals sums of the values; those of industries count places outside
/// @param setAside what was left out and why: places first, by key
public record Observed(
        String year,
        List<String> places,
        List<String> industries,
        Matrix values,
        Totals totals,
        List<SetAside> setAside) {
    public Observed {
        places = List.copyOf(places);
        industries = List.copyOf(industries);
        setAside = List.copyOf(setAside);
    }

    /// One year of a panel, or empty where nothing is left of it.
    ///
    /// @param year its index in [Panel#years()]
    public static Optional<Observed> find(Panel panel, int year, Selection selection) {
        return find(
                panel.years().get(year),
                panel.places(),
                panel.industries(),
                panel.table(year),
                selection);
    }

    /// A table, or empty where nothing is left of it. Sizes are those of the table as given.
    ///
    /// @param table places × industries, values ≥ 0; not to be changed afterwards
    public static Optional<Observed> find(
            String year,
            List<String> places,
            List<String> industries,
            Matrix table,
            Selection selection) {
        Sieve sieve = Sieve.of(places, industries, table, selection);
        if (sieve.places().isEmpty() || sieve.industries().isEmpty()) {
            return Optional.empty();
        }
        Matrix values = part(table, sieve.places(), sieve.industries());
        Matrix outside = part(table, sieve.outside(), sieve.industries());
        return Optional.of(
                new Observed(
                        year,
                        keys(places, sieve.places()),
                        keys(industries, sieve.industries()),
                        values,
                        Totals.of(values, outside),
                        sieve.setAside()));
    }

    private static Matrix part(Matrix table, List<Integer> rows, List<Integer> columns) {
        if (rows.size() == table.rows() && columns.size() == table.columns()) {
            return table;
        }
        int[] from = columns.stream().mapToInt(Integer::intValue).toArray();
        Matrix part = Matrix.zeros(rows.size(), from.length);
        double[] target = part.storage();
        double[] source = table.storage();
        for (int r = 0; r < rows.size(); r++) {
            int start = rows.get(r) * table.columns();
            for (int i = 0; i < from.length; i++) {
                target[r * from.length + i] = source[start + from[i]];
            }
        }
        return part;
    }

    private static List<String> keys(List<String> keys, List<Integer> kept) {
        List<String> named = new ArrayList<>(kept.size());
        for (int k : kept) {
            named.add(keys.get(k));
        }
        return named;
    }
}
