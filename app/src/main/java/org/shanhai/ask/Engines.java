package org.shanhai.ask;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.shanhai.estimate.Estimation;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.fitted.SupplyChains;

/// What commands have the work done by; tests put a region made by hand in.
public record Engines(
        Reader reader,
        Function<Region, Estimation> estimator,
        Fitter fitter,
        Reporter reporter,
        Models models) {
    /// Fits anew each time.
    public Engines(Reader reader, Function<Region, Estimation> estimator, Reporter reporter) {
        this(reader, estimator, SupplyChains::find, reporter, Models.ANEW);
    }

    /// With models made anew.
    public Engines(
            Reader reader,
            Function<Region, Estimation> estimator,
            Fitter fitter,
            Reporter reporter) {
        this(reader, estimator, fitter, reporter, Models.ANEW);
    }

    /// Those that find each thing once and hold it: for who answers many questions about one pack,
    /// one after the other.
    public Engines held() {
        return held(Models.held());
    }

    /// The same for questions that are answered side by side.
    public Engines heldBeside() {
        return held(Models.heldByThread());
    }

    private Engines held(Models made) {
        Map<String, Reading> read = new ConcurrentHashMap<>();
        Map<Region, Estimation> estimated = new ConcurrentHashMap<>();
        Map<Double, Outcome<SupplyChains>> fitted = new ConcurrentHashMap<>();
        return new Engines(
                (pack, options, progress) ->
                        read.computeIfAbsent(pack, name -> reader.read(name, options, progress)),
                region -> estimated.computeIfAbsent(region, estimator),
                (region, activity, tolerance) ->
                        fitted.computeIfAbsent(
                                tolerance, each -> fitter.fit(region, activity, tolerance)),
                reporter,
                made);
    }

    /// Reads a pack.
    @FunctionalInterface
    public interface Reader {
        Reading read(String pack, PackOptions options, Progress progress);
    }

    /// Fits the supply chains of a region.
    @FunctionalInterface
    public interface Fitter {
        /// @param tolerance of the fit of trade
        Outcome<SupplyChains> fit(Region region, Activity activity, double tolerance);
    }

    /// Writes a report.
    @FunctionalInterface
    public interface Reporter {
        /// @param plan of all projects, where one is to be told
        void write(
                Region region,
                Estimation estimation,
                List<Problem> problems,
                Optional<ShownPlan> plan,
                Edition edition,
                Path out)
                throws IOException;
    }
}
