package org.shanhai.app.report;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Role;

/// A small sign of a place's role: a peak, a wave, a dot.
final class RoleMark {
    private RoleMark() {}

    static void write(Markup page, Study study, Role role) {
        String label = study.say("role." + role.key());
        page.open(
                "svg",
                "class",
                "mark mark-" + role.key(),
                "viewBox",
                "0 0 14 12",
                "role",
                "img",
                "aria-label",
                label);
        page.element("title", label);
        page.empty("path", "d", shape(role)).close();
    }

    private static String shape(Role role) {
        return switch (role) {
            case MOUNTAIN -> "M1,11 L7,1.5 L13,11";
            case COAST -> "M1,5 q3,-4 6,0 t6,0 M1,10 q3,-4 6,0 t6,0";
            case OTHER -> "M4.5,6 h5";
            case OUTSIDE -> "M3,11 L11,3 M6,3 h5 v5";
        };
    }
}
