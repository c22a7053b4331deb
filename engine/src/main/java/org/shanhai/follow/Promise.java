package org.shanhai.follow;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What a project promised when it was let in.
///
/// @param decision the number under which it stands in the register of decisions; empty for a
///     project of the pack on which none is recorded
/// @param since when it was let in: the day of the decision, else the first of the year of its
///     source
/// @param figures as they were stated; of those known from below or above that end counts
public record Promise(
        String key,
        String name,
        String nameLocal,
        Optional<String> industry,
        Optional<String> zone,
        OptionalLong decision,
        LocalDate since,
        SortedMap<ProjectFigure, Quantity> figures,
        List<Condition> conditions,
        String source) {
    public Promise {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        conditions = List.copyOf(conditions);
    }

    /// A condition of the contract.
    ///
    /// @param about the indicator, figure or clause: `tax_per_land`, `completion`
    /// @param number that is to be kept, canonical; empty where there is none
    /// @param due empty where no date was agreed
    public record Condition(
            String kind,
            String about,
            OptionalDouble number,
            String unit,
            Optional<LocalDate> due) {}
}
