package org.shanhai.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.FileKind;
import org.shanhai.pack.table.JsonFile;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.ZipSafety;

/// An XLSX workbook, open; JSON of tables is one too, a sheet each.
public final class WorkbookFile implements AutoCloseable {
    /// Formats that files refer to without writing them down (ECMA-376, Part 1, 18.8.30), as far as
    /// they show more than digits; from 27 those of East Asia, all dates and times.
    private static final Map<String, String> BUILT_IN = builtIn();

    /// Of a shared text besides its characters: headers of two objects and a place in the list.
    private static final int BYTES_EACH = 56;

    private final @Nullable ZipFile zip;
    private final List<TableFile> sheets;

    private WorkbookFile(@Nullable ZipFile zip, List<? extends TableFile> sheets) {
        this.zip = zip;
        this.sheets = List.copyOf(sheets);
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
            FileBytes file = FileBytes.of(path);
            if (FileKind.of(file) == FileKind.JSON) {
                List<JsonFile> tables = JsonFile.list(file, faults);
                return Optional.of(new WorkbookFile(null, tables)).filter(any -> !tables.isEmpty());
            }
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
            ZipSafety.close(zip);
        }
        return Optional.empty();
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
                shared = sharedTexts(in, mostForTexts);
            }
        }
        List<NumberFormat> formats = List.of();
        if (parts.styles().isPresent()) {
            try (InputStream in = ArchiveParts.open(zip, parts.styles().get())) {
                formats = formats(in);
            }
        }
        CellTexts texts = new CellTexts(shared, formats, parts.from1904(), takesResults);
        return parts.sheets().stream().map(sheet -> new SheetFile(zip, sheet, texts)).toList();
    }

    /// The texts that cells share: each different text of a workbook stands in it once. They are
    /// held in memory, as long as that does not take more than so many bytes of it.
    private static List<Xml.Text> sharedTexts(InputStream in, long most)
            throws XMLStreamException, BrokenWorkbook {
        List<Xml.Text> texts = new ArrayList<>();
        Xml xml = new Xml(in);
        long bytes = 0;
        while (xml.next(Set.of("si"), "sst").isPresent()) {
            Xml.Text text = xml.text("si");
            boolean narrow = text.text().chars().allMatch(c -> c < 256);
            bytes += BYTES_EACH + (narrow ? 1L : 2L) * text.text().length();
            if (bytes > most) {
                String said = Faults.counted(most >> 20);
                throw new BrokenWorkbook(
                        Fault.ofFile(
                                WorkbookMessage.TEXTS_LARGE.of(said, Math.max(1, most >> 28))));
            }
            texts.add(text);
        }
        return texts;
    }

    private static List<NumberFormat> formats(InputStream in) throws XMLStreamException {
        List<NumberFormat> formats = new ArrayList<>();
        Map<String, String> own = new HashMap<>(BUILT_IN);
        Xml xml = new Xml(in);
        boolean inside = false;
        Set<String> wanted = Set.of("numFmt", "cellStyleXfs", "cellXfs", "xf", "cellStyles");
        for (Optional<String> at = xml.next(wanted, "styleSheet");
                at.isPresent();
                at = xml.next(wanted, "styleSheet")) {
            switch (at.get()) {
                case "numFmt" ->
                        own.put(xml.find("numFmtId").orElse(""), xml.find("formatCode").orElse(""));
                case "xf" -> {
                    if (inside) {
                        String id = xml.find("numFmtId").orElse("");
                        formats.add(NumberFormat.of(own.getOrDefault(id, "General")));
                    }
                }
                // The formats of cells stand apart from those that styles build on.
                default -> inside = at.get().equals("cellXfs");
            }
        }
        return formats;
    }

    private static Map<String, String> builtIn() {
        Map<String, String> formats = new HashMap<>();
        formats.put("1", "0");
        formats.put("9", "0%");
        formats.put("10", "0.00%");
        IntStream.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58)
                .forEach(id -> formats.put(Integer.toString(id), "yyyy-mm-dd"));
        IntStream.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56)
                .forEach(id -> formats.put(Integer.toString(id), "h:mm:ss"));
        return Map.copyOf(formats);
    }

    /// In the order of the workbook.
    public List<TableFile> sheets() {
        return sheets;
    }

    public List<String> names() {
        return sheets.stream().map(TableFile::title).toList();
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
        ZipSafety.close(zip);
    }
}
