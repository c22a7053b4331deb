package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;

/// A pack that somebody was sent shows nothing of the machine that lies outside of its folder.
class FolderLinksTest {
    private static final PackOptions FOLLOW = new PackOptions(true, Optional.empty());

    @TempDir Path folder;
    private Path pack;
    private Path secret;

    @BeforeEach
    void write() throws IOException {
        pack = TinyPack.sound().folder(folder);
        secret = Files.writeString(folder.resolve("secret.csv"), "root:x:0:0\n");
    }

    private void link(String name, Path target) throws IOException {
        Files.deleteIfExists(pack.resolve(name));
        Files.createSymbolicLink(pack.resolve(name), target);
    }

    private Reading read(PackOptions options) {
        return PackReader.read(pack.toString(), options, Progress.SILENT);
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        link("sources.csv", secret);

        Reading reading = read(PackOptions.PLAIN);

        assertThat(reading).isInstanceOf(Reading.Broken.class);
        assertThat(reading.problems().toString()).doesNotContain("root:x");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("datapackage.json");
                            assertThat(problem.column()).isEqualTo("resources.sources");
                            assertThat(English.of(problem))
                                    .contains(
                                            "\"sources.csv\" lies behind the link \"sources.csv\", which leads out of the pack",
                                            secret.toString(),
                                            "--follow-links");
                        });
    }

    @Test
    void followsItWhereThatIsSaid() throws IOException {
        Path sources = folder.resolve("sources.csv");
        Files.move(pack.resolve("sources.csv"), sources);
        link("sources.csv", sources);
        assertThat(read(FOLLOW)).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void followsALinkThatStaysInside() throws IOException {
        Files.move(pack.resolve("sources.csv"), pack.resolve("books.csv"));
        link("sources.csv", Path.of("books.csv"));
        assertThat(read(PackOptions.PLAIN)).isInstanceOf(Reading.Sound.class);
        // The pack itself may be a link: its name was given by the person who asks.
        Path other = Files.createSymbolicLink(folder.resolve("other"), pack);
        assertThat(PackReader.read(other.toString(), Progress.SILENT))
                .isInstanceOf(Reading.Sound.class);
    }

    @Test
    void followsNoFolderAndNoChainOfLinksOut() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.move(pack.resolve("sources.csv"), outside.resolve("sources.csv"));
        link("two", outside);
        link("one", Path.of("two"));
        Path description = pack.resolve("datapackage.json");
        Files.writeString(
                description,
                Files.readString(description).replace("\"sources.csv", "\"one/sources.csv"));

        assertThat(read(PackOptions.PLAIN).problems())
                .extracting(English::of)
                .singleElement()
                .asString()
                .contains("\"one/sources.csv\" lies behind the link \"one\", which leads out");
    }

    @Test
    void theDescriptionIsNoLinkOutEither() throws IOException {
        link("datapackage.json", secret);
        assertThat(read(PackOptions.PLAIN).problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(English.of(problem)).contains("leads out of the pack"));
    }
}
