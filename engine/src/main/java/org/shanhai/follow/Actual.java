package org.shanhai.follow;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What a firm or project came to in a year.
///
/// @param key of the firm, the same in every year
/// @param project the key of the project it was let in as; empty for firms that were there before
/// @param status how far it is, in the words of the source; may be empty
public record Actual(
        String key,
        String name,
        Optional<String> project,
        Optional<String> industry,
        int year,
        String status,
        SortedMap<ProjectFigure, Quantity> figures) {
    public Actual {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    public Optional<Quantity> find(ProjectFigure figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
