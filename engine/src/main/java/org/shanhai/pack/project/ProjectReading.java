package org.shanhai.pack.project;

import java.util.List;
import org.shanhai.pack.Problem;
import org.shanhai.region.ProjectEntry;

/// What comes of reading a project file: projects, or a list of all that is wrong.
public sealed interface ProjectReading {

    /// @param projects in the order of the file, at least one
    /// @param problems warnings only
    record Sound(List<ProjectEntry> projects, List<Problem> problems) implements ProjectReading {
        public Sound {
            projects = List.copyOf(projects);
            problems = List.copyOf(problems);
        }
    }

    /// At least one thing is wrong.
    record Broken(List<Problem> problems) implements ProjectReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
