package org.shanhai.app.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.text.Words;

/// The files of a memo, and what is told of them beside the answer.
public final class WrittenMemo {
    private WrittenMemo() {}

    /// @param name of its files, without their endings
    /// @param browser that prints, where there is one
    /// @return what to tell of it
    public static List<Answer.Part> write(
            String name,
            Memo memo,
            Answer answer,
            Path folder,
            Optional<Chromium> browser,
            Words words)
            throws IOException {
        MemoFolder.Written written =
                new MemoFolder(name).write(memo, JsonWriter.write(answer), browser, folder, words);
        return told(
                folder,
                written.files(),
                browser.isPresent(),
                written.failure(),
                name + ".html",
                words);
    }

    private static List<Answer.Part> told(
            Path folder,
            List<String> files,
            boolean browser,
            Optional<String> failure,
            String page,
            Words words) {
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(
                new Answer.Statement(
                        Answer.WRITTEN,
                        words.get("admit.written", folder.toString(), String.join(", ", files)),
                        JsonObject.of("folder", folder.toString(), "files", files),
                        true));
        if (!browser) {
            String text = words.get("admit.no_browser");
            parts.add(new Answer.Statement("no_pdf", text, text));
        }
        failure.ifPresent(
                why -> {
                    String text = words.get("admit.no_print", why, folder.resolve(page));
                    parts.add(new Answer.Statement("no_pdf", text, text));
                });
        return parts;
    }

    /// The page of a report that is written already, as PDF, and what is worth handing out of it as
    /// a document, beside the page.
    ///
    /// @param memo empty where there is no document
    public static List<Answer.Part> print(
            Optional<Memo> memo, Path folder, Optional<Chromium> browser, Words words)
            throws IOException {
        ReportPaper paper = new ReportPaper(folder);
        List<String> files = new ArrayList<>();
        Optional<String> failure = Optional.empty();
        if (browser.isPresent()) {
            failure = paper.print(browser.get(), words);
            if (failure.isEmpty()) {
                files.add(ReportPaper.PDF);
            }
        }
        if (memo.isPresent()) {
            paper.write(memo.get(), words);
            files.add(ReportPaper.DOCUMENT);
        }
        List<Answer.Part> parts =
                told(folder, files, browser.isPresent(), failure, "index.html", words);
        if (memo.isEmpty()) {
            String text = words.get("cli.report.no_document");
            parts.add(new Answer.Statement("no_document", text, text));
        }
        return parts;
    }
}
