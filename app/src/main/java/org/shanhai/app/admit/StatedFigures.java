package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Stated;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Which figures of the contract somebody stated, or set.
final class StatedFigures {
    private StatedFigures() {}

    static boolean has(Admission admission, ProjectFigure figure) {
        Project project = admission.proposal().project();
        return project.find(figure).isPresent()
                || project.taxScope()
                        .meant(figure)
                        .map(item -> admission.figures().get(item))
                        .filter(StatedFigures::isSaid)
                        .isPresent();
    }

    /// A tax of which nobody says what tax it is: it bounds two figures and is neither.
    static Optional<Quantity> unspecifiedTax(Admission admission) {
        return admission.proposal().project().findUnspecifiedTax();
    }

    /// That tax in words, as a memo says it.
    static Optional<String> sayUnspecifiedTax(Admission admission, AdmissionWords words) {
        return unspecifiedTax(admission)
                .map(
                        tax ->
                                words.say(
                                        "memo.figure",
                                        words.say("item.tax_unspecified"),
                                        words.interval(tax, words::money)));
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
        sayUnspecifiedTax(admission, words).ifPresent(texts::add);
        return texts.isEmpty() ? words.say("nothing") : words.list(texts);
    }

    static boolean isSaid(Stated stated) {
        return stated.origin() == Stated.Origin.PROJECT || stated.origin() == Stated.Origin.SET;
    }
}
