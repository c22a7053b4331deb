package org.shanhai.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DuckDB is optional: a program that reads no Parquet need not have it.
class WithoutDuckDbTest {
    @TempDir Path folder;

    @Test
    void foldersArchivesAndWorkbooksAreRead() throws Exception {
        assertThat(problems(TinyPack.sound().folder(folder))).isEqualTo("[]");
        assertThat(problems(TinyPack.sound().zip(folder, ""))).isEqualTo("[]");
        assertThat(problems(TinyWorkbook.of(TinyPack.sound(), folder.resolve("tiny.xlsx"))))
                .isEqualTo("[]");
    }

    @Test
    void parquetGivesOneErrorThatNamesWhatToAdd() throws Exception {
        Path pack = TinyPack.sound().folder(folder);
        TinyParquet.convert(pack, List.of("places"));

        assertThat(PackReader.read(pack.toString()).problems()).as("with DuckDB").isEmpty();
        assertThat(problems(pack))
                .containsOnlyOnce("severity=ERROR")
                .contains("file=places.parquet")
                .contains("message.table.without_duckdb")
                .contains("message.table.without_duckdb");
    }

    /// Of a pack, as they are told where the class path has no DuckDB.
    private static String problems(Path pack) throws Exception {
        ClassLoader without = new WithoutDuckDb();
        Object reading =
                without.loadClass(PackReader.class.getName())
                        .getMethod("read", String.class)
                        .invoke(null, pack.toString());
        return without.loadClass(Reading.class.getName())
                .getMethod("problems")
                .invoke(reading)
                .toString();
    }

    /// Makes all classes of Shanhai anew, so that they see no DuckDB either.
    private static final class WithoutDuckDb extends ClassLoader {
        WithoutDuckDb() {
            super(WithoutDuckDbTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.duckdb.")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> made = findLoadedClass(name);
            return made == null && name.startsWith("org.shanhai.")
                    ? made(name)
                    : made == null ? super.loadClass(name, resolve) : made;
        }

        private Class<?> made(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = getResourceAsStream(file)) {
                byte[] bytes = requireNonNull(in).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
