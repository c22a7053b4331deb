package org.shanhai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.pack.table.Bytes;
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
    /// @param name of the pack as it was asked for, or as the one above names it
    /// @param files what it is read from by its path inside: its description and what that names,
    ///     or the one workbook it is
    public record Layer(String name, SortedMap<String, byte[]> files) {}

    /// The chain of a pack that was read and found sound, the pack asked for first.
    ///
    /// @param pack a folder, a `.zip`, an `.xlsx`, or the name of an embedded pack
    /// @throws IOException where it is no longer there
    public static List<Layer> of(String pack) throws IOException {
        List<Layer> layers = new ArrayList<>();
        Optional<PackHome> home = Packs.findPath(pack).map(PackHome::of);
        String name = pack;
        while (!name.isEmpty()) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            boolean isBook =
                    home.flatMap(PackHome::path)
                            .filter(path -> Packs.hasEnding(path, ".xlsx"))
                            .isPresent();
            String base = "";
            if (isBook) {
                Path book = home.flatMap(PackHome::path).orElseThrow();
                files.put(String.valueOf(book.getFileName()), Files.readAllBytes(book));
            } else {
                try (PackFiles opened = open(name, home)) {
                    base = gather(opened, files);
                }
            }
            layers.add(new Layer(name, files));
            String next = base;
            home =
                    home.filter(above -> EmbeddedFiles.named(next).isEmpty())
                            .flatMap(above -> above.find(next));
            name = next;
        }
        return layers;
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

    private static PackFiles open(String name, Optional<PackHome> home) throws IOException {
        Optional<Path> path = home.flatMap(PackHome::path);
        Optional<PackFiles> files =
                path.isEmpty()
                        ? EmbeddedFiles.named(name)
                        : Files.isDirectory(path.get())
                                ? Optional.of(new FolderFiles(path.get(), true))
                                : ZipFiles.open(path.get(), new Problems());
        return files.orElseThrow(() -> new IOException("There is no pack '%s'.".formatted(name)));
    }

    /// @return the base it names; empty where it names none
    private static String gather(PackFiles pack, SortedMap<String, byte[]> files)
            throws IOException {
        byte[] description = read(pack, DescriptionReader.FILE);
        files.put(DescriptionReader.FILE, description);
        JsonNode root = JSON.readTree(description);
        List<String> paths = new ArrayList<>();
        for (JsonNode resource : root.path("resources")) {
            paths.addAll(DescriptionReader.listPaths(resource));
        }
        JsonNode own = root.path("shanhai");
        paths.add(own.path("boundaries").asString(""));
        for (String path : paths) {
            if (!path.isEmpty() && pack.find(path).isPresent()) {
                files.put(path, read(pack, path));
            }
        }
        return own.path(DescriptionReader.BASE).asString("");
    }

    private static byte[] read(PackFiles pack, String path) throws IOException {
        Optional<Bytes> bytes = pack.find(path);
        if (bytes.isEmpty()) {
            throw new IOException("'%s' has no file '%s'.".formatted(pack.title(), path));
        }
        try (InputStream in = bytes.get().open()) {
            return in.readAllBytes();
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }
}
