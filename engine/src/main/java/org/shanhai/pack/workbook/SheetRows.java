package org.shanhai.pack.workbook;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;

/// The rows of a sheet, one at a time. What is not as the standard has it is a fault, and the cell
/// or row is left out.
final class SheetRows {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private static final Set<String> ROWS = Set.of("row");
    private static final Set<String> CELLS = Set.of("c");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");

    /// A row of a sheet.
    ///
    /// @param cells from left to right, none twice
    record Row(int number, List<CellTexts.Cell> cells) {}

    private final String sheet;
    private final Xml xml;
    private final CellTexts texts;
    private final Consumer<Fault> faults;
    private int row;
    private int rows;

    /// @throws XMLStreamException where it is no XML
    SheetRows(String sheet, InputStream in, CellTexts texts, Consumer<Fault> faults)
            throws XMLStreamException {
        this.sheet = sheet;
        this.texts = texts;
        this.faults = faults;
        xml = new Xml(in);
        xml.next(Set.of("sheetData"), "worksheet");
    }

    /// Empty behind the last row.
    Optional<Row> next() throws XMLStreamException {
        while (xml.next(ROWS, "sheetData").isPresent()) {
            if (++rows > MOST_ROWS) {
                throw tooMany(WorkbookMessage.MANY.of(Faults.counted(MOST_ROWS)));
            }
            Optional<String> stated = xml.find("r");
            int number = stated.isEmpty() ? row + 1 : number(stated.get(), MOST_ROWS);
            if (number <= 0) {
                fault(0, stated.orElse(""), WorkbookMessage.NO_ROW.of(row, sheet));
                xml.next(Set.of(), "row");
            } else {
                row = number;
                return Optional.of(readRow());
            }
        }
        return Optional.empty();
    }

    private Row readRow() throws XMLStreamException {
        TreeMap<Integer, CellTexts.Cell> cells = new TreeMap<>();
        int column = -1;
        int count = 0;
        while (xml.next(CELLS, "row").isPresent()) {
            if (++count > MOST_COLUMNS) {
                throw tooMany(WorkbookMessage.MANY_CELLS.of(row, Faults.counted(MOST_COLUMNS)));
            }
            Optional<String> reference = xml.find("r");
            int at = reference.isEmpty() ? column + 1 : column(reference.get());
            if (at < 0 || at >= MOST_COLUMNS || cells.containsKey(at)) {
                fault(row, reference.orElse(""), WorkbookMessage.NO_CELL.of(row, sheet));
                xml.next(Set.of(), "c");
            } else {
                column = at;
                readCell(at).ifPresent(cell -> cells.put(cell.column(), cell));
            }
        }
        return new Row(row, List.copyOf(cells.values()));
    }

    private static XMLStreamException tooMany(Message what) {
        return new XMLStreamException(new BoundedXml.Exceeded(what));
    }

    private Optional<CellTexts.Cell> readCell(int column) throws XMLStreamException {
        try {
            return texts.read(xml, column);
        } catch (CellTexts.OddCell odd) {
            String cell = CellName.of(column, row);
            String most = Faults.counted(Xml.MOST_CHARACTERS);
            Message what =
                    odd.value.isEmpty()
                            ? WorkbookMessage.CELL_LONG.of(most, cell, sheet)
                            : WorkbookMessage.IN_CELL.of(cell, sheet);
            fault(row, odd.value, what);
            return Optional.empty();
        }
    }

    private void fault(int line, String value, Message message) {
        faults.accept(new Fault(line, "", value, message.so(WorkbookMessage.OPEN_AND_SAVE.of())));
    }

    /// The column of `C7` in row 7, from 0; −1 where it is none.
    private int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            char letter = Character.toUpperCase(reference.charAt(letters));
            if (letter > 'Z' || letters == 3) {
                return -1;
            }
            column = column * 26 + letter - 'A' + 1;
            letters++;
        }
        return number(reference.substring(letters), MOST_ROWS) == row ? column - 1 : -1;
    }

    /// A whole number from 1; 0 where it is none, or too large.
    private static int number(String digits, int most) {
        int number = DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        return number <= most ? number : 0;
    }
}
