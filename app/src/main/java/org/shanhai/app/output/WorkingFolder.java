package org.shanhai.app.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A folder for what a run keeps while it works, in the system's place for temporary files and for
/// the user's eyes alone. It goes with the run, be that stopped in the middle; what a run that was
/// killed left there goes with the next one.
public final class WorkingFolder implements Closeable {
    private static final Set<WorkingFolder> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> OPEN.forEach(WorkingFolder::close), "clearing up"));
    }

    private final Aside aside;

    private WorkingFolder(Aside aside) {
        this.aside = aside;
    }

    /// @param name of the work, the same for each run of its kind
    public static WorkingFolder open(String name) throws IOException {
        Path target = Path.of(System.getProperty("java.io.tmpdir")).toRealPath().resolve(name);
        Leftovers.clearUp(target);
        WorkingFolder folder = new WorkingFolder(Aside.beside(target));
        OPEN.add(folder);
        try {
            Files.createDirectory(folder.path(), ownOnly(target));
        } catch (IOException failed) {
            folder.close();
            throw failed;
        }
        return folder;
    }

    /// Asked of the system and not of the store of the place, which some systems do not tell: in a
    /// changed root they find no mount point.
    private static FileAttribute<?>[] ownOnly(Path target) {
        boolean isPosix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    public Path path() {
        return aside.content();
    }

    @Override
    public void close() {
        aside.close();
        OPEN.remove(this);
    }
}
