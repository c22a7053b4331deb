package org.shanhai.pack;

/// A setting as it is written on the command line: `land=35mu`.
///
/// @param isOne whether a key stands before the sign; what has none is a key alone
public record Setting(String key, String value, boolean isOne) {
    public static Setting of(String text) {
        int at = text.indexOf('=');
        return at < 0
                ? new Setting(text.strip(), "", false)
                : new Setting(
                        text.substring(0, at).strip(), text.substring(at + 1).strip(), at > 0);
    }
}
