package org.shanhai.pack.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.ParquetFile;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// A file of a register: CSV in UTF-8 or GBK, packed with gzip or not, a workbook, or Parquet;
/// told by what it begins with, not by what it is called.
final class RegisterFile {
    /// Bytes looked at to tell the encoding.
    private static final int SAMPLE = 1 << 20;

    private static final Charset GB = Charset.forName("GB18030");

    private final Path path;
    private final Optional<Charset> said;

    /// @param said the encoding of text, where it was said
    RegisterFile(Path path, Optional<Charset> said) {
        this.path = path;
        this.said = said;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /// Reads it once, front to back.
    ///
    /// @throws IOException where it cannot be opened
    void read(RowSink sink, TableFile.Listener listener) throws IOException {
        byte[] start = start(Files.newInputStream(path));
        if (begins(start, "PAR1")) {
            Bytes raw = new Raw(name(), path);
            new ParquetFile(raw, () -> path, new TableSchema("", List.of(), List.of()))
                    .read(sink, listener);
        } else if (begins(start, "PK\u0003\u0004")) {
            readWorkbook(sink, listener);
        } else if (begins(start, "\u00D0\u00CF\u0011\u00E0") || begins(start, "BZh")) {
            sink.fault(
                    new Fault(
                            FaultKind.FORMAT,
                            0,
                            "",
                            "",
                            RegisterMessage.NOT_A_REGISTER.of(),
                            RegisterMessage.GIVE_REGISTER.of()));
        } else {
            Bytes bytes = new Raw(name(), path);
            if (begins(start, "\u001F\u008B")) {
                bytes = new Unpacked(bytes);
            }
            new CsvFile(inUtf8(bytes)).read(sink, listener);
        }
    }

    private void readWorkbook(RowSink sink, TableFile.Listener listener) throws IOException {
        Consumer<Fault> faults = sink::fault;
        Optional<WorkbookFile> opened = WorkbookFile.open(path, faults);
        if (opened.isPresent()) {
            try (WorkbookFile workbook = opened.get()) {
                SheetFile first = workbook.sheets().getFirst();
                first.read(sink, listener);
            }
        }
    }

    /// As it is where it is UTF-8 as far as was looked, and turned into it where it is Chinese text
    /// of the other kind.
    private Bytes inUtf8(Bytes bytes) throws IOException {
        Charset charset = said.isPresent() ? said.get() : guess(bytes);
        return charset.equals(StandardCharsets.UTF_8) ? bytes : new Decoded(bytes, charset);
    }

    private static Charset guess(Bytes bytes) throws IOException {
        byte[] sample;
        try (InputStream in = bytes.open()) {
            sample = in.readNBytes(SAMPLE);
        }
        return isText(sample, StandardCharsets.UTF_8) || !isText(sample, GB)
                ? StandardCharsets.UTF_8
                : GB;
    }

    /// Whether bytes can be read so; a character cut off at the end is none wrong.
    private static boolean isText(byte[] sample, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer sink = CharBuffer.allocate(sample.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(sample), sink, false);
        return !result.isError();
    }

    private static byte[] start(InputStream opened) throws IOException {
        try (InputStream in = opened) {
            return in.readNBytes(4);
        }
    }

    private static boolean begins(byte[] start, String magic) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(magic);
    }

    private record Raw(String name, Path path) implements Bytes {
        @Override
        public long size() {
            return path.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private record Unpacked(Bytes packed) implements Bytes {
        @Override
        public String name() {
            return packed.name();
        }

        /// Not known before all is unpacked.
        @Override
        public long size() {
            return 0;
        }

        @Override
        public InputStream open() throws IOException {
            return new GZIPInputStream(new BufferedInputStream(packed.open()), 1 << 16);
        }
    }

    private record Decoded(Bytes bytes, Charset charset) implements Bytes {
        @Override
        public String name() {
            return bytes.name();
        }

        /// Of the file; the bytes handed out are more.
        @Override
        public long size() {
            return 0;
        }

        @Override
        public InputStream open() throws IOException {
            return new Utf8Bytes(
                    new InputStreamReader(
                            bytes.open(),
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
        }
    }
}
