package org.shanhai.app.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.output.Table;
import org.shanhai.app.output.WorkbookSink;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Estimate;

/// The folder `tables/`: each table as CSV, and all of them in one workbook.
public final class TableFiles {
    static final String WORKBOOK = "shanhai.xlsx";

    private TableFiles() {}

    public static void write(Study study, Path folder) throws IOException {
        Files.createDirectory(folder);
        List<Table> tables = listTables(study);
        for (Table table : tables) {
            CsvSink.write(table, folder.resolve(table.name() + ".csv"));
        }
        WorkbookSink.write(tables, folder.resolve(WORKBOOK));
    }

    /// The names of the files, the workbook first.
    public static List<String> list() {
        return Stream.concat(
                        Stream.of(WORKBOOK),
                        Stream.of(
                                        PlacesTable.NAME,
                                        ActivityTable.NAME,
                                        FactsTable.NAME,
                                        SourcesTable.NAME,
                                        KnowledgeTable.NAME,
                                        FirmsSeenTable.NAME,
                                        ConflictsTable.NAME,
                                        MultipliersTable.NAME,
                                        LinksTable.NAME,
                                        PairsTable.NAME,
                                        AdmissionsTable.NAME)
                                .map(name -> name + ".csv"))
                .toList();
    }

    /// Whether a file in the folder bears a name that this class gives.
    public static boolean isOurs(String fileName) {
        return list().contains(fileName);
    }

    private static List<Table> listTables(Study study) {
        Optional<Estimate> estimate = study.findEstimate();
        return List.of(
                new PlacesTable(study.region(), estimate),
                new ActivityTable(study.region(), estimate),
                new FactsTable(study.region()),
                new SourcesTable(study.region()),
                new KnowledgeTable(study, estimate),
                new FirmsSeenTable(study),
                new ConflictsTable(study),
                new MultipliersTable(study),
                new LinksTable(study),
                new PairsTable(study),
                new AdmissionsTable(study));
    }
}
