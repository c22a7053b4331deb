package org.shanhai.pack.unit;

import java.text.Normalizer;

/// Brings the many ways to type a sign down to one.
public final class Plain {
    private Plain() {}

    /// Full-width digits, letters and signs become ASCII, all spaces one kind, all minus signs and
    /// micro signs one kind; what is invisible goes. Raised, circled and fractional digits stay as
    /// they are: `10⁸` must not become 108.
    public static String of(String text) {
        if (isAscii(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(plain, c));
        return plain.toString().strip();
    }

    private static void append(StringBuilder plain, int c) {
        if (c < 128 || c >= 0x4E00 && c <= 0x9FFF) {
            plain.append((char) c);
            return;
        }
        switch (c) {
            case '−', '﹣' -> plain.append('-');
            case 'µ', 'μ' -> plain.append('μ');
            case '≥', '≤', '≈' -> plain.appendCodePoint(c);
            case '≧' -> plain.append('≥');
            case '≦' -> plain.append('≤');
            case '～', '〜', '∼' -> plain.append('~');
            case '—', '–', '―', '‐', '‑' -> plain.append('–');
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> {}
            default -> {
                if (Character.isSpaceChar(c)) {
                    plain.append(' ');
                } else if (Character.getType(c) == Character.OTHER_NUMBER) {
                    plain.appendCodePoint(c);
                } else {
                    plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                }
            }
        }
    }

    /// A number without what it does not need: `3`, not `3.0`.
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
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
