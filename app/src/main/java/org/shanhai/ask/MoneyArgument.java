package org.shanhai.ask;

import java.util.Optional;
import org.shanhai.app.text.Words;
import org.shanhai.pack.Reading;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitText;

/// An amount of money on the command line, as people write it: `5000万元`, `50 million yuan`,
/// `约3亿`. What is about an amount is asked of that amount; bounds and ranges are refused.
public final class MoneyArgument {
    private MoneyArgument() {}

    /// The amount in the pack's money, at the rates of its base year.
    ///
    /// @param option under which it was handed in
    /// @throws WrongUse where it is none
    public static double money(String option, String text, Reading.Sound pack, Session session) {
        return money(
                option,
                text,
                pack.rates(),
                pack.region().baseYear(),
                session.options().decimal(),
                session.words());
    }

    /// @param year whose rates hold for other currencies
    /// @param decimal the decimal mark, if said
    public static double money(
            String option,
            String text,
            Rates rates,
            int year,
            Optional<DecimalMark> decimal,
            Words words) {
        try {
            Figure figure = Figure.read(Separator.NONE.decimals(decimal).plain(text));
            Conversion conversion = new Conversion(rates);
            UnitText own = UnitText.read(rates.currency());
            if (conversion.needsUnit(figure, own)) {
                throw new WrongUse(words.get("chains.amount_unit", option, text));
            }
            if (!figure.quantity().isPoint() || !(figure.quantity().low() > 0)) {
                throw new WrongUse(words.get("chains.amount_one", option, text));
            }
            return conversion.quantity(figure, own, year).low();
        } catch (BadFigure bad) {
            throw new WrongUse(
                    words.get("chains.amount_bad", option, text, words.whole(bad.reason())));
        }
    }
}
