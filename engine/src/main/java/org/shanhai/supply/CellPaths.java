package org.shanhai.supply;

import java.util.List;
import org.shanhai.region.Region;

/// Structural paths as they are searched for, by the positions of places among the units and of
/// industries: [PathsBehind] names them.
///
/// @param paths the largest first
/// @param total all paths of any length together
public record CellPaths(List<Path> paths, double total) {
    public CellPaths {
        paths = List.copyOf(paths);
    }

    /// As [StructuralPath].
    public record Path(List<Cell> steps, double value) {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /// The positions of an industry and of the place it is in.
    public record Cell(int place, int industry) {}

    /// The same with the places and industries of a region.
    public PathsBehind in(Region region) {
        return new PathsBehind(
                paths.stream()
                        .map(
                                path ->
                                        new StructuralPath(
                                                path.steps().stream()
                                                        .map(cell -> step(region, cell))
                                                        .toList(),
                                                path.value()))
                        .toList(),
                total);
    }

    private static StructuralPath.Step step(Region region, Cell cell) {
        return new StructuralPath.Step(
                region.places().unit(cell.place()), region.industries().get(cell.industry()));
    }
}
