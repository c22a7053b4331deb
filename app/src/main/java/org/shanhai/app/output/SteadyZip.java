package org.shanhai.app.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Office files that do not tell when they were written, so that the same data make the same bytes.
public final class SteadyZip {
    private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String WRITTEN = "2020-01-01T00:00:00Z";
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    /// The same entries in the same order, all of one fixed time.
    public static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(TIME);
                out.putNextEntry(steady);
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? undated(content) : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(">[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z<", ">" + WRITTEN + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
