package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.region.Region;

/// What a program gets that wants a region or nothing.
class ReadingTest {
    @TempDir Path folder;

    @Test
    void givesTheRegionOfASoundPack() {
        Region region = PackReader.read(TinyPack.sound().folder(folder).toString()).orElseThrow();

        assertThat(region.name()).isEqualTo("Tiny");
        assertThat(region.place("Longyou County")).isEqualTo(region.places().get("longyou"));
        assertThat(region.industry("toys")).isEqualTo(region.industries().get(1));
        assertThat(region.project("QZ01")).isEqualTo(region.projects().getFirst());
    }

    @Test
    void throwsAllProblemsOfABrokenOneAtOnce() {
        TinyPack pack =
                TinyPack.sound()
                        .append("facts.csv", "nowhere,,jobs,5,=,all,人,2020,reported,book,\n")
                        .append("facts.csv", "yiwu,,jobs,many,=,all,人,2020,reported,book,\n");
        Reading reading = PackReader.read(pack.folder(folder).toString());

        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOfSatisfying(
                        BrokenPackException.class,
                        broken -> assertThat(broken.problems()).isEqualTo(reading.problems()))
                .hasMessageContaining("error: facts.csv:6")
                .hasMessageContaining("\"nowhere\"")
                .hasMessageContaining("error: facts.csv:7")
                .hasMessageContaining("\"many\"");
    }

    @Test
    void saysWhatElseANameCouldMean() {
        Region region = PackReader.read(TinyPack.sound().folder(folder).toString()).orElseThrow();

        assertThatThrownBy(() -> region.place("longyu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing goes by 'longyu'; near it: Longyou.");
        assertThatThrownBy(() -> region.industry("goods"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'goods' is 2 industries, not one: 001, 040.");
        assertThatThrownBy(() -> region.project("P9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no project 'P9'.");
    }
}
