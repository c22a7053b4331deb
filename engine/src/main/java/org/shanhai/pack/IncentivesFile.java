package org.shanhai.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.Region;

/// Reads what a zone promises to a firm from a file beside that of the project: a CSV file with the
/// columns of the table `incentives`, or a workbook with that sheet. The project need not be named,
/// and sources are free text.
public final class IncentivesFile {
    private IncentivesFile() {}

    /// @param file text or Parquet with one table, or a workbook
    /// @param project the key of the project; lines that name another are left out
    /// @param region whose kinds of promises the lines name
    public static FileReading<List<Incentive>> read(
            Path file, String project, Region region, Rates rates, Optional<DecimalMark> decimal) {
        OwnTables own = OwnTables.of(file, decimal);
        List<Incentive> lines =
                own.read(
                        List.of(Schemas.INCENTIVES),
                        tables -> lines(own, tables, project, region, rates));
        return FileReading.of(lines, own.problems());
    }

    private static List<Incentive> lines(
            OwnTables own,
            Map<String, TableFile> tables,
            String project,
            Region region,
            Rates rates) {
        Keys keys = own.keys();
        keys.doubt("projects");
        keys.declare("incentive_kinds");
        List<IncentiveKind> kinds = region.all(IncentiveKind.class);
        kinds.forEach(
                kind -> keys.add("incentive_kinds", kind.key(), kind.name(), kind.nameLocal()));
        List<CheckedRow> records = own.records(Schemas.INCENTIVES, tables);
        own.requireSome(records);
        Conversion by = new Conversion(rates);
        List<Incentive> all =
                new IncentivesBuilder(own.maker(by), region.baseYear()).incentives(records, kinds);
        List<Incentive> ofProject =
                all.stream().filter(line -> List.of("", project).contains(line.project())).toList();
        if (ofProject.isEmpty() && !all.isEmpty()) {
            own.fault(IncentiveMessage.NONE_OF_PROJECT.of(project));
        }
        return ofProject;
    }
}
