package org.shanhai.pack.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.shanhai.message.Message;

/// Finds which columns the headings of a file mean, whatever kind of table it is.
public final class HeadingFinder {
    private HeadingFinder() {}

    /// Hears of a column that several headings mean.
    @FunctionalInterface
    public interface Twice<C> {
        void at(C column, int earlier, int later);
    }

    /// Where each column stands that is meant, the first of several; of the others all are told.
    ///
    /// @param meaning of the heading that stands there; nothing where it means none that counts
    public static <C> Map<C, Integer> find(
            int count, IntFunction<Optional<C>> meaning, Twice<C> twice) {
        Map<C, Integer> places = new LinkedHashMap<>();
        for (int k = 0; k < count; k++) {
            Optional<C> column = meaning.apply(k);
            Integer earlier = column.isEmpty() ? null : places.putIfAbsent(column.get(), k);
            if (earlier != null) {
                twice.at(column.get(), earlier, k);
            }
        }
        return places;
    }

    /// The same by the texts of headings; that there are several of a column is told once.
    ///
    /// @param meaning of a heading; nothing where it means none that counts
    public static <C> Map<C, Integer> find(
            List<String> headings,
            long line,
            Function<String, Optional<C>> meaning,
            Consumer<Fault> faults) {
        Set<C> told = new HashSet<>();
        return find(
                headings.size(),
                k -> meaning.apply(headings.get(k)),
                (column, earlier, k) -> {
                    Message what = TableMessage.COLUMN_TWICE.of(earlier + 1, k + 1);
                    if (told.add(column)) {
                        faults.accept(new Fault(line, headings.get(k), "", what));
                    }
                });
    }
}
