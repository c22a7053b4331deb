package org.shanhai.pack;

import java.net.URL;
import java.util.Optional;
import org.shanhai.pack.table.Bytes;

/// A pack that comes with the program: `packs/<name>/` on the class path.
record EmbeddedFiles(String name) implements PackFiles {
    /// The embedded pack of that name, where there is one on the class path.
    static Optional<PackFiles> named(String name) {
        if (!name.matches("[a-z0-9_-]+")) {
            return Optional.empty();
        }
        EmbeddedFiles files = new EmbeddedFiles(name);
        return files.find(DescriptionReader.FILE).isPresent()
                ? Optional.of(files)
                : Optional.empty();
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Optional<Bytes> find(String path) {
        URL url = EmbeddedFiles.class.getResource("/packs/" + name + "/" + path);
        return url == null ? Optional.empty() : Optional.of(Bytes.of(path, url::openStream));
    }
}
