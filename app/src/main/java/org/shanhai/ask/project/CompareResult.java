package org.shanhai.ask.project;

import java.util.List;
import org.shanhai.app.admit.ComparedVariant;
import org.shanhai.region.Region;

/// Variants side by side.
public record CompareResult(Region region, List<ComparedVariant> variants, ProjectDoubts doubts) {
    public CompareResult {
        variants = List.copyOf(variants);
    }
}
