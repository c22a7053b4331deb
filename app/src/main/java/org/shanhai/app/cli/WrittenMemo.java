package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.memo.Chromium;
import org.shanhai.app.memo.Memo;
import org.shanhai.app.memo.MemoFolder;
import org.shanhai.app.text.Words;

/// The files of a memo, and what is told of them beside the answer.
final class WrittenMemo {
    private WrittenMemo() {}

    /// @param name of its files, without their endings
    /// @return what to tell of it
    static List<Answer.Part> write(String name, Memo memo, Answer answer, Path folder, Words words)
            throws IOException {
        Optional<Chromium> browser = Chromium.find(System.getenv());
        MemoFolder.Written written =
                new MemoFolder(name).write(memo, JsonWriter.write(answer), browser, folder, words);
        List<Answer.Part> parts = new ArrayList<>();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", folder.toString());
        json.put("files", written.files());
        parts.add(
                new Answer.Statement(
                        "written",
                        words.get(
                                "admit.written",
                                folder.toString(),
                                String.join(", ", written.files())),
                        json,
                        true));
        if (browser.isEmpty()) {
            String text = words.get("admit.no_browser");
            parts.add(new Answer.Statement("no_pdf", text, text));
        }
        written.failure()
                .ifPresent(
                        why -> {
                            String text =
                                    words.get(
                                            "admit.no_print", why, folder.resolve(name + ".html"));
                            parts.add(new Answer.Statement("no_pdf", text, text));
                        });
        return parts;
    }
}
