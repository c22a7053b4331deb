package org.shanhai.app.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How an answer is wanted.
public enum Form {
    /// For pages: texts and values, as [org.shanhai.app.answer.ViewWriter] has them.
    VIEW("view", "application/json; charset=utf-8"),
    /// As the command line writes it with `--json`.
    JSON("json", "application/json; charset=utf-8"),
    /// As the command line writes it with `--full`.
    TEXT("text", "text/plain; charset=utf-8"),
    /// Its longest table.
    CSV("csv", "text/csv; charset=utf-8"),
    /// A memo, a brief: one page.
    HTML("html", "text/html; charset=utf-8"),
    /// The same, printed by a browser.
    PDF("pdf", "application/pdf"),
    /// The same, to go on writing.
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /// A folder of pages and tables.
    ZIP("zip", "application/zip");

    /// Those that are no file.
    static final List<Form> ANSWERS = List.of(VIEW, JSON, TEXT, CSV);

    /// Those of one paper.
    static final List<Form> PAPERS = List.of(HTML, PDF, DOCX);

    private final String key;

    private final String type;

    Form(String key, String type) {
        this.key = key;
        this.type = type;
    }

    /// As addresses have it; of papers the ending of their files too.
    public String key() {
        return key;
    }

    String contentType() {
        return type;
    }

    /// Whether it is a file to be kept, and not an answer to be shown.
    public boolean isPaper() {
        return !ANSWERS.contains(this);
    }

    static Optional<Form> find(String key) {
        return Stream.of(values()).filter(form -> form.key().equals(key)).findFirst();
    }
}
