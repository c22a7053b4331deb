package org.shanhai.pack.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Encoding;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.FileKind;
import org.shanhai.pack.table.JsonFile;
import org.shanhai.pack.table.ParquetFile;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.workbook.WorkbookFile;

/// A file of a register: CSV in UTF-8 or GBK, or JSON, both packed with gzip or not, a workbook, or
/// Parquet; told by what it begins with, not by what it is called.
public record RegisterFile(Path path, Optional<Charset> said) implements TableFile {
    private static final int SAMPLE = 1 << 20;

    /// What stands for characters that could not be read.
    static final char BROKEN = '\uFFFD';

    private static final Charset GB = Charset.forName("GB18030");

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        FileBytes file = FileBytes.of(path);
        try {
            boolean isPacked = FileKind.of(file) == FileKind.PACKED;
            Bytes bytes = isPacked ? unpacked(file) : file;
            FileKind kind = FileKind.of(bytes);
            // A workbook is read by its path, where it is packed.
            switch (isPacked && kind == FileKind.WORKBOOK ? FileKind.OTHER : kind) {
                case PARQUET -> new ParquetFile(bytes, Optional.empty()).read(sink, listener);
                // Formulas as what they last came to.
                case WORKBOOK ->
                        WorkbookFile.openWithResults(path, sink::fault)
                                .ifPresent(book -> readFirst(book, sink, listener));
                case JSON -> readFirst(JsonFile.list(bytes, sink::fault), sink, listener);
                case TEXT -> readText(bytes, sink, listener);
                case PACKED, OLD_WORKBOOK, OTHER ->
                        sink.fault(Fault.ofFile(TableMessage.NOT_A_TABLE.of()));
            }
        } catch (IOException unreadable) {
            sink.fault(Faults.unreadable(unreadable));
        }
    }

    private static void readFirst(WorkbookFile book, RowSink sink, Listener listener) {
        try (book) {
            readFirst(book.sheets(), sink, listener);
        }
    }

    private static void readFirst(
            List<? extends TableFile> tables, RowSink sink, Listener listener) {
        for (TableFile table : tables) {
            if (table.findHeader().isPresent() || table.equals(tables.getLast())) {
                table.read(sink, listener);
                return;
            }
        }
    }

    private void readText(Bytes bytes, RowSink sink, Listener listener) throws IOException {
        // Plain letters tell nothing: Chinese ones may stand further down.
        Charset found =
                said.isPresent() && countBroken(sample(bytes), StandardCharsets.US_ASCII) == 0
                        ? said.get()
                        : guess(bytes);
        if (said.isPresent() && !said.get().equals(found)) {
            String wanted = said.get().name();
            sink.fault(Fault.ofFile(RegisterMessage.ENCODING_OTHER.of(found.name(), wanted)));
            return;
        }
        boolean isUtf8 = found.equals(StandardCharsets.UTF_8);
        // What is broken in text of another encoding becomes a sign that its rows are known by.
        Bytes text = Bytes.in(() -> lenient(found), bytes.name(), bytes::open);
        new CsvFile(isUtf8 ? bytes : text).read(sink, listener);
    }

    /// By its mark, or whichever of the two its beginning has fewer broken characters in.
    private static Charset guess(Bytes bytes) throws IOException {
        byte[] sample = sample(bytes);
        if (Encoding.isUtf16(sample)) {
            return StandardCharsets.UTF_16;
        }
        int inUtf8 = countBroken(sample, StandardCharsets.UTF_8);
        return inUtf8 == 0 || inUtf8 <= countBroken(sample, GB) ? StandardCharsets.UTF_8 : GB;
    }

    private static byte[] sample(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(SAMPLE);
        }
    }

    /// How many characters cannot be read so; one cut off at the end is none of them.
    private static int countBroken(byte[] sample, Charset charset) {
        CharBuffer text = CharBuffer.allocate(sample.length + 1);
        lenient(charset).decode(ByteBuffer.wrap(sample), text, false);
        return (int) text.flip().chars().filter(c -> c == BROKEN).count();
    }

    private static CharsetDecoder lenient(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static Bytes unpacked(Bytes packed) {
        return Bytes.of(
                packed.name(),
                () -> new GZIPInputStream(new BufferedInputStream(packed.open()), 1 << 16));
    }
}
