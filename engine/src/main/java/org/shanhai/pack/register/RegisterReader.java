package org.shanhai.pack.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Progress;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.workbook.WorkbookMessage;
import org.shanhai.register.Cohorts;
import org.shanhai.register.Firm;
import org.shanhai.register.FirmReader;
import org.shanhai.register.FirmReading;
import org.shanhai.register.FirmRow;
import org.shanhai.register.LeftOut;
import org.shanhai.register.RegisterField;
import org.shanhai.register.RegisterTally;

/// Reads the files of a register row by row: rows are read as firms side by side and taken in their
/// order, so that memory does not grow with the register but for eight bytes a firm that has a
/// code.
public record RegisterReader(
        Question question, Function<RegisterColumns, FirmReader> readers, Taker taker) {
    private static final int BATCH = 2048;

    /// How a register is to be read.
    ///
    /// @param said headings of columns that do not have their usual names
    /// @param encoding of text files; guessed where it is not said
    public record Question(
            Map<RegisterField, String> said, Optional<Charset> encoding, Cohorts cohorts) {
        public Question {
            said = said.isEmpty() ? Map.of() : new EnumMap<>(said);
        }
    }

    /// Takes what was read, in the order of the rows.
    public interface Taker {
        void firm(FirmRow row, Firm firm) throws IOException;

        /// @param value the cell that told
        void leftOut(FirmRow row, LeftOut reason, String value) throws IOException;
    }

    /// What was counted.
    ///
    /// @param columns of the first file
    public record Counted(RegisterTally tally, RegisterColumns columns) {}

    /// Reads all files.
    ///
    /// @throws IOException where the taker cannot write
    public FileReading<Counted> read(List<Path> files, Progress progress) throws IOException {
        return new Run().read(files, progress);
    }

    /// No row of it could be counted.
    public static Fault noFirms() {
        return Fault.ofFile(RegisterMessage.NO_FIRMS.so(RegisterMessage.SEE_LEFT_OUT.of()));
    }

    /// Codes of industries are in another vintage than was said.
    ///
    /// @param firms how many have such a code
    /// @param line of the first
    public static Fault ofOtherVintage(long firms, long line, String code) {
        Message what = RegisterMessage.CODES_OF_OTHER_VINTAGE.of(firms);
        return new Fault(line, RegisterField.INDUSTRY_CODE.key(), code, what);
    }

    private final class Run {
        private final Problems problems = new Problems();
        private final RegisterTally tally = new RegisterTally(question.cohorts());
        private final LongSet seen = new LongSet();
        private final Queue<Future<List<FirmReading>>> pending = new ArrayDeque<>();
        private long ofOtherVintage;
        private Optional<FirmReading.Read> firstOfOtherVintage = Optional.empty();

        FileReading<Counted> read(List<Path> files, Progress progress) throws IOException {
            Optional<RegisterColumns> columns = Optional.empty();
            try (ExecutorService workers =
                    Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
                Set<Path> read = new HashSet<>();
                for (Path path : files) {
                    Rows rows = new Rows(String.valueOf(path.getFileName()), workers);
                    if (read.add(path.toAbsolutePath().normalize())) {
                        read(path, rows, progress);
                    } else {
                        rows.fault(Fault.ofFile(RegisterMessage.SAME_FILE.of()));
                    }
                    if (columns.isEmpty()) {
                        columns = Optional.ofNullable(rows.columns);
                    }
                }
                drain(0);
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
            String first = files.isEmpty() ? "" : String.valueOf(files.getFirst().getFileName());
            if (firstOfOtherVintage.isPresent()) {
                FirmRow row = firstOfOtherVintage.get().row();
                String code = row.get(RegisterField.INDUSTRY_CODE);
                problems.error("", row.file(), ofOtherVintage(ofOtherVintage, row.line(), code));
            }
            if (tally.firms() == 0 && !problems.hasErrors()) {
                problems.error("", first, noFirms());
            }
            return FileReading.of(columns.map(known -> new Counted(tally, known)), problems);
        }

        private void read(Path path, Rows rows, Progress progress) {
            NoFile.orRead(
                    path,
                    RegisterMessage.GIVE_REGISTER.of(),
                    rows::fault,
                    there -> {
                        new RegisterFile(there, question.encoding())
                                .read(rows, (done, total) -> progress.at(rows.file, done, total));
                        rows.finish();
                    });
        }

        private void drain(int left) {
            while (pending.size() > left) {
                try {
                    for (FirmReading reading : pending.remove().get()) {
                        take(reading);
                    }
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("The reading was interrupted.", stopped);
                } catch (ExecutionException failed) {
                    throw new IllegalStateException(failed.getCause());
                }
            }
        }

        private void take(FirmReading reading) throws IOException {
            switch (reading) {
                case FirmReading.NotCounted out -> leaveOut(out.row(), out.reason(), out.value());
                case FirmReading.Read read -> {
                    if (read.identity() >= 0 && !seen.add(read.identity())) {
                        String code = read.row().get(RegisterField.CREDIT_CODE);
                        leaveOut(read.row(), LeftOut.TWICE, code);
                        return;
                    }
                    if (read.isOfOtherVintage()) {
                        ofOtherVintage++;
                        firstOfOtherVintage = firstOfOtherVintage.or(() -> Optional.of(read));
                    }
                    if (read.hasUnsureCode()) {
                        tally.count(RegisterTally.Doubt.UNSURE_CODES);
                    }
                    if (read.hasWrongCode()) {
                        tally.count(RegisterTally.Doubt.WRONG_CODES);
                    }
                    tally.count(read.firm(), read.capital());
                    taker.firm(read.row(), read.firm());
                }
            }
        }

        private void leaveOut(FirmRow row, LeftOut reason, String value) throws IOException {
            tally.leaveOut(reason);
            taker.leftOut(row, reason, value);
        }

        private final class Rows implements RowSink {
            private final String file;
            private final ExecutorService workers;
            private List<RegisterRow> batch = new ArrayList<>(BATCH);
            private @Nullable RegisterColumns columns;
            private @Nullable FirmReader reader;
            private int lastUsed;

            /// Whether a row ends where its line does, so that cells may have come apart.
            private boolean isText;

            /// Whether the heading is a line like others, so that a blank one may stand between
            /// them.
            private boolean hasLines;

            private @Nullable Fault broken;

            Rows(String file, ExecutorService workers) {
                this.file = file;
                this.workers = workers;
            }

            @Override
            public void separated(Separator by) {
                isText = true;
            }

            @Override
            public boolean header(List<String> names, long line) {
                Optional<RegisterColumns> settled =
                        RegisterColumns.settle(names, line, question.said(), this::fault);
                if (settled.isEmpty()) {
                    return false;
                }
                hasLines = line > 0;
                columns = settled.get();
                lastUsed = Collections.max(columns.positions().values());
                reader = readers.apply(columns);
                return true;
            }

            @Override
            public boolean reads(int column) {
                return columns != null && columns.positions().containsValue(column);
            }

            @Override
            public void row(RowBuffer row) {
                RegisterColumns settled = columns;
                if (settled == null || hasLines && row.isBlank()) {
                    return;
                }
                RegisterRow taken = settled.row(file, row);
                int width = settled.headings().size();
                if (broken != null && broken.line() == row.line()) {
                    taken = taken.unreadable(broken.value());
                } else if (isText && (lastUsed >= row.count() || row.isFilledFrom(width))) {
                    // Cells that are used are missing, or more are filled than there are headings:
                    // a comma or the end of a line stood unquoted in a text, and the cells after it
                    // are others.
                    taken = taken.unreadable(row.count() + "/" + width);
                }
                batch.add(taken);
                if (batch.size() == BATCH) {
                    finish();
                    drain(2 * Runtime.getRuntime().availableProcessors());
                }
            }

            void finish() {
                FirmReader firms = reader;
                if (firms != null && !batch.isEmpty()) {
                    List<RegisterRow> rows = batch;
                    pending.add(
                            workers.submit(
                                    () -> rows.stream().map(row -> row.read(firms)).toList()));
                    batch = new ArrayList<>(BATCH);
                }
            }

            /// A cell that is an error in a workbook costs its row, all else the file.
            @Override
            public void fault(Fault fault) {
                boolean isOfRow =
                        columns != null
                                && (fault.says(WorkbookMessage.FORMULA)
                                        || fault.says(WorkbookMessage.CELL_ERROR));
                if (isOfRow) {
                    broken = fault;
                } else {
                    problems.error("", file, fault);
                }
            }
        }
    }
}
