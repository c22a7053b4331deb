package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Reading;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.region.ValueAdded;

/// In the tables of a pack to begin with.
class OneCellOfPacksTest extends OneCellRuns {
    private static List<Object> all(Region region) {
        List<Object> all = new ArrayList<>();
        all.add(region.places().all());
        all.add(region.industries().all());
        all.add(region.facts().stream().toList());
        all.add(region.sources());
        all.add(region.all(Reach.class));
        region.nationalTable().ifPresent(table -> all.add(table(table)));
        return all;
    }

    private static List<Object> table(NationalTable table) {
        List<Object> all = new ArrayList<>(List.of(table.jobsBasis()));
        for (int i = 0; i < table.industryCount(); i++) {
            all.add(table.output(i));
            all.add(table.hasJobs(i) ? table.jobs(i) : "none");
            for (int j = 0; j < table.industryCount(); j++) {
                all.add(table.domesticInput(i, j));
                all.add(table.importedInput(i, j));
            }
            for (FinalUse use : FinalUse.values()) {
                all.add(table.domesticFinalUse(i, use));
                all.add(table.importedFinalUse(i, use));
            }
            for (ValueAdded component : ValueAdded.values()) {
                all.add(table.valueAdded(i, component));
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "places",
                "industries",
                "facts",
                "sources",
                "reaches",
                "inputs",
                "final_use",
                "value_added"
            })
    void aPackToBeginWith(String name) throws IOException {
        Path pack = folder.resolve("mine");
        assertThat(Run.of("init", pack.toString()).exitCode()).isZero();
        List<String> lines = Files.readAllLines(pack.resolve(name + ".csv"));
        List<List<String>> rows = lines.stream().map(line -> List.of(line.split(",", -1))).toList();
        OneCell whole = new OneCell(rows, Map.of(), Map.of(), 3);
        assertNothingIsReadOver(whole, one -> told(pack, name, one));
    }

    private Told told(Path pack, String name, OneCell.Changed table) {
        file("mine/" + name + ".csv", table.csv());
        return switch (PackReader.read(pack.toString())) {
            case Reading.Sound sound -> new Told(all(sound.region()), sound.problems());
            case Reading.Broken broken -> new Told("", broken.problems());
        };
    }
}
