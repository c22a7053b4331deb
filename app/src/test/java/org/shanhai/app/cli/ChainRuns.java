package org.shanhai.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.shanhai.app.Embedded;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Models;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Limit;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// Runs of the commands about supply chains: on the embedded pack, read and estimated once, and on
/// the two-sector table of Miller and Blair (Input–Output Analysis, 2nd ed., 2.2.3).
final class ChainRuns {
    static final Reading.Sound ZHEJIANG = Embedded.read("zhejiang");

    private static final Engines ENGINES = holding(ZHEJIANG);

    private static final String VALUE_ADDED =
            """
            industry,component,amount,unit,basis
            1,output,1000,USD,assumed
            1,wages,300,USD,assumed
            1,taxes,0,USD,assumed
            1,depreciation,0,USD,assumed
            1,surplus,350,USD,assumed
            2,output,2000,USD,assumed
            2,wages,500,USD,assumed
            2,taxes,0,USD,assumed
            2,depreciation,0,USD,assumed
            2,surplus,900,USD,assumed
            """;

    private ChainRuns() {}

    /// What is fitted and made of a pack is held: answers of held models are those of new ones, as
    /// `WorkbenchTest` holds them together.
    private static Engines holding(Reading.Sound pack) {
        return new Engines(
                (name, options, progress) -> pack,
                Embedded::estimate,
                Embedded::fit,
                (region, estimation, problems, plan, edition, out) -> {},
                Models.held());
    }

    /// Those of the pack zhejiang, without its register.
    static Engines engines() {
        return ENGINES;
    }

    static Run zhejiang(String... args) {
        return Run.with(ENGINES, Run.PLAIN, args);
    }

    /// With all models made anew, as the program does that answers one question.
    static Run anew(String... args) {
        return zhejiang(KeptFiles.ofUser(), args);
    }

    /// On the pack that is asked where none is named, with the firms of its register.
    static Run preferred(String... args) {
        return Run.with(Preferred.ENGINES, Run.PLAIN, args);
    }

    static Run preferred(Surroundings surroundings, String... args) {
        return Run.with(Preferred.ENGINES, surroundings, args);
    }

    /// The same, with the mountain places first listed.
    static Run ofFirstList(String... args) {
        return Run.with(FirstList.ENGINES, Run.PLAIN, args);
    }

    /// Read by the tests alone that need it.
    private static final class FirstList {
        private static final Engines ENGINES =
                holding(
                        (Reading.Sound)
                                PackReader.read(
                                        EmbeddedPacks.preferred(),
                                        PackOptions.PLAIN.of(2021),
                                        Progress.SILENT));
    }

    /// Read by the tests alone that need it.
    private static final class Preferred {
        private static final Engines ENGINES = holding(Embedded.read(EmbeddedPacks.preferred()));
    }

    /// On the same pack, of which limits are others.
    static Engines limited(UnaryOperator<Limit> other) {
        Reading.Sound pack = Embedded.read(EmbeddedPacks.preferred());
        Region region = pack.region();
        List<Limit> limits = region.all(Limit.class).stream().map(other).toList();
        return holding(
                new Reading.Sound(
                        region.toBuilder().all(Limit.class, limits).build(),
                        pack.problems(),
                        pack.rates(),
                        pack.overlays()));
    }

    /// With all models made anew, and these fits kept from earlier runs.
    static Run zhejiang(KeptNumbers kept, String... args) {
        Engines keeping =
                new Engines(
                        ENGINES.reader(),
                        ENGINES.estimator(),
                        RealEngines.keeping(() -> kept).fitter(),
                        ENGINES.reporter());
        return Run.with(keeping, Run.PLAIN, args);
    }

    /// A run of the real thing.
    static Run real(String... args) {
        return Run.with(RealEngines.REAL, Run.PLAIN, args);
    }

    /// Writes the textbook's table as a pack of one place: Z = [[150, 500], [200, 100]],
    /// f = [350, 1700], x = [1000, 2000].
    ///
    /// @param household what households buy of the two products; the rest is the government's
    static void writeTextbook(Path folder, int... household) {
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
                        """
                        product,use,domestic,imported
                        1,household,%d,0
                        2,household,%d,0
                        1,government,%d,0
                        2,government,%d,0
                        """
                                .formatted(
                                        household[0],
                                        household[1],
                                        350 - household[0],
                                        1700 - household[1]),
                        "value_added.csv",
                        VALUE_ADDED));
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

    /// What `show` of a place says of an industry there.
    static String holdingOf(JsonNode place, String industry) {
        return place.at("/industries")
                .valueStream()
                .filter(row -> row.at("/industry").asString().equals(industry))
                .findFirst()
                .orElseThrow()
                .at("/holding")
                .asString();
    }
}
