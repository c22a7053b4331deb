package org.shanhai.pack.terms;

import org.shanhai.agreement.Period;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.Plain;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Quantity;

/// Reads the value of a row in the canonical unit of its word: `1200万元/年`, `40%`, `300-500人`.
record TermsFigure(Conversion conversion) {
    private static final String SHARE = "1";

    /// @param years that it is of, of which the first decides the rate of exchange
    /// @throws BadFigure when it is none, has not two ends, is below zero where it must not be, or
    ///     it does not say for which time it is
    Quantity read(TermsWord word, String text, Period years) throws BadFigure {
        String written = Plain.of(text);
        String plain = FigureWords.withoutYear(written);
        Quantity read = read(plain, word, years.first());
        boolean nothing = read.low() == 0 && read.high() == 0;
        boolean yearly = !plain.equals(written);
        boolean several = years.last() > years.first();
        TermsMessage remedy =
                word == TermsWord.OUTSIDE
                        ? TermsMessage.A_YEAR_OR_VALUE
                        : TermsMessage.A_YEAR_OR_ITS_YEAR;
        boolean flows = word.perYear() == TermsWord.PerYear.FLOWS && !yearly;
        Message each = TermsMessage.EACH_YEAR_OR_ONCE.of("" + years.first(), "" + years.last());
        BadFigure.throwIf(flows && !nothing && several, each.so(remedy.of()));
        BadFigure.throwIf(
                word.perYear() == TermsWord.PerYear.NEVER && yearly,
                TermsMessage.NOT_A_YEAR.so(word.like()));
        return read;
    }

    private Quantity read(String plain, TermsWord word, int year) throws BadFigure {
        Figure figure = Figure.read(plain);
        UnitText to = UnitText.read(word.unit().replace("¤", conversion.rates().currency()));
        Quantity quantity = quantity(figure, to, word, year);
        BadFigure.throwIf(
                !Double.isFinite(quantity.low()) || !Double.isFinite(quantity.high()),
                TermsMessage.BOTH_ENDS.so(UnitMessage.WRITE_LIKE.of("300-500万元")));
        // Of a price what is bounded is what is paid, of a swap what is given.
        PlausibleRanges.require(quantity, word.unit().split("/", 2)[0], maySink(word));
        BadFigure.throwIf(
                word.unit().equals(SHARE) && quantity.high() > 1,
                PackMessage.NOT_A_SHARE.so(UnitMessage.WRITE_LIKE.of("40%")));
        return Conversion.tidy(quantity);
    }

    private Quantity quantity(Figure figure, UnitText to, TermsWord word, int year)
            throws BadFigure {
        boolean bare = conversion.needsUnit(figure, to);
        double middle = figure.quantity().stated();
        // Zero is zero in any unit, and a fraction of one a share.
        if (bare && (word.unit().equals(SHARE) || figure.quantity().isPoint() && middle == 0)) {
            return figure.quantity();
        }
        BadFigure.throwIf(bare, UnitMessage.NO_UNIT.so(word.like()));
        return conversion.quantity(figure, to, year);
    }

    /// What a company pays out may be a loss to be borne, and a lack of agreement may cost.
    private static boolean maySink(TermsWord word) {
        return switch (word) {
            case PROFIT, OUTSIDE, OUTSIDE_VALUE, COALITION -> true;
            default -> false;
        };
    }
}
