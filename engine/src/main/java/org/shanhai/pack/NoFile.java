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

    public static Message of(Path path) {
        return Files.exists(path) ? PackMessage.NOT_A_FILE.of() : PackMessage.NO_SUCH_FILE.of();
    }

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
                faults.accept(Fault.ofFile(of(path).so(remedy)));
            }
        } catch (IOException unreadable) {
            faults.accept(Faults.unreadable(unreadable));
        }
    }

    /// The same of a file of so many bytes at most; what is larger is told with what to do.
    public static void orRead(
            Path path,
            Message remedy,
            long most,
            Message ofLarge,
            Consumer<Fault> faults,
            Reading reading) {
        orRead(
                path,
                remedy,
                faults,
                there -> {
                    String size = Faults.counted(Files.size(there));
                    if (Files.size(there) <= most) {
                        reading.of(there);
                        return;
                    }
                    Message what = PackMessage.FILE_LARGE.of(size, Faults.counted(most));
                    faults.accept(Fault.ofFile(what.so(ofLarge)));
                });
    }
}
