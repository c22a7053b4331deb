package org.shanhai.pack.unit;

import java.util.List;

/// The signs and words between the two ends of a range.
final class Dash {
    private static final List<String> SIGNS = List.of("-", "–", "~", "至", "到", "to ");

    private Dash() {}

    /// What follows the dash at the front of a text; empty where there is none.
    static String after(String text) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign)) {
                return text.substring(sign.length()).strip();
            }
        }
        return "";
    }
}
