package org.shanhai.app.packs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.text.Words;

/// Puts what an import found into a pack that lies in a folder, which is made where there is none.
///
///     FOLDER/datapackage.json    names the base and every table; entries of others stay
///     FOLDER/IMPORT/TABLE.csv    what the import found; an earlier import of that name goes
///
/// The folder is changed in one step, whole or not at all.
public record PackFolder(Optional<String> base, Words words) implements OutputFolder.Kind {
    /// Adds the tables of an import that have rows, in place of those an earlier one of that name
    /// left.
    ///
    /// @param folder of the pack; where nothing is there yet, a pack on the base is made
    /// @param base that of a new pack; where another is asked for than a pack has, it is refused
    /// @param importName the name of the folder inside, such as `register`
    /// @throws IOException where the folder holds something else than a pack, or cannot be written
    public static void add(
            Path folder, PackBase base, String importName, List<ImportedTable> tables, Words words)
            throws IOException {
        OutputFolder.write(
                folder,
                new PackFolder(base.written(), words),
                words,
                made -> {
                    if (Files.isDirectory(folder)) {
                        copy(folder.toRealPath(), made, importName);
                    }
                    Path file = made.resolve(PackDescription.FILE);
                    PackDescription description =
                            Files.exists(file)
                                    ? PackDescription.read(file)
                                    : PackDescription.on(
                                            base.written().orElse(base.otherwise()),
                                            String.valueOf(folder.toAbsolutePath().getFileName()));
                    write(made, description, importName, tables);
                    description.write(file);
                });
    }

    /// Looks beforehand whether an import could be added to what is there.
    ///
    /// @throws IOException where it could not
    public static void requireFree(Path folder, PackBase base, Words words) throws IOException {
        OutputFolder.requireFree(folder, new PackFolder(base.written(), words), words);
    }

    private static void write(
            Path folder, PackDescription description, String importName, List<ImportedTable> tables)
            throws IOException {
        description.removeUnder(importName + "/");
        Path inside = folder.resolve(importName);
        Files.createDirectories(inside);
        for (ImportedTable table : tables) {
            if (table.rows().isEmpty()) {
                continue;
            }
            String name = table.table() + ".csv";
            writeRows(table, inside.resolve(name));
            description.add(table.table(), importName + "/" + name);
        }
    }

    /// Texts stand as they are: a pack is read by programs, and what a spreadsheet would run as a
    /// formula must come back as it was.
    private static void writeRows(ImportedTable table, Path file) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(table.columns());
            table.rows().forEach(writer::writeRecord);
        }
    }

    private static void copy(Path from, Path to, String without) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.filter(path -> !path.startsWith(from.resolve(without))).sorted().toList();
        }
        for (Path path : all) {
            Path there = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(there);
            } else {
                Files.copy(path, there, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /// A folder with a description is a pack, whoever made it, and nothing in it is lost. A pack on
    /// another base than asked for is refused: its keys might mean other things.
    @Override
    public Optional<Path> findStranger(Path folder) throws IOException {
        Path description = folder.resolve(PackDescription.FILE);
        if (Files.isRegularFile(description)) {
            String own = PackDescription.read(description).base();
            if (base.isPresent() && !base.get().equals(own)) {
                throw new IOException(words.get("packs.error.base", folder, own, base.get()));
            }
            return Optional.empty();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().findFirst();
        }
    }
}
