package org.shanhai.pack.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// Reads cells: what they hold, and how that is shown.
///
/// @param from1904 whether days are counted from 1904
/// @param takesResults whether a formula is read as what it last came to, where the file keeps that
record CellTexts(
        List<Xml.Text> shared, List<NumberFormat> formats, boolean from1904, boolean takesResults) {
    private static final Set<String> PARTS = Set.of("v", "f", "is");
    private static final Xml.Text NOTHING = new Xml.Text("", false, Optional.empty());

    /// A cell that has something in it.
    ///
    /// @param text as it is shown; a formula without its sign
    record Cell(int column, Kind kind, String text) {}

    /// What a cell holds, as far as tables tell it apart.
    enum Kind {
        TEXT,
        /// The file holds it as a number, so that a point in it is the decimal mark.
        NUMBER,
        ERROR,
        FORMULA
    }

    /// A cell that is not as the standard has it.
    static final class OddCell extends Exception {
        private static final long serialVersionUID = 1L;

        final String value;

        OddCell(String value) {
            super(value);
            this.value = value;
        }
    }

    /// Reads the cell that the part stands at, to its end whatever is wrong with it.
    ///
    /// @return empty where there is nothing in it
    Optional<Cell> read(Xml xml, int column) throws XMLStreamException, OddCell {
        String type = xml.find("t").orElse("n");
        String style = xml.find("s").orElse("");
        Xml.Text value = NOTHING;
        Optional<Xml.Text> formula = Optional.empty();
        for (Optional<String> part = xml.next(PARTS, "c");
                part.isPresent();
                part = xml.next(PARTS, "c")) {
            switch (part.get()) {
                case "f" -> formula = Optional.of(xml.text("f"));
                default -> value = xml.text(part.get());
            }
        }
        if (formula.isPresent() && !(takesResults && !value.text().isEmpty())) {
            return Optional.of(new Cell(column, Kind.FORMULA, formula.get().text()));
        }
        requireSound(value);
        return value.text().isEmpty()
                ? Optional.empty()
                : Optional.of(cell(column, type, style, value.text()));
    }

    private static void requireSound(Xml.Text text) throws OddCell {
        if (text.entity().isPresent()) {
            throw new OddCell("&" + text.entity().get() + ";");
        }
        if (text.tooLong()) {
            throw new OddCell("");
        }
    }

    private Cell cell(int column, String type, String style, String value) throws OddCell {
        return switch (type) {
            case "n" -> number(column, style, value);
            case "s" -> new Cell(column, Kind.TEXT, shared(value));
            case "str", "inlineStr" -> new Cell(column, Kind.TEXT, value);
            case "b" -> new Cell(column, Kind.TEXT, truth(value));
            case "d" -> new Cell(column, Kind.TEXT, value.replaceFirst("T00:00(:00)?Z?$", ""));
            case "e" -> new Cell(column, Kind.ERROR, value);
            default -> throw new OddCell(type);
        };
    }

    private Cell number(int column, String style, String value) throws OddCell {
        NumberFormat format = format(style);
        String text =
                NumberFormat.read(value)
                        .flatMap(number -> format.shown(number, from1904))
                        .orElseThrow(() -> new OddCell(value));
        // A code that shows the zeros it begins with is no number.
        return new Cell(column, format.showsCode(text) ? Kind.TEXT : Kind.NUMBER, text);
    }

    private NumberFormat format(String style) throws OddCell {
        // Some programs number styles and write none.
        boolean none = style.isEmpty() || formats.isEmpty() && find(style).isPresent();
        return none ? NumberFormat.GENERAL : formats.get(required(style, formats.size()));
    }

    private String shared(String value) throws OddCell {
        Xml.Text text = shared.get(required(value, shared.size()));
        requireSound(text);
        return text.text();
    }

    private static String truth(String value) throws OddCell {
        return switch (value) {
            case "1", "true" -> "true";
            case "0", "false" -> "false";
            default -> throw new OddCell(value);
        };
    }

    private static int required(String digits, int behindLast) throws OddCell {
        return find(digits)
                .filter(each -> each < behindLast)
                .orElseThrow(() -> new OddCell(digits));
    }

    private static Optional<Integer> find(String digits) {
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 9
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
