package org.shanhai.pack.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shanhai.key.Keyed;

/// The columns of a file of terms.
public enum TermsColumn implements Keyed {
    WHAT("事项", true),
    PARTY("一方", true),
    PARTNER("对方", true),
    YEARS("年份", true),
    VALUE("数值", true),
    BASIS("依据", false),
    NOTE("说明", false);

    private final String local;
    private final boolean needed;

    TermsColumn(String local, boolean needed) {
        this.local = local;
        this.needed = needed;
    }

    /// The Chinese heading.
    public String local() {
        return local;
    }

    boolean needed() {
        return needed;
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
