package org.shanhai.app.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.shanhai.kept.Fingerprint;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.fitted.SupplyChains;

/// The program that computes: the classes of the engine and of its arithmetic, and the Java they
/// run on.
public final class ProgramPrint {
    /// One class of each jar that computes.
    private static final List<Class<?>> PARTS = List.of(SupplyChains.class, Matrix.class);

    private ProgramPrint() {}

    /// Differs where any class differs; empty where the program runs from loose classes, as while
    /// it is being written.
    public static Optional<Fingerprint> find() {
        Fingerprint.Maker maker =
                Fingerprint.of("program")
                        .add(System.getProperty("java.vm.version", ""))
                        .add(System.getProperty("os.arch", ""));
        try {
            for (Class<?> part : PARTS) {
                Optional<Path> jar = OwnJar.find(part);
                if (jar.isEmpty()) {
                    return Optional.empty();
                }
                add(jar.get(), maker);
            }
        } catch (IOException unknown) {
            return Optional.empty();
        }
        return Optional.of(maker.done());
    }

    /// The list at the end of a jar tells of each class its length and checksum.
    static void add(Path jar, Fingerprint.Maker maker) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(
                            entry ->
                                    maker.add(entry.getName())
                                            .add(entry.getSize())
                                            .add(entry.getCrc()));
        }
    }
}
