package org.shanhai.app.serve;

import java.util.Base64;

/// A file that is an answer.
public final class Paper {
    private final byte[] bytes;

    /// @param bytes handed over
    public Paper(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// The name to keep it under, of signs that every system has in names.
    ///
    /// @param parts what it is of, as keys
    static String name(String kind, Iterable<String> parts, Form form) {
        StringBuilder name = new StringBuilder(kind);
        for (String part : parts) {
            name.append('-').append(part.replaceAll("[^A-Za-z0-9_.-]", "_"));
        }
        return name.append('.').append(form.ending()).toString();
    }
}
