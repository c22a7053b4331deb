package org.shanhai.app.memo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.app.output.FileTrouble;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Words;

/// A memo as the files of a folder, written whole or not at all.
public final class MemoFolder {
    private final String page;
    private final String pdf;
    private final String document;
    private final String data;

    /// @param name of its files, without their endings
    public MemoFolder(String name) {
        page = name + ".html";
        pdf = name + ".pdf";
        document = name + ".docx";
        data = name + ".json";
    }

    /// What was written.
    ///
    /// @param files their names
    /// @param failure why there is no PDF, where printing failed
    public record Written(List<String> files, Optional<String> failure) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /// Writes page, document, data, and the PDF where there is a browser that prints it.
    ///
    /// @param json the answer that the memo was made of
    /// @throws IOException when the folder is taken by something else, or writing fails
    public Written write(Memo memo, String json, Optional<Chromium> browser, Path out, Words words)
            throws IOException {
        List<String> files = new ArrayList<>(List.of(page));
        List<String> failures = new ArrayList<>();
        OutputFolder.write(
                out,
                new Ours(),
                words,
                folder -> {
                    Path html = folder.resolve(page);
                    Files.writeString(html, MemoPage.render(memo), StandardCharsets.UTF_8);
                    if (browser.isPresent()) {
                        try {
                            browser.get().print(html, folder.resolve(pdf));
                            files.add(pdf);
                        } catch (PrintFailure failed) {
                            failures.add(failed.said(words));
                            Files.deleteIfExists(folder.resolve(pdf));
                        } catch (IOException failed) {
                            failures.add(FileTrouble.of(failed).said(words));
                            Files.deleteIfExists(folder.resolve(pdf));
                        }
                    }
                    Files.write(folder.resolve(document), MemoDocument.write(memo));
                    Files.writeString(folder.resolve(data), json, StandardCharsets.UTF_8);
                });
        files.addAll(List.of(document, data));
        return new Written(files, failures.stream().findFirst());
    }

    private final class Ours implements OutputFolder.Kind {
        @Override
        public Optional<Path> findStranger(Path folder) throws IOException {
            List<Path> paths;
            try (Stream<Path> all = Files.list(folder)) {
                paths = all.sorted().toList();
            }
            Optional<Path> stranger =
                    paths.stream()
                            .filter(
                                    path ->
                                            !Set.of(page, pdf, document, data)
                                                            .contains(path.getFileName().toString())
                                                    || !Files.isRegularFile(path))
                            .findFirst();
            if (stranger.isPresent() || paths.isEmpty()) {
                return stranger;
            }
            Path paper = folder.resolve(document);
            if (Files.exists(paper) && !SteadyZip.isUntouched(paper)) {
                // Somebody worked on it.
                return Optional.of(paper);
            }
            Path html = folder.resolve(page);
            // In Latin 1 any byte is a character: a page of others may be in any encoding.
            boolean marked =
                    Files.isRegularFile(html)
                            && Files.readString(html, StandardCharsets.ISO_8859_1)
                                    .contains(MemoPage.MARK);
            return marked ? Optional.empty() : Optional.of(paths.getFirst());
        }
    }
}
