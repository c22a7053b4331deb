package org.shanhai.app.serve;

import java.util.Optional;
import java.util.stream.Stream;

/// How an answer is wanted.
public enum Form {
    /// For pages: texts and values, as [org.shanhai.app.answer.ViewWriter] has them.
    VIEW("view", "application/json"),
    /// As the command line writes it with `--json`.
    JSON("json", "application/json"),
    /// As the command line writes it with `--full`.
    TEXT("text", "text/plain"),
    /// Its longest table.
    CSV("csv", "text/csv");

    private final String key;

    private final String type;

    Form(String key, String type) {
        this.key = key;
        this.type = type;
    }

    public String key() {
        return key;
    }

    String contentType() {
        return type + "; charset=utf-8";
    }

    static Optional<Form> find(String key) {
        return Stream.of(values()).filter(form -> form.key().equals(key)).findFirst();
    }
}
