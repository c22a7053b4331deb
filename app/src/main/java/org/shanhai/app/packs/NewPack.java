package org.shanhai.app.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.text.Words;
import org.shanhai.region.Place;

/// A pack to begin with, small and sound: one that stands by itself, or one on a base with a fact
/// of its own. CSV holds no comments, so a page beside the tables says what each is for.
///
/// @param base what it stands on; empty where it stands by itself
/// @param files its tables: name → text
/// @param readme the key of the words of its page
public record NewPack(Optional<String> base, Map<String, String> files, String readme) {
    /// In the order in which they are read.
    private static final List<String> TABLES =
            List.of(
                    "sources",
                    "places",
                    "reaches",
                    "industries",
                    "inputs",
                    "final_use",
                    "value_added",
                    "facts");

    /// A region of two places with a nation around it: all that every question needs.
    public static NewPack alone() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String table : TABLES) {
            files.put(table, resource("example/" + table + ".csv"));
        }
        return new NewPack(Optional.empty(), files, "init.readme");
    }

    /// A fact that touches nothing the base says, as its measure is new.
    ///
    /// @param place of the base, which the fact is about
    public static NewPack on(String base, Place place, int year) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String table : List.of("sources", "measures", "facts")) {
            files.put(
                    table,
                    resource("example/on-base/" + table + ".csv")
                            .replace("PLACE", place.key())
                            .replace("YEAR", Integer.toString(year)));
        }
        return new NewPack(Optional.of(base), files, "init.readme.on");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NewPack.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource '%s'.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public List<String> tables() {
        return List.copyOf(files.keySet());
    }

    /// Writes it whole or not at all, where nothing stands yet.
    ///
    /// @throws IOException where the folder holds something, or cannot be written
    public void write(Path folder, Words words) throws IOException {
        OutputFolder.write(
                folder, new EmptyFolder(), words, made -> writeInto(made, folder, words));
    }

    private void writeInto(Path made, Path folder, Words words) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(made.resolve(file.getKey() + ".csv"), file.getValue());
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Files.writeString(
                made.resolve(PackDescription.FILE),
                new NewDescription(words).text(String.valueOf(name), this));
        Files.writeString(made.resolve("README.md"), words.get(readme, name, base.orElse("")));
    }

    /// Nothing there is ever replaced.
    private record EmptyFolder() implements OutputFolder.Kind {
        @Override
        public Optional<Path> findStranger(Path folder) throws IOException {
            try (Stream<Path> inside = Files.list(folder)) {
                return inside.sorted().findFirst();
            }
        }
    }
}
