package org.shanhai.app.report;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;

/// Boxes that say why something is not shown.
final class Notices {
    private Notices() {}

    /// Why a chapter has nothing to show.
    ///
    /// @param none what to say where the facts would leave room for an estimate
    static void nothing(Study study, String none, Markup page) {
        if (study.isInfeasible()) {
            infeasible(study, page);
        } else {
            page.element("p", study.say(none));
        }
    }

    /// The facts leave no room for an estimate.
    static void infeasible(Study study, Markup page) {
        page.open("p", "class", "notice", "role", "note")
                .text(study.say("infeasible"))
                .text(" ")
                .element("a", study.say("infeasible.where"), "href", "#conflicts")
                .close();
    }
}
