package org.shanhai.app.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.ask.Parameter;

/// What is recorded of a question is what it takes to ask it again.
class AskedFileTest {
    @TempDir Path folder;

    @Test
    void whatIsRecordedIsReadBackUnderTheSameNames() {
        Map<String, List<String>> given = new HashMap<>();
        for (Parameter each : Enquiries.ADMIT.parameters().list()) {
            given.put(each.name(), each.isMany() ? List.of("a=1", "b=2") : List.of("a"));
        }
        Map<String, List<String>> back = new HashMap<>();
        for (AskedFile one : AskedFile.list(given)) {
            back.merge(
                    AskedFile.name(one.option()),
                    List.of(one.value()),
                    (first, next) -> Stream.concat(first.stream(), next.stream()).toList());
        }
        assertThat(back).isEqualTo(given);
    }

    /// Registers of earlier versions have it in this form too.
    @Test
    void theProjectStandsFirstAndWithoutAnOption() {
        List<AskedFile> all =
                AskedFile.list(
                        Map.of(
                                "set", List.of("land=35mu", "tax=7"),
                                "project", List.of("QZ01"),
                                "zone", List.of("longyou-zone")));

        assertThat(all.stream().map(one -> one.option() + " " + one.value()))
                .containsExactly(" QZ01", "--zone longyou-zone", "--set land=35mu", "--set tax=7");
    }

    /// Other values are no files whatever they look like.
    @Test
    void projectRulesAndPromisesMayBeFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "x");
        String name = file.toString();
        List<AskedFile> all =
                AskedFile.list(
                        Map.of(
                                "project", List.of(name),
                                "rules", List.of(name + "#strict"),
                                "incentives", List.of(name),
                                "zone", List.of(name),
                                "found", List.of(name)));

        assertThat(all.stream().filter(one -> one.file().isPresent()).map(AskedFile::option))
                .containsExactly("", "--rules", "--incentives");
        assertThat(all.stream().map(AskedFile::suffix).filter(suffix -> !suffix.isEmpty()))
                .containsExactly("#strict");
        assertThat(all.getFirst().file()).isEqualTo(Optional.of(file));
    }
}
