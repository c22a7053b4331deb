package org.shanhai.pack.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Finds which columns the headings of a file mean, whatever kind of table it is.
public final class HeadingFinder {
    private HeadingFinder() {}

    /// Where each column stands that is meant, the first of several; that there are several is told
    /// once.
    ///
    /// @param meaning of a heading; nothing where it means none that counts
    public static <C> Map<C, Integer> find(
            List<String> headings,
            long line,
            Function<String, Optional<C>> meaning,
            Consumer<Fault> faults) {
        Map<C, Integer> places = new LinkedHashMap<>();
        Set<C> told = new HashSet<>();
        for (int k = 0; k < headings.size(); k++) {
            Optional<C> column = meaning.apply(headings.get(k));
            Integer earlier = column.isEmpty() ? null : places.putIfAbsent(column.get(), k);
            if (earlier != null && told.add(column.get())) {
                faults.accept(
                        new Fault(
                                line,
                                headings.get(k).strip(),
                                "",
                                TableMessage.COLUMN_TWICE.of(earlier + 1, k + 1)));
            }
        }
        return places;
    }
}
