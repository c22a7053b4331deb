package org.shanhai.cluster.register;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;

/// Finds the files of a register and holds them against each other, before any row is read.
final class InputFiles {
    /// How folders of parts begin.
    private static final String PART = "province=";

    private static final String ENDING = ".parquet";
    private static final int AT_ONCE = 32;

    private InputFiles() {}

    /// All files in the order in which a code that stands twice is decided: as asked for, and in a
    /// folder by name.
    ///
    /// @throws ClusterTrouble where there are none, or folders are none of provinces
    static List<InputFile> list(List<String> input, Configuration conf) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String one : input) {
            Path path = new Path(one);
            FileSystem system = path.getFileSystem(conf);
            try {
                FileStatus status = system.getFileStatus(path);
                if (status.isDirectory()) {
                    files.addAll(inFolder(system, status.getPath()));
                } else {
                    files.add(file(status, status.getPath().getName(), ""));
                }
            } catch (FileNotFoundException missing) {
                throw new ClusterTrouble(Kind.MISSING, one);
            }
        }
        long inParts = files.stream().filter(file -> !file.part().isEmpty()).count();
        if (inParts > 0 && inParts < files.size()) {
            InputFile stray =
                    files.stream().filter(file -> file.part().isEmpty()).findFirst().orElseThrow();
            throw new ClusterTrouble(Kind.LAYOUT, stray.name());
        }
        return files;
    }

    private static List<InputFile> inFolder(FileSystem system, Path folder) throws IOException {
        List<InputFile> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
        int above = folder.toString().length() + 1;
        while (all.hasNext()) {
            FileStatus status = all.next();
            String name = status.getPath().toString().substring(above);
            if (isHidden(name) || status.getLen() == 0) {
                continue;
            }
            int end = name.indexOf('/');
            String first = end < 0 ? "" : name.substring(0, end);
            boolean isPart = first.startsWith(PART) && first.length() > PART.length();
            if (!first.isEmpty() && !isPart) {
                throw new ClusterTrouble(Kind.LAYOUT, name);
            }
            files.add(file(status, name, first));
        }
        if (files.isEmpty()) {
            throw new ClusterTrouble(Kind.MISSING, folder.toString());
        }
        files.sort(Comparator.comparing(InputFile::name));
        return files;
    }

    private static InputFile file(FileStatus status, String name, String part) {
        if (!name.endsWith(ENDING)) {
            throw new ClusterTrouble(Kind.NOT_PARQUET, name);
        }
        return new InputFile(
                status.getPath().toString(),
                name,
                part,
                status.getLen(),
                status.getModificationTime());
    }

    /// Marks of Spark and of other systems are no data.
    private static boolean isHidden(String name) {
        for (String step : name.split("/", -1)) {
            if (step.startsWith("_") || step.startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /// What a file says of itself at its end.
    ///
    /// @param columns their types by name
    private record Footer(SortedMap<String, String> columns, long rows) {}

    /// Looks whether all have the columns of the first, of the same types.
    ///
    /// @return how many rows all have
    /// @throws ClusterTrouble at the first that has not
    static long requireSameColumns(List<InputFile> files, Configuration conf) {
        try (ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Footer>> tasks =
                    files.stream().<Callable<Footer>>map(file -> () -> footer(file, conf)).toList();
            List<Future<Footer>> read = readers.invokeAll(tasks);
            SortedMap<String, String> first = read.getFirst().get().columns();
            long rows = 0;
            for (int k = 0; k < read.size(); k++) {
                Footer footer = read.get(k).get();
                compare(files.getFirst(), first, files.get(k), footer.columns());
                rows += footer.rows();
            }
            return rows;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading was interrupted.", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ClusterTrouble trouble) {
                throw trouble;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void compare(
            InputFile one,
            SortedMap<String, String> columns,
            InputFile other,
            SortedMap<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(columns);
        all.putAll(others);
        for (String column : all.keySet()) {
            String here = columns.getOrDefault(column, "–");
            String there = others.getOrDefault(column, "–");
            if (!here.equals(there)) {
                throw new ClusterTrouble(
                        Kind.COLUMNS, other.name(), column, there, one.name(), here);
            }
        }
    }

    private static Footer footer(InputFile file, Configuration conf) {
        SortedMap<String, String> columns = new TreeMap<>();
        try (ParquetFileReader reader =
                ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file.path()), conf))) {
            for (Type type : reader.getFileMetaData().getSchema().getFields()) {
                columns.put(type.getName(), name(type));
            }
            return new Footer(columns, reader.getRecordCount());
        } catch (IOException | RuntimeException broken) {
            ClusterTrouble trouble = new ClusterTrouble(Kind.NOT_PARQUET, file.name());
            trouble.initCause(broken);
            throw trouble;
        }
    }

    private static String name(Type type) {
        String meaning =
                type.getLogicalTypeAnnotation() == null
                        ? ""
                        : " " + type.getLogicalTypeAnnotation();
        return type.isPrimitive()
                ? type.asPrimitiveType().getPrimitiveTypeName() + meaning
                : "GROUP" + meaning;
    }
}
