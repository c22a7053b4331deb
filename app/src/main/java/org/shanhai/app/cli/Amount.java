package org.shanhai.app.cli;

import java.util.Optional;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Relation;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// An amount of money on the command line, as people write it: `5000万元`, `50 million yuan`.
final class Amount {
    private Amount() {}

    /// The amount in the pack's money.
    ///
    /// @param year whose rates hold for other currencies
    /// @param decimal the decimal mark, if said
    static double money(
            String option,
            String text,
            Rates rates,
            int year,
            Optional<DecimalMark> decimal,
            CommandLine command,
            Words words) {
        try {
            Figure figure = Figure.read(Separator.NONE.decimals(decimal).plain(text));
            if (figure.unit().isEmpty()) {
                throw new ParameterException(
                        command, words.get("chains.amount_unit", option, text));
            }
            if (figure.relation() != Relation.EQUAL || !(figure.quantity().low() > 0)) {
                throw new ParameterException(command, words.get("chains.amount_one", option, text));
            }
            double factor =
                    new Conversion(rates)
                            .factor(
                                    UnitText.read(figure.unit()),
                                    UnitText.read(rates.currency()),
                                    year);
            return figure.quantity().low() * factor;
        } catch (BadFigure bad) {
            throw new ParameterException(
                    command,
                    words.get("chains.amount_bad", option, text, bad.reason(), bad.remedy()));
        }
    }
}
