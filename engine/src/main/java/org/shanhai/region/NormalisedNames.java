package org.shanhai.region;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Names as they are kept and compared: one way to type each sign (Unicode's NFKC), single blanks,
/// none at the ends or beside Chinese characters, and nothing invisible.
public final class NormalisedNames {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u2800]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029\\u3000]+");
    private static final Pattern BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

    private NormalisedNames() {}

    /// The name in the one form.
    public static String tidy(String name) {
        int tidy = 0;
        while (tidy < name.length() && isTidy(name.charAt(tidy))) {
            tidy++;
        }
        if (tidy == name.length()) {
            return name;
        }
        String one =
                INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        String single = BLANKS.matcher(one).replaceAll(" ").strip();
        return BESIDE_HAN.matcher(single).replaceAll("");
    }

    /// Whether a sign stands for itself wherever it stands: in ASCII, no blank, or Chinese. Almost
    /// every name is of such signs alone, and what is below takes long.
    private static boolean isTidy(char sign) {
        return sign > ' ' && sign < 0x7F || sign >= 0x4E00 && sign <= 0x9FFF;
    }
}
