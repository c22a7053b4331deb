package org.shanhai.app.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A picture as a file of its own. It holds nothing that a person wrote, so an earlier one of the
/// same kind is replaced unasked.
///
/// @param text the whole of it; may be empty where only a place for it is looked at
/// @param mark by which a picture of this kind is known
public record PictureFile(String text, String mark) implements OutputFile.Kind {
    /// Bytes in which a picture says what it is.
    private static final int EARLIER = 1000;

    public static boolean isNamed(Path file) {
        return FileForm.PICTURE.isNamed(file);
    }

    @Override
    public FileForm holds() {
        return FileForm.PICTURE;
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
        return new String(start, StandardCharsets.UTF_8).contains(mark);
    }
}
