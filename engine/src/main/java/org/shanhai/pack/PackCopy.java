package org.shanhai.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// All that a pack is read from, with the packs it stands on: to keep what an answer rests on, and
/// to read it again when the pack itself is long another.
public final class PackCopy {
    private static final JsonMapper JSON = new JsonMapper();

    private PackCopy() {}

    /// One pack of the chain.
    ///
    /// @param name of the pack as it was asked for, or the way to it from there
    /// @param files what it is read from by its path inside: its description and what that names,
    ///     or the one workbook it is
    public record Layer(String name, SortedMap<String, byte[]> files) {}

    /// The chain of a pack that was read and found sound, the pack asked for first.
    ///
    /// @param pack a folder, a `.zip`, an `.xlsx`, or the name of an embedded pack
    /// @throws IOException where it is no longer there
    public static List<Layer> of(String pack) throws IOException {
        PackOptions options = new PackOptions(true, Optional.empty());
        try (Packs packs = Packs.of(options, new Problems())) {
            if (packs.describe(pack).isEmpty()) {
                throw new IOException("There is no pack '%s'.".formatted(pack));
            }
            List<Layer> layers = new ArrayList<>();
            for (Pack each : packs.opened()) {
                String name = layers.isEmpty() ? pack : each.home().name();
                layers.add(new Layer(name, each.contents()));
            }
            return layers;
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }

    /// Lays a chain out in a folder, so that it can be read from there whatever its bases are
    /// called.
    ///
    /// @return what to ask for
    public static String lay(List<Layer> layers, Path folder) throws IOException {
        for (int k = 0; k < layers.size(); k++) {
            Path home = Files.createDirectories(folder.resolve("pack" + k));
            for (var file : layers.get(k).files().entrySet()) {
                Path at = home.resolve(file.getKey()).normalize();
                if (!at.startsWith(home)) {
                    throw new IOException("'%s' leads out of the pack.".formatted(file.getKey()));
                }
                Files.createDirectories(at.getParent());
                boolean describes = file.getKey().equals(DescriptionReader.FILE);
                Files.write(
                        at,
                        describes && k + 1 < layers.size()
                                ? onBase(file.getValue(), "../pack" + (k + 1))
                                : file.getValue());
            }
        }
        SortedMap<String, byte[]> first = layers.getFirst().files();
        Path asked = folder.resolve("pack0");
        return first.containsKey(DescriptionReader.FILE)
                ? asked.toString()
                : asked.resolve(first.firstKey()).toString();
    }

    private static byte[] onBase(byte[] description, String base) {
        JsonNode root = JSON.readTree(description);
        if (root.path("shanhai") instanceof ObjectNode own) {
            own.put(DescriptionReader.BASE, base);
        }
        return JSON.writeValueAsBytes(root);
    }
}
