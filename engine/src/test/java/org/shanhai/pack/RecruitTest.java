package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.region.Industries;
import org.shanhai.region.Recruit;

/// Whether a county can win firms of an industry is read with its reason, where a pack says so.
class RecruitTest {
    @TempDir private Path folder;

    private Reading read(String word) {
        return PackReader.read(
                TinyPack.sound()
                        .with(
                                "industries.csv",
                                """
                                industry,name,name_local,broad,recruit,recruit_note
                                001,Farming,农业,primary,,
                                040,Toys,玩具,secondary,%s,a law
                                """
                                        .formatted(word))
                        .folder(folder)
                        .toString(),
                Progress.SILENT);
    }

    @Test
    void isReadWithItsReason() {
        Industries industries = ((Reading.Sound) read("monopoly")).region().industries();

        assertThat(industries.get(0).recruit()).isEmpty();
        assertThat(industries.get(0).recruitNote()).isEmpty();
        assertThat(industries.get(1).recruit()).contains(Recruit.MONOPOLY);
        assertThat(industries.get(1).recruitNote()).isEqualTo("a law");
    }

    @Test
    void isNotSaidWhereThePackHasNoSuchColumn() {
        Reading.Sound sound =
                (Reading.Sound)
                        PackReader.read(
                                TinyPack.sound().folder(folder).toString(), Progress.SILENT);

        assertThat(sound.region().industries().all())
                .hasSize(2)
                .allSatisfy(industry -> assertThat(industry.recruit()).isEmpty());
    }

    @Test
    void anotherWordIsAnErrorThatNamesThoseThereAre() {
        assertThat(read("never").problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("industries.csv");
                            assertThat(problem.line()).isEqualTo(3);
                            assertThat(problem.column()).isEqualTo("recruit");
                            assertThat(English.of(problem))
                                    .contains("yes, material, licensed, monopoly, network, local");
                        });
    }
}
