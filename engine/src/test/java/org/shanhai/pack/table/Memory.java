package org.shanhai.pack.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A file of a test, held in memory.
final class Memory implements Bytes {
    private final byte[] content;

    Memory(byte[] content) {
        this.content = content.clone();
    }

    static Memory text(String text) {
        return new Memory(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @param hex with spaces wherever they help
    static Memory hex(String hex) {
        return new Memory(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    @Override
    public String name() {
        return "table.csv";
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
