package org.shanhai.app.memo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.FileTrouble;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Words;

/// A report on paper, beside its page: as PDF and as a document, each written whole or not at all.
///
/// @param folder of the report
public record ReportPaper(Path folder) {
    public static final String PDF = "report.pdf";
    public static final String DOCUMENT = "report.docx";

    /// Prints the page.
    ///
    /// @return why that failed, where it did
    public Optional<String> print(Chromium browser, Words words) throws IOException {
        Path page = folder.resolve("index.html");
        try {
            OutputFile.write(
                    folder.resolve(PDF),
                    new Paper(FileForm.PDF, file -> browser.print(page, file)),
                    false,
                    words);
            return Optional.empty();
        } catch (PrintFailure failed) {
            return Optional.of(failed.said(words));
        } catch (IOException failed) {
            return Optional.of(FileTrouble.of(failed).said(words));
        }
    }

    /// Writes the document.
    public void write(Memo memo, Words words) throws IOException {
        byte[] document = MemoDocument.write(memo);
        OutputFile.write(
                folder.resolve(DOCUMENT),
                new Paper(FileForm.DOCUMENT, file -> Files.write(file, document)),
                false,
                words);
    }

    /// Whether a file of a report is one of its papers: a PDF of that name, or a document that
    /// nobody has worked on since.
    public static boolean isOne(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        return switch (file.getFileName().toString()) {
            case PDF -> isPdf(file);
            case DOCUMENT -> SteadyZip.isUntouched(file);
            default -> false;
        };
    }

    private static boolean isPdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("%PDF");
        }
    }

    /// What is written into a file.
    @FunctionalInterface
    private interface Content {
        void write(Path file) throws IOException;
    }

    private record Paper(FileForm holds, Content content) implements OutputFile.Kind {
        @Override
        public void write(Path file) throws IOException {
            content.write(file);
        }

        @Override
        public boolean isEarlier(Path file) throws IOException {
            return isOne(file);
        }
    }
}
