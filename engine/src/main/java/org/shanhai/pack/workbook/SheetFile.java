package org.shanhai.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.workbook.ArchiveParts.NamedSheet;

/// A table as a sheet of a workbook: names of the columns in its first row. Cells are read as they
/// are shown; formulas are faults, since nobody knows when they were last worked out.
public record SheetFile(ZipFile zip, NamedSheet sheet, CellTexts texts) implements TableFile {
    private static final int LISTEN_EVERY = 1024;

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        try (InputStream in = open()) {
            read(new SheetRows(sheet.name(), in, texts, sink::fault), sink, listener);
        } catch (BrokenWorkbook broken) {
            sink.fault(broken.fault());
        } catch (XMLStreamException broken) {
            Message what = WorkbookMessage.IN_SHEET.of(sheet.name(), Xml.reason(broken));
            sink.fault(Faults.unreadable(what));
        } catch (IOException broken) {
            sink.fault(Faults.unreadable(broken));
        }
    }

    private InputStream open() throws IOException, BrokenWorkbook {
        return ArchiveParts.open(
                zip, sheet.file().orElseThrow(() -> ArchiveParts.missing(sheet.name())));
    }

    private void read(SheetRows rows, RowSink sink, Listener listener) throws XMLStreamException {
        RowBuffer buffer = new RowBuffer();
        int width = -1;
        for (Optional<SheetRows.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
            SheetRows.Row row = next.get();
            fill(buffer, row, sink::fault);
            if (buffer.count() == 0) {
                continue;
            }
            if (width < 0) {
                width = buffer.count();
                if (!sink.header(buffer.texts(), row.number())) {
                    return;
                }
                continue;
            }
            while (buffer.count() < width) {
                buffer.add("");
            }
            sink.row(buffer);
            if (row.number() % LISTEN_EVERY == 0) {
                listener.at(row.number(), 0);
            }
        }
        if (width < 0) {
            sink.fault(Faults.noHeader());
        }
    }

    private static void fill(RowBuffer buffer, SheetRows.Row row, Consumer<Fault> faults) {
        buffer.begin(row.number());
        for (CellTexts.Cell cell : row.cells()) {
            String text = text(cell, row, faults).strip();
            if (!text.isEmpty()) {
                while (buffer.count() < cell.column()) {
                    buffer.add("");
                }
                buffer.add(text);
                if (cell.kind() == CellTexts.Kind.NUMBER) {
                    buffer.markNumber(buffer.count() - 1);
                }
            }
        }
    }

    private static String text(CellTexts.Cell cell, SheetRows.Row row, Consumer<Fault> faults) {
        boolean formula = cell.kind() == CellTexts.Kind.FORMULA;
        if (!formula && cell.kind() != CellTexts.Kind.ERROR) {
            return cell.text();
        }
        WorkbookMessage what = formula ? WorkbookMessage.FORMULA : WorkbookMessage.CELL_ERROR;
        String value = (formula ? "=" : "") + cell.text();
        Message there = what.of(CellName.of(cell.column(), row.number()));
        faults.accept(new Fault(row.number(), "", value, there));
        return "";
    }
}
