package org.shanhai.capability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.shanhai.linalg.BitMatrix;

/// The parts of the network of places and industries that share nothing with one another.
/// Places and industries with nothing are in no part.
///
/// @param sizes largest first
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record NetworkParts(int[] ofPlace, int[] ofIndustry, List<Warning.Part> sizes) {
    static final int NONE = -1;

    static NetworkParts of(Incidence incidence) {
        BitMatrix bits = incidence.bits();
        UnionFind joined = new UnionFind(incidence.industries());
        for (int r = 0; r < incidence.places(); r++) {
            int[] row = bits.row(r);
            for (int i : row) {
                joined.join(row[0], i);
            }
        }
        int[] places = new int[incidence.industries()];
        int[] industries = new int[incidence.industries()];
        int[] ubiquity = incidence.ubiquity();
        for (int i = 0; i < incidence.industries(); i++) {
            if (ubiquity[i] > 0) {
                industries[joined.root(i)]++;
            }
        }
        int[] rootOfPlace = new int[incidence.places()];
        for (int r = 0; r < incidence.places(); r++) {
            int[] row = bits.row(r);
            rootOfPlace[r] = row.length == 0 ? NONE : joined.root(row[0]);
            if (row.length > 0) {
                places[rootOfPlace[r]]++;
            }
        }
        return numbered(joined, rootOfPlace, places, industries, ubiquity);
    }

    /// Largest first, by places, then industries, then the first industry's number.
    private static NetworkParts numbered(
            UnionFind joined, int[] rootOfPlace, int[] places, int[] industries, int[] ubiquity) {
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < industries.length; i++) {
            if (industries[i] > 0) {
                roots.add(i);
            }
        }
        roots.sort(
                Comparator.comparingInt((Integer i) -> -places[i])
                        .thenComparingInt(i -> -industries[i])
                        .thenComparingInt(i -> i));
        int[] number = new int[industries.length];
        List<Warning.Part> sizes = new ArrayList<>();
        for (int root : roots) {
            number[root] = sizes.size();
            sizes.add(new Warning.Part(places[root], industries[root]));
        }
        int[] ofPlace = new int[rootOfPlace.length];
        Arrays.setAll(ofPlace, r -> rootOfPlace[r] == NONE ? NONE : number[rootOfPlace[r]]);
        int[] ofIndustry = new int[industries.length];
        for (int i = 0; i < ofIndustry.length; i++) {
            ofIndustry[i] = ubiquity[i] == 0 ? NONE : number[joined.root(i)];
        }
        return new NetworkParts(ofPlace, ofIndustry, List.copyOf(sizes));
    }

    /// The places in a part.
    boolean[] places(int part) {
        return are(ofPlace, part);
    }

    /// The industries in a part.
    boolean[] industries(int part) {
        return are(ofIndustry, part);
    }

    private static boolean[] are(int[] numbers, int part) {
        boolean[] are = new boolean[numbers.length];
        for (int k = 0; k < numbers.length; k++) {
            are[k] = numbers[k] == part;
        }
        return are;
    }

    private static final class UnionFind {
        private final int[] parent;

        UnionFind(int size) {
            parent = new int[size];
            Arrays.setAll(parent, k -> k);
        }

        int root(int k) {
            int at = k;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        /// The smaller number becomes the root.
        void join(int a, int b) {
            int rootA = root(a);
            int rootB = root(b);
            parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        }
    }
}
