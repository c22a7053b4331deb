package org.shanhai.admit.expected;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.region.Industries;
import org.shanhai.region.IndustrySet;

/// How near two projects are by industry.
final class Relatedness {
    /// Sets of more industries than this are wider than a division.
    static final int WIDEST_DIVISION = 8;

    /// Sets of more industries than this are wider than manufacturing.
    private static final int WIDEST_SECTOR = 100;

    private final Industries industries;
    private final Map<Long, Degree> known = new ConcurrentHashMap<>();

    /// The narrowest thing two projects have in common.
    enum Degree {
        NATION,
        MANUFACTURING,
        DIVISION,
        INDUSTRY
    }

    Relatedness(Industries industries) {
        this.industries = industries;
    }

    Degree of(Optional<Integer> one, Optional<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Degree.NATION;
        }
        return known.computeIfAbsent(
                ((long) one.get() << Integer.SIZE) + other.get(),
                pair -> find(one.get(), other.get()));
    }

    /// Those of some projects that are at least so near to an industry.
    List<Compared> listNear(List<Compared> projects, Optional<Integer> industry, Degree degree) {
        return projects.stream()
                .filter(one -> of(one.industry(), industry).compareTo(degree) >= 0)
                .toList();
    }

    private Degree find(int one, int other) {
        if (one == other) {
            return Degree.INDUSTRY;
        }
        int narrowest =
                industries.sets().stream()
                        .map(IndustrySet::members)
                        .filter(
                                members ->
                                        Arrays.binarySearch(members, one) >= 0
                                                && Arrays.binarySearch(members, other) >= 0)
                        .mapToInt(members -> members.length)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        return narrowest <= WIDEST_DIVISION
                ? Degree.DIVISION
                : narrowest <= WIDEST_SECTOR ? Degree.MANUFACTURING : Degree.NATION;
    }
}
