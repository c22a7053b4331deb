package org.shanhai.region;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Names as they are kept and compared: one way to type each sign (Unicode's NFKC), single blanks,
/// none at the ends or beside Chinese characters, and nothing invisible.
public final class Names {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

    private Names() {}

    /// The name in the one form.
    public static String tidy(String name) {
        String one =
                INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        String single = BLANKS.matcher(one).replaceAll(" ").strip();
        return BESIDE_HAN.matcher(single).replaceAll("");
    }
}
