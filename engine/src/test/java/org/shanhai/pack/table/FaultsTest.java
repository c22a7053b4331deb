package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.shanhai.message.English;

class FaultsTest {

    @Test
    void sayWhyAFileCannotBeReadAndNotOnlyWhichOne() {
        assertThat(English.of(Faults.unreadable(new AccessDeniedException("a/b")).message()))
                .isEqualTo("The file cannot be read (you have no right to read it).");
        assertThat(English.of(Faults.reason(new NoSuchFileException("a/b"))))
                .isEqualTo("it is not there");
        assertThat(
                        English.of(
                                Faults.reason(
                                        new FileSystemException(
                                                "a/b", null, "Input/output error"))))
                .isEqualTo("the disk could not be read");
        assertThat(English.of(Faults.reason(new FileSystemException("a/b"))))
                .isEqualTo("the system does not say why");
        assertThat(English.of(Faults.reason(new IOException("a/b (Is a directory)"))))
                .isEqualTo("it is a folder");
        assertThat(English.of(Faults.reason("DuckDB", "IO Error: x: No space left on device")))
                .isEqualTo("the disk is full");
        assertThat(English.of(Faults.reason(new EOFException()))).isEqualTo("it ends too early");
        assertThat(English.of(Faults.reason(new IOException("odd"))))
                .isEqualTo("the system says: \"odd\"");
        assertThat(English.of(Faults.reason(new MalformedInputException(1))))
                .doesNotContain("Java");
        assertThat(English.of(Faults.reason(new IOException())))
                .isEqualTo("the system does not say why");
    }
}
