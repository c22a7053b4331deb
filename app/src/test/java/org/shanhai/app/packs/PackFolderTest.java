package org.shanhai.app.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Reading;

class PackFolderTest {
    private static final Words WORDS = Words.in(Language.EN);
    private static final List<String> FACT =
            List.of("place", "industry", "measure", "value", "unit", "year", "basis", "source");

    @TempDir private Path home;

    private Path pack() {
        return home.resolve("mine");
    }

    private static ImportedTable source(String title) {
        return new ImportedTable(
                "sources", List.of("source", "title"), List.of(List.of("book", title)));
    }

    private static ImportedTable jobs(String value) {
        return new ImportedTable(
                "facts",
                FACT,
                List.of(List.of("longyou", "037", "jobs", value, "人", "2020", "reported", "book")));
    }

    private void add(String importName, Optional<String> base, ImportedTable... tables)
            throws IOException {
        PackFolder.add(
                pack(), PackBase.of(pack(), base, "zhejiang"), importName, List.of(tables), WORDS);
    }

    @Test
    void anImportMakesAPackOnItsBaseThatReadsAsOne() throws IOException {
        add("zone", Optional.empty(), source("Yearly table"), jobs("4321"));
        assertThat(PackReader.read(pack().toString()))
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        sound ->
                                assertThat(sound.region().facts().stream())
                                        .anyMatch(
                                                fact -> fact.origin().contains("zone/facts.csv")));
    }

    @Test
    void anotherRunTakesThePlaceOfTheEarlierAndLeavesWhatOthersPutThere() throws IOException {
        add("zone", Optional.empty(), source("Yearly table"), jobs("4321"));
        add("register", Optional.empty(), source("Register"));
        Files.writeString(pack().resolve("notes.txt"), "kept");
        add("zone", Optional.of("zhejiang"), source("Yearly table"));
        assertThat(pack().resolve("notes.txt")).hasContent("kept");
        assertThat(pack().resolve("zone/facts.csv")).doesNotExist();
        assertThat(Files.readString(pack().resolve("datapackage.json")))
                .contains("register/sources.csv", "zone/sources.csv")
                .doesNotContain("facts");
    }

    @Test
    void whatIsNoPackIsLeftAlone() throws IOException {
        Files.createDirectories(pack());
        Files.writeString(pack().resolve("thesis.doc"), "years of work");
        assertThatThrownBy(() -> add("zone", Optional.empty(), source("Yearly table")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("thesis.doc");
        assertThat(pack().resolve("datapackage.json")).doesNotExist();
    }

    @Test
    void aPackOnAnotherBaseIsRefused() throws IOException {
        add("zone", Optional.empty(), source("Yearly table"));
        assertThatThrownBy(() -> add("zone", Optional.of("../elsewhere"), source("Other")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("zhejiang")
                .hasMessageContaining("elsewhere");
    }

    @Test
    void aDescriptionThatIsNoJsonIsNotWrittenOver() throws IOException {
        Files.createDirectories(pack());
        Files.writeString(pack().resolve("datapackage.json"), "{\"name\": ");
        assertThatThrownBy(() -> add("zone", Optional.empty(), source("Yearly table")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("datapackage.json");
        assertThat(pack().resolve("datapackage.json")).hasContent("{\"name\": ");
    }
}
