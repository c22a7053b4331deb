package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

class FileTroubleTest {

    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("a/b"), "a/b: you have no right", "无权"),
                Arguments.of(new NoSuchFileException("a/b"), "There is no a/b.", "a/b 不存在"),
                Arguments.of(new FileAlreadyExistsException("a/b"), "a/b is there", "已存在"),
                Arguments.of(system("No space left on device"), "The disk is full: a/b", "已满"),
                Arguments.of(system("Disk quota exceeded"), "your share of the disk", "配额"),
                Arguments.of(system("Read-only file system"), "can only be read", "只能读取"),
                Arguments.of(system("File too large"), "a/b could not be written", "不允许这么大"),
                Arguments.of(system("File name too long"), "a/b: this name is too long", "过长"),
                Arguments.of(system("Not a directory"), "what is no folder", "不是文件夹"),
                Arguments.of(system("Is a directory"), "a/b is a folder", "a/b 是文件夹"),
                Arguments.of(system("Too many open files"), "Too many files are open", "过多"),
                Arguments.of(new IOException("x (Too many open files)"), "Too many files", "过多"),
                Arguments.of(system("IO Error: x: File too large"), "a/b could not", "这么大"),
                Arguments.of(system("Stale file handle"), "says: \"Stale file", "报告：“Stale"),
                Arguments.of(new IOException("No space left on device"), "full: x could", "写出x"),
                Arguments.of(new IOException("Bad file descriptor"), "x is closed", "x已关闭"),
                Arguments.of(new EOFException(), "x ends too early", "不完整"));
    }

    private static FileSystemException system(String reason) {
        return new FileSystemException("a/b", null, reason);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatHappenedInBothLanguages(IOException failed, String english, String chinese) {
        FileTrouble trouble = FileTrouble.of(failed, "x");

        assertThat(trouble.said(Words.in(Language.EN)))
                .contains(english)
                .doesNotContain("Exception");
        assertThat(trouble.said(Words.in(new Language("zh"))))
                .contains(chinese)
                .doesNotContain("Exception");
    }

    /// What Java opens for itself fails as an error, with the reason behind it.
    @Test
    void tooManyOpenFilesAreNoDefectWhoeverOpenedThem() {
        IOException cause = new FileNotFoundException("tzdb.dat (Too many open files)");

        assertThat(FileTrouble.find(new Error(cause))).contains(cause);
        assertThat(FileTrouble.find(new ExceptionInInitializerError(new Error(cause))))
                .contains(cause);
        assertThat(FileTrouble.find(new Error(new IOException("x")))).isEmpty();
        assertThat(FileTrouble.find(new Error("x"))).isEmpty();
    }
}
