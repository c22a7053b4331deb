package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;

/// What is wrong with a pack on a pack is said once, and of the file it stands in.
class BrokenOverlayTest {
    @TempDir Path folder;

    @BeforeEach
    void writeBase() {
        TinyPack.sound().folder(folder);
    }

    private static List<String> problems(Path pack) {
        Reading reading = PackReader.read(pack.toString(), Progress.SILENT);
        assertThat(reading).isInstanceOf(Reading.Broken.class);
        return reading.problems().stream().map(English::of).toList();
    }

    private List<String> problemsOn(String base) {
        return problems(OverlayPack.on(base).folder(folder, "mine"));
    }

    @Test
    void aBaseThatIsMissing() {
        List<String> nowhere = List.of("../nowhere", "nowhere", "", "\\u0000");
        for (String base : nowhere) {
            assertThatNoPackIsThere(base);
        }
    }

    /// It would be found on one machine and not on the next; relative to this one it lies there.
    @Test
    void aPackAtAnAbsolutePathIsNoBase() {
        assertThat(new PackHome("", Optional.of(folder)).find("pack")).isPresent();
        assertThat(new PackHome("", Optional.of(folder)).find(folder + "/pack")).isEmpty();

        assertThatNoPackIsThere(folder + "/pack");
    }

    private void assertThatNoPackIsThere(String base) {
        assertThat(problemsOn(base))
                .singleElement()
                .asString()
                .startsWith("datapackage.json, column \"base\": ")
                .contains("There is no such folder or file")
                .endsWith("or the path of a pack relative to the folder of this one.");
    }

    @Test
    void aBaseOfAnotherKind() throws IOException {
        Files.writeString(folder.resolve("facts.csv"), "place\n");
        assertThat(problemsOn("../facts.csv"))
                .singleElement()
                .asString()
                .contains("column \"base\": \"../facts.csv\" This format cannot be read. Give ");
    }

    @Test
    void aFolderWithoutADescriptionIsNamedAsTheBaseIs() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(problemsOn("../empty"))
                .singleElement()
                .asString()
                .startsWith("../empty: There is no datapackage.json in this pack.");
    }

    @Test
    void aCircle() {
        OverlayPack.on("../two").folder(folder, "one");
        OverlayPack.on("../three/").folder(folder, "two");
        OverlayPack.on("./../one").folder(folder, "three");

        assertThat(problems(folder.resolve("one")))
                .containsExactly(
                        "../three/datapackage.json, column \"base\": \"./../one\" makes a circle:"
                                + " the pack would stand on itself, by way of ../two, ../three."
                                + " Give the name of an embedded pack (zhejiang), or the path of a"
                                + " pack relative to the folder of this one.");
        assertThat(problemsOn("."))
                .singleElement()
                .asString()
                .contains("\".\" makes a circle: the pack would stand on itself, by way of");
    }

    @Test
    void aCircleFurtherDown() {
        OverlayPack.on("../two").folder(folder, "one");
        OverlayPack.on("../three").folder(folder, "two");
        OverlayPack.on("../two").folder(folder, "three");

        assertThat(problems(folder.resolve("one")))
                .singleElement()
                .asString()
                .startsWith(
                        "../three/datapackage.json, column \"base\": \"../two\" makes a circle");
    }

    @Test
    void otherMoneyThanTheBase() {
        TinyPack mine =
                OverlayPack.on("../pack")
                        .change("datapackage.json", "\"base\"", "\"currency\": \"USD\", \"base\"");
        assertThat(problems(mine.folder(folder, "mine")))
                .containsExactly(
                        "datapackage.json, column \"currency\": \"USD\" is not the money of the"
                                + " base, which is CNY. Leave it out; amounts may name another money"
                                + " each.");
    }

    @Test
    void errorsOfTheBaseNameItsFilesAndThoseOfTheOverlayItsOwn() {
        TinyPack.sound()
                .change("zones.csv", "lyz,longyou", "lyz,nowhere")
                .change("datapackage.json", "\"area\": \"all\"", "\"area\": \"none\"")
                .folder(folder);
        TinyPack mine =
                OverlayPack.on("../pack", "zones")
                        .with("zones.csv", "zone,place,name,basis\nz2,elsewhere,Two,assumed\n");

        assertThat(problems(mine.folder(folder, "mine")))
                .hasSize(3)
                .satisfiesExactlyInAnyOrder(
                        area ->
                                assertThat(area)
                                        .startsWith(
                                                "../pack/datapackage.json, column \"area\": \"none\""),
                        below ->
                                assertThat(below)
                                        .startsWith(
                                                "../pack/zones.csv:2, column \"place\": \"nowhere\""),
                        own ->
                                assertThat(own)
                                        .startsWith(
                                                "zones.csv:2, column \"place\": \"elsewhere\""));
    }

    @Test
    void aRowTwiceInTheOverlayIsStillTwice() {
        TinyPack mine =
                OverlayPack.on("../pack", "places")
                        .with(
                                "places.csv",
                                """
                                place,name,within,kind
                                yiwu,Yiwu,all,county
                                yiwu,Yiwu City,all,county
                                """);

        assertThat(problems(mine.folder(folder, "mine")))
                .singleElement()
                .asString()
                .contains("places.csv:3, column \"place\": \"yiwu\" is there twice")
                .contains("stands in places.csv:2");
    }

    @Test
    void aFileCalledAsOneOfTheBaseWouldNotTellThemApart() {
        TinyPack.sound().folder(folder, "mine/below");
        TinyPack mine =
                OverlayPack.on("below", "facts")
                        .change("datapackage.json", "facts.csv", "below/facts.csv");

        assertThat(problems(mine.folder(folder, "mine")))
                .singleElement()
                .asString()
                .contains("\"below/facts.csv\" is what a file of the base is called, too.");
    }
}
