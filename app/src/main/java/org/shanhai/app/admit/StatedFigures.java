package org.shanhai.app.admit;

import org.shanhai.admit.Admission;
import org.shanhai.admit.Item;
import org.shanhai.admit.Stated;
import org.shanhai.region.Project;

/// Which figures of the contract somebody stated, or set.
final class StatedFigures {
    private StatedFigures() {}

    static boolean has(Admission admission, Project.Figure figure) {
        Project project = admission.proposal().project();
        return project.find(figure).isPresent()
                || Item.of(figure, project.taxScope())
                        .map(item -> admission.figures().get(item))
                        .filter(StatedFigures::isSaid)
                        .isPresent();
    }

    static boolean isSaid(Stated stated) {
        return stated.origin() == Stated.Origin.PROJECT || stated.origin() == Stated.Origin.SET;
    }
}
