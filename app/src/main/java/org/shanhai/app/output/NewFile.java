package org.shanhai.app.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file that many processes may begin at once: it appears whole, and is that of the first.
public final class NewFile {
    private NewFile() {}

    /// Makes the file.
    @FunctionalInterface
    public interface Content {
        void make(Path aside) throws IOException;
    }

    /// @return whether the file is the one that was made here; else another was there before it,
    ///     and stays
    /// @throws IOException where none can be made; nothing is left of it then
    public static boolean make(Path file, Content content) throws IOException {
        OutputLocation place = OutputLocation.named(file);
        try (Aside aside = Aside.beside(place.path())) {
            content.make(aside.content());
            link(place.path(), aside.content());
            bringToDisk(place.parent());
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        }
    }

    /// What is moved takes the place of what came there meanwhile; a link never does.
    private static void link(Path file, Path content) throws IOException {
        try {
            Files.createLink(file, content);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | IOException noLinks) {
            // This file system has none.
            Files.move(content, file);
        }
    }

    private static void bringToDisk(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unknown) {
            // Not every system has folders that can be opened.
        }
    }
}
