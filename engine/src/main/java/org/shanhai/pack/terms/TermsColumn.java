package org.shanhai.pack.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shanhai.key.Keyed;

/// The columns of a file of terms.
public enum TermsColumn implements Keyed {
    WHAT("事项"),
    PARTY("一方"),
    PARTNER("对方"),
    YEARS("年份"),
    VALUE("数值"),
    BASIS("依据"),
    NOTE("说明");

    private final String local;

    TermsColumn(String local) {
        this.local = local;
    }

    /// The Chinese heading.
    public String local() {
        return local;
    }

    boolean needed() {
        return this != BASIS && this != NOTE;
    }

    /// The column that goes by a name.
    static Optional<TermsColumn> find(String name) {
        return Arrays.stream(values())
                .filter(column -> column.names().contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    List<String> names() {
        return List.of(key(), local);
    }
}
