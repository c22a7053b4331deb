package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Signs;
import org.shanhai.pack.Years;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.pack.workbook.CellName;
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
    private static final Pattern SIGNED =
            Pattern.compile("-?(\\p{Sc}|[A-Z]{3} ?)[0-9].*|-?[0-9][0-9.,]* ?(\\p{Sc}|[A-Z]{3})");

    /// A cell.
    ///
    /// @param unit that the heading says
    /// @param isNumber whether the workbook holds it as a number
    record Cell(
            String name, String heading, Optional<UnitText> unit, String text, boolean isNumber) {
        static Cell of(Headings.Heading heading, RowBuffer row, int at) {
            return new Cell(
                    CellName.of(at, row.line()),
                    heading.text(),
                    heading.unit(),
                    row.cell(at),
                    at < row.count() && row.isNumber(at));
        }

        boolean isBlank() {
            return BookCellReader.isBlank(text);
        }
    }

    /// Whether somebody wrote that nothing is known.
    static boolean isBlank(String text) {
        return BLANK.contains(text.strip()) || FigureWords.sayUnknown(text);
    }

    /// Puts what a cell holds into its row, or names what is wrong with it.
    ///
    /// @param year of the figures; it decides the rate of exchange
    void read(Cell cell, BookColumn column, int year, BookRow row, Faulty faulty) {
        Optional<?> read =
                switch (column.kind()) {
                    case CellKind.Text _ -> Optional.of(cell.text());
                    case CellKind.Name _ -> Optional.of(NormalisedNames.tidy(cell.text()));
                    case CellKind.Choice choice -> choice(cell, choice, faulty);
                    case CellKind.Year asked -> year(cell, asked.planned(), faulty);
                    case CellKind.IndustryName _ -> industries.find(cell, faulty);
                    case CellKind.Amount amount ->
                            figure(cell, faulty, () -> amount(cell, amount, year));
                    case CellKind.Measured _ -> figure(cell, faulty, () -> measured(cell));
                };
        read.ifPresent(value -> row.put(column.key(), cell.name(), value));
    }

    private Optional<Integer> year(Cell cell, boolean planned, Faulty faulty) {
        OptionalInt year = years.read(cell.text(), planned, bad -> faulty.error(cell, bad));
        return year.stream().boxed().findFirst();
    }

    private static Optional<Quantity> figure(
            Cell cell, Faulty faulty, BadFigure.Attempt<Quantity> attempt) {
        return BadFigure.orTell(attempt, reason -> faulty.error(cell, reason));
    }

    private Optional<String> choice(Cell cell, CellKind.Choice choice, Faulty faulty) {
        NameIndex<String> index = new NameIndex<>();
        List<String> allowed = new ArrayList<>();
        for (String key : choice.keys()) {
            index.add(key, key);
            names.of(choice, key).forEach(name -> index.add(key, name));
            allowed.addAll(names.of(choice, key));
        }
        Optional<String> found = index.lookUp(cell.text()).find();
        if (found.isEmpty()) {
            faulty.error(cell, PackMessage.NOT_ALLOWED.so(PackMessage.ALLOWED.of(allowed)));
        }
        return found;
    }

    private Quantity amount(Cell cell, CellKind.Amount kind, int year) throws BadFigure {
        String canonical = kind.canonical().replace("¤", conversion.rates().currency());
        Quantity read = inUnit(figure(cell), cell, kind, UnitText.read(canonical), year);
        if (!kind.signed()) {
            Signs.requireNotNegative(read);
        }
        BadFigure.throwIf(!kind.bounds() && !read.isPoint(), UnitMessage.ONE_NUMBER);
        PlausibleRanges.require(read, kind.canonical());
        return Conversion.tidy(read);
    }

    private Quantity inUnit(
            Figure asWritten, Cell cell, CellKind.Amount kind, UnitText canonical, int year)
            throws BadFigure {
        // A format put on a whole column is seldom meant against the heading of it.
        BadFigure.throwIf(
                cell.isNumber()
                        && !asWritten.unit().isEmpty()
                        && cell.unit().flatMap(UnitText::above).isPresent()
                        && !UnitText.read(asWritten.unit()).isMoneyOf(cell.unit().get()),
                BookMessage.OTHER_MONEY_SHOWN.of(
                        asWritten.unit(), cell.unit().map(UnitText::text).orElse("")));
        Figure written =
                saysMoneyAlone(asWritten, cell)
                        ? new Figure(asWritten.quantity(), "", 1, asWritten.qualified())
                        : asWritten;
        if (!conversion.needsUnit(written, canonical)) {
            return conversion.quantity(written, canonical, year);
        }
        BadFigure.throwIf(
                cell.unit().isEmpty() && !kind.isCount(),
                UnitMessage.NO_UNIT.so(BookMessage.WRITE_UNIT_IN_HEADING.of(cell.heading())));
        UnitText unit = cell.unit().orElse(canonical);
        BadFigure.throwIf(
                written.multiplier() != 1 && unit.multiplier() != 1,
                PackMessage.MULTIPLIER_TWICE.of(unit.text()));
        return written.quantity().times(conversion.factor(unit, canonical, year));
    }

    /// Whether a format puts the sign of the heading's own money beside a number: which money it
    /// is the sign says, how much of it is one the heading.
    private static boolean saysMoneyAlone(Figure written, Cell cell) throws BadFigure {
        return cell.isNumber()
                && written.multiplier() == 1
                && cell.unit().isPresent()
                && SIGNED.matcher(cell.text()).matches()
                && UnitText.read(written.unit()).isMoneyOf(cell.unit().get());
    }

    /// The number of a figure whose unit stands in another cell; a unit of its own would be a
    /// second.
    private Quantity measured(Cell cell) throws BadFigure {
        Figure written = figure(cell);
        Quantity quantity = written.quantity();
        BadFigure.throwIf(!written.unit().isEmpty(), UnitMessage.NOT_BARE.of(written.unit()));
        Signs.requireNotNegative(quantity);
        BadFigure.throwIf(!quantity.isPoint(), UnitMessage.ONE_NUMBER);
        return quantity;
    }

    private Figure figure(Cell cell) throws BadFigure {
        String text = FigureWords.withoutYear(cell.text());
        return Figure.read(cell.isNumber() ? text : decimals.plain(text));
    }
}
