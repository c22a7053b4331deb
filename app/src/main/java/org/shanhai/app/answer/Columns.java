package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;

/// A table by its columns: each is a name, what kind of thing stands in it, and how a row fills it.
/// A label is the word of its name. People read columns in the order in which they are declared.
///
/// @param <R> what a row is of
public final class Columns<R> {
    private final Sheet sheet;
    private final List<R> rows;
    private final List<Answer.Column> columns = new ArrayList<>();
    private final List<Function<Line<R>, Cell>> fills = new ArrayList<>();
    private Predicate<R> shown = row -> true;

    Columns(Sheet sheet, List<? extends R> rows) {
        this.sheet = sheet;
        this.rows = List.copyOf(rows);
    }

    /// @param label for people; empty where text leaves the column out
    public Columns<R> labelled(String key, String label, Kind kind, Function<R, Cell> fill) {
        columns.add(new Answer.Column(key, label, kind, false));
        fills.add(line -> fill.apply(line.row()));
        return this;
    }

    /// How the rows are counted, from 1.
    public Columns<R> numbered(String key) {
        return numbered(key, sheet.say(key));
    }

    public Columns<R> numbered(String key, String label) {
        columns.add(new Answer.Column(key, label, Kind.NUMBER, false));
        fills.add(line -> Cell.of(line.number()));
        return this;
    }

    private record Line<R>(int number, R row) {}

    public Columns<R> column(String key, Kind kind, Function<R, Cell> fill) {
        return labelled(key, sheet.say(key), kind, fill);
    }

    public Columns<R> cell(String key, Function<R, Cell> fill) {
        return column(key, Kind.TEXT, fill);
    }

    public Columns<R> number(String key, Function<R, Cell> fill) {
        return column(key, Kind.NUMBER, fill);
    }

    public Columns<R> text(String key, Function<R, String> fill) {
        return cell(key, row -> Cell.of(fill.apply(row)));
    }

    /// One of a closed set, in the sheet's word of its key.
    public Columns<R> word(String key, Function<R, ? extends Keyed> fill) {
        return cell(key, row -> Cell.of(sheet.say(fill.apply(row).key()), fill.apply(row).key()));
    }

    /// Likewise in the sheet's word of its kind and key.
    public Columns<R> word(String key, String kind, Function<R, ? extends Keyed> fill) {
        return cell(key, row -> sheet.word(kind, fill.apply(row)));
    }

    public Columns<R> place(String key, Function<R, Place> fill) {
        return column(key, Kind.PLACE, row -> sheet.place(fill.apply(row)));
    }

    public Columns<R> industry(String key, Function<R, IndustrySet> fill) {
        return column(key, Kind.INDUSTRY, row -> sheet.industries(fill.apply(row)));
    }

    public Columns<R> basis(Function<R, Basis> fill) {
        return basis("basis", fill);
    }

    public Columns<R> basis(String key, Function<R, Basis> fill) {
        return column(key, Kind.BASIS, row -> sheet.basis(fill.apply(row)));
    }

    /// @param fill the key of a source
    public Columns<R> source(Function<R, String> fill) {
        return column("source", Kind.SOURCE, row -> sheet.source(fill.apply(row)));
    }

    /// A word the pack chose, of some kind.
    public Columns<R> term(String key, String kind, Function<R, String> fill) {
        return cell(key, row -> sheet.term(kind, fill.apply(row)));
    }

    /// @param fill a year; 0 where there is none
    public Columns<R> year(String key, ToIntFunction<R> fill) {
        return column(key, Kind.YEAR, row -> sheet.year(fill.applyAsInt(row)));
    }

    /// The year of a figure, marked where it is old.
    public Columns<R> figureYear(ToIntFunction<R> fill) {
        return column("year", Kind.YEAR, row -> sheet.figureYear(fill.applyAsInt(row)))
                .data("old", Kind.FLAG, row -> sheet.isOld(fill.applyAsInt(row)));
    }

    public Columns<R> count(String key, ToIntFunction<R> fill) {
        return column(key, Kind.COUNT, row -> Cell.of(fill.applyAsInt(row)));
    }

    public Columns<R> money(String key, ToDoubleFunction<R> fill) {
        return column(key, Kind.MONEY, row -> sheet.money(fill.applyAsDouble(row)));
    }

    /// Persons; unknown where there is no number.
    public Columns<R> jobs(String key, ToDoubleFunction<R> fill) {
        return column(key, Kind.COUNT, row -> sheet.jobs(fill.applyAsDouble(row)));
    }

    public Columns<R> share(String key, ToDoubleFunction<R> fill) {
        return column(key, Kind.SHARE, row -> sheet.share(fill.applyAsDouble(row)));
    }

    /// What programs alone are told, worked out when they ask: it cites nothing and cannot fail.
    public Columns<R> data(String key, Kind kind, Function<R, @Nullable Object> fill) {
        return labelled(key, "", kind, row -> Cell.later(() -> json(fill.apply(row))));
    }

    /// A column whose label is its name, in a table for programs.
    public Columns<R> named(String key, Function<R, Cell> fill) {
        return labelled(key, key, Kind.TEXT, fill);
    }

    /// What programs alone are told, under its name alone.
    public Columns<R> key(String key, Function<R, String> fill) {
        return labelled(key, key, Kind.TEXT, row -> Cell.of("", fill.apply(row)));
    }

    /// Likewise a number.
    public Columns<R> value(String key, ToDoubleFunction<R> fill) {
        return labelled(key, key, Kind.NUMBER, row -> Cell.of("", fill.applyAsDouble(row)));
    }

    /// A number that may not be known, for programs alone.
    public Columns<R> quiet(String key, Function<R, OptionalDouble> fill) {
        return data(key, Kind.NUMBER, row -> Cell.numberOrNull(fill.apply(row)));
    }

    /// A number that may not be known, which people are told so.
    public Columns<R> maybe(
            String key, Function<R, OptionalDouble> fill, DoubleFunction<String> write) {
        return number(key, row -> sheet.maybe(fill.apply(row), write));
    }

    /// An estimated number ([#known(Basis)]).
    public Columns<R> guess(String key, Function<R, Cell> fill) {
        return number(key, fill).known(Basis.ESTIMATED);
    }

    /// The same where it may not be known.
    public Columns<R> guess(
            String key, Function<R, OptionalDouble> fill, DoubleFunction<String> write) {
        return maybe(key, fill, write).known(Basis.ESTIMATED);
    }

    private static @Nullable Object json(@Nullable Object value) {
        return value instanceof Double number ? Cell.number(number) : value;
    }

    /// The column just declared holds numbers that are known so: people are told two digits of
    /// estimates, where their row does not say that it is none.
    public Columns<R> known(Basis basis) {
        Answer.Column last = columns.removeLast();
        boolean rough = basis == Basis.ESTIMATED || basis == Basis.ASSUMED;
        columns.add(new Answer.Column(last.key(), last.label(), last.kind(), rough));
        return this;
    }

    /// Text leaves out the other rows.
    public Columns<R> shownWhere(Predicate<R> which) {
        shown = which;
        return this;
    }

    /// More columns for each of some things.
    public <T> Columns<R> each(Iterable<T> things, BiConsumer<Columns<R>, T> declare) {
        things.forEach(thing -> declare.accept(this, thing));
        return this;
    }

    /// More columns, where there is need of them.
    public Columns<R> only(boolean wanted, Function<Columns<R>, Columns<R>> more) {
        return wanted ? more.apply(this) : this;
    }

    /// The table, without heading.
    public Answer.Table data(String key) {
        return table(key, "", "", Answer.Layout.DATA);
    }

    public Answer.Table table(String key, String title, String remark, Answer.Layout layout) {
        List<List<Cell>> cells =
                IntStream.range(0, rows.size())
                        .mapToObj(k -> cells(new Line<>(k + 1, rows.get(k))))
                        .toList();
        return new Answer.Table(key, title, columns, cells, remark, layout);
    }

    private List<Cell> cells(Line<R> line) {
        boolean told = shown.test(line.row());
        return fills.stream()
                .map(fill -> fill.apply(line))
                .map(cell -> told ? cell : cell.in(""))
                .toList();
    }

    /// Adds the table to the sheet, under the word of its key.
    ///
    /// @param more what the word is filled in with
    public void add(String key, String remark, Object... more) {
        sheet.add(table(key, sheet.say(key, more), remark, Answer.Layout.GRID));
    }

    public void add(String key) {
        add(key, "");
    }

    /// Adds the first rows; below them the words of `more` say how many there are, where not all
    /// are told.
    public void addFirst(String key, int top, String more) {
        int shown = Math.min(top, rows.size());
        String remark = shown < rows.size() ? sheet.say(more, shown, rows.size()) : "";
        Columns<R> first = new Columns<>(sheet, rows.subList(0, shown));
        first.columns.addAll(columns);
        first.fills.addAll(fills);
        first.add(key, remark);
    }

    public void addFirst(String key, int top) {
        addFirst(key, top, "more");
    }

    /// Adds the table where it has any row.
    public void addAny(String key) {
        addAny(key, "");
    }

    public void addAny(String key, String remark) {
        if (!rows.isEmpty()) {
            add(key, remark);
        }
    }

    /// Adds what is declared as named values, of the one thing there is.
    public void fields(String key) {
        sheet.add(object(key, ""));
    }

    /// What is declared as named values, of the one thing there is.
    public Answer.Fields object(String key, String title) {
        List<Cell> cells = cells(new Line<>(1, rows.getFirst()));
        List<Answer.Field> fields = new ArrayList<>();
        for (Answer.Column column : columns) {
            Cell cell = cells.get(fields.size());
            fields.add(new Answer.Field(column.key(), column.label(), cell));
        }
        return new Answer.Fields(key, title, fields);
    }

    /// The same; where it has no row, what is said in its place.
    public void addOr(String key, Supplier<String> none) {
        add(key, rows.isEmpty() ? none.get() : "");
    }
}
