package org.shanhai.app.output;

import tools.jackson.core.io.JsonStringEncoder;

/// A text as it stands in JSON.
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
