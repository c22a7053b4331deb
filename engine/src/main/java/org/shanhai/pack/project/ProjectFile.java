package org.shanhai.pack.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.BroughtFile;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Setting;
import org.shanhai.pack.Spots;
import org.shanhai.pack.Years;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// Reads the projects that people bring. What a file is, its first bytes tell, not its name.
public final class ProjectFile {
    private static final long MOST_BYTES = 50_000_000;

    private static final String TABLE = "projects";
    private static final String SET = "--set";
    private static final String BOUND = "--bound";

    /// What a project is, and where, which another setting would make another one.
    private static final Set<String> FIXED =
            Set.of("project name name_local place zone".split(" "));

    private ProjectFile() {}

    /// Reads and checks the whole file: every problem, not the first.
    public static FileReading<List<ProjectEntry>> read(
            Path path, Region region, Rates rates, Optional<DecimalMark> decimal) {
        Message empty =
                ProjectMessage.NO_PROJECT_IN_FILE.so(ProjectMessage.BEGIN_FROM_TEMPLATE.of());
        Opened file = Opened.of(path, region, decimal, empty);
        ProjectBuilder builder = ProjectBuilder.of(region, rates, file.fields(), file.spots());
        List<ProjectEntry> entries = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        String stem = file.name().replaceFirst("\\.[^.]*$", "");
        for (Draft draft : file.drafts()) {
            String standard =
                    file.drafts().size() == 1 ? stem : "%s-%d".formatted(stem, entries.size() + 1);
            ProjectEntry entry = builder.build(draft, standard);
            String key = entry.project().key();
            Long earlier = lines.putIfAbsent(key, draft.line());
            if (earlier != null) {
                Message twice =
                        PackMessage.ROW_TWICE.of(
                                ProjectFields.PROJECT, file.name() + ":" + earlier);
                file.spots().error(new Fault(draft.line(), ProjectFields.PROJECT, key, twice));
            }
            entries.add(entry);
        }
        return FileReading.of(entries, file.problems());
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
        Opened file = Opened.of(path, region, decimal, ProjectMessage.YEAR_MISSING.of());
        ProjectBuilder builder = ProjectBuilder.of(region, rates, file.fields(), file.spots());
        ActualYearRows rows =
                new ActualYearRows(
                        known,
                        years,
                        file.name(),
                        file.spots(),
                        new ArrayList<>(),
                        new HashMap<>());
        file.drafts().forEach(draft -> rows.add(draft, builder));
        return FileReading.of(rows.rows(), file.problems());
    }

    /// A file as read, before projects are made of its rows.
    private record Opened(
            String name, List<Draft> drafts, ProjectFields fields, Spots spots, Problems problems) {
        /// @param empty what to say where there is nothing in it
        static Opened of(Path path, Region region, Optional<DecimalMark> decimal, Message empty) {
            Problems problems = new Problems();
            String name = String.valueOf(path.getFileName());
            Spots spots = new Spots(TABLE, name, problems);
            ProjectFields fields = ProjectFields.of(region);
            List<Draft> drafts = new ArrayList<>();
            NoFile.orRead(
                    path,
                    ProjectMessage.GIVE_PROJECT_FILE.of(),
                    MOST_BYTES,
                    ProjectMessage.SPLIT_FILE.of(),
                    spots::error,
                    there -> {
                        FieldNames names = new FieldNames(fields, spots::error);
                        FileBytes file = new FileBytes(name, there);
                        for (Draft draft : ProjectFile.drafts(file, names, decimal, spots)) {
                            draft.findTotal()
                                    .ifPresentOrElse(spots::error, () -> drafts.add(draft));
                        }
                    });
            if (drafts.isEmpty() && !problems.hasErrors()) {
                spots.error(Fault.ofFile(empty));
            }
            return new Opened(name, drafts, fields, spots, problems);
        }
    }

    /// What is set on a command line.
    private record Settings(Problems problems, Spots spots, FieldNames names, Decimals decimals) {
        static Settings of(String option, Region region, Optional<DecimalMark> decimal) {
            Problems problems = new Problems();
            Spots spots = new Spots(TABLE, option, problems);
            FieldNames names = new FieldNames(ProjectFields.of(region), spots::error);
            return new Settings(problems, spots, names, Separator.NONE.decimals(decimal));
        }

        void take(String setting, Draft draft) {
            Setting set = Setting.of(setting);
            if (!set.isOne()) {
                Message like = UnitMessage.WRITE_LIKE.of("land=35mu");
                fault("", setting, PackMessage.NOT_A_SETTING.so(like));
                return;
            }
            String value = set.value();
            Optional<ProjectField> field = names.find(set.key(), value, 0);
            if (field.isEmpty()) {
                return;
            }
            String key = field.get().key();
            if (FIXED.contains(key)) {
                fault(key, value, ProjectMessage.CANNOT_BE_SET.of());
            } else {
                String plain = names.plain(field.get(), value, 0, decimals);
                draft.put(key, plain, 0, spots::error);
            }
        }

        String plain(Setting set) throws BadFigure {
            return decimals.plain(set.value());
        }

        void fault(String column, String value, Message what) {
            spots.error(new Fault(0, column, value, what));
        }
    }

    /// What would be if: the project with some figures changed.
    ///
    /// @param settings `land=35mu`, `tax=700万元` …; `land=` makes it unknown
    public static FileReading<List<ProjectEntry>> change(
            ProjectEntry entry,
            List<String> settings,
            Region region,
            Rates rates,
            Optional<DecimalMark> decimal) {
        Settings set = Settings.of(SET, region, decimal);
        Draft draft = new Draft(0);
        settings.forEach(setting -> set.take(setting, draft));
        ProjectEntry changed =
                ProjectBuilder.of(region, rates, set.names().fields(), set.spots())
                        .change(entry, draft);
        return FileReading.of(List.of(changed), set.problems());
    }

    /// Reads bounds within which figures may be changed: key of the field → from the least to the
    /// most.
    ///
    /// @param settings `land=20mu..50mu`, `tax=>=500万元` …
    public static FileReading<Map<String, Quantity>> bounds(
            List<String> settings, Region region, Rates rates, Optional<DecimalMark> decimal) {
        Settings all = Settings.of(BOUND, region, decimal);
        FigureText figures = new FigureText(new Conversion(rates));
        Map<String, Quantity> bounds = new LinkedHashMap<>();
        for (String setting : settings) {
            Setting set = Setting.of(setting);
            Optional<ProjectField> of = all.names().find(set.key(), set.value(), 0);
            of.flatMap(
                            field ->
                                    BadFigure.orTell(
                                            () -> bound(field, all.plain(set), figures, region),
                                            what -> all.fault(set.key(), set.value(), what)))
                    .ifPresent(bound -> bounds.put(of.get().key(), bound));
        }
        return FileReading.of(Collections.unmodifiableMap(bounds), all.problems());
    }

    private static Quantity bound(
            ProjectField field, String text, FigureText figures, Region region) throws BadFigure {
        BadFigure.throwIf(
                field.findAmount().isEmpty(),
                TableMessage.NOT_A_FIGURE.so(ProjectMessage.BOUNDS_ARE_FOR_FIGURES.of()));
        BadFigure.throwIf(
                text.isEmpty(),
                PackMessage.NOT_A_SETTING.so(UnitMessage.WRITE_LIKE.of("land=20mu..50mu")));
        return figures.read(text, field.findAmount().get(), region.baseYear());
    }

    private static List<Draft> drafts(
            FileBytes file, FieldNames names, Optional<DecimalMark> decimal, Spots spots) {
        DraftRows rows = new DraftRows(names, decimal, spots::error);
        new BroughtFile(file, book -> Optional.of(sheet(book, rows, spots)))
                .read(rows, TableFile.Listener.SILENT);
        return rows.drafts();
    }

    /// The sheet that a template was filled in on, or that lists many projects.
    private static TableFile sheet(WorkbookFile book, DraftRows rows, Spots spots) {
        TableFile sheet =
                book.sheets().stream()
                        .filter(each -> each.title().startsWith(ProjectFields.PROJECT))
                        .findFirst()
                        .orElseGet(book.sheets()::getFirst);
        spots.of(sheet, rows::findCell);
        return sheet;
    }
}
