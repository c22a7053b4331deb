package org.shanhai.cluster.register;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;
import org.shanhai.app.cluster.RegisterTask;
import org.shanhai.app.kept.ProgramPrint;
import org.shanhai.cluster.ShippedPack;
import org.shanhai.kept.Fingerprint;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterColumns;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.register.RegisterField;
import org.shanhai.register.RegisterTally;

/// Reads a register on a cluster, part by part.
public final class RegisterRun {
    /// Of what is kept meanwhile: another form is read anew.
    private static final String FORM = "shanhai register readings 1";

    private static final String READ = "read";
    private static final String FIRMS = "firms";
    private static final String LEFT_OUT = "left-out";
    private static final String TWICE = "twice";

    private final SparkSession session;
    private final Configuration conf;
    private final RegisterTask task;
    private final Progress progress;
    private final Problems problems = new Problems();

    public RegisterRun(SparkSession session, RegisterTask task, Progress progress) {
        this.session = session;
        this.task = task;
        this.progress = progress;
        conf = session.sparkContext().hadoopConfiguration();
    }

    /// @throws UncheckedIOException where a file system fails
    public FileReading<RegisterReader.Counted> run() {
        try {
            return read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FileReading<RegisterReader.Counted> read() throws IOException {
        Outputs.requireFree(task.firms(), task.force(), conf);
        Outputs.requireFree(task.leftOut(), task.force(), conf);
        requireApart();
        List<InputFile> files = InputFiles.list(task.input(), conf);
        long rows = InputFiles.requireSameColumns(files, conf);
        String first = files.getFirst().name();
        StructType schema =
                session.read()
                        .option("recursiveFileLookup", "true")
                        .parquet(files.getFirst().path())
                        .schema();
        Optional<RegisterColumns> settled =
                RegisterColumns.settle(
                        List.of(schema.fieldNames()),
                        0,
                        task.question().said(),
                        fault -> problems.error("", first, fault));
        if (settled.isEmpty()) {
            return new FileReading.Broken<>(problems.list());
        }
        RegisterColumns columns = settled.get();
        ShippedPack pack = ShippedPack.of(task.pack());
        Scratch scratch = Scratch.open(task.scratch(), asked(files, columns, pack), conf);
        Map<String, List<InputFile>> parts = new LinkedHashMap<>();
        files.forEach(f -> parts.computeIfAbsent(f.part(), part -> new ArrayList<>()).add(f));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<ShippedPack> shipped = context.broadcast(pack);
        FirmRows reader =
                new FirmRows(
                        shipped, context.broadcast(numbered(files)), used(columns), task.vintage());
        int done = 0;
        // Each part is read and written again, and there are the codes and the counts.
        int steps = 2 * parts.size() + 2;
        for (var part : parts.entrySet()) {
            progress.at(part.getKey(), done++, steps);
            readPart(part.getKey(), part.getValue(), schema, reader, scratch);
        }
        progress.at(TWICE, done++, steps);
        Dataset<Row> all =
                readings(parts.keySet().stream().map(part -> scratch.path(READ, part)).toList());
        String twice = scratch.path(TWICE, "");
        if (!scratch.isWhole(twice)) {
            Twice.codes(all).write().mode("overwrite").parquet(twice);
        }
        Dataset<Row> codes = session.read().parquet(twice);
        progress.at("", done++, steps);
        Dataset<Row> marked = Twice.mark(all, codes);
        RegisterTally tally = Counting.tally(marked, shipped, task.question().cohorts());
        requireRows(rows, tally.rows(), scratch);
        findFaults(tally, marked, files);
        if (problems.hasErrors()) {
            return new FileReading.Broken<>(problems.list());
        }
        Dataset<Row> names = names(files);
        for (String part : parts.keySet()) {
            progress.at(part, done++, steps);
            Dataset<Row> ofPart = Twice.mark(readings(List.of(scratch.path(READ, part))), codes);
            write(Outputs.firms(ofPart), scratch, scratch.path(FIRMS, part));
            write(Outputs.leftOut(ofPart, names), scratch, scratch.path(LEFT_OUT, part));
        }
        requireRows(rows, written(scratch, FIRMS) + written(scratch, LEFT_OUT), scratch);
        // Hours may have passed: neither takes its place where the other could not.
        Outputs.requireFree(task.firms(), task.force(), conf);
        Outputs.requireFree(task.leftOut(), task.force(), conf);
        Outputs.place(scratch.path(FIRMS, ""), task.firms(), task.force(), conf);
        Outputs.place(scratch.path(LEFT_OUT, ""), task.leftOut(), task.force(), conf);
        scratch.remove();
        return FileReading.of(new RegisterReader.Counted(tally, columns), problems);
    }

    /// Where one place lies in another, results would be taken for input or go with what is
    /// removed, and rows would be read twice.
    private void requireApart() throws IOException {
        List<String> places = new ArrayList<>(task.input());
        places.addAll(List.of(task.firms(), task.leftOut(), task.scratch()));
        for (int k = 0; k < places.size(); k++) {
            String one = address(places.get(k));
            for (String other : places.subList(0, k)) {
                String there = address(other);
                if (one.startsWith(there) || there.startsWith(one)) {
                    throw new ClusterTrouble(Kind.NESTED, places.get(k), other);
                }
            }
        }
    }

    private String address(String at) throws IOException {
        Path path = new Path(at);
        return path.getFileSystem(conf).makeQualified(path) + "/";
    }

    /// Rows are never lost or doubled without a word, whatever a cluster or its disks do.
    ///
    /// @param rows of the files, by what they say of themselves
    /// @throws ClusterTrouble where so many were not dealt with; what was kept is removed
    private static void requireRows(long rows, long dealtWith, Scratch scratch) throws IOException {
        if (rows != dealtWith) {
            scratch.remove();
            throw new ClusterTrouble(Kind.ROWS, rows, dealtWith);
        }
    }

    private long written(Scratch scratch, String kind) {
        return readings(List.of(scratch.path(kind, ""))).count();
    }

    /// All that readings depend on.
    private List<String> asked(List<InputFile> files, RegisterColumns columns, ShippedPack pack) {
        String program = ProgramPrint.find().map(Fingerprint::hex).orElse("");
        List<String> asked = new ArrayList<>(List.of(FORM, program, pack.hash(), task.vintage()));
        columns.positions()
                .forEach((field, at) -> asked.add(field.key() + "=" + columns.headings().get(at)));
        files.forEach(
                file ->
                        asked.add(
                                String.join(
                                        "\t",
                                        file.path(),
                                        Long.toString(file.length()),
                                        Long.toString(file.changed()))));
        return asked;
    }

    private static FirmRows.Numbered numbered(List<InputFile> files) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int k = 0; k < files.size(); k++) {
            numbers.put(files.get(k).path(), k);
        }
        return new FirmRows.Numbered(
                numbers, new ArrayList<>(files.stream().map(InputFile::name).toList()));
    }

    /// The columns that are used, which is all that is read, in the order in which they are handed
    /// over.
    private static RegisterColumns used(RegisterColumns columns) {
        Map<RegisterField, Integer> positions = new HashMap<>();
        List<String> headings = new ArrayList<>();
        for (RegisterField field : RegisterField.values()) {
            if (columns.positions().containsKey(field)) {
                positions.put(field, headings.size());
                headings.add(columns.heading(field));
            }
        }
        return new RegisterColumns(headings, positions);
    }

    private void readPart(
            String part, List<InputFile> files, StructType schema, FirmRows reader, Scratch scratch)
            throws IOException {
        String path = scratch.path(READ, part);
        if (scratch.isWhole(path)) {
            return;
        }
        List<Column> selected = new ArrayList<>();
        selected.add(col("_metadata.file_path"));
        selected.add(col("_metadata.row_index"));
        selected.addAll(
                CellText.columns(schema, reader.columns().headings(), files.getFirst().name()));
        session.read()
                .schema(schema)
                .option("recursiveFileLookup", "true")
                .parquet(files.stream().map(InputFile::path).toArray(String[]::new))
                .select(selected.toArray(Column[]::new))
                .mapPartitions(reader, Encoders.row(Readings.SCHEMA))
                .write()
                .mode("overwrite")
                .parquet(path);
    }

    private Dataset<Row> readings(List<String> paths) {
        return session.read()
                .schema(Readings.SCHEMA)
                .option("recursiveFileLookup", "true")
                .parquet(paths.toArray(String[]::new));
    }

    private static void write(Dataset<Row> rows, Scratch scratch, String path) throws IOException {
        if (!scratch.isWhole(path)) {
            rows.write().mode("overwrite").option("compression", "zstd").parquet(path);
        }
    }

    private void findFaults(RegisterTally tally, Dataset<Row> marked, List<InputFile> files) {
        Dataset<Row> other = Counting.ofOtherVintage(marked);
        List<Row> firstOfOther = other.takeAsList(1);
        if (!firstOfOther.isEmpty()) {
            Row row = firstOfOther.getFirst();
            problems.error(
                    "",
                    files.get(row.getInt(0)).name(),
                    RegisterReader.ofOtherVintage(other.count(), row.getLong(1), row.getString(2)));
        }
        if (tally.firms() == 0 && !problems.hasErrors()) {
            problems.error("", files.getFirst().name(), RegisterReader.noFirms());
        }
    }

    private Dataset<Row> names(List<InputFile> files) {
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < files.size(); k++) {
            rows.add(RowFactory.create(k, files.get(k).name()));
        }
        return session.createDataFrame(
                rows,
                new StructType()
                        .add(Readings.FILE, DataTypes.IntegerType)
                        .add(Readings.FILE_NAME, DataTypes.StringType));
    }
}
