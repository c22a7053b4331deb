package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;

/// Why what is no file cannot be read as one: nothing is there, or something else, as a folder.
public final class NoFile {
    private NoFile() {}

    /// Something done with a file.
    @FunctionalInterface
    public interface Reading {
        void of(Path file) throws IOException;
    }

    /// Reads a file; what is none, or cannot be read, is told with what to give.
    public static void orRead(Path path, Message remedy, Consumer<Fault> faults, Reading reading) {
        try {
            if (Files.isRegularFile(path)) {
                reading.of(path);
            } else {
                boolean isThere = Files.exists(path);
                PackMessage what = isThere ? PackMessage.NOT_A_FILE : PackMessage.NO_SUCH_FILE;
                faults.accept(Fault.ofFile(what.so(remedy)));
            }
        } catch (IOException unreadable) {
            faults.accept(Faults.unreadable(unreadable));
        }
    }
}
