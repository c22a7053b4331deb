package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Stated;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;

/// Which figures of the contract somebody stated, or set.
final class StatedFigures {
    private StatedFigures() {}

    private static boolean has(Admission admission, ProjectFigure figure) {
        Project project = admission.proposal().project();
        return project.find(figure).isPresent()
                || project.taxScope()
                        .meant(figure)
                        .map(item -> admission.figures().get(item))
                        .filter(StatedFigures::isSaid)
                        .isPresent();
    }

    /// The figures of the contract that nobody states.
    static List<ProjectFigure> listUnstated(Admission admission) {
        return Project.FIGURES.stream().filter(one -> !has(admission, one)).toList();
    }

    /// All that somebody states or sets, in words.
    static String say(Admission admission, AdmissionWords words) {
        List<String> texts = new ArrayList<>();
        for (Stated stated : admission.figures().values()) {
            if (isSaid(stated)) {
                texts.add(
                        words.say(
                                stated.origin() == Stated.Origin.SET
                                        ? "memo.figure_set"
                                        : "memo.figure",
                                words.item(stated.item()),
                                words.write(stated.item(), stated.quantity())));
            }
        }
        // A tax of which nobody says what tax it is: it bounds two figures and is neither.
        admission
                .proposal()
                .project()
                .findUnspecifiedTax()
                .map(tax -> Intervals.write(words, tax, words::money))
                .map(tax -> words.say("memo.figure", words.say("item.tax_unspecified"), tax))
                .ifPresent(texts::add);
        return texts.isEmpty() ? words.say("nothing") : words.list(texts);
    }

    private static boolean isSaid(Stated stated) {
        return stated.origin() == Stated.Origin.PROJECT || stated.origin() == Stated.Origin.SET;
    }
}
