package org.shanhai.ask.project;

import java.util.List;
import org.shanhai.pack.Problem;

/// What is odd in what who asks brought along, though it can be read.
///
/// @param projects in files of projects
/// @param rules in the rules asked for
public record ProjectDoubts(List<Problem> projects, List<Problem> rules) {
    public ProjectDoubts {
        projects = List.copyOf(projects);
        rules = List.copyOf(rules);
    }
}
