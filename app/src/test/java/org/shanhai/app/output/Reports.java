package org.shanhai.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

/// Folders of two files that hold the same number, which shows whether one is whole. As a program
/// of its own it writes one after the other into a place until it is killed.
final class Reports implements OutputFolder.Kind {
    private Reports() {}

    /// @param args the place, and whether the system may exchange folders
    public static void main(String[] args) throws IOException {
        Exchange exchange = Boolean.parseBoolean(args[1]) ? Exchange.ofSystem() : Exchange.NONE;
        for (int number = 0; ; number++) {
            write(Path.of(args[0]), number, exchange);
        }
    }

    static void write(Path out, int number, Exchange exchange) throws IOException {
        write(
                out,
                exchange,
                folder -> {
                    Files.writeString(folder.resolve("page"), Integer.toString(number));
                    Files.createDirectory(folder.resolve("tables"));
                    Files.writeString(folder.resolve("tables/rows"), Integer.toString(number));
                });
    }

    static void write(Path out, Exchange exchange, OutputFolder.Content content)
            throws IOException {
        OutputFolder.write(out, new Reports(), Words.in(Language.EN), content, exchange);
    }

    static boolean isWhole(Path report) throws IOException {
        return Files.isDirectory(report)
                && Files.readString(report.resolve("page"))
                        .equals(Files.readString(report.resolve("tables/rows")));
    }

    @Override
    public Optional<Path> findStranger(Path folder) {
        return Optional.empty();
    }
}
