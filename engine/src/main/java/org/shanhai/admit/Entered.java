package org.shanhai.admit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Zone;

/// What a person enters of a project, of which a [Proposal] is made.
///
/// @param stated the project as its source states it
/// @param changed the same with what the asker sets; what differs is set, what is gone is not known
/// @param bounds key of a figure → between which it may be negotiated
public record Entered(ProjectEntry stated, ProjectEntry changed, Map<String, Quantity> bounds) {
    public Entered {
        bounds = Map.copyOf(bounds);
    }

    /// The proposal at a site.
    public Proposal at(Place place, Optional<Zone> zone) {
        Map<ProjectFigure, Quantity> contract = new LinkedHashMap<>();
        Map<ProjectFigure, Quantity> more = new LinkedHashMap<>();
        Map<ProjectFigure, Quantity> sets = new LinkedHashMap<>();
        Project project = changed.project();
        project.figures()
                .forEach(
                        (figure, quantity) -> {
                            Optional<ProjectFigure> item = project.taxScope().meant(figure);
                            boolean same =
                                    stated.project()
                                            .find(figure)
                                            .filter(quantity::equals)
                                            .isPresent();
                            if (same || item.isEmpty()) {
                                contract.put(figure, quantity);
                            } else {
                                sets.put(item.get(), quantity);
                            }
                        });
        changed.further()
                .forEach(
                        (key, quantity) -> {
                            boolean same = quantity.equals(stated.further().get(key));
                            (same ? more : sets).put(further(key), quantity);
                        });
        return Proposal.at(project.withFigures(contract), place, zone)
                .withProcess(changed.process())
                .withMore(more)
                .withSets(sets)
                .withBounds(bounds(project.taxScope()));
    }

    private Map<ProjectFigure, Quantity> bounds(TaxScope scope) {
        Map<ProjectFigure, Quantity> items = new LinkedHashMap<>();
        bounds.forEach(
                (key, quantity) ->
                        items.put(
                                key.equals(ProjectFigure.TAX.key())
                                        ? scope.meant(ProjectFigure.TAX).orElse(ProjectFigure.TAX)
                                        : further(key),
                                quantity));
        return items;
    }

    private static ProjectFigure further(String key) {
        return ProjectFigure.named(key);
    }
}
