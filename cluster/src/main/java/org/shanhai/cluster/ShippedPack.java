package org.shanhai.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.shanhai.app.decisions.StoredPack;
import org.shanhai.app.output.WorkingFolder;
import org.shanhai.pack.PackCopy;

/// A pack with those it stands on, as bytes that are sent to every worker once.
///
/// @param hash of all it holds
public record ShippedPack(String hash, List<String> names, List<TreeMap<String, byte[]>> files)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public static ShippedPack of(List<PackCopy.Layer> layers) {
        return new ShippedPack(
                StoredPack.contents(layers).getFirst().hash(),
                new ArrayList<>(layers.stream().map(PackCopy.Layer::name).toList()),
                new ArrayList<>(
                        layers.stream().map(layer -> new TreeMap<>(layer.files())).toList()));
    }

    /// Reads it where it has arrived, and leaves nothing there.
    ///
    /// @throws UncheckedIOException where the worker has no space for it
    public <T> T read(Function<String, T> reader) {
        try {
            try (WorkingFolder working = WorkingFolder.open("shanhai-pack")) {
                return reader.apply(lay(working.path()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Lays it out where it has arrived.
    ///
    /// @return what to ask for
    String lay(Path folder) throws IOException {
        List<PackCopy.Layer> layers = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            layers.add(new PackCopy.Layer(names.get(k), files.get(k)));
        }
        return PackCopy.lay(layers, folder);
    }
}
