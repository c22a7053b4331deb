package org.shanhai.pack.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.shanhai.key.Keyed;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;

/// The form on what is open of a project, which a firm fills in: its columns, and how it is read.
/// What a row asks, a hidden cell of it says, with a sum over the question, so that nobody is taken
/// to answer what he was not asked.
///
/// @param site where the project is asked about: a zone or a place
/// @param sets what the asker sets, which the form may not contradict
/// @param found what the asker says was found, likewise
public record FormFile(
        ProjectEntry entry,
        String site,
        List<String> sets,
        List<String> found,
        Region region,
        Rates rates,
        Optional<DecimalMark> decimal) {
    public static final int QUESTION = 1;
    public static final int QUESTION_LOCAL = 2;
    public static final int ANSWER = 3;
    public static final int EXAMPLE = 4;
    public static final int SHOWN = 5;
    public static final int MARK = 6;

    /// What a row of the form is for.
    public enum Kind implements Keyed {
        /// Its head: whose form it is.
        FORM,
        /// Who answers.
        BY,
        MATTER,
        /// A matter with a fact that lifts a yes.
        LIFTABLE,
        FIGURE
    }

    /// What stands in the hidden cell of a row.
    public static String mark(Kind kind, String about, String question, String questionLocal) {
        CRC32 sum = new CRC32();
        sum.update(
                String.join("\n", kind.key(), about, question.strip(), questionLocal.strip())
                        .getBytes(StandardCharsets.UTF_8));
        return "%s %s %08x".formatted(kind.key(), about, sum.getValue());
    }

    /// The same of the head.
    public static String mark(String project, String site) {
        return mark(Kind.FORM, project + "@" + site, "", "");
    }

    /// Reads and checks the whole form: every problem, not the first.
    public FilledForm read(Path path) {
        Problems problems = new Problems();
        String file = String.valueOf(path.getFileName());
        Consumer<Fault> faults = fault -> problems.error(ProjectFile.TABLE, file, fault);
        FormRows rows = new FormRows(this, problems);
        NoFile.orRead(
                path,
                ProjectMessage.TAKE_NEW_FORM.of(),
                faults,
                there -> WorkbookFile.openWithResults(there, faults).ifPresent(rows::read));
        return rows.filled();
    }

    /// The project with one figure of the form.
    FileReading<List<ProjectEntry>> change(String setting) {
        return ProjectSettings.change(entry, List.of(setting), region, rates, decimal);
    }
}
