package org.shanhai.capability;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.capability.SetAside.Kind;
import org.shanhai.capability.SetAside.Reason;
import org.shanhai.linalg.Matrix;

/// Which lines of a table take part, by their numbers.
record Sieve(
        List<Integer> places,
        List<Integer> outside,
        List<Integer> industries,
        List<SetAside> setAside) {

    static Sieve of(
            List<String> places, List<String> industries, Matrix table, Selection selection) {
        if (table.rows() != places.size() || table.columns() != industries.size()) {
            throw new IllegalArgumentException(
                    "A table of %d × %d cannot hold %d places and %d industries."
                            .formatted(
                                    table.rows(),
                                    table.columns(),
                                    places.size(),
                                    industries.size()));
        }
        double[] placeSums = table.rowSums();
        double[] industrySums = table.columnSums();
        boolean[] smallIndustry = below(industrySums, selection.smallestIndustry());
        boolean[] smallPlace = below(placeSums, selection.smallestPlace());
        boolean anySmall = selection.smallestPlace() > 0 || selection.smallestIndustry() > 0;
        double[] keptPlaceSums =
                anySmall ? sums(table, new boolean[places.size()], smallIndustry, true) : placeSums;
        boolean[] uncounted = smallPlace.clone();
        for (int r = 0; r < uncounted.length; r++) {
            uncounted[r] &= !selection.outside().contains(places.get(r));
        }
        double[] keptIndustrySums =
                anySmall ? sums(table, uncounted, smallIndustry, false) : industrySums;
        Sieve sieve =
                new Sieve(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int r = 0; r < places.size(); r++) {
            boolean outside = selection.outside().contains(places.get(r));
            if (outside) {
                sieve.outside.add(r);
                sieve.leave(Kind.PLACE, places.get(r), Reason.OUTSIDE);
            } else if (keptPlaceSums[r] > 0 && !smallPlace[r]) {
                sieve.places.add(r);
            } else {
                sieve.leave(
                        Kind.PLACE,
                        places.get(r),
                        placeSums[r] > 0 ? Reason.BELOW_SIZE : Reason.EMPTY);
            }
        }
        for (int i = 0; i < industries.size(); i++) {
            if (keptIndustrySums[i] > 0 && !smallIndustry[i]) {
                sieve.industries.add(i);
            } else {
                sieve.leave(
                        Kind.INDUSTRY,
                        industries.get(i),
                        industrySums[i] > 0 ? Reason.BELOW_SIZE : Reason.EMPTY);
            }
        }
        return sieve;
    }

    private void leave(Kind kind, String key, Reason reason) {
        setAside.add(new SetAside(kind, key, reason));
    }

    /// Sums of a table's lines without some rows and columns.
    private static double[] sums(
            Matrix table, boolean[] withoutRow, boolean[] withoutColumn, boolean ofRows) {
        double[] sums = new double[ofRows ? table.rows() : table.columns()];
        double[] values = table.storage();
        for (int r = 0; r < table.rows(); r++) {
            for (int i = 0; i < table.columns() && !withoutRow[r]; i++) {
                if (!withoutColumn[i]) {
                    sums[ofRows ? r : i] += values[r * table.columns() + i];
                }
            }
        }
        return sums;
    }

    private static boolean[] below(double[] sums, double smallest) {
        boolean[] below = new boolean[sums.length];
        for (int k = 0; k < sums.length; k++) {
            below[k] = sums[k] < smallest;
        }
        return below;
    }
}
