package org.shanhai.pack;

import java.util.List;

/// What a pack that stands on another brings to it.
///
/// @param base what it stands on, as messages name that
/// @param tables those it has files for, in its order
/// @param rows in all of them
/// @param replaced rows of packs below that gave way to rows of this one
public record Overlay(String base, List<String> tables, long rows, long replaced) {
    public Overlay {
        tables = List.copyOf(tables);
    }
}
