package org.shanhai.plan;

import org.shanhai.region.Project;

/// A project that cannot be planned, as too little is known of it.
public record Unplannable(Project project, Lacks lacks) {
    /// What must be said first.
    public enum Lacks {
        /// What it makes: neither its chain nor its pressures are known without.
        INDUSTRY("industry"),
        /// Nothing lets its land be expected.
        LAND("land"),
        /// Nothing lets its output be expected.
        OUTPUT("output"),
        /// Its figures stand in those of a project that is planned with the others.
        PART_OF_OTHER("part_of_other");

        private final String key;

        Lacks(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
