package org.shanhai.pack.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.agreement.Agreement;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Places;

/// Terms that stand in a test, read as those of a file.
abstract class WrittenTerms {
    static final Places NOWHERE = new Places(List.of(), List.of());
    static final Rates YUAN = new Rates("CNY", Map.of());
    static final String HEAD = "what,party,partner,years,value,basis,note\n";

    @TempDir Path folder;

    final FileReading<Agreement> read(String text) throws IOException {
        Path file = folder.resolve("terms.csv");
        Files.writeString(file, text);
        return TermsFile.read(file, NOWHERE, YUAN, Optional.empty());
    }

    final Agreement sound(String text) throws IOException {
        return ((FileReading.Sound<Agreement>) read(text)).value();
    }

    /// Line and key of each problem; none of what is sound.
    final List<String> problems(String text) throws IOException {
        return switch (read(text)) {
            case FileReading.Sound<Agreement> sound -> List.of();
            case FileReading.Broken<Agreement>(var problems, var _) ->
                    problems.stream()
                            .map(
                                    problem ->
                                            problem.line()
                                                    + " "
                                                    + problem.message()
                                                            .key()
                                                            .replace("message.terms.", ""))
                            .toList();
        };
    }
}
