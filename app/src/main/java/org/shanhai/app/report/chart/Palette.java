package org.shanhai.app.report.chart;

import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Role;

/// The names under which the style sheet and the shared patterns know colours. Colours are told
/// apart by people with colour blindness too (after Okabe and Ito), and never stand alone: roles
/// also differ by a motif, bases by hatching, presences by shape.
public final class Palette {
    private Palette() {}

    /// The class of a broad sector's bar: solid where observed, hatched where not.
    public static String bar(Broad broad, Basis basis) {
        return "bar " + broad.key() + (basis.isFact() ? "" : " hatched");
    }

    public static String basis(Basis basis) {
        return "basis-" + basis.key();
    }

    public static String role(Role role) {
        return "role-" + role.key();
    }
}
