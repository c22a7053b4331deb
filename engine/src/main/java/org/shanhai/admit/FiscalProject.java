package org.shanhai.admit;

import java.util.Optional;
import java.util.Set;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.TaxFigures.StatedTax;
import org.shanhai.region.Basis;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What a proposal states of what a budget counts; what only follows from other figures is left
/// out, since a local tax bounds all tax and says nothing more of it. So are jobs that are not
/// believed; a tax that is not is stated, and nothing is worked out from it.
final class FiscalProject {
    private FiscalProject() {}

    /// @param disbelieved figures
    static CountyMoney.Project of(Admission admission, Set<ProjectFigure> disbelieved) {
        Proposal proposal = admission.proposal();
        Optional<Quantity> unsaid =
                proposal.project()
                        .findUnspecifiedTax()
                        .filter(tax -> !proposal.sets().containsKey(ProjectFigure.TAX));
        Optional<Quantity> all = find(admission, ProjectFigure.TAX);
        Optional<Quantity> local = find(admission, ProjectFigure.LOCAL_TAX);
        ProjectFigure from = local.isPresent() ? ProjectFigure.LOCAL_TAX : ProjectFigure.TAX;
        Basis basis =
                Optional.ofNullable(admission.figures().get(from))
                        .map(Stated::basis)
                        .orElse(proposal.project().basis());
        return new CountyMoney.Project(
                proposal.place(),
                new StatedTax(all, local, unsaid, basis, !disbelieved.contains(from)),
                find(admission, ProjectFigure.LAND),
                find(admission, ProjectFigure.JOBS)
                        .filter(jobs -> !disbelieved.contains(ProjectFigure.JOBS)));
    }

    private static Optional<Quantity> find(Admission admission, ProjectFigure figure) {
        return Optional.ofNullable(admission.figures().get(figure))
                .filter(
                        one ->
                                one.origin() == Stated.Origin.PROJECT
                                        || one.origin() == Stated.Origin.SET)
                .map(Stated::quantity);
    }
}
