package org.shanhai.pack.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.BroughtFile;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Spots;
import org.shanhai.pack.Years;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;

/// Reads the projects that people bring. What a file is, its first bytes tell, not its name.
public final class ProjectFile {
    static final String TABLE = "projects";

    private static final long MOST_BYTES = 50_000_000;

    private final String name;
    private final Problems problems = new Problems();
    private final Spots spots;
    private final List<Draft> drafts = new ArrayList<>();
    private final ProjectBuilder builder;

    private ProjectFile(
            Path path, Region region, Rates rates, Optional<DecimalMark> decimal, Message empty) {
        name = String.valueOf(path.getFileName());
        spots = new Spots(TABLE, name, problems);
        ProjectFields fields = ProjectFields.of(region);
        builder = ProjectBuilder.of(region, rates, fields, spots);
        DraftRows rows = new DraftRows(new FieldNames(fields, spots::error), decimal, spots::error);
        Message give = ProjectMessage.GIVE_PROJECT_FILE.of();
        Message split = ProjectMessage.SPLIT_FILE.of();
        FileBytes bytes = new FileBytes(name, path);
        new BroughtFile(bytes, MOST_BYTES, give, split, book -> sheet(book, rows)).read(rows);
        for (Draft draft : rows.drafts()) {
            draft.findTotal().ifPresentOrElse(spots::error, () -> drafts.add(draft));
        }
        if (drafts.isEmpty() && !problems.hasErrors()) {
            spots.error(Fault.ofFile(empty));
        }
    }

    private Optional<TableFile> sheet(WorkbookFile book, DraftRows rows) {
        TableFile sheet =
                book.sheets().stream()
                        .filter(each -> each.title().startsWith(ProjectFields.PROJECT))
                        .findFirst()
                        .orElseGet(book.sheets()::getFirst);
        spots.of(sheet, rows::findCell);
        return Optional.of(sheet);
    }

    /// Reads and checks the whole file: every problem, not the first.
    public static FileReading<List<ProjectEntry>> read(
            Path path, Region region, Rates rates, Optional<DecimalMark> decimal) {
        Message empty =
                ProjectMessage.NO_PROJECT_IN_FILE.so(ProjectMessage.BEGIN_FROM_TEMPLATE.of());
        ProjectFile file = new ProjectFile(path, region, rates, decimal, empty);
        return FileReading.of(file.entries(), file.problems);
    }

    /// A project without a key goes by the name of the file, and by its number among several.
    private List<ProjectEntry> entries() {
        List<ProjectEntry> entries = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        String stem = name.replaceFirst("\\.[^.]*$", "");
        for (Draft draft : drafts) {
            String number = drafts.size() == 1 ? "" : "-" + (entries.size() + 1);
            ProjectEntry entry = builder.build(draft, stem + number);
            String key = entry.project().key();
            Long earlier = lines.putIfAbsent(key, draft.line());
            if (earlier != null) {
                String there = name + ":" + earlier;
                Message twice = PackMessage.ROW_TWICE.of(ProjectFields.PROJECT, there);
                spots.error(new Fault(draft.line(), ProjectFields.PROJECT, key, twice));
            }
            entries.add(entry);
        }
        return entries;
    }

    /// Reads what projects and firms came to, a row for each and year, in the form of projects.
    /// Their tax is all tax where they do not say otherwise.
    ///
    /// @param known those that years can be told of
    public static FileReading<List<YearRow>> readYears(
            Path path,
            Region region,
            Rates rates,
            Optional<DecimalMark> decimal,
            KnownProjects known,
            Years years) {
        Message empty = ProjectMessage.YEAR_MISSING.of();
        ProjectFile file = new ProjectFile(path, region, rates, decimal, empty);
        ActualYearRows rows =
                new ActualYearRows(
                        known, years, file.name, file.spots, new ArrayList<>(), new HashMap<>());
        file.drafts.forEach(draft -> rows.add(draft, file.builder));
        return FileReading.of(rows.rows(), file.problems);
    }
}
