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
        double[] keptPlaceSums = new double[places.size()];
        double[] keptIndustrySums = new double[industries.size()];
        for (int r = 0; r < places.size(); r++) {
            boolean counts = !smallPlace[r] || selection.outside().contains(places.get(r));
            for (int i = 0; i < industries.size(); i++) {
                double value = table.storage()[r * industries.size() + i];
                if (!smallIndustry[i]) {
                    keptPlaceSums[r] += value;
                }
                if (counts) {
                    keptIndustrySums[i] += value;
                }
            }
        }
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

    private static boolean[] below(double[] sums, double smallest) {
        boolean[] below = new boolean[sums.length];
        for (int k = 0; k < sums.length; k++) {
            below[k] = sums[k] < smallest;
        }
        return below;
    }
}
