package org.shanhai.region;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A project as a person enters it: with the figures that rules ask for beside those of its
/// contract.
///
/// @param process what it makes and how, in the words of the applicant; may be empty
/// @param further key of a figure → figure in its canonical unit: `value_added` (money a
///     year), `rd_share`, `floor_area_ratio`, `building_density` (1), `pollutants`, `cod`
///     … (t a year), `water` (m3 a year)
/// @param answers to questions on process and site, and what a committee found: `plating=no;
///     red_line=fine`; may be empty
public record ProjectEntry(
        Project project, String process, Map<String, Quantity> further, String answers) {
    public ProjectEntry {
        further = Collections.unmodifiableMap(new TreeMap<>(further));
    }

    /// A project of a pack, of which no more is known.
    public static ProjectEntry of(Project project) {
        return new ProjectEntry(project, "", Map.of(), "");
    }

    /// A figure of the contract or a further one, by its key.
    public Optional<Quantity> find(String key) {
        return Project.findFigure(key)
                .map(project::find)
                .orElseGet(() -> Optional.ofNullable(further.get(key)));
    }
}
