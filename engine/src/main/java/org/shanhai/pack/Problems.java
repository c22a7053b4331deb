package org.shanhai.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;
import org.shanhai.pack.Problem.Severity;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.UnitMessage;

/// Collects what is wrong, in the order of the pack's tables, files and lines. Of the same kind in
/// the same column it keeps the first twenty and counts the rest.
public final class Problems {
    /// Of one kind in one column.
    public static final int SHOWN = 20;

    private static final Pattern BEFORE_UNIT = Pattern.compile("^[^\\p{L}%‰¤$€£¥]*");

    private static final List<MessageKey> OF_UNITS =
            List.of(UnitMessage.UNIT_UNKNOWN, UnitMessage.OTHER_MEASURE);

    private record Spot(int table, int file, long line, int arrival, Problem problem) {}

    private record Kind(Severity severity, String table, String column, String kind) {}

    private record Rows(long count, List<String> places) {
        private static final int NAMED = 5;

        Rows and(Rows more) {
            List<String> all = new ArrayList<>(places);
            more.places.stream().limit(NAMED - all.size()).forEach(all::add);
            return new Rows(count + more.count, all);
        }

        Message said() {
            return places.isEmpty()
                    ? PackMessage.SO_IN_ROWS.of(count)
                    : PackMessage.SO_IN_LINES.of(count, places, count - places.size());
        }
    }

    private static final class Tally {
        private Message first = Message.NONE;
        private long count;
        private int file;
        private String fileName = "";
    }

    private final List<Spot> spots = new ArrayList<>();
    /// In order of arrival: the hash of an enum differs from run to run.
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Integer> files = new HashMap<>();
    /// Where what is alike was named first, and in how many rows more it is so.
    private final Map<Problem, Integer> spotOfAlike = new HashMap<>();
    private final Map<Integer, Rows> rowsOfSpot = new HashMap<>();
    private int errors;

    /// Something wrong with the pack as a whole.
    void error(String file, String value, Message message) {
        add(Severity.ERROR, "", file, new Fault(0, "", value, message));
    }

    /// Something wrong with what a file says of a thing by its name: a property, a setting.
    void property(String file, String name, String value, Message message) {
        error("", file, new Fault(0, name, value, message));
    }

    public void error(String table, String file, Fault fault) {
        add(Severity.ERROR, table, file, fault);
    }

    public void warning(String table, String file, Fault fault) {
        add(Severity.WARNING, table, file, fault);
    }

    /// Something wrong with a cell of a row.
    void error(CheckedRow row, String column, Message message) {
        error(row.table(), row.file(), row.fault(column, message));
    }

    /// That both of two columns are filled, or none, where one of them must be.
    void notOneOf(CheckedRow row, String first, String second) {
        Message what =
                row.has(second)
                        ? PackMessage.BESIDE.of(first, row.text(first))
                        : PackMessage.NEITHER.of(first, second);
        error(row, second, what.so(PackMessage.FILL_ONE_OF.of(first, second)));
    }

    void warning(CheckedRow row, String column, Message message) {
        warning(row.table(), row.file(), row.fault(column, message));
    }

    /// What is read of a cell of a row; nothing, with an error, where its unit is wrong.
    <T> Optional<T> sound(CheckedRow row, String column, BadFigure.Attempt<T> attempt) {
        return BadFigure.orTell(attempt, reason -> error(row, column, reason));
    }

    /// More of a kind of which the first [#SHOWN] were named.
    public void more(
            Severity severity,
            String table,
            String file,
            MessageKey kind,
            String column,
            long count) {
        if (count > 0) {
            long more = severity == Severity.ERROR ? count : 0;
            errors = (int) Math.min(Integer.MAX_VALUE, errors + more);
            tally(new Kind(severity, table, column, kind.key()), file, count);
        }
    }

    public void add(Severity severity, String table, String file, Fault fault) {
        // Without the cell that may be named behind the sheet, and the number before the unit.
        int cell = file.lastIndexOf('!');
        String sheet = cell < 0 ? file : file.substring(0, cell);
        String place = cell < 0 ? Long.toString(fault.line()) : file.substring(cell + 1);
        Rows here = new Rows(1, place.equals("0") ? List.of() : List.of(place));
        boolean ofUnit =
                fault.message().sentences().stream()
                        .anyMatch(said -> OF_UNITS.contains(said.key()));
        String written =
                ofUnit ? BEFORE_UNIT.matcher(fault.value()).replaceFirst("") : fault.value();
        Fault anywhere = new Fault(0, fault.column(), written.strip(), fault.message());
        Problem alike = Problem.of(severity, table, sheet, anywhere);
        Integer named = spotOfAlike.get(alike);
        if (named != null) {
            rowsOfSpot.merge(named, here, Rows::and);
            return;
        }
        if (severity == Severity.ERROR) {
            errors++;
        }
        Tally tally = tally(new Kind(severity, table, fault.column(), fault.kind()), file, 1);
        tally.first = tally.first.isEmpty() ? fault.message() : tally.first;
        if (tally.count <= SHOWN) {
            spotOfAlike.put(alike, spots.size());
            rowsOfSpot.put(spots.size(), here);
            String shown = shortened(fault.value());
            Fault cut = new Fault(fault.line(), fault.column(), shown, fault.message());
            Problem problem = Problem.of(severity, table, file, cut);
            int order = tableOrder(table);
            spots.add(new Spot(order, tally.file, fault.line(), spots.size(), problem));
        }
    }

    private Tally tally(Kind kind, String file, long more) {
        Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
        tally.count += more;
        tally.file = files.computeIfAbsent(file, key -> files.size());
        tally.fileName = file;
        return tally;
    }

    /// Takes in those of other tables, which were found beside these.
    void take(Problems others) {
        int before = spots.size();
        for (Spot spot : others.spots) {
            int file = files.computeIfAbsent(spot.problem.file(), key -> files.size());
            int arrival = before + spot.arrival;
            spots.add(new Spot(spot.table, file, spot.line, arrival, spot.problem));
        }
        others.tallies.forEach(
                (kind, tally) -> tally(kind, tally.fileName, tally.count).first = tally.first);
        others.spotOfAlike.forEach((alike, spot) -> spotOfAlike.put(alike, before + spot));
        others.rowsOfSpot.forEach((spot, rows) -> rowsOfSpot.put(before + spot, rows));
        errors += others.errors;
    }

    private static int tableOrder(String table) {
        return table.isEmpty() ? -1 : Schemas.names().indexOf(table);
    }

    private static String shortened(String value) {
        String line = value.replace("\r", "").replace('\n', ' ');
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    int errorCount() {
        return errors;
    }

    /// Everything, in order, with a last line for each kind that has more than is shown.
    public List<Problem> list() {
        Stream<Spot> more =
                tallies.entrySet().stream()
                        .filter(each -> each.getValue().count > SHOWN)
                        .map(each -> more(each.getKey(), each.getValue()));
        return Stream.concat(spots.stream(), more)
                .sorted(
                        Comparator.comparingInt(Spot::table)
                                .thenComparingInt(Spot::file)
                                .thenComparingLong(Spot::line)
                                .thenComparingInt(Spot::arrival)
                                .thenComparing(spot -> spot.problem().column())
                                .thenComparing(spot -> spot.problem().message().toString()))
                .map(this::withRows)
                .toList();
    }

    private Problem withRows(Spot spot) {
        Rows rows = rowsOfSpot.get(spot.arrival);
        Problem told = spot.problem;
        return rows == null || rows.count == 1
                ? told
                : told.saying(told.message().then(rows.said()));
    }

    private static Spot more(Kind kind, Tally tally) {
        Message message = PackMessage.AND_MORE.of(tally.count - SHOWN, tally.first);
        Problem problem =
                new Problem(kind.severity, kind.table, tally.fileName, 0, kind.column, "", message);
        int last = Integer.MAX_VALUE;
        return new Spot(tableOrder(kind.table), tally.file, Long.MAX_VALUE, last, problem);
    }
}
