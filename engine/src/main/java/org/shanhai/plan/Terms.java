package org.shanhai.plan;

import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Check;
import org.shanhai.admit.Formula;
import org.shanhai.admit.State;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;
import org.shanhai.region.Zone;

/// On what terms a project may stand at a site: what is open or conditional there is a condition of
/// the plan.
///
/// @param admission of what it states
/// @param land it is given, km²: what it states; else what is likely, or as much less as floors on
///     land let its other figures carry
/// @param missed floors that figures stated or likely miss on that land
public record Terms(Admission admission, double land, List<Check> missed) {
    public Terms {
        missed = List.copyOf(missed);
    }

    Terms times(double factor) {
        return new Terms(admission, land * factor, missed);
    }

    /// The floors that figures miss, or promises do not secure.
    static List<Check> missed(Admission filled) {
        return filled.checks().stream()
                .filter(check -> check.is(State.FAILED) || check.isShort())
                .toList();
    }

    /// The most land on which floors are met by the figures as they are, in whole mu: a floor f of
    /// N a land is met up to N / f.
    ///
    /// @param missed on the land that is likely
    static double carried(List<Check> missed, double likely) {
        double most = likely;
        for (Check check : missed) {
            Optional<ProjectFigure> divisor = Formula.of(check.rule()).flatMap(Formula::divisor);
            if (divisor.equals(Optional.of(ProjectFigure.LAND))) {
                most =
                        Math.min(
                                most,
                                likely * check.secured() / check.rule().floor().orElseThrow());
            }
        }
        double mu = Math.floor(most * Zone.MU_PER_KM2 * (1 + Rule.ROUNDING));
        return most < likely ? mu / Zone.MU_PER_KM2 : likely;
    }
}
