package org.shanhai.app.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Office files that do not tell when they were written, so that the same data make the same bytes.
public final class SteadyZip {
    private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String WRITTEN = "2020-01-01T00:00:00Z";
    private static final String PROPERTIES = "docProps/core.xml";

    /// Nearly as small as the usual level, in two thirds of the time.
    private static final int LEVEL = 5;

    private SteadyZip() {}

    /// The same entries in the same order, all of one fixed time.
    public static byte[] of(byte[] zip) throws IOException {
        // By its directory, not front to back: some writers leave sizes out of the headers.
        Path file = Files.createTempFile("shanhai", ".zip");
        try {
            Files.write(file, zip);
            return of(file);
        } finally {
            Files.delete(file);
        }
    }

    /// Whether a file is as this class leaves it: who edits one writes it with another time.
    public static boolean isUntouched(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .allMatch(entry -> TIME.equals(entry.getTimeLocal()));
        } catch (ZipException broken) {
            return false;
        }
    }

    private static byte[] of(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(LEVEL);
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(TIME);
                out.putNextEntry(steady);
                byte[] content;
                try (InputStream stream = in.getInputStream(entry)) {
                    content = stream.readAllBytes();
                }
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
