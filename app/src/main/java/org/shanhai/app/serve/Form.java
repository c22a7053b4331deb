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
    ZIP("zip", "application/zip"),
    /// The picture of a question that makes one.
    SVG("svg", "image/svg+xml"),
    /// The list of whom to call.
    CALLS("calls", "text/csv; charset=utf-8", "csv"),
    /// The same as a workbook.
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// Those that are no file.
    static final List<Form> ANSWERS = List.of(VIEW, JSON, TEXT, CSV);

    /// Those of one paper.
    static final List<Form> PAPERS = List.of(HTML, PDF, DOCX);

    /// Those that one file beside an answer is written in.
    private static final List<Form> BESIDE = List.of(SVG, CALLS, XLSX);

    private final String key;

    private final String type;

    private final String ending;

    Form(String key, String type) {
        this(key, type, key);
    }

    Form(String key, String type, String ending) {
        this.key = key;
        this.type = type;
        this.ending = ending;
    }

    /// As addresses have it.
    public String key() {
        return key;
    }

    /// Of the names of its files, without the dot.
    public String ending() {
        return ending;
    }

    /// Whether the command line writes it beside its answer, as one file.
    public boolean isBeside() {
        return BESIDE.contains(this);
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
