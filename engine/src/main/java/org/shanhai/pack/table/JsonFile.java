package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.shanhai.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/// A table as JSON: an array of objects, each a row whose names are headings; or one object, whose
/// names and values stand below one another under the headings `key` and `value`. An object of
/// several tables, one of them an array, is as a workbook of sheets. A cell is a text, a number,
/// null, or a figure as answers have it: `{"relation": "at_least", "value": 700, "unit": "万元"}`.
///
/// Rows need not have the same names: all are found in a pass before the rows are read, so that
/// memory does not grow with them.
///
/// @param title by which it goes among several; empty where it is alone
/// @param from where it begins
/// @param first the line of its first row
/// @param headings as they are written, with what stands first under each
public record JsonFile(
        Bytes bytes,
        String title,
        Spot from,
        long first,
        boolean isObject,
        List<RowSink.First> headings)
        implements TableFile {
    private static final String EXPLANATIONS = "explanations";

    private static final List<RowSink.First> OF_OBJECT =
            List.of(new RowSink.First("key", 0, ""), new RowSink.First("value", 0, ""));
    private static final Set<String> ENDS = Set.of("low", "high");
    private static final Set<String> NUMBERS = Set.of("value", "low", "high");
    private static final Map<String, String> SIGNS =
            Map.of("equal", "", "at_least", ">=", "at_most", "<=", "about", "~", "between", "");

    private static final int LISTEN_EVERY = 4096;

    /// Cells of a table whose rows have few of its names; so many more a byte.
    private static final long MOST_CELLS = 10_000_000;

    private static final long MOST_OF_A_BYTE = 100;

    /// A byte of a file and its line.
    record Spot(long at, long line) {
        static Spot of(JsonParser parser) {
            TokenStreamLocation here = parser.currentTokenLocation();
            if (here.getByteOffset() < 0) {
                // Other encodings than UTF-8 are read through a reader.
                throw new StreamReadException(parser, "no UTF-8");
            }
            return new Spot(here.getByteOffset(), here.getLineNr());
        }
    }

    /// @param line 0 where its row has none either
    private record Cell(String text, long line, boolean isNumber) {
        private static final Cell EMPTY = new Cell("", 0, false);
    }

    /// The tables of a file, with faults for what is none.
    public static List<JsonFile> list(Bytes bytes, Consumer<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        List<JsonFile> tables = new ArrayList<>();
        try (InputStream in = bytes.open();
                JsonParser parser = JsonTree.JSON.createParser(ObjectReadContext.empty(), in)) {
            tables.addAll(new Scan(bytes, parser, found).tables());
            if (parser.nextToken() != null) {
                found.add(fault(parser, 1, "", TableMessage.SOMETHING_FOLLOWS));
            }
        } catch (JacksonException broken) {
            tables.clear();
            found.clear();
            found.add(Encoding.findFault(bytes).orElseGet(() -> brokenAt(broken)));
        } catch (IOException unreadable) {
            found.add(Faults.unreadable(unreadable));
        }
        found.forEach(faults);
        return tables;
    }

    private static Fault brokenAt(JacksonException broken) {
        return JsonFault.of(broken, TableMessage.MEND_JSON.of());
    }

    private static Fault fault(JsonParser parser, long start, String name, TableMessage what) {
        JsonToken token = parser.currentToken();
        String text = token.isScalarValue() ? parser.getString() : token.asString();
        Fault fault = new Fault(start - 1 + Spot.of(parser).line, name, text, what.of());
        parser.skipChildren();
        return fault;
    }

    private record Scan(Bytes bytes, JsonParser parser, List<Fault> faults) {
        List<JsonFile> tables() {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                return array("", faults).stream().toList();
            }
            JsonFile whole = object("");
            List<JsonFile> tables = new ArrayList<>();
            List<Fault> others = new ArrayList<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals(EXPLANATIONS)) {
                    parser.skipChildren();
                } else if (token == JsonToken.START_ARRAY) {
                    array(name, others).ifPresent(tables::add);
                } else if (token == JsonToken.START_OBJECT) {
                    tables.add(object(name));
                    parser.skipChildren();
                } else {
                    others.add(fault(parser, 1, name, TableMessage.NO_OBJECT));
                }
            }
            if (tables.stream().allMatch(JsonFile::isObject)) {
                return List.of(whole);
            }
            faults.addAll(others);
            return tables;
        }

        private JsonFile object(String title) {
            Spot from = Spot.of(parser);
            return new JsonFile(bytes, title, from, from.line, true, OF_OBJECT);
        }

        private RowSink.First first(String name) {
            boolean isText =
                    parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_NULL);
            return new RowSink.First(name, Spot.of(parser).line, isText ? parser.getString() : "");
        }

        /// Nothing where something else than rows stands in it.
        private Optional<JsonFile> array(String title, List<Fault> wrong) {
            Spot from = Spot.of(parser);
            Map<String, RowSink.First> names = new LinkedHashMap<>();
            long first = 0;
            long rows = 0;
            int before = wrong.size();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    first = rows++ == 0 ? Spot.of(parser).line : first;
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        String name = parser.currentName();
                        parser.nextToken();
                        if (!name.equals(EXPLANATIONS)) {
                            names.computeIfAbsent(name, this::first);
                        }
                        parser.skipChildren();
                    }
                } else {
                    wrong.add(fault(parser, 1, title, TableMessage.NO_OBJECT));
                }
            }
            long most = MOST_CELLS + MOST_OF_A_BYTE * (Spot.of(parser).at - from.at);
            if (names.size() * rows > most) {
                wrong.add(Fault.ofLine(first, TableMessage.TOO_MANY_NAMES.of(names.size(), rows)));
                names.clear();
            }
            return Optional.of(
                            new JsonFile(
                                    bytes, title, from, first, false, List.copyOf(names.values())))
                    .filter(table -> !names.isEmpty() || wrong.size() == before);
        }
    }

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        if (headings.isEmpty()) {
            sink.fault(Faults.noHeader());
            return;
        }
        try (InputStream in = bytes.open()) {
            in.skipNBytes(from.at);
            try (JsonParser parser = JsonTree.JSON.createParser(ObjectReadContext.empty(), in)) {
                sink.named(headings);
                if (sink.header(
                        headings.stream().map(named -> named.name().strip()).toList(), first)) {
                    new Rows(parser, sink).read(listener);
                }
            }
        } catch (JacksonException changed) {
            sink.fault(brokenAt(changed));
        } catch (IOException unreadable) {
            sink.fault(Faults.unreadable(unreadable));
        }
    }

    private final class Rows {
        private final JsonParser parser;
        private final RowSink sink;
        private final RowBuffer row = new RowBuffer();
        private final Map<String, Integer> places = new HashMap<>();
        private final Cell[] cells = new Cell[headings.size()];
        private final BitSet read = new BitSet();

        Rows(JsonParser parser, RowSink sink) {
            this.parser = parser;
            this.sink = sink;
            headings.forEach(named -> places.put(named.name(), places.size()));
            IntStream.range(0, cells.length).filter(sink::reads).forEach(read::set);
        }

        void read(Listener listener) {
            parser.nextToken();
            for (int k = 1; !parser.nextToken().isStructEnd(); k++) {
                switch (parser.currentToken()) {
                    case PROPERTY_NAME -> pair();
                    case START_OBJECT -> row();
                    default -> parser.skipChildren();
                }
                if (k % LISTEN_EVERY == 0) {
                    listener.at(from.at + Spot.of(parser).at, bytes.size());
                }
            }
        }

        private void row() {
            long line = line();
            Arrays.fill(cells, Cell.EMPTY);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Integer at = places.get(parser.currentName());
                Cell cell = cell(at != null && read.get(at));
                if (at != null) {
                    cells[at] = cell;
                }
            }
            hand(line);
        }

        private void pair() {
            String name = parser.currentName();
            cells[0] = new Cell(name, line(), false);
            cells[1] = cell(!name.equals(EXPLANATIONS));
            if (!name.equals(EXPLANATIONS)) {
                hand(cells[0].line);
            }
        }

        private void hand(long line) {
            row.begin(line);
            for (Cell cell : cells) {
                row.add(cell.text, cell.isNumber, Math.max(line, cell.line));
            }
            sink.row(row);
        }

        private long line() {
            return from.line - 1 + Spot.of(parser).line;
        }

        private Cell cell(boolean isRead) {
            String name = parser.currentName();
            long line = line();
            JsonToken token = parser.nextToken();
            if (isRead && token == JsonToken.START_OBJECT) {
                return figure(name, line);
            } else if (isRead && (token.isNumeric() || token == JsonToken.VALUE_STRING)) {
                return new Cell(parser.getString(), line, token.isNumeric());
            } else if (isRead && token != JsonToken.VALUE_NULL) {
                sink.fault(fault(parser, from.line, name, TableMessage.NOT_A_CELL));
            } else {
                parser.skipChildren();
            }
            return Cell.EMPTY;
        }

        private Cell figure(String name, long line) {
            Map<String, String> parts = new LinkedHashMap<>();
            boolean isNumber = true;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    parts.put(key, parser.getString());
                    isNumber &= token.isNumeric() || !NUMBERS.contains(key);
                }
                parser.skipChildren();
            }
            String sign = SIGNS.get(parts.getOrDefault("relation", "equal"));
            boolean isRange = parts.keySet().containsAll(ENDS);
            if (sign == null || !isRange && !parts.containsKey("value")) {
                Message what = TableMessage.NOT_A_FIGURE.so(TableMessage.WRITE_FIGURE.of());
                sink.fault(line, name, parts.toString(), what);
                return Cell.EMPTY;
            }
            String text =
                    isRange
                            ? parts.get("low") + "-" + parts.get("high")
                            : sign + parts.get("value");
            return new Cell(text + parts.getOrDefault("unit", ""), line, isNumber);
        }
    }
}
