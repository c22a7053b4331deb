package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.Table;
import org.shanhai.app.text.Words;

/// A table of the report by its columns: each is described, and filled from a row. Rows are made
/// one by one, so that a table of a million need not be held.
///
/// @param <R> what a row is of
final class ReportTable<R> implements Table {
    /// @param fill text, a number (NaN where it is unknown) or whether something holds
    private record Filled<R>(Described described, Function<R, Object> fill) {}

    private final String name;
    private final Words words;
    private final int count;
    private final Supplier<Stream<R>> rows;
    private final List<Filled<R>> columns = new ArrayList<>();
    private Optional<String> about = Optional.empty();

    /// @param count of the rows
    ReportTable(String name, Words words, int count, Supplier<Stream<R>> rows) {
        this.name = name;
        this.words = words;
        this.count = count;
        this.rows = rows;
    }

    ReportTable(String name, Words words, List<R> rows) {
        this(name, words, rows.size(), rows::stream);
    }

    ReportTable<R> with(Described described, Function<R, Object> fill) {
        columns.add(new Filled<>(described, fill));
        return this;
    }

    /// A column for each of some things.
    <T> ReportTable<R> each(Iterable<T> things, BiConsumer<ReportTable<R>, T> declare) {
        things.forEach(thing -> declare.accept(this, thing));
        return this;
    }

    /// Says something else of what it holds.
    ReportTable<R> about(String other) {
        about = Optional.of(other);
        return this;
    }

    List<Described> described() {
        return columns.stream().map(Filled::described).toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<FileColumn> columns() {
        return described().stream().map(each -> each.column(words)).toList();
    }

    @Override
    public String sheet() {
        return words.get("table.sheet." + name);
    }

    /// What it holds, in a sentence.
    String about() {
        return about.orElseGet(() -> words.get("table.about." + name));
    }

    @Override
    public int rowCount() {
        return count;
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        Iterator<R> each = rows.get().iterator();
        while (each.hasNext()) {
            R row = each.next();
            columns.forEach(column -> write(column.fill().apply(row), sink));
            sink.endRow();
        }
    }

    private static void write(Object value, Sink sink) {
        switch (value) {
            case String text -> sink.text(text);
            case Number number -> sink.number(number.doubleValue());
            case Boolean flag -> sink.flag(flag);
            default -> throw new IllegalArgumentException("A table cannot hold " + value + ".");
        }
    }
}
