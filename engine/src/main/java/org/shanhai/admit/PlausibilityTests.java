package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;

/// Whether what a project states can be true: by what its figures are to one another, beside those
/// of comparable projects and the accounts of its industry.
final class PlausibilityTests {
    /// Ratios that are compared with those of other projects.
    private static final List<Ratio> RATIOS =
            List.of(
                    new Ratio(ProjectFigure.INVESTMENT, ProjectFigure.LAND),
                    new Ratio(ProjectFigure.OUTPUT, ProjectFigure.LAND),
                    new Ratio(ProjectFigure.TAX, ProjectFigure.LAND),
                    new Ratio(ProjectFigure.LOCAL_TAX, ProjectFigure.LAND),
                    new Ratio(ProjectFigure.JOBS, ProjectFigure.LAND),
                    new Ratio(ProjectFigure.OUTPUT, ProjectFigure.INVESTMENT),
                    new Ratio(ProjectFigure.OUTPUT, ProjectFigure.JOBS),
                    new Ratio(ProjectFigure.INVESTMENT, ProjectFigure.JOBS),
                    new Ratio(ProjectFigure.TAX, ProjectFigure.OUTPUT),
                    new Ratio(ProjectFigure.PROFIT, ProjectFigure.OUTPUT),
                    new Ratio(ProjectFigure.PROFIT_AND_TAX, ProjectFigure.OUTPUT),
                    new Ratio(ProjectFigure.TAX, ProjectFigure.JOBS),
                    new Ratio(ProjectFigure.ENERGY, ProjectFigure.OUTPUT));

    private record Ratio(ProjectFigure dividend, ProjectFigure divisor) {}

    private PlausibilityTests() {}

    /// @param identities of the accounts of industries, where the national table is there
    /// @param industry by number; nothing is tested where it is not stated
    static Plausibility of(
            Comparables comparables,
            Optional<Identities> identities,
            Proposal proposal,
            Figures figures,
            Optional<Integer> industry) {
        if (industry.isEmpty()) {
            return new Plausibility(List.of(), List.of());
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (Ratio ratio : RATIOS) {
            if (isStated(proposal, figures, ratio.dividend())
                    && isStated(proposal, figures, ratio.divisor())) {
                comparables
                        .compare(
                                proposal.project(),
                                industry.get(),
                                ratio.dividend(),
                                ratio.divisor(),
                                figures.get(ratio.dividend())
                                        .dividedBy(figures.get(ratio.divisor())))
                        .filter(one -> one.value().stated() > 0)
                        .filter(one -> Double.isFinite(one.value().stated()))
                        .ifPresent(comparisons::add);
            }
        }
        return new Plausibility(
                identities.map(one -> one.of(figures, industry.get())).orElse(List.of()),
                comparisons);
    }

    /// Bounds that follow from tax of another scope are not compared: that would confuse them.
    private static boolean isStated(Proposal proposal, Figures figures, ProjectFigure item) {
        Stated stated = figures.all().get(item);
        return stated != null
                && (stated.origin() != Stated.Origin.FOLLOWS
                        || (item.equals(ProjectFigure.TAX)
                                && proposal.project().taxScope() == TaxScope.UNSPECIFIED));
    }
}
