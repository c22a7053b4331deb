package org.shanhai.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.report.ReportWriter;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Edition;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;

/// The reports on the embedded pack, one in each language.
final class Reports {
    private static final String PACK = "zhejiang";

    private final Map<Language, Path> folders = new LinkedHashMap<>();

    /// Writes them below the folder of what is built.
    ///
    /// @throws IllegalStateException when the pack has errors, or facts that leave no estimate
    Reports() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "reports").toAbsolutePath();
        String pack = System.getProperty("shanhai.pack", PACK);
        if (!(PackReader.read(pack, Progress.SILENT) instanceof Reading.Sound reading)) {
            throw new IllegalStateException("The pack '%s' has errors.".formatted(pack));
        }
        Estimation estimation = Estimator.estimate(reading.region(), KeptFiles.ofUser());
        if (!(estimation instanceof Estimate)) {
            throw new IllegalStateException(
                    "The facts of the pack '%s' leave no estimate: %s".formatted(pack, estimation));
        }
        for (Language language : Language.list()) {
            Path out = folder.resolve(language.key());
            Edition edition = new Edition(language, CsvForm.PROGRAMS, pack, "shanhai");
            ReportWriter.write(
                    reading.region(),
                    estimation,
                    reading.problems(),
                    Optional.empty(),
                    edition,
                    KeptFiles.ofUser(),
                    out);
            folders.put(language, out);
        }
    }

    /// The address of the page in a language.
    String page(Language language) {
        return Objects.requireNonNull(folders.get(language))
                .resolve("index.html")
                .toUri()
                .toString();
    }
}
