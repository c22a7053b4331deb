package org.shanhai.pack.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Period;
import org.shanhai.key.Keyed;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.terms.TermsWord.Shape;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.Plain;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// Reads the cells of one row after another.
record TermsCells(TermsFigure figures, Decimals decimals, TermsFaults faults) {
    private static final Map<String, Basis> BASES =
            Map.of(
                    "公布",
                    Basis.REPORTED,
                    "推算",
                    Basis.DERIVED,
                    "估计",
                    Basis.ESTIMATED,
                    "假定",
                    Basis.ASSUMED);

    Optional<TermsWord> word(TermsRow row) {
        return Suggestions.find(
                TermsWord.lookUp(row.text(TermsColumn.WHAT)),
                TermsWord::key,
                PackMessage.ALLOWED.of(Keyed.keys(TermsWord.class)),
                bad -> faults.at(row, TermsColumn.WHAT, bad));
    }

    /// Names each cell of a row that says something where nothing is read.
    void refuseIdle(TermsRow row, TermsWord word) {
        List<TermsColumn> read = word.shape().columns();
        for (TermsColumn column : TermsColumn.values()) {
            boolean counts =
                    column == TermsColumn.WHAT
                            || column == TermsColumn.NOTE
                            || read.contains(column);
            if (!counts && !row.text(column).isEmpty()) {
                faults.at(
                        row,
                        column,
                        TermsMessage.CELL_IDLE.of(
                                word.key(), read.stream().map(TermsColumn::key).toList()));
            }
        }
    }

    /// The years of a row, within those of the agreement.
    Optional<Period> years(TermsRow row, Period whole) {
        Optional<Period> read = TermsYears.read(row.text(TermsColumn.YEARS), Optional.of(whole));
        if (read.isEmpty()) {
            faults.at(row, TermsColumn.YEARS, TermsMessage.YEARS_UNREAD.of());
        } else if (!whole.contains(read.get().first()) || !whole.contains(read.get().last())) {
            return faults.at(
                    row,
                    TermsColumn.YEARS,
                    TermsMessage.NOT_IN_YEARS.of(
                            String.valueOf(whole.first()), String.valueOf(whole.last())));
        }
        return read;
    }

    /// The figure of a row; empty where it is not known.
    ///
    /// @param years that it is of
    Optional<Known> figure(TermsRow row, TermsWord word, Period years) {
        String text = row.text(TermsColumn.VALUE);
        if (FigureWords.sayUnknown(text)) {
            refuseWithoutValue(row, word);
            return Optional.empty();
        }
        Basis basis = basis(row);
        Optional<Quantity> quantity =
                BadFigure.orTell(
                        () -> figures.read(text, row.number(), word, years, decimals),
                        reason -> faults.at(row, TermsColumn.VALUE, reason));
        return quantity.map(read -> new Known(read, basis));
    }

    /// Who, when and how known are of no figure where there is none; but for the parties that the
    /// template names beforehand, whose rates and options are asked for where they lack.
    void refuseWithoutValue(TermsRow row, TermsWord word) {
        boolean asked = word.shape() == Shape.RATE || word.shape() == Shape.OUTSIDE;
        boolean more =
                word.shape().columns().stream()
                        .filter(column -> column != TermsColumn.VALUE)
                        .filter(column -> !(asked && column == TermsColumn.PARTY))
                        .anyMatch(column -> !row.text(column).isEmpty());
        if (more) {
            faults.at(
                    row,
                    TermsColumn.VALUE,
                    TableMessage.CELL_EMPTY.so(UnitMessage.WRITE_LIKE.of(word.example())));
        }
    }

    /// Likewise, of what must be one number: what is agreed, and rates.
    Optional<Known> number(TermsRow row, TermsWord word, Period years) {
        Optional<Known> known = figure(row, word, years);
        if (known.isPresent() && known.get().value().relation() != Relation.EQUAL) {
            return faults.at(
                    row,
                    TermsColumn.VALUE,
                    UnitMessage.ONE_NUMBER.so(UnitMessage.WRITE_LIKE.of(word.example())));
        }
        return known;
    }

    /// How a figure is known; where nobody says, it is taken as assumed, as is, once that is told,
    /// what says something else.
    Basis basis(TermsRow row) {
        String written = row.text(TermsColumn.BASIS).toLowerCase(java.util.Locale.ROOT);
        Optional<Basis> basis =
                Keyed.find(Basis.class, written).or(() -> Optional.ofNullable(BASES.get(written)));
        if (basis.isEmpty() && !written.isEmpty()) {
            List<String> keys = Keyed.keys(Basis.class);
            faults.at(
                    row,
                    TermsColumn.BASIS,
                    Suggestions.among(PackMessage.NOT_ALLOWED, keys, written));
        }
        return basis.orElse(Basis.ASSUMED);
    }

    /// Years as people write them: `2024`, `2024-2028`, `2024 to 2028`, `2024至2028年`, `2029-` to
    // the
    /// last of the agreement.
    static final class TermsYears {
        private static final Pattern YEARS =
                Pattern.compile("(\\d{4})年?(\\s*(?:-|–|~|至|到|to)\\s*(?:(\\d{4})年?)?)?");

        private TermsYears() {}

        /// @param whole those of the agreement; what is written without an end goes to its last
        static Optional<Period> read(String text, Optional<Period> whole) {
            if (text.isEmpty()) {
                return whole;
            }
            Matcher matcher = YEARS.matcher(Plain.of(text));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new Period(first, first));
            }
            if (matcher.group(3) == null) {
                return whole.filter(all -> first <= all.last())
                        .map(all -> new Period(first, all.last()));
            }
            int last = Integer.parseInt(matcher.group(3));
            return first <= last ? Optional.of(new Period(first, last)) : Optional.empty();
        }
    }
}
