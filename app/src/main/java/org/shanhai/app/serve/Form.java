package org.shanhai.app.serve;

import java.nio.file.Path;
import java.util.List;
import org.shanhai.key.Keyed;

/// How an answer is wanted.
public enum Form implements Keyed {
    /// For pages: texts and values, as [org.shanhai.app.answer.ViewWriter] has them.
    VIEW("application/json; charset=utf-8"),
    /// As the command line writes it with `--json`.
    JSON("application/json; charset=utf-8"),
    /// As the command line writes it with `--full`.
    TEXT("text/plain; charset=utf-8"),
    /// Its longest table.
    CSV("text/csv; charset=utf-8"),
    /// A memo, a brief: one page.
    HTML("text/html; charset=utf-8"),
    /// The same, printed by a browser.
    PDF("application/pdf"),
    /// The same, to go on writing.
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /// A folder of pages and tables.
    ZIP("application/zip"),
    /// The picture of a question that makes one.
    SVG("image/svg+xml"),
    /// The list of whom to call.
    CALLS("text/csv; charset=utf-8", "csv"),
    /// The same as a workbook.
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// Those that are no file.
    static final List<Form> ANSWERS = List.of(VIEW, JSON, TEXT, CSV);

    /// Those of one paper.
    static final List<Form> PAPERS = List.of(HTML, PDF, DOCX);

    /// Those that one file beside an answer is written in.
    private static final List<Form> BESIDE = List.of(SVG, CALLS, XLSX);

    private final String type;

    private final String ending;

    Form(String type) {
        this(type, "");
    }

    Form(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// Of the names of its files, without the dot.
    public String ending() {
        return ending.isEmpty() ? key() : ending;
    }

    /// Whether the command line writes it beside its answer, as one file.
    public boolean isBeside() {
        return BESIDE.contains(this);
    }

    /// Where it is written inside a folder: as one file, or as a folder of them.
    public Path placeIn(Path folder) {
        return folder.resolve(isBeside() ? "answer." + ending() : "paper");
    }

    /// The name under which a question is told where to write it.
    public String wanted() {
        return this == SVG ? "svg" : "out";
    }

    String contentType() {
        return type;
    }

    /// Whether it is a file to be kept, and not an answer to be shown.
    public boolean isPaper() {
        return !ANSWERS.contains(this);
    }
}
