package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.Region;

/// Reads what a zone promises to a firm from a file beside that of the project: a CSV file with the
/// columns of the table `incentives`, or a workbook with that sheet. The project need not be named,
/// and sources are free text.
public final class IncentivesFile {
    private final Path path;
    private final String name;
    private final Region region;
    private final Conversion conversion;
    private final Optional<DecimalMark> decimal;
    private final Problems problems = new Problems();

    private final String project;

    private IncentivesFile(
            Path path, String project, Region region, Rates rates, Optional<DecimalMark> decimal) {
        this.path = path;
        this.project = project;
        this.decimal = decimal;
        this.region = region;
        name = String.valueOf(path.getFileName());
        conversion = new Conversion(rates);
    }

    /// @param file `.csv` or `.xlsx`
    /// @param project the key of the project; lines that name another are left out
    /// @param region whose kinds of promises the lines name
    /// @param decimal the decimal mark of its figures; told by the file where empty
    public static IncentivesReading read(
            Path file, String project, Region region, Rates rates, Optional<DecimalMark> decimal) {
        return new IncentivesFile(file, project, region, rates, decimal).read();
    }

    private IncentivesReading read() {
        List<Incentive> lines = lines();
        return new IncentivesReading(problems.hasErrors() ? List.of() : lines, problems.list());
    }

    private List<Incentive> lines() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(path)) {
            fault(FaultKind.NO_FILE, NoFile.of(path), IncentiveMessage.GIVE_FILE.of());
        } else if (lower.endsWith(".csv")) {
            return csv();
        } else if (lower.endsWith(".xlsx")) {
            return workbook();
        } else {
            fault(
                    FaultKind.FORMAT,
                    IncentiveMessage.FORMAT.of(),
                    IncentiveMessage.USE_CSV_OR_XLSX.of());
        }
        return List.of();
    }

    private List<Incentive> csv() {
        try {
            // A file that is not there is said to be missing, not an empty table.
            path.getFileSystem().provider().checkAccess(path, AccessMode.READ);
            return build(new CsvFile(new FileBytes(name, path)));
        } catch (IOException broken) {
            fault(
                    FaultKind.UNREADABLE,
                    IncentiveMessage.UNREADABLE.of(Faults.reason(broken)),
                    Message.NONE);
            return List.of();
        }
    }

    private List<Incentive> workbook() {
        Optional<WorkbookFile> opened =
                WorkbookFile.open(path, fault -> problems.error("", name, fault));
        if (opened.isEmpty()) {
            return List.of();
        }
        try (WorkbookFile workbook = opened.get()) {
            Optional<SheetFile> sheet =
                    workbook.sheets().stream()
                            .filter(one -> one.name().equals(Schemas.INCENTIVES))
                            .findFirst();
            if (sheet.isEmpty()) {
                fault(
                        FaultKind.SHEET_MISSING,
                        IncentiveMessage.NO_SHEET.of(),
                        RuleMessage.NAME_SHEET_SO.of(workbook.names()));
                return List.of();
            }
            return build(sheet.get());
        }
    }

    private List<Incentive> build(TableFile table) {
        Keys keys = new Keys();
        keys.doubt("sources");
        keys.doubt("projects");
        keys.declare("incentive_kinds");
        List<IncentiveKind> kinds = region.all(IncentiveKind.class);
        kinds.forEach(
                kind -> keys.add("incentive_kinds", kind.key(), kind.name(), kind.nameLocal()));
        List<CheckedRow> records =
                new TableReader(
                                Schemas.get(Schemas.INCENTIVES),
                                keys,
                                Years.now(),
                                by -> by.decimals(decimal),
                                new OverlayCount(),
                                problems)
                        .read(List.of(List.of(table)), Progress.SILENT);
        keys.reportEmpty(Set.of(), problems);
        if (records.isEmpty() && !problems.hasErrors()) {
            fault(
                    FaultKind.EMPTY,
                    IncentiveMessage.NO_LINES.of(),
                    IncentiveMessage.ONE_A_LINE.of());
        }
        List<Incentive> all =
                new IncentivesBuilder(conversion, problems, region.baseYear())
                        .incentives(records, kinds);
        List<Incentive> own =
                all.stream().filter(line -> List.of("", project).contains(line.project())).toList();
        if (own.isEmpty() && !all.isEmpty()) {
            fault(
                    FaultKind.EMPTY,
                    IncentiveMessage.NONE_OF_PROJECT.of(project),
                    IncentiveMessage.NAME_PROJECT_OR_NONE.of());
        }
        return own;
    }

    private void fault(FaultKind kind, Message message, Message remedy) {
        problems.error("", name, new Fault(kind, 0, "", "", message, remedy));
    }
}
