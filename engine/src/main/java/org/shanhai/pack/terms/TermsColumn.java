package org.shanhai.pack.terms;

import java.util.List;

/// The columns of a file of terms.
public enum TermsColumn {
    WHAT("what", "事项", true),
    PARTY("party", "一方", true),
    PARTNER("partner", "对方", true),
    YEARS("years", "年份", true),
    VALUE("value", "数值", true),
    BASIS("basis", "依据", false),
    NOTE("note", "说明", false);

    private final String key;
    private final String local;
    private final boolean needed;

    TermsColumn(String key, String local, boolean needed) {
        this.key = key;
        this.local = local;
        this.needed = needed;
    }

    /// The English heading.
    public String key() {
        return key;
    }

    /// The Chinese heading.
    public String local() {
        return local;
    }

    boolean needed() {
        return needed;
    }

    List<String> names() {
        return List.of(key, local);
    }
}
