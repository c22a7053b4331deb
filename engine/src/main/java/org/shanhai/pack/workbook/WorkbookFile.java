package org.shanhai.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.ZipSafety;

/// An XLSX workbook, open.
public final class WorkbookFile implements AutoCloseable {
    private final ZipFile zip;
    private final List<SheetFile> sheets;

    private WorkbookFile(ZipFile zip, List<SheetFile> sheets) {
        this.zip = zip;
        this.sheets = sheets;
    }

    /// Opens a workbook; where it is none, or not safe to read, that is a fault.
    public static Optional<WorkbookFile> open(Path path, Consumer<Fault> faults) {
        return open(path, Runtime.getRuntime().maxMemory() / 2, false, faults);
    }

    /// The same for a workbook that people fill in: a formula is read as what it last came to, and
    /// is a fault only where the file does not keep that.
    public static Optional<WorkbookFile> openWithResults(Path path, Consumer<Fault> faults) {
        return open(path, Runtime.getRuntime().maxMemory() / 2, true, faults);
    }

    /// @param mostForTexts bytes of memory that the texts its cells share may take
    static Optional<WorkbookFile> open(
            Path path, long mostForTexts, boolean takesResults, Consumer<Fault> faults) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            WorkbookFile workbook = new WorkbookFile(zip, sheets(zip, mostForTexts, takesResults));
            zip = null;
            return Optional.of(workbook);
        } catch (BrokenWorkbook broken) {
            faults.accept(broken.fault());
        } catch (XMLStreamException broken) {
            faults.accept(BrokenWorkbook.because(Xml.reason(broken)).fault());
        } catch (IOException | IllegalArgumentException broken) {
            // Names of entries that are no UTF-8 are an illegal argument.
            faults.accept(BrokenWorkbook.because(Faults.reason(broken.getMessage())).fault());
        } finally {
            close(zip);
        }
        return Optional.empty();
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException("Cannot close " + zip.getName(), stuck);
        }
    }

    private static List<SheetFile> sheets(ZipFile zip, long mostForTexts, boolean takesResults)
            throws IOException, XMLStreamException, BrokenWorkbook {
        Optional<Fault> unsafe = ZipSafety.findFault(zip);
        if (unsafe.isPresent()) {
            throw new BrokenWorkbook(unsafe.get());
        }
        ArchiveParts parts = ArchiveParts.of(zip);
        List<Xml.Text> shared = List.of();
        if (parts.texts().isPresent()) {
            try (InputStream in = ArchiveParts.open(zip, parts.texts().get())) {
                shared = SharedTexts.read(in, mostForTexts);
            }
        }
        List<NumberFormat> formats = List.of();
        if (parts.styles().isPresent()) {
            try (InputStream in = ArchiveParts.open(zip, parts.styles().get())) {
                formats = NumberFormats.read(in);
            }
        }
        CellTexts texts = new CellTexts(shared, formats, parts.from1904(), takesResults);
        return parts.sheets().stream().map(sheet -> new SheetFile(zip, sheet, texts)).toList();
    }

    /// In the order of the workbook.
    public List<SheetFile> sheets() {
        return sheets;
    }

    public List<String> names() {
        return sheets.stream().map(SheetFile::name).toList();
    }

    /// What is read of it; it is closed then.
    public <T> T thenClose(Function<WorkbookFile, T> reading) {
        try {
            return reading.apply(this);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}
