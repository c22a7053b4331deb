package org.shanhai.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
public final class SheetFile implements TableFile {
    private static final int LISTEN_EVERY = 1024;

    private final ZipFile zip;
    private final NamedSheet sheet;
    private final CellTexts texts;

    SheetFile(ZipFile zip, NamedSheet sheet, CellTexts texts) {
        this.zip = zip;
        this.sheet = sheet;
        this.texts = texts;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    /// Takes the rows of a sheet.
    @FunctionalInterface
    private interface Reader {
        void read(SheetRows rows) throws XMLStreamException;
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        read(sink::fault, rows -> read(rows, sink, listener));
    }

    private void read(Consumer<Fault> faults, Reader reader) {
        try (InputStream in = open()) {
            reader.read(new SheetRows(sheet.name(), in, texts, faults));
        } catch (BrokenWorkbook broken) {
            faults.accept(broken.fault());
        } catch (XMLStreamException broken) {
            faults.accept(
                    Faults.unreadable(
                            WorkbookMessage.IN_SHEET.of(sheet.name(), Xml.reason(broken))));
        } catch (IOException broken) {
            faults.accept(Faults.unreadable(broken));
        }
    }

    private InputStream open() throws IOException, BrokenWorkbook {
        return ArchiveParts.open(
                zip, sheet.file().orElseThrow(() -> ArchiveParts.missing(sheet.name())));
    }

    /// The names of the columns; empty where there are none, or the sheet cannot be read.
    public Optional<List<String>> findHeader() {
        List<List<String>> found = new ArrayList<>();
        // Reading the rows meets the same faults, and says so.
        read(
                fault -> {},
                rows -> {
                    RowBuffer buffer = new RowBuffer();
                    // A formula or an error is no name, as for who reads the rows.
                    for (Optional<SheetRow> next = rows.next();
                            next.isPresent() && found.isEmpty();
                            next = rows.next()) {
                        fill(buffer, next.get(), fault -> {});
                        if (buffer.count() > 0) {
                            found.add(buffer.texts());
                        }
                    }
                });
        return found.stream().findFirst();
    }

    private void read(SheetRows rows, RowSink sink, Listener listener) throws XMLStreamException {
        RowBuffer buffer = new RowBuffer();
        int width = -1;
        for (Optional<SheetRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            SheetRow row = next.get();
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

    /// The texts of a row up to its last cell that has something in it.
    private static void fill(RowBuffer buffer, SheetRow row, Consumer<Fault> faults) {
        buffer.begin(row.number());
        for (SheetRow.Cell cell : row.cells()) {
            String text = text(cell, row, faults).strip();
            if (!text.isEmpty()) {
                while (buffer.count() < cell.column()) {
                    buffer.add("");
                }
                buffer.add(text);
                if (cell.isNumber()) {
                    buffer.markNumber();
                }
            }
        }
    }

    private static String text(SheetRow.Cell cell, SheetRow row, Consumer<Fault> faults) {
        String where = cell.name(row.number());
        return switch (cell.kind()) {
            case TEXT, NUMBER -> cell.text();
            case FORMULA -> none(row, "=" + cell.text(), WorkbookMessage.FORMULA.of(where), faults);
            case ERROR -> none(row, cell.text(), WorkbookMessage.CELL_ERROR.of(where), faults);
        };
    }

    private static String none(SheetRow row, String value, Message what, Consumer<Fault> faults) {
        faults.accept(new Fault(row.number(), "", value, what));
        return "";
    }
}
