package org.shanhai.estimate;

import java.util.List;

/// The facts leave no room for any economy: an answer, with the facts that cannot all be true.
public record Infeasible(List<Conflict> conflicts) implements Estimation {
    public Infeasible {
        conflicts = List.copyOf(conflicts);
    }
}
