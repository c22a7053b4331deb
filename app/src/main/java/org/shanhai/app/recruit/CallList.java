package org.shanhai.app.recruit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SingleTable;
import org.shanhai.app.output.TextTable;
import org.shanhai.app.text.Words;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Target;
import org.shanhai.region.Region;

/// Whom to call, line by line, for people to fill in whom they spoke to, when, and what came of it.
/// The columns and their order are fixed: target, place, industry, evidence, tie, reason, contact,
/// date, outcome. CSV carries these names; a workbook, and CSV for Excel, those of the language.
///
/// @param table of texts, its last columns empty
public record CallList(TextTable table) {
    /// As in CSV for programs and in `docs/call-list.md`.
    public static final List<String> COLUMNS =
            List.of(
                    "target",
                    "place",
                    "industry",
                    "evidence",
                    "tie",
                    "reason",
                    "contact",
                    "date",
                    "outcome");

    /// What people fill in.
    private static final int TO_FILL = 3;

    /// @param most targets of each gap
    public static CallList of(Region region, Recruitment recruitment, int most, Words words) {
        Sheet sheet = new Sheet(region, words, "recruit.");
        RecruitWords said = new RecruitWords(sheet);
        List<List<String>> rows = new ArrayList<>();
        for (Recruitment.Gap gap : recruitment.gaps()) {
            gap.told().stream().limit(most).forEach(each -> rows.add(row(said, gap, each)));
        }
        List<FileColumn> columns =
                COLUMNS.stream()
                        .map(
                                key ->
                                        new FileColumn(
                                                key,
                                                words.get("recruit.call." + key),
                                                FileColumn.Kind.TEXT))
                        .toList();
        return new CallList(new TextTable("calls", columns, rows));
    }

    private static List<String> row(RecruitWords said, Recruitment.Gap gap, Target target) {
        return Stream.concat(
                        Stream.of(
                                said.target(target),
                                said.name(target.place()),
                                said.name(target.industry()),
                                said.evidence(target),
                                said.ties(gap.ties()),
                                said.reasons(gap, target)),
                        Collections.nCopies(TO_FILL, "").stream())
                .toList();
    }

    /// Writes the list; a workbook where the name ends so, else CSV. What stands
    /// there is replaced only where that is asked for: people may have written into it.
    ///
    /// @param form of the CSV
    public void save(Path file, CsvForm form, boolean force, Words words) throws IOException {
        SingleTable written = SingleTable.named(file, table, form);
        OutputFile.write(file, new Calls(written.holds(), written::write), force, words);
    }

    /// Looks beforehand whether a list would be written there.
    public static void requireFree(Path file, boolean force, Words words) throws IOException {
        FileForm form = FileForm.WORKBOOK.isNamed(file) ? FileForm.WORKBOOK : FileForm.CSV;
        OutputFile.requireFree(file, new Calls(form, place -> {}), force, words);
    }

    /// Whether a name says which of the two it is.
    public static boolean isNamed(Path file) {
        return FileForm.WORKBOOK.isNamed(file) || FileForm.CSV.isNamed(file);
    }

    @FunctionalInterface
    private interface Content {
        void write(Path place) throws IOException;
    }

    private record Calls(FileForm holds, Content content) implements OutputFile.Kind {
        @Override
        public void write(Path place) throws IOException {
            content.write(place);
        }
    }
}
