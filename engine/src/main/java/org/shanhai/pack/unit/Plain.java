package org.shanhai.pack.unit;

import java.text.Normalizer;

/// Brings the many ways to type a sign down to one.
final class Plain {
    private Plain() {}

    /// Full-width digits, letters and signs become ASCII, all spaces one kind, all minus signs and
    /// micro signs one kind; `㎡`, `²` keep their meaning.
    static String of(String text) {
        if (isAscii(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '−', '﹣' -> plain.append('-');
                                case 'µ', 'μ' -> plain.append('μ');
                                case '²', '³', '≥', '≤', '≈' -> plain.appendCodePoint(c);
                                case '～', '〜', '∼' -> plain.append('~');
                                case '—', '–', '―', '‐', '‑' -> plain.append('–');
                                default -> {
                                    if (Character.isSpaceChar(c)) {
                                        plain.append(' ');
                                    } else {
                                        plain.append(
                                                Normalizer.normalize(
                                                        Character.toString(c),
                                                        Normalizer.Form.NFKC));
                                    }
                                }
                            }
                        });
        return plain.toString().strip();
    }

    private static boolean isAscii(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) >= 128) {
                return false;
            }
        }
        return true;
    }
}
