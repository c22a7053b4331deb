package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Whether what a project states can be true: by what its figures are to one another, beside those
/// of comparable projects and the accounts of its industry.
final class PlausibilityTests {
    /// Ratios that are compared with those of other projects.
    private static final List<Formula> RATIOS =
            List.of(
                    ratio(ProjectFigure.INVESTMENT, ProjectFigure.LAND),
                    ratio(ProjectFigure.OUTPUT, ProjectFigure.LAND),
                    ratio(ProjectFigure.TAX, ProjectFigure.LAND),
                    ratio(ProjectFigure.LOCAL_TAX, ProjectFigure.LAND),
                    ratio(ProjectFigure.JOBS, ProjectFigure.LAND),
                    ratio(ProjectFigure.OUTPUT, ProjectFigure.INVESTMENT),
                    ratio(ProjectFigure.OUTPUT, ProjectFigure.JOBS),
                    ratio(ProjectFigure.INVESTMENT, ProjectFigure.JOBS),
                    ratio(ProjectFigure.TAX, ProjectFigure.OUTPUT),
                    ratio(ProjectFigure.PROFIT, ProjectFigure.OUTPUT),
                    ratio(ProjectFigure.PROFIT_AND_TAX, ProjectFigure.OUTPUT),
                    ratio(ProjectFigure.TAX, ProjectFigure.JOBS),
                    ratio(ProjectFigure.ENERGY, ProjectFigure.OUTPUT));

    private PlausibilityTests() {}

    private static Formula ratio(ProjectFigure dividend, ProjectFigure divisor) {
        return new Formula(dividend, Optional.of(divisor));
    }

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
        for (Formula ratio : RATIOS) {
            if (ratio.items().stream().allMatch(item -> isStated(proposal, figures, item))) {
                Quantity value =
                        figures.get(ratio.dividend())
                                .dividedBy(figures.get(ratio.divisor().orElseThrow()));
                if (value.stated() > 0 && Double.isFinite(value.stated())) {
                    comparables
                            .compare(
                                    proposal.project(),
                                    industry.get(),
                                    ratio.dividend(),
                                    ratio.divisor(),
                                    value)
                            .ifPresent(comparisons::add);
                }
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
