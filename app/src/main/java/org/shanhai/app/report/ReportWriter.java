package org.shanhai.app.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.table.TableFiles;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Edition;
import org.shanhai.ask.ShownPlan;
import org.shanhai.estimate.Estimation;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.pack.Problem;
import org.shanhai.region.Region;

/// Writes the report on a region.
public final class ReportWriter {
    private ReportWriter() {}

    /// Writes one folder: `index.html`, which needs no network and is whole without its script,
    /// `sources.html` beside it, and `tables/` as CSV and one workbook. It is written aside and
    /// moved into place when whole; an earlier report there is replaced, anything else is not.
    ///
    /// @param problems what was noticed while reading the pack, shown as data notes
    /// @throws IOException when the folder is taken by something else, or cannot be written
    public static void write(
            Region region, Estimation estimation, List<Problem> problems, Edition edition, Path out)
            throws IOException {
        write(region, estimation, problems, Optional.empty(), edition, KeptNumbers.NONE, out);
    }

    /// The same, with the fits of earlier runs where they were kept.
    ///
    /// @param plan of all projects, where one is to be told
    public static void write(
            Region region,
            Estimation estimation,
            List<Problem> problems,
            Optional<ShownPlan> plan,
            Edition edition,
            KeptNumbers kept,
            Path out)
            throws IOException {
        Words words = Words.in(edition.language());
        Study study = new Study(region, estimation, problems, words, kept, plan);
        OutputFolder.write(out, new ReportFolder(), words, folder -> write(study, edition, folder));
    }

    /// Tables and pages side by side.
    private static void write(Study study, Edition edition, Path folder) throws IOException {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> tables =
                    beside.submit(
                            () -> {
                                TableFiles.write(study, edition, folder.resolve("tables"));
                                return null;
                            });
            Files.writeString(folder.resolve("index.html"), Page.render(study));
            Files.writeString(folder.resolve(SourcesPage.NAME), SourcesPage.render(study));
            tables.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unwritten -> throw unwritten;
                case RuntimeException wrong -> throw wrong;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
