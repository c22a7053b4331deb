package org.shanhai.pack.terms;

import static org.shanhai.pack.terms.TermsColumn.BASIS;
import static org.shanhai.pack.terms.TermsColumn.NOTE;
import static org.shanhai.pack.terms.TermsColumn.PARTNER;
import static org.shanhai.pack.terms.TermsColumn.PARTY;
import static org.shanhai.pack.terms.TermsColumn.VALUE;
import static org.shanhai.pack.terms.TermsColumn.WHAT;
import static org.shanhai.pack.terms.TermsColumn.YEARS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/// One row as it is written, and how its cells are read.
///
/// @param file that it stands in
/// @param cells what stands in it, stripped; what is empty is left out
/// @param isNumber whether the file holds the value as a number, with a point
record TermsRow(
        TermsRows file,
        long line,
        Map<TermsColumn, String> cells,
        boolean isNumber,
        TermsWord word) {
    private static final Pattern YEARS_WRITTEN =
            Pattern.compile("(\\d{4})年?(\\s*(?:-|–|~|至|到|to)\\s*(?:(\\d{4})年?)?)?");

    String text(TermsColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(TermsColumn column) {
        return cells.containsKey(column);
    }

    Shape shape() {
        return word.shape();
    }

    /// Whether it is as the template has it: a word, and nothing filled in.
    boolean saysNothing() {
        return has(WHAT)
                && Stream.of(PARTY, PARTNER, YEARS, BASIS).noneMatch(this::has)
                && FigureWords.sayUnknown(text(VALUE));
    }

    /// @return nothing, which is what can be read of it
    <T> Optional<T> at(TermsColumn column, Message what) {
        file.fault(new Fault(line, file.head(column), text(column), what));
        return Optional.empty();
    }

    /// That something is there once more.
    <T> Optional<T> already(TermsColumn column, Object what, String keep) {
        return at(column, PackMessage.ALREADY.of(what).so(TermsMessage.KEEP_ONE.of(keep)));
    }

    /// That what is told of years was not told of before; names the first of which it was.
    void once(Period years, IntPredicate isNew) {
        years.years()
                .filter(isNew.negate())
                .limit(1)
                .forEach(year -> already(YEARS, "" + year, text(WHAT)));
    }

    /// The row with what it is about; nothing where that is not known.
    Optional<TermsRow> about() {
        return Suggestions.find(
                        TermsWord.lookUp(text(WHAT)),
                        TermsWord::key,
                        PackMessage.ALLOWED.of(Keyed.keys(TermsWord.class)),
                        bad -> at(WHAT, bad))
                .map(what -> new TermsRow(file, line, cells, isNumber, what));
    }

    /// Names each cell that says something where nothing is read.
    void refuseIdle() {
        List<TermsColumn> read = shape().columns();
        List<String> keys = read.stream().map(TermsColumn::key).toList();
        cells.keySet().stream()
                .filter(column -> column != WHAT && column != NOTE && !read.contains(column))
                .forEach(column -> at(column, TermsMessage.CELL_IDLE.of(word.key(), keys)));
    }

    /// Its years, within those of the agreement.
    Optional<Period> years(Period whole) {
        Optional<Period> read = years(text(YEARS), Optional.of(whole));
        if (read.isEmpty()) {
            at(YEARS, TermsMessage.YEARS_UNREAD.of());
        } else if (!whole.contains(read.get().first()) || !whole.contains(read.get().last())) {
            return at(YEARS, TermsMessage.NOT_IN_YEARS.of("" + whole.first(), "" + whole.last()));
        }
        return read;
    }

    /// Years as people write them: `2024`, `2024-2028`, `2024 to 2028`, `2024至2028年`, `2029-` to
    /// the last of the agreement.
    ///
    /// @param whole those of the agreement; what is written without an end goes to its last
    static Optional<Period> years(String text, Optional<Period> whole) {
        Matcher years = YEARS_WRITTEN.matcher(Plain.of(text));
        if (text.isEmpty() || !years.matches()) {
            return text.isEmpty() ? whole : Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int open = years.group(2) == null ? first : whole.map(Period::last).orElse(0);
        int last = years.group(3) == null ? open : Integer.parseInt(years.group(3));
        return first <= last ? Optional.of(new Period(first, last)) : Optional.empty();
    }

    /// Its figure; empty where it is not known.
    Optional<Known> figure(Period years) {
        if (FigureWords.sayUnknown(text(VALUE))) {
            refuseWithoutValue();
            return Optional.empty();
        }
        Basis basis = basis();
        return BadFigure.orTell(
                        () -> file.figures().read(word, plain(), years),
                        reason -> at(VALUE, reason))
                .map(read -> new Known(read, basis));
    }

    private String plain() throws BadFigure {
        return isNumber ? text(VALUE) : file.decimals().plain(text(VALUE));
    }

    /// Who, when and how known are of no figure where there is none; but for the parties that the
    /// template names beforehand, whose rates and options are asked for where they lack.
    void refuseWithoutValue() {
        boolean asked = shape() == Shape.RATE || shape() == Shape.OUTSIDE;
        if (shape().columns().stream()
                .filter(column -> column != VALUE && !(asked && column == PARTY))
                .anyMatch(this::has)) {
            at(VALUE, TableMessage.CELL_EMPTY.so(word.like()));
        }
    }

    /// Likewise, of what must be one number: what is agreed, and rates.
    Optional<Known> number(Period years) {
        Optional<Known> known = figure(years);
        return known.filter(one -> one.value().relation() != Relation.EQUAL).isEmpty()
                ? known
                : at(VALUE, UnitMessage.ONE_NUMBER.so(word.like()));
    }

    /// How a figure is known; where nobody says, it is taken as assumed, as is, once that is told,
    /// what says something else.
    Basis basis() {
        String written = text(BASIS).toLowerCase(Locale.ROOT);
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
            at(BASIS, Suggestions.among(PackMessage.NOT_ALLOWED, keys, written));
        }
        return basis.orElse(Basis.ASSUMED);
    }
}
