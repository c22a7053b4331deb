package org.shanhai.app.output;

import org.shanhai.app.text.Visible;
import tools.jackson.core.io.JsonStringEncoder;

/// A text as it stands in JSON.
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
        return '"' + Visible.line(quoted) + '"';
    }
}
