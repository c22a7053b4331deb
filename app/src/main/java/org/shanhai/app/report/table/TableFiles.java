package org.shanhai.app.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.output.WorkbookSink;
import org.shanhai.app.report.study.Study;
import org.shanhai.ask.Edition;

/// The folder `tables/`: each table as CSV, and all of them in one workbook, which begins with its
/// contents.
public final class TableFiles {
    static final String WORKBOOK = "shanhai.xlsx";

    private static final List<String> NAMES =
            List.of(
                    "dictionary",
                    "places",
                    "industries",
                    "activity",
                    "knowledge",
                    "facts",
                    "measures",
                    "sources",
                    "conflicts",
                    "firms_seen",
                    "multipliers",
                    "links",
                    "pairs",
                    "zones",
                    "admissions");

    private TableFiles() {}

    public static void write(Study study, Edition edition, Path folder) throws IOException {
        Files.createDirectory(folder);
        List<ReportTable<?>> tables = listTables(study);
        for (ReportTable<?> table : tables) {
            CsvSink.write(table, edition.csv(), folder.resolve(table.name() + ".csv"));
        }
        WorkbookSink.write(
                new ContentsSheet(study, edition, tables), tables, folder.resolve(WORKBOOK));
    }

    /// The names of the files, the workbook first.
    public static List<String> list() {
        return Stream.concat(Stream.of(WORKBOOK), NAMES.stream().map(name -> name + ".csv"))
                .toList();
    }

    /// Whether a file in the folder bears a name that this class gives.
    public static boolean isOurs(String fileName) {
        return list().contains(fileName);
    }

    static List<ReportTable<?>> listTables(Study study) {
        List<ReportTable<?>> told =
                List.of(
                        EstimateTables.places(study),
                        PackTables.industries(study),
                        EstimateTables.activity(study),
                        EstimateTables.knowledge(study),
                        PackTables.facts(study),
                        PackTables.measures(study),
                        PackTables.sources(study),
                        PackTables.conflicts(study),
                        FirmsSeenTable.of(study),
                        MultipliersTable.of(study),
                        LinksTable.of(study),
                        PairsTable.of(study),
                        PackTables.zones(study),
                        AdmissionsTable.of(study));
        List<ReportTable<?>> all = new ArrayList<>();
        all.add(DictionaryTable.of(told, study.words(), study.region().currency()));
        all.addAll(told);
        return all;
    }
}
