package org.shanhai.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Which project stands where.
///
/// @param siteOf number of a candidate → number of its site; what is not there is left out
public record Plan(Map<Integer, Integer> siteOf) {
    public Plan {
        siteOf = Collections.unmodifiableSortedMap(new TreeMap<>(siteOf));
    }

    public OptionalInt findSite(int candidate) {
        Integer site = siteOf.get(candidate);
        return site == null ? OptionalInt.empty() : OptionalInt.of(site);
    }

    public int placed() {
        return siteOf.size();
    }

    /// The options taken, in the order of a pipeline.
    public List<Option> listOptions(Pipeline pipeline) {
        return pipeline.options().stream()
                .filter(one -> findSite(one.candidate()).equals(OptionalInt.of(one.site())))
                .toList();
    }
}
