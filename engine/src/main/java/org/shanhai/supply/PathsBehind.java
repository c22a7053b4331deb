package org.shanhai.supply;

import java.util.List;

/// The largest structural paths behind a figure.
///
/// @param paths the largest first
/// @param total the figure: all paths of any length together
public record PathsBehind(List<StructuralPath> paths, double total) {
    public PathsBehind {
        paths = List.copyOf(paths);
    }

    /// The part of the figure that the paths explain, in its unit.
    public double explained() {
        return paths.stream().mapToDouble(StructuralPath::value).sum();
    }
}
