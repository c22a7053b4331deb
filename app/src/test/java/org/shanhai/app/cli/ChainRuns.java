package org.shanhai.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;

/// Runs of the commands about supply chains: on the embedded pack, read and estimated once, and on
/// the two-sector table of Miller and Blair (Input–Output Analysis, 2nd ed., 2.2.3).
final class ChainRuns {
    private static final Reading.Sound ZHEJIANG =
            (Reading.Sound) PackReader.read("zhejiang", Progress.SILENT);
    private static final Estimation ESTIMATION = Estimator.estimate(ZHEJIANG.region());
    private static final Engines ENGINES =
            new Engines(
                    (pack, progress) -> ZHEJIANG,
                    region -> ESTIMATION,
                    (region, estimation, problems, language, out) -> {});

    private ChainRuns() {}

    static Run zhejiang(String... args) {
        return Run.with(ENGINES, Run.PLAIN, args);
    }

    /// A run of the real thing.
    static Run real(String... args) {
        return Run.with(Engines.REAL, Run.PLAIN, args);
    }

    /// Writes the textbook's table as a pack of one place: Z = [[150, 500], [200, 100]],
    /// f = [350, 1700], x = [1000, 2000].
    ///
    /// @param wages of the two industries; the rest of value added is surplus
    static void writeTextbook(Path folder, double[] wages) {
        write(
                folder,
                Map.of(
                        "datapackage.json",
                        """
                        {"name": "textbook",
                         "shanhai": {"name": "Textbook", "area": "nation", "base_year": 2000,
                           "currency": "USD"},
                         "resources": [
                           {"name": "places", "path": "places.csv"},
                           {"name": "industries", "path": "industries.csv"},
                           {"name": "inputs", "path": "inputs.csv"},
                           {"name": "final_use", "path": "final_use.csv"},
                           {"name": "value_added", "path": "value_added.csv"}]}
                        """,
                        "places.csv",
                        "place,name,kind\nnation,Nation,country\n",
                        "industries.csv",
                        "industry,name,broad\n1,Agriculture,primary\n2,Manufacturing,secondary\n",
                        "inputs.csv",
                        """
                        product,industry,domestic,imported
                        1,1,150,0
                        1,2,500,0
                        2,1,200,0
                        2,2,100,0
                        """,
                        "final_use.csv",
                        "product,use,domestic,imported\n1,household,350,0\n2,household,1700,0\n",
                        "value_added.csv",
                        valueAdded(new double[] {1000, 2000}, new double[] {650, 1400}, wages)));
    }

    private static String valueAdded(double[] output, double[] all, double[] wages) {
        StringBuilder rows = new StringBuilder("industry,component,amount,unit,basis\n");
        for (int i = 0; i < output.length; i++) {
            Map<String, Double> components =
                    new java.util.TreeMap<>(
                            Map.of(
                                    "output",
                                    output[i],
                                    "wages",
                                    wages[i],
                                    "taxes",
                                    0.0,
                                    "depreciation",
                                    0.0,
                                    "surplus",
                                    all[i] - wages[i]));
            for (Map.Entry<String, Double> component : components.entrySet()) {
                rows.append(
                        "%d,%s,%s,USD,assumed%n"
                                .formatted(i + 1, component.getKey(), component.getValue()));
            }
        }
        return rows.toString().replace(System.lineSeparator(), "\n");
    }

    private static void write(Path folder, Map<String, String> files) {
        files.forEach(
                (name, text) -> {
                    try {
                        Files.writeString(folder.resolve(name), text);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    /// Lines of a CSV file.
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
