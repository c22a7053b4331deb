package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.shanhai.region.Region;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// Reads a user's own rulesets: a CSV file with the columns of the table `rules`, or a workbook
/// with that sheet and, if wanted, the sheets `rulesets` and `rule_examples`; beside a CSV file of
/// rules their examples are a CSV file of their own, with the columns of that table. Sources in it
/// are free text: nobody has to enter them in the pack first.
public final class RulesFile {
    private static final String RULESETS = "rulesets";

    private final Path path;
    private final String name;
    private final Region region;
    private final Conversion conversion;
    private final Optional<DecimalMark> decimal;
    private final Problems problems = new Problems();
    private final Keys keys = new Keys();
    private List<RuleExample> examples = List.of();

    private RulesFile(Path path, Region region, Rates rates, Optional<DecimalMark> decimal) {
        this.path = path;
        this.decimal = decimal;
        this.region = region;
        name = String.valueOf(path.getFileName());
        conversion = new Conversion(rates);
    }

    /// Examples of rules in a CSV file of their own.
    ///
    /// @return examples, and no rulesets, where the file is sound
    public static RulesReading readExamples(
            Path file, Region region, Rates rates, Optional<DecimalMark> decimal) {
        RulesFile reader = new RulesFile(file, region, rates, decimal);
        reader.keys.doubt("sources");
        List<RuleExample> examples = reader.csvExamples();
        return reader.problems.hasErrors()
                ? new RulesReading.Broken(reader.problems.list())
                : new RulesReading.Sound(List.of(), examples, reader.problems.list());
    }

    private List<RuleExample> csvExamples() {
        if (!Files.isRegularFile(path)) {
            fault(FaultKind.NO_FILE, NoFile.of(path), RuleMessage.GIVE_RULES_FILE.of());
            return List.of();
        }
        return KeptTables.ruleExamples(
                records(
                        Schemas.RULE_EXAMPLES,
                        Map.of(Schemas.RULE_EXAMPLES, new CsvFile(new FileBytes(name, path)))));
    }

    /// @param file `.csv` or `.xlsx`
    /// @param region whose industries and pressures the rules may name
    /// @param rates into the region's money, as [Reading.Sound#rates] has them
    /// @param decimal the decimal mark of its figures; told by the file where empty
    public static RulesReading read(
            Path file, Region region, Rates rates, Optional<DecimalMark> decimal) {
        return new RulesFile(file, region, rates, decimal).read();
    }

    private RulesReading read() {
        keys.doubt("sources");
        IndustriesBuilder.addTo(keys, region.industries());
        List<Ruleset> rulesets = rulesets();
        return problems.hasErrors()
                ? new RulesReading.Broken(problems.list())
                : new RulesReading.Sound(rulesets, examples, problems.list());
    }

    private List<Ruleset> rulesets() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(path)) {
            fault(FaultKind.NO_FILE, NoFile.of(path), RuleMessage.GIVE_RULES_FILE.of());
        } else if (lower.endsWith(".csv")) {
            return csv();
        } else if (lower.endsWith(".xlsx")) {
            return workbook();
        } else {
            fault(FaultKind.FORMAT, RuleMessage.FORMAT.of(), RuleMessage.USE_CSV_OR_XLSX.of());
        }
        return List.of();
    }

    private List<Ruleset> csv() {
        try {
            // A file that is not there is said to be missing, not an empty table.
            path.getFileSystem().provider().checkAccess(path, AccessMode.READ);
            return build(Map.of(Schemas.RULES, new CsvFile(new FileBytes(name, path))));
        } catch (IOException broken) {
            fault(
                    FaultKind.UNREADABLE,
                    RuleMessage.UNREADABLE.of(Faults.reason(broken)),
                    Message.NONE);
            return List.of();
        }
    }

    private List<Ruleset> workbook() {
        Optional<WorkbookFile> opened =
                WorkbookFile.open(path, fault -> problems.error("", name, fault));
        if (opened.isEmpty()) {
            return List.of();
        }
        try (WorkbookFile workbook = opened.get()) {
            return sheets(workbook);
        }
    }

    private List<Ruleset> sheets(WorkbookFile workbook) {
        Map<String, TableFile> tables = new LinkedHashMap<>();
        for (SheetFile sheet : workbook.sheets()) {
            if (List.of(RULESETS, Schemas.RULES, Schemas.RULE_EXAMPLES).contains(sheet.name())) {
                tables.put(sheet.name(), sheet);
            }
        }
        if (!tables.containsKey(Schemas.RULES)) {
            fault(
                    FaultKind.SHEET_MISSING,
                    RuleMessage.NO_SHEET.of(),
                    RuleMessage.NAME_SHEET_SO.of(workbook.names()));
            return List.of();
        }
        return build(tables);
    }

    private List<Ruleset> build(Map<String, TableFile> tables) {
        List<CheckedRow> heads = records(RULESETS, tables);
        List<CheckedRow> lines = records(Schemas.RULES, tables);
        examples = KeptTables.ruleExamples(records(Schemas.RULE_EXAMPLES, tables));
        keys.reportEmpty(Set.of(), problems);
        if (lines.isEmpty() && !problems.hasErrors()) {
            fault(
                    FaultKind.NO_RULES,
                    RuleMessage.NO_RULES_IN_FILE.of(),
                    RuleMessage.ONE_RULE_A_LINE.of());
        }
        return new RulesetsBuilder(
                        RuleBuilder.of(conversion, region.pressures(), problems),
                        region.industries(),
                        region.baseYear(),
                        problems)
                .build(heads, tables.containsKey(RULESETS), lines);
    }

    private List<CheckedRow> records(String table, Map<String, TableFile> tables) {
        TableFile file = tables.get(table);
        return file == null
                ? List.of()
                : new TableReader(
                                Schemas.get(table),
                                keys,
                                Years.now(),
                                by -> by.decimals(decimal),
                                new OverlayCount(),
                                problems)
                        .read(List.of(List.of(file)), Progress.SILENT);
    }

    private void fault(FaultKind kind, Message message, Message remedy) {
        problems.error("", name, new Fault(kind, 0, "", "", message, remedy));
    }
}
