package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.shanhai.app.report.ReportWriter;
import org.shanhai.app.text.Language;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;

/// What commands have the work done by; tests put a region made by hand in.
record Engines(Reader reader, Function<Region, Estimation> estimator, Reporter reporter) {
    static final Engines REAL =
            new Engines(PackReader::read, Estimator::estimate, ReportWriter::write);

    /// Reads a pack.
    @FunctionalInterface
    interface Reader {
        Reading read(String pack, PackOptions options, Progress progress);
    }

    /// Writes a report.
    @FunctionalInterface
    interface Reporter {
        void write(
                Region region,
                Estimation estimation,
                List<Problem> problems,
                Language language,
                Path out)
                throws IOException;
    }
}
