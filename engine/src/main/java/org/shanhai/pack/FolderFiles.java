package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.recruit.Link;

/// A pack that is a folder. A pack that somebody was sent must not show what else is on the
/// machine: links are followed where they stay inside the folder, others only where that is said.
record FolderFiles(Path folder, boolean followLinks) implements PackFiles {
    @Override
    public String title() {
        return folder.toString();
    }

    @Override
    public Optional<Bytes> find(String path) {
        Path file;
        try {
            file = folder.resolve(path);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
        return Files.isRegularFile(file)
                ? Optional.of(new FileBytes(path, file))
                : Optional.empty();
    }

    @Override
    public Optional<Link> findLinkOut(String path) {
        if (followLinks) {
            return Optional.empty();
        }
        try {
            Path home = folder.toRealPath();
            Path at = folder;
            for (Path part : Path.of(path)) {
                at = at.resolve(part);
                if (Files.isSymbolicLink(at) && !at.toRealPath().startsWith(home)) {
                    String name = folder.relativize(at).toString();
                    return Optional.of(new Link(name, Files.readSymbolicLink(at).toString()));
                }
            }
        } catch (IOException | InvalidPathException leadsNowhere) {
            // Such a file is not found.
        }
        return Optional.empty();
    }
}
