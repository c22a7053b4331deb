package org.shanhai.app.admit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.text.Words;

/// A ranking as the files of a folder, written whole or not at all.
public final class RankingFolder implements OutputFolder.Kind {
    private static final String TABLE = "ranking.csv";
    private static final String WORKBOOK = "ranking.xlsx";
    private static final String DATA = "ranking.json";
    private static final List<String> NAMES = List.of(TABLE, WORKBOOK, DATA);

    private RankingFolder() {}

    public static List<String> write(
            Answer answer, UnaryOperator<String> heading, CsvForm form, Path out, Words words)
            throws IOException {
        OutputFolder.write(
                out,
                new RankingFolder(),
                words,
                folder -> {
                    AnswerCsv.write(
                            answer, RankingSheet.TABLE, heading, form, folder.resolve(TABLE));
                    AnswerCsv.writeWorkbook(
                            answer, RankingSheet.TABLE, heading, folder.resolve(WORKBOOK));
                    Files.writeString(
                            folder.resolve(DATA), JsonWriter.write(answer), StandardCharsets.UTF_8);
                });
        return NAMES;
    }

    @Override
    public Optional<Path> findStranger(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted()
                    .filter(
                            path ->
                                    !NAMES.contains(path.getFileName().toString())
                                            || !Files.isRegularFile(path))
                    .findFirst();
        }
    }
}
