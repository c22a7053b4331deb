package org.shanhai.app.memo;

import java.io.IOException;
import org.shanhai.app.text.Words;

/// A browser did not print a page.
final class PrintFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /// @param key of the words that say why
    PrintFailure(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String said(Words words) {
        return words.get(key, arguments);
    }
}
