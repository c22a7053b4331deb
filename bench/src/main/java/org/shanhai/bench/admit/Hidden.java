package org.shanhai.bench.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// One figure of a project that is hidden, and what is left.
///
/// @param full all it states
/// @param left all but the figure
/// @param value the figure: exact, about, or the middle of a range
/// @param others what else it states of drawn figures
record Hidden(
        Proposal full,
        Proposal left,
        Magnitude magnitude,
        double value,
        Map<Magnitude, Quantity> others) {

    /// Of the projects of a region that lie in it.
    static List<Hidden> inside(Region region) {
        return region.projects().stream()
                .flatMap(project -> Proposal.of(region, project).stream())
                .flatMap(proposal -> of(proposal).stream())
                .toList();
    }

    /// Of all its projects; those that lie nowhere, as if at a place of the region.
    static List<Hidden> everywhere(Region region) {
        Place somewhere = region.listInside().getFirst();
        List<Hidden> all = new ArrayList<>();
        for (Project project : region.projects()) {
            Optional<Proposal> own = Proposal.of(region, project);
            all.addAll(of(own.orElseGet(() -> Proposal.at(project, somewhere))));
        }
        return all;
    }

    static List<Hidden> of(Proposal proposal) {
        Project project = proposal.project();
        Map<Magnitude, Quantity> stated = stated(project);
        List<Hidden> all = new ArrayList<>();
        project.figures()
                .forEach(
                        (figure, quantity) ->
                                magnitude(figure, project.taxScope())
                                        .filter(one -> isKnown(quantity))
                                        .ifPresent(
                                                one ->
                                                        all.add(
                                                                of(
                                                                        proposal, figure, one,
                                                                        quantity, stated))));
        return all;
    }

    private static Hidden of(
            Proposal proposal,
            ProjectFigure figure,
            Magnitude magnitude,
            Quantity quantity,
            Map<Magnitude, Quantity> stated) {
        Map<ProjectFigure, Quantity> left = new TreeMap<>();
        left.putAll(proposal.project().figures());
        left.remove(figure);
        Map<Magnitude, Quantity> others = new EnumMap<>(stated);
        others.remove(magnitude);
        Project without = proposal.project().withFigures(left);
        return new Hidden(
                proposal,
                Proposal.at(without, proposal.place(), proposal.zone()),
                magnitude,
                quantity.stated(),
                others);
    }

    private static boolean isKnown(Quantity quantity) {
        return quantity.low() > 0 && Double.isFinite(quantity.high());
    }

    /// What a project states of drawn figures.
    static Map<Magnitude, Quantity> stated(Project project) {
        Map<Magnitude, Quantity> stated = new EnumMap<>(Magnitude.class);
        project.figures()
                .forEach(
                        (figure, quantity) ->
                                magnitude(figure, project.taxScope())
                                        .filter(one -> quantity.stated() > 0)
                                        .ifPresent(one -> stated.put(one, quantity)));
        return stated;
    }

    /// What is called tax and no more is taken as all of it.
    private static Optional<Magnitude> magnitude(ProjectFigure figure, TaxScope scope) {
        if (figure.equals(ProjectFigure.TAX) && scope == TaxScope.UNSPECIFIED) {
            return Optional.of(Magnitude.TAX);
        }
        return scope.meant(figure).flatMap(Magnitude::of);
    }
}
