package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Runs of `admit` on the small region and a ruleset in a file.
abstract class AdmitRuns {
    static final String RULES =
            """
            ruleset,order,name,name_local,indicator,industry,role,kind,unless,floor,full,weight,start,most,unit,basis,source,note
            zone,1,Painting,喷漆,matter:painting,,,veto,water-borne;水性,,,,,,,assumed,,
            zone,2,,,limit:land,,,veto,,,,,,,,assumed,,
            zone,3,,,red_line,,,veto,,,,,,,,assumed,,
            zone,4,,,tax_per_land,,,floor,,20,,,,,万元/亩,assumed,,
            zone,5,,,jobs_per_land,,,score,,1,10,100,10,,人/亩,assumed,,
            """;

    @TempDir protected Path folder;
    private String rules = "";

    @BeforeEach
    void writeRules() throws IOException {
        rules = Files.writeString(folder.resolve("rules.csv"), RULES).toString();
    }

    final Run admit(String... arguments) {
        return admit(Run.PLAIN, arguments);
    }

    final Run admit(Surroundings surroundings, String... arguments) {
        List<String> all = new ArrayList<>(List.of("admit"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--rules", rules));
        return Run.with(Run.EXAMPLE, surroundings, all.toArray(String[]::new));
    }

    final JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Run run = admit(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }
}
