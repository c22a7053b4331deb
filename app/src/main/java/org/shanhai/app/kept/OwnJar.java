package org.shanhai.app.kept;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/// Which jar a class of ours is read from.
public final class OwnJar {
    private OwnJar() {}

    /// Empty where the class lies in no jar, as while it is being written.
    ///
    /// Its protection domain would not do: of a class that the JVM has ready it names none where
    /// the program was laid elsewhere since, as that of a package is.
    public static Optional<Path> find(Class<?> type) {
        String name = type.getName();
        URL read = type.getResource(name.substring(name.lastIndexOf('.') + 1) + ".class");
        try {
            return read != null && read.openConnection() instanceof JarURLConnection jarred
                    ? Optional.of(Path.of(jarred.getJarFileURL().toURI()))
                    : Optional.empty();
        } catch (IOException | URISyntaxException none) {
            return Optional.empty();
        }
    }
}
