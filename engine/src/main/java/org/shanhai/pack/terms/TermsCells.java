package org.shanhai.pack.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Period;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.terms.TermsWord.Shape;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.Plain;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Basis;
import org.shanhai.region.Relation;

/// Reads the cells of one row after another.
///
/// @param broken whether anything was wrong so far
record TermsCells(
        TermsFigure figures, TermsRows heads, BooleanSupplier broken, Consumer<Fault> faults) {
    /// @return nothing, which is what can be read of it
    <T> Optional<T> at(TermsRow row, TermsColumn column, Message what) {
        faults.accept(new Fault(row.line(), heads.head(column), row.text(column), what));
        return Optional.empty();
    }

    /// Something wrong with the file as a whole.
    <T> Optional<T> ofFile(Message what) {
        faults.accept(Fault.ofFile(what));
        return Optional.empty();
    }

    /// That something is there once more.
    <T> Optional<T> already(TermsRow row, TermsColumn column, Object what, String keep) {
        return at(row, column, PackMessage.ALREADY.of(what).so(TermsMessage.KEEP_ONE.of(keep)));
    }

    /// The row with what it is about; nothing where that is not known.
    Optional<TermsRow> about(TermsRow row) {
        return Suggestions.find(
                        TermsWord.lookUp(row.text(TermsColumn.WHAT)),
                        TermsWord::key,
                        PackMessage.ALLOWED.of(Keyed.keys(TermsWord.class)),
                        bad -> at(row, TermsColumn.WHAT, bad))
                .map(row::about);
    }

    /// Names each cell of a row that says something where nothing is read.
    void refuseIdle(TermsRow row) {
        List<TermsColumn> read = row.shape().columns();
        List<String> keys = read.stream().map(TermsColumn::key).toList();
        row.cells().keySet().stream()
                .filter(column -> column != TermsColumn.WHAT && column != TermsColumn.NOTE)
                .filter(column -> !read.contains(column))
                .forEach(
                        column ->
                                at(row, column, TermsMessage.CELL_IDLE.of(row.word().key(), keys)));
    }

    /// The years of a row, within those of the agreement.
    Optional<Period> years(TermsRow row, Period whole) {
        Optional<Period> read = TermsYears.read(row.text(TermsColumn.YEARS), Optional.of(whole));
        if (read.isEmpty()) {
            at(row, TermsColumn.YEARS, TermsMessage.YEARS_UNREAD.of());
        } else if (!whole.contains(read.get().first()) || !whole.contains(read.get().last())) {
            return at(
                    row,
                    TermsColumn.YEARS,
                    TermsMessage.NOT_IN_YEARS.of("" + whole.first(), "" + whole.last()));
        }
        return read;
    }

    /// The figure of a row; empty where it is not known.
    Optional<Known> figure(TermsRow row, Period years) {
        if (FigureWords.sayUnknown(row.text(TermsColumn.VALUE))) {
            refuseWithoutValue(row);
            return Optional.empty();
        }
        Basis basis = basis(row);
        return BadFigure.orTell(
                        () -> figures.read(row, years, heads.decimals()),
                        reason -> at(row, TermsColumn.VALUE, reason))
                .map(read -> new Known(read, basis));
    }

    /// Who, when and how known are of no figure where there is none; but for the parties that the
    /// template names beforehand, whose rates and options are asked for where they lack.
    void refuseWithoutValue(TermsRow row) {
        boolean asked = row.shape() == Shape.RATE || row.shape() == Shape.OUTSIDE;
        boolean more =
                row.shape().columns().stream()
                        .filter(column -> column != TermsColumn.VALUE)
                        .anyMatch(
                                column ->
                                        row.has(column) && !(asked && column == TermsColumn.PARTY));
        if (more) {
            at(row, TermsColumn.VALUE, TableMessage.CELL_EMPTY.so(like(row)));
        }
    }

    /// Likewise, of what must be one number: what is agreed, and rates.
    Optional<Known> number(TermsRow row, Period years) {
        Optional<Known> known = figure(row, years);
        return known.filter(one -> one.value().relation() != Relation.EQUAL).isEmpty()
                ? known
                : at(row, TermsColumn.VALUE, UnitMessage.ONE_NUMBER.so(like(row)));
    }

    /// How the value of a row is written.
    static Message like(TermsRow row) {
        return UnitMessage.WRITE_LIKE.of(row.word().example());
    }

    /// How a figure is known; where nobody says, it is taken as assumed, as is, once that is told,
    /// what says something else.
    Basis basis(TermsRow row) {
        String written = row.text(TermsColumn.BASIS).toLowerCase(Locale.ROOT);
        Optional<Basis> basis =
                switch (written) {
                    case "公布" -> Optional.of(Basis.REPORTED);
                    case "推算" -> Optional.of(Basis.DERIVED);
                    case "估计" -> Optional.of(Basis.ESTIMATED);
                    case "假定" -> Optional.of(Basis.ASSUMED);
                    default -> Keyed.find(Basis.class, written);
                };
        if (basis.isEmpty() && !written.isEmpty()) {
            List<String> keys = Keyed.keys(Basis.class);
            at(row, TermsColumn.BASIS, Suggestions.among(PackMessage.NOT_ALLOWED, keys, written));
        }
        return basis.orElse(Basis.ASSUMED);
    }

    /// Years as people write them: `2024`, `2024-2028`, `2024 to 2028`, `2024至2028年`, `2029-` to
    /// the last of the agreement.
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
