package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What a pack that stands on another brings to it.
///
/// @param base what it stands on, as messages name that
/// @param replaced rows of packs below that gave way to rows of this one
public record Overlay(String base, List<String> tables, long rows, long replaced) {
    /// Counts, by pack, rows and the rows of packs below that gave way to them. The lowest pack is
    /// number 0. Several threads may count.
    record Count(Map<Integer, Long> rowsOf, Map<Integer, Long> replacedBy) {
        Count() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        void addRows(int pack, long count) {
            rowsOf.merge(pack, count, Long::sum);
        }

        void addReplaced(int pack) {
            replacedBy.merge(pack, 1L, Long::sum);
        }

        long rows(int pack) {
            return rowsOf.getOrDefault(pack, 0L);
        }

        long replaced(int pack) {
            return replacedBy.getOrDefault(pack, 0L);
        }
    }
}
