package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.key.Keyed;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.workbook.CellName;

/// Takes the rows of a table of terms.
final class TermsRows extends SquareRows {
    private final Consumer<Fault> faults;
    private final Map<TermsColumn, Integer> places = new EnumMap<>(TermsColumn.class);
    private final Map<TermsColumn, String> heads = new EnumMap<>(TermsColumn.class);
    private final List<TermsRow> rows = new ArrayList<>();

    /// @param decimal the decimal mark of the file; told by what separates its cells where empty
    TermsRows(Optional<DecimalMark> decimal, Consumer<Fault> faults) {
        super(by -> by.decimals(decimal));
        this.faults = faults;
    }

    List<TermsRow> rows() {
        return rows;
    }

    /// A column as the file heads it.
    String head(TermsColumn column) {
        return heads.getOrDefault(column, column.key());
    }

    /// The cell of a fault in a sheet; empty for one of the sheet as a whole.
    Optional<String> findCell(Fault fault) {
        return fault.line() == 0
                ? Optional.empty()
                : places.keySet().stream()
                        .filter(column -> head(column).equals(fault.column()))
                        .findFirst()
                        .map(column -> CellName.of(places.getOrDefault(column, 0), fault.line()));
    }

    @Override
    protected boolean headings(List<String> names, long line) {
        places.putAll(HeadingFinder.find(names, line, name -> TermsColumn.find(name), faults));
        places.forEach((column, k) -> heads.put(column, names.get(k)));
        List<String> missing =
                Arrays.stream(TermsColumn.values())
                        .filter(column -> column.needed() && !places.containsKey(column))
                        .map(TermsColumn::key)
                        .toList();
        if (!missing.isEmpty()) {
            faults.accept(
                    new Fault(
                            line,
                            "",
                            String.join(",", names),
                            PackMessage.COLUMN_MISSING
                                    .of(missing)
                                    .so(
                                            near(names)
                                                    .then(
                                                            PackMessage.ALLOWED.of(
                                                                    Keyed.keys(
                                                                            TermsColumn.class))))));
        }
        if (missing.isEmpty()) {
            names.stream()
                    .filter(name -> !name.isEmpty() && TermsColumn.find(name).isEmpty())
                    .forEach(name -> unknown(name, line));
        }
        return missing.isEmpty();
    }

    private void unknown(String name, long line) {
        faults.accept(
                new Fault(
                        line,
                        name,
                        "",
                        PackMessage.NOT_KNOWN.so(
                                near(List.of(name))
                                        .then(
                                                PackMessage.ALLOWED.of(
                                                        Keyed.keys(TermsColumn.class))))));
    }

    /// What a heading that is none of ours was likely meant to be.
    private org.shanhai.message.Message near(List<String> names) {
        List<String> known =
                Arrays.stream(TermsColumn.values())
                        .flatMap(column -> column.names().stream())
                        .toList();
        return names.stream()
                .filter(name -> TermsColumn.find(name).isEmpty())
                .map(name -> Suggestions.among(known, name))
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse(org.shanhai.message.Message.NONE);
    }

    @Override
    protected boolean fits(RowBuffer row, int columns) {
        return row.isBlank() || super.fits(row, columns);
    }

    @Override
    protected void take(RowBuffer row) {
        if (row.isBlank()) {
            return;
        }
        Map<TermsColumn, String> cells = new EnumMap<>(TermsColumn.class);
        boolean[] number = {false};
        places.forEach(
                (column, k) -> {
                    String text = row.cell(k);
                    if (!text.isEmpty()) {
                        cells.put(column, unguarded(text));
                    }
                    number[0] |= column == TermsColumn.VALUE && row.isNumber(k);
                });
        Optional<String> total =
                cells.entrySet().stream()
                        .filter(cell -> cell.getKey() != TermsColumn.NOTE)
                        .map(Map.Entry::getValue)
                        .filter(TotalRow::isOne)
                        .findFirst();
        // A row of notes alone is a remark.
        if (total.isPresent()) {
            faults.accept(TotalRow.fault(row.line(), "", total.get()));
        } else if (cells.keySet().stream().anyMatch(column -> column != TermsColumn.NOTE)) {
            rows.add(new TermsRow(row.line(), cells, number[0]));
        }
    }

    /// Without the apostrophe that keeps a spreadsheet from running a text.
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    @Override
    public void fault(Fault fault) {
        faults.accept(fault);
    }
}
