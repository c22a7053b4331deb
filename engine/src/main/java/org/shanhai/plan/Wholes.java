package org.shanhai.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;

/// Projects that are parts of others: the figures of a whole contain theirs, so that a part is
/// planned where no whole of it is.
final class Wholes {
    private final Map<String, Project> projects;

    Wholes(List<ProjectEntry> entries) {
        projects =
                entries.stream()
                        .map(ProjectEntry::project)
                        .collect(Collectors.toMap(Project::key, Function.identity(), (a, b) -> a));
    }

    /// Wholes first, else in their order.
    List<ProjectEntry> sorted(List<ProjectEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(one -> wholes(one.project()).size()))
                .toList();
    }

    /// Whether a whole of it, near or far, is one of those.
    boolean isPartOf(Project project, Predicate<String> planned) {
        return wholes(project).stream().anyMatch(planned);
    }

    private List<String> wholes(Project project) {
        List<String> wholes = new ArrayList<>();
        Project next = whole(project);
        while (next != null && !wholes.contains(next.key())) {
            wholes.add(next.key());
            next = whole(next);
        }
        return wholes;
    }

    private @Nullable Project whole(Project project) {
        return project.partOf().map(projects::get).orElse(null);
    }
}
