package org.shanhai.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.memo.ReportPaper;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.report.table.TableFiles;

/// How an earlier report is known.
final class ReportFolder implements OutputFolder.Kind {
    /// Stands near the top of every page of ours.
    static final String MARK = "shanhai-report";

    @Override
    public Optional<Path> findStranger(Path folder) throws IOException {
        for (Path path : list(folder)) {
            String name = path.getFileName().toString();
            boolean ours =
                    switch (name) {
                        case "index.html", SourcesPage.NAME -> isMarked(path);
                        case "tables" -> Files.isDirectory(path);
                        default -> ReportPaper.isOne(path);
                    };
            if (!ours) {
                return Optional.of(path);
            }
        }
        Path tables = folder.resolve("tables");
        if (!Files.isDirectory(tables)) {
            return Optional.empty();
        }
        if (!Files.exists(folder.resolve("index.html"))) {
            return Optional.of(tables);
        }
        return list(tables).stream()
                .filter(path -> !TableFiles.isOurs(path.getFileName().toString()))
                .findFirst();
    }

    private static boolean isMarked(Path page) throws IOException {
        if (!Files.isRegularFile(page)) {
            return false;
        }
        try (var in = Files.newInputStream(page)) {
            return new String(in.readNBytes(1000), StandardCharsets.UTF_8).contains(MARK);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}
