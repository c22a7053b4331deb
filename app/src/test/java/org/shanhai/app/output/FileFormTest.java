package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

/// A name that tells of another form than what is written is refused, before and while it is.
class FileFormTest {
    private static final Words WORDS = Words.in(Language.EN);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "CSV, x.csv, true",
        "CSV, X.CSV, true",
        "CSV, x.txt, true",
        "CSV, x.out, true",
        "CSV, x, true",
        "CSV, x.parquet, false",
        "CSV, x.xlsx, false",
        "CSV, x.xls, false",
        "CSV, x.json, false",
        "CSV, x.PDF, false",
        "CSV, x.csv.zip, false",
        "PARQUET, firms.csv, false",
        "PARQUET, firms.CSV, false",
        "PARQUET, firms.xlsx, false",
        "PARQUET, firms.csv.parquet, true",
        "PARQUET, csv, true",
        "WORKBOOK, x.csv, false",
        "WORKBOOK, x.xls, false",
        "PICTURE, x.png, false",
        "JSON, x.csv, false",
        "DOCUMENT, x.doc, false",
        "PAGE, x.txt, false",
        "PDF, x.html, false",
        "REGISTER, x.bak, true",
        "REGISTER, x.csv, false",
        "FOLDER, x, true",
        "FOLDER, v1.2, true",
        "FOLDER, x.html, false",
        "FOLDER, x.txt, false"
    })
    void aNameTellsOfAForm(FileForm form, String name, boolean fits) {
        assertThat(form.mayBeNamed(Path.of("a.parquet", name))).isEqualTo(fits);
    }

    private record Anything(FileForm holds) implements OutputFile.Kind {
        @Override
        public void write(Path file) throws IOException {
            Files.writeString(file, "it");
        }

        @Override
        public boolean isEarlier(Path file) {
            return true;
        }
    }

    /// Whatever is written, whether or not somebody looked beforehand, forced or not.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
    void nothingIsWrittenUnderTheNameOfAnother(FileForm form) throws IOException {
        for (FileForm other : FileForm.values()) {
            Path file = folder.resolve("x" + other.usual());
            if (other == form || other == FileForm.FOLDER) {
                OutputFile.write(file, new Anything(form), false, WORDS);
                assertThat(file).hasContent("it");
                Files.delete(file);
                continue;
            }
            assertThatThrownBy(() -> OutputFile.write(file, new Anything(form), true, WORDS))
                    .isInstanceOf(WrongNameException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("ends in " + form.usual());
            assertThatThrownBy(() -> OutputFile.requireFree(file, new Anything(form), true, WORDS))
                    .isInstanceOf(WrongNameException.class);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aFolderIsNotNamedLikeAFile() {
        OutputFolder.Kind kind =
                new OutputFolder.Kind() {
                    @Override
                    public Optional<Path> findStranger(Path in) {
                        return Optional.empty();
                    }
                };
        Path out = folder.resolve("report.html");

        assertThatThrownBy(() -> OutputFolder.write(out, kind, WORDS, in -> {}))
                .isInstanceOf(WrongNameException.class)
                .hasMessageContaining("Name a folder");
        assertThat(out).doesNotExist();
    }
}
