package org.shanhai.app.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.shanhai.app.output.OutputFile;

/// The picture of a trade-off curve as a file.
///
/// @param text the whole of it; may be empty where only a place for it is looked at
public record CurveFile(String text) implements OutputFile.Kind {
    private static final String ENDING = ".svg";

    /// Bytes in which a picture says what it is.
    private static final int EARLIER = 1000;

    public static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public void write(Path place) throws IOException {
        Files.writeString(place, text);
    }

    @Override
    public boolean isEarlier(Path place) throws IOException {
        byte[] start;
        try (var opened = Files.newInputStream(place)) {
            start = opened.readNBytes(EARLIER);
        }
        return new String(start, StandardCharsets.UTF_8).contains("plan-curve");
    }
}
