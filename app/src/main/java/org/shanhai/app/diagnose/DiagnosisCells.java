package org.shanhai.app.diagnose;

import java.util.OptionalDouble;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.diagnose.Gauge;
import org.shanhai.diagnose.HandicapScore;
import org.shanhai.profile.Value;
import org.shanhai.region.Handicap;

/// How the cells of a diagnosis are written.
///
/// @param sheet with the prefix `diagnose.`
public record DiagnosisCells(Sheet sheet) {
    /// Further from the base year than this, a year is marked.

    Cell handicap(Handicap handicap) {
        return Cell.of(sheet.say("handicap." + handicap.key()), handicap.key());
    }

    public Cell gauge(Gauge gauge) {
        return Cell.of(sheet.say("gauge." + gauge.key()), gauge.key());
    }

    /// From 0 to 100 for people, from 0 to 1 in JSON.
    Cell score(OptionalDouble score) {
        return score.isPresent()
                ? Cell.of(hundred(score.getAsDouble()), score.getAsDouble())
                : Cell.unknown(sheet.say("too_little"));
    }

    /// The share of places that do worse; in words where the handicap is known too little to be
    /// compared with others.
    Cell standing(HandicapScore score) {
        OptionalDouble standing = score.standing();
        if (standing.isEmpty()) {
            return Cell.unknown(sheet.say("too_little"));
        }
        return Cell.of(
                score.isKnownWell() ? share(standing.getAsDouble()) : sheet.say("too_little"),
                standing.getAsDouble());
    }

    /// A share of places, in whole percent.
    static String share(double share) {
        return hundred(share) + " %";
    }

    /// How many of the gauges that a third of the places know it knows.
    Cell ranked(HandicapScore score) {
        return new Cell(sheet.say("of", score.ranked(), score.rankable()), score.ranked());
    }

    /// The same beside how many gauges it rests on.
    Cell standingOfSoMany(HandicapScore score) {
        String standing = score.isKnownWell() ? share(score.standing().orElseThrow()) : "–";
        return new Cell(sheet.say("of_so_many", standing, score.ranked()), standing(score).json());
    }

    /// What a standing rests on at its weakest; where there is none, a score.
    Cell basis(HandicapScore score) {
        return score.findStandingBasis()
                .or(score::findBasis)
                .map(sheet::basis)
                .orElse(Cell.unknown(""));
    }

    static String hundred(double score) {
        return Long.toString(Math.round(100 * score));
    }

    /// How many of its gauges can be compared.
    Cell known(HandicapScore score) {
        return new Cell(sheet.say("of", score.known(), score.of()), score.known());
    }

    /// Text with the unit; a bare number in JSON, beside which stands its unit.
    Cell value(Value value, String unit) {
        String sign = value.about() ? "≈ " : "";
        return Cell.of(sign + number(value.value(), unit), value.value());
    }

    Cell value(OptionalDouble value, String unit) {
        return value.isPresent()
                ? Cell.of(number(value.getAsDouble(), unit), value.getAsDouble())
                : Cell.unknown("–");
    }

    private String number(double value, String unit) {
        return sheet.figures().write(value, unit);
    }

    static Cell fraction(double fraction) {
        return Cell.of(Numbers.plain(fraction), fraction);
    }
}
