package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.region.ProjectEntry;

/// A small pack, and project files read beside it.
abstract class ProjectFileCase {
    @TempDir Path folder;
    Reading.Sound pack;

    @BeforeEach
    void readPack() {
        pack =
                (Reading.Sound)
                        PackReader.read(
                                TinyPack.sound().folder(folder).toString(),
                                (table, done, total) -> {});
    }

    final FileReading<List<ProjectEntry>> read(String name, String text) {
        try {
            return ProjectFile.read(
                    Files.writeString(folder.resolve(name), text),
                    pack.region(),
                    pack.rates(),
                    Optional.empty());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    final ProjectEntry one(String name, String text) {
        FileReading<List<ProjectEntry>> reading = read(name, text);
        assertThat(reading).isInstanceOf(FileReading.Sound.class);
        return ((FileReading.Sound<List<ProjectEntry>>) reading).value().getFirst();
    }

    final List<Problem> wrong(String name, String text) {
        FileReading<List<ProjectEntry>> reading = read(name, text);
        assertThat(reading).as(text).isInstanceOf(FileReading.Broken.class);
        return ((FileReading.Broken<List<ProjectEntry>>) reading).problems();
    }

    interface Filling {
        void fill(Worksheet sheet);
    }

    final Path workbook(String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shanhai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("project");
            sheet.value(0, 0, "field");
            sheet.value(0, 1, "value");
            filling.fill(sheet);
        }
        return file;
    }
}
