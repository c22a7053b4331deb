package org.shanhai.plan;

import org.shanhai.key.Keyed;
import org.shanhai.region.Project;

/// A project that cannot be planned, as too little is known of it.
public record Unplannable(Project project, Lacks lacks) {
    /// What must be said first.
    public enum Lacks implements Keyed {
        /// What it makes: neither its chain nor its pressures are known without.
        INDUSTRY,
        /// Nothing lets its land be expected.
        LAND,
        /// Nothing lets its output be expected.
        OUTPUT,
        /// Its figures stand in those of a project that is planned with the others.
        PART_OF_OTHER
    }
}
