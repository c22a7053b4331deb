package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
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
    private final TermsFigure figures;
    private final Map<TermsColumn, Integer> places = new EnumMap<>(TermsColumn.class);
    private final List<TermsRow> rows = new ArrayList<>();
    private List<String> header = List.of();

    TermsRows(TermsFigure figures, Optional<DecimalMark> decimal, Consumer<Fault> faults) {
        super(by -> by.decimals(decimal), faults);
        this.figures = figures;
    }

    TermsFigure figures() {
        return figures;
    }

    /// Something wrong with the file as a whole.
    ///
    /// @return nothing, which is what can be made of it
    <T> Optional<T> ofFile(Message what) {
        fault(Fault.ofFile(what));
        return Optional.empty();
    }

    List<TermsRow> rows() {
        return rows;
    }

    /// A column as the file heads it.
    String head(TermsColumn column) {
        Integer place = places.get(column);
        return place == null ? column.key() : header.get(place);
    }

    /// The cell of a fault in a sheet; empty for one of the sheet as a whole.
    Optional<String> findCell(Fault fault) {
        return places.keySet().stream()
                .filter(column -> fault.line() > 0 && head(column).equals(fault.column()))
                .findFirst()
                .map(column -> CellName.of(places.getOrDefault(column, 0), fault.line()));
    }

    @Override
    protected boolean headings(List<String> names, long line) {
        places.putAll(HeadingFinder.find(names, line, TermsColumn::find, this::fault));
        header = names;
        List<String> strange =
                names.stream()
                        .filter(name -> !name.isEmpty() && TermsColumn.find(name).isEmpty())
                        .toList();
        List<String> missing =
                Arrays.stream(TermsColumn.values())
                        .filter(column -> column.needed() && !places.containsKey(column))
                        .map(TermsColumn::key)
                        .toList();
        if (!missing.isEmpty()) {
            Message what = PackMessage.COLUMN_MISSING.of(missing).so(remedy(strange));
            fault(line, "", String.join(",", names), what);
            return false;
        }
        strange.forEach(
                name -> fault(line, name, "", PackMessage.NOT_KNOWN.so(remedy(List.of(name)))));
        return true;
    }

    private static Message remedy(List<String> strange) {
        List<String> known =
                Arrays.stream(TermsColumn.values())
                        .flatMap(column -> column.names().stream())
                        .toList();
        return strange.stream()
                .map(name -> Suggestions.among(known, name))
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse(Message.NONE)
                .then(PackMessage.ALLOWED.of(Keyed.keys(TermsColumn.class)));
    }

    @Override
    protected boolean fits(RowBuffer row, int columns) {
        return row.isBlank() || super.fits(row, columns);
    }

    @Override
    protected void take(RowBuffer row) {
        Map<TermsColumn, String> cells = new EnumMap<>(TermsColumn.class);
        places.forEach((column, k) -> cells.put(column, unguarded(row.cell(k))));
        cells.values().removeIf(String::isEmpty);
        Optional<TermsColumn> total =
                cells.keySet().stream()
                        .filter(column -> column != TermsColumn.NOTE)
                        .filter(column -> TotalRow.isOne(cells.getOrDefault(column, "")))
                        .findFirst();
        // A row of notes alone is a remark.
        if (total.isPresent()) {
            String label = cells.getOrDefault(total.get(), "");
            fault(TotalRow.fault(row.line(), head(total.get()), label));
        } else if (!Set.of(TermsColumn.NOTE).containsAll(cells.keySet())) {
            boolean isNumber = row.isNumber(places.getOrDefault(TermsColumn.VALUE, -1));
            rows.add(new TermsRow(this, row.line(), cells, isNumber, TermsWord.NAME));
        }
    }
}
