package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;

/// What is known of next year is a fact, what is said of the one after it is not.
class YearsTest {
    @TempDir private Path folder;

    private static Clock in(int year) {
        return Clock.fixed(Instant.parse(year + "-06-01T00:00:00Z"), ZoneOffset.UTC);
    }

    private List<Problem> problems(TinyPack pack, int now) {
        return PackReader.read(
                        pack.folder(folder).toString(), PackOptions.PLAIN, Progress.SILENT, in(now))
                .problems();
    }

    private static TinyPack factsOf(int year) {
        return TinyPack.sound()
                .append("facts.csv", "yiwu,,jobs,1,,,人,%d,reported,book,\n".formatted(year));
    }

    @Test
    void factsReachToNextYear() {
        assertThat(problems(factsOf(2031), 2030)).isEmpty();
        assertThat(problems(factsOf(2032), 2030))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isTrue();
                            assertThat(English.of(problem))
                                    .startsWith(
                                            "facts.csv:6, column \"year\": \"2032\" is after next")
                                    .contains("Years are 1900 to next year.");
                        });
    }

    @Test
    void aClockThatStoppedLongAgoCondemnsNoFacts() {
        assertThat(problems(factsOf(2026), 1970)).isEmpty();
    }

    @Test
    void projectsMayBePlannedWhichIsSaid() {
        TinyPack pack =
                TinyPack.sound()
                        .change("projects.csv", ",jobs,", ",jobs,year,")
                        .change("projects.csv", ",350人,", ",350人,2032,");

        assertThat(problems(pack, 2031)).isEmpty();
        assertThat(problems(pack, 2030))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isFalse();
                            assertThat(English.of(problem))
                                    .startsWith(
                                            "projects.csv:2, column \"year\": \"2032\" is after");
                        });
    }
}
