package org.shanhai.app.admit;

import org.shanhai.admit.expected.Draws;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Zone;

/// How what is only estimated is written: two digits at most, as more would say more than is known.
record Estimates(AdmissionWords words) {
    /// A chance nearer to nothing or all than this is not told apart by draws.
    private static final double FINEST = 0.01;

    /// Rounded in the unit it is written in.
    double rounded(ProjectFigure item, double value) {
        boolean mu = item.equals(ProjectFigure.LAND) && words.figures().countsInMu();
        double scale = mu ? Zone.MU_PER_KM2 : 1;
        return Numbers.twoDigits(value * scale) / scale;
    }

    String write(ProjectFigure item, double value) {
        return words.write(item, rounded(item, value));
    }

    String range(ProjectFigure item, double low, double high) {
        return words.write(item, Quantity.between(rounded(item, low), rounded(item, high)));
    }

    String range(ProjectFigure item, Draws.Spread spread) {
        return range(item, spread.low(), spread.high());
    }

    /// A chance: whole percents, and no surer than draws can tell.
    String chance(double chance) {
        if (chance < FINEST) {
            return words.say("chance.below", Numbers.percent(FINEST));
        }
        if (chance > 1 - FINEST) {
            return words.say("chance.above", Numbers.percent(1 - FINEST));
        }
        return Numbers.percent(Math.round(chance * 100) / 100.0);
    }

    /// For JSON: to three digits.
    static double rounded(double chance) {
        return Math.round(chance * 1000) / 1000.0;
    }
}
