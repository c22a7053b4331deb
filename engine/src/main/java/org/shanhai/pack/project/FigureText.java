package org.shanhai.pack.project;

import java.util.regex.Pattern;
import org.shanhai.message.Message;
import org.shanhai.pack.project.ProjectField.Amount;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.Plain;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Quantity;

/// Figures of projects as people write them, in canonical units: `>=700万元/年`, `3000万元–1亿元`,
/// `不低于35亩`. Not for use by several threads at once.
record FigureText(Conversion conversion) {
    private static final Pattern YEARLY_BEFORE = Pattern.compile("^年\\s*");

    /// The canonical unit of a kind of figure.
    String unit(Amount amount) {
        return amount.unit().replace("¤", conversion.rates().currency());
    }

    /// @param year of the figure; it decides the rate of exchange
    /// @throws BadFigure when it is none, has no unit, is of another kind, or is absurd
    Quantity read(String text, Amount amount, int year) throws BadFigure {
        String plain = Plain.of(text);
        if (amount.yearly()) {
            plain = YEARLY_BEFORE.matcher(FigureWords.withoutYear(plain)).replaceFirst("");
        }
        return sane(canonical(Figure.read(plain), amount, year), amount);
    }

    private Quantity canonical(Figure written, Amount amount, int year) throws BadFigure {
        UnitText to = UnitText.read(unit(amount));
        boolean bare = conversion.needsUnit(written, to);
        // A zero may be the blank of a sheet: that it takes no land frees it of floors.
        BadFigure.throwIf(bare && isNoLand(written.quantity(), amount), ProjectMessage.ZERO_LAND);
        BadFigure.throwIf(bare && !amount.bare(), UnitMessage.NO_UNIT.so(like(amount)));
        return Conversion.tidy(bare ? written.quantity() : conversion.quantity(written, to, year));
    }

    private Quantity sane(Quantity quantity, Amount amount) throws BadFigure {
        if (amount.least() >= 0) {
            PlausibleRanges.requireNotNegative(quantity);
        }
        // Who rents rooms takes no land.
        if (isNoLand(quantity, amount)) {
            return quantity;
        }
        double low = quantity.low();
        double high = quantity.high();
        BadFigure.throwIf(amount.least() > 0 && low == 0 && high == 0, ProjectMessage.ZERO);
        BadFigure.throwIf(
                high < amount.least(),
                ProjectMessage.ABSURDLY_SMALL.so(UnitMessage.CHECK_DIGITS.of().then(like(amount))));
        BadFigure.throwIf(
                (Double.isFinite(high) ? high : low) > amount.most(),
                SenseMessage.ABSURDLY_LARGE.so(like(amount)));
        return quantity;
    }

    private static boolean isNoLand(Quantity quantity, Amount amount) {
        return amount.unit().equals("km2") && quantity.isPoint() && quantity.low() == 0;
    }

    private Message like(Amount amount) {
        return UnitMessage.WRITE_LIKE.of(amount.exampleIn(conversion.rates().currency()));
    }
}
