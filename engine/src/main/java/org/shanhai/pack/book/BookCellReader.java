package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Years;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.NameIndex;
import org.shanhai.region.NormalisedNames;
import org.shanhai.region.Quantity;

/// Reads single cells of the book.
record BookCellReader(
        BookNames names,
        Conversion conversion,
        Decimals decimals,
        Years years,
        IndustryReader industries) {
    /// Beside what says so of any figure.
    private static final Set<String> BLANK = Set.of("/", "无");
    /// As dates of workbooks are read, and as they are typed.
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}( .*|T.*)?");

    private static final Pattern SIGNED =
            Pattern.compile("-?(\\p{Sc}|[A-Z]{3} ?)[0-9].*|-?[0-9][0-9.,]* ?(\\p{Sc}|[A-Z]{3})");

    /// A cell.
    ///
    /// @param isNumber whether the workbook holds it as a number
    record Cell(
            Faulty sheet, String name, Headings.Heading heading, String text, boolean isNumber) {
        static Cell of(Faulty sheet, Headings.Heading heading, RowBuffer row, int at) {
            return new Cell(sheet, sheet.cell(at, row), heading, row.cell(at), row.isNumber(at));
        }

        Optional<UnitText> unit() {
            return heading.unit();
        }

        /// Whether somebody wrote that nothing is known.
        boolean isBlank() {
            return BLANK.contains(text) || FigureWords.sayUnknown(text);
        }

        /// @return nothing, which is what can be read of it
        <T> Optional<T> error(Message message) {
            return sheet.error(name, heading.text(), text, message);
        }
    }

    /// Puts what a cell holds into its row, or names what is wrong with it.
    ///
    /// @param year of the figures; it decides the rate of exchange
    /// @param empty what to do where nothing stands and something must
    void read(Cell cell, int year, BookRow row, PackMessage empty) {
        BookColumn column = cell.heading().column();
        if (cell.isBlank()) {
            if (column.required()) {
                cell.error(TableMessage.CELL_EMPTY.so(empty.of()));
            }
            return;
        }
        if (DATE.matcher(cell.text()).matches() && column.kind().isNoDate()) {
            cell.error(BookMessage.A_DATE.of());
            return;
        }
        Optional<?> read =
                switch (column.kind()) {
                    case CellKind.Text _ -> Optional.of(cell.text());
                    case CellKind.Name _ -> Optional.of(NormalisedNames.tidy(cell.text()));
                    case CellKind.Choice choice -> choice(cell, choice);
                    case CellKind.Year asked ->
                            years.read(cell.text(), asked.planned(), cell::error).stream()
                                    .boxed()
                                    .findFirst();
                    case CellKind.IndustryName _ -> industries.find(cell);
                    case CellKind.Amount amount ->
                            BadFigure.orTell(() -> amount(cell, amount, year), cell::error);
                    case CellKind.Measured _ -> BadFigure.orTell(() -> measured(cell), cell::error);
                };
        read.ifPresent(value -> row.put(cell, value));
    }

    private Optional<String> choice(Cell cell, CellKind.Choice choice) {
        NameIndex<String> index = new NameIndex<>();
        List<String> allowed = new ArrayList<>();
        for (String key : choice.keys()) {
            index.add(key, key);
            names.of(choice, key).forEach(name -> index.add(key, name));
            allowed.addAll(names.of(choice, key));
        }
        Optional<String> found = index.lookUp(cell.text()).find();
        return found.isPresent()
                ? found
                : cell.error(PackMessage.NOT_ALLOWED.so(PackMessage.ALLOWED.of(allowed)));
    }

    private Quantity amount(Cell cell, CellKind.Amount kind, int year) throws BadFigure {
        String canonical = kind.canonical().replace("¤", conversion.rates().currency());
        Quantity read = inUnit(figure(cell), cell, kind, UnitText.read(canonical), year);
        PlausibleRanges.require(read, kind.canonical(), kind.signed());
        BadFigure.throwIf(!kind.bounds() && !read.isPoint(), UnitMessage.ONE_NUMBER);
        BadFigure.throwIf(
                kind.isCount() && read.isPoint() && Conversion.tidy(read).low() % 1 != 0,
                PackMessage.MUST_BE_A_COUNT.of(0));
        return Conversion.tidy(read);
    }

    private Quantity inUnit(
            Figure asWritten, Cell cell, CellKind.Amount kind, UnitText canonical, int year)
            throws BadFigure {
        boolean showsMoney =
                cell.isNumber()
                        && !asWritten.unit().isEmpty()
                        && cell.unit().flatMap(UnitText::above).isPresent();
        // A format put on a whole column is seldom meant against the heading of it.
        BadFigure.throwIf(
                showsMoney && !UnitText.read(asWritten.unit()).isMoneyOf(cell.unit().get()),
                BookMessage.OTHER_MONEY_SHOWN.of(
                        asWritten.unit(), cell.unit().map(UnitText::text).orElse("")));
        // Which money it is the sign of a format says, how much of it is one the heading.
        Figure written =
                showsMoney && asWritten.multiplier() == 1 && SIGNED.matcher(cell.text()).matches()
                        ? new Figure(asWritten.quantity(), "", 1, asWritten.qualified())
                        : asWritten;
        if (!conversion.needsUnit(written, canonical)) {
            return conversion.quantity(written, canonical, year);
        }
        BadFigure.throwIf(
                cell.unit().isEmpty() && !kind.isCount(),
                UnitMessage.NO_UNIT.so(
                        BookMessage.WRITE_UNIT_IN_HEADING.of(cell.heading().text())));
        UnitText unit = cell.unit().orElse(canonical);
        BadFigure.throwIf(
                written.multiplier() != 1 && unit.multiplier() != 1,
                PackMessage.MULTIPLIER_TWICE.of(unit.text()));
        return written.quantity().times(conversion.factor(unit, canonical, year));
    }

    /// The number of a figure whose unit stands in another cell; a unit of its own would be a
    /// second.
    private Quantity measured(Cell cell) throws BadFigure {
        Figure written = figure(cell);
        Quantity quantity = written.quantity();
        BadFigure.throwIf(!written.unit().isEmpty(), UnitMessage.NOT_BARE.of(written.unit()));
        PlausibleRanges.requireNotNegative(quantity);
        BadFigure.throwIf(!quantity.isPoint(), UnitMessage.ONE_NUMBER);
        return quantity;
    }

    private Figure figure(Cell cell) throws BadFigure {
        String text = FigureWords.withoutYear(cell.text());
        return Figure.read(cell.isNumber() ? text : decimals.plain(text));
    }
}
