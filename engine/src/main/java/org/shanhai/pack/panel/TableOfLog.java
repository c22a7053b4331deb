package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.pack.Problem.Severity;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.Plain;

/// Lays the logged values out as tables, keys sorted, and names the cells that are there twice.
///
/// Copies of the same value count once and are a warning; values that differ are errors, unless
/// all rows of a cell are to be added up.
final class TableOfLog {
    private record Twice(int place, int industry, int year, double value, int line) {
        /// Each cell by itself.
        long cell() {
            return (long) place << 40 | (long) industry << 16 | year;
        }
    }

    private static final class Twices {
        private final List<Twice> first = new ArrayList<>();
        private long count;

        void add(Twice twice) {
            count++;
            if (first.size() < Problems.SHOWN) {
                first.add(twice);
            }
        }
    }

    private final CellReader cells;
    private final PanelColumns columns;

    private final int[] places;

    private final int[] industries;
    private final int[] years;

    private final List<Matrix> values = new ArrayList<>();

    private final List<BitSet> filled = new ArrayList<>();
    private final Twices differing = new Twices();
    private final Twices copies = new Twices();

    private TableOfLog(CellReader cells, PanelColumns columns) {
        this.cells = cells;
        this.columns = columns;
        places = ranks(cells.places);
        industries = ranks(cells.industries);
        years = ranks(cells.years);
    }

    static PanelTable lay(CellReader cells, PanelColumns columns) {
        return new TableOfLog(cells, columns).lay();
    }

    private PanelTable lay() {
        for (int y = 0; y < years.length; y++) {
            values.add(Matrix.zeros(places.length, industries.length));
            filled.add(new BitSet(places.length * industries.length));
        }
        cells.log.forEach(this::put);
        if (!cells.question.sumDuplicates()) {
            nameTwice();
        }
        return new PanelTable(
                sorted(cells.places), sorted(cells.industries), sorted(cells.years), values);
    }

    private void put(int place, int industry, int year, double value, int line) {
        int at = places[place] * industries.length + industries[industry];
        double[] table = values.get(years[year]).storage();
        BitSet full = filled.get(years[year]);
        if (!full.get(at)) {
            full.set(at);
            table[at] = value;
        } else if (cells.question.sumDuplicates()) {
            table[at] += value;
        } else if (table[at] == value) {
            copies.add(new Twice(place, industry, year, value, line));
        } else {
            differing.add(new Twice(place, industry, year, value, line));
        }
    }

    private void nameTwice() {
        Map<Long, Twice> firsts = firsts();
        PanelMessage remedy =
                columns.year().isEmpty() ? PanelMessage.KEEP_YEAR_OR_SUM : PanelMessage.KEEP_OR_SUM;
        for (Twice twice : differing.first) {
            Twice first = firsts.getOrDefault(twice.cell(), twice);
            String earlier = Plain.number(first.value);
            Message what = PanelMessage.TWICE.of(Plain.number(twice.value), earlier, first.line);
            cells.fault(fault(twice, what.so(remedy.of())));
        }
        Problems problems = cells.problems;
        String column = columns.value().orElse("");
        long more = differing.count - differing.first.size();
        problems.more(Severity.ERROR, "", cells.file, PanelMessage.TWICE, column, more);
        if (copies.count > 0) {
            Message what = PanelMessage.TWICE_ALIKE.of(copies.count);
            problems.warning("", cells.file, fault(copies.first.getFirst(), what));
        }
    }

    private Fault fault(Twice twice, Message what) {
        String year = cells.years.key(twice.year);
        String name =
                "%s, %s%s"
                        .formatted(
                                cells.places.key(twice.place),
                                cells.industries.key(twice.industry),
                                year.isEmpty() ? "" : ", " + year);
        return new Fault(twice.line, columns.value().orElse(""), name, what);
    }

    private Map<Long, Twice> firsts() {
        Map<Long, Twice> found = new HashMap<>();
        Set<Long> wanted = differing.first.stream().map(Twice::cell).collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            cells.log.forEach(
                    (place, industry, year, value, line) -> {
                        Twice row = new Twice(place, industry, year, value, line);
                        if (wanted.contains(row.cell())) {
                            found.putIfAbsent(row.cell(), row);
                        }
                    });
        }
        return found;
    }

    private static int[] ranks(CellReader.KeyNumbers keys) {
        List<String> sorted = sorted(keys);
        return IntStream.range(0, keys.count())
                .map(k -> Collections.binarySearch(sorted, keys.key(k)))
                .toArray();
    }

    private static List<String> sorted(CellReader.KeyNumbers keys) {
        return IntStream.range(0, keys.count()).mapToObj(keys::key).sorted().toList();
    }
}
