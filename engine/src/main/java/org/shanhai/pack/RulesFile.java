package org.shanhai.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Matter;
import org.shanhai.region.Region;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// Reads a user's own rulesets: a CSV file with the columns of the table `rules`, or a workbook
/// with that sheet and, if wanted, the sheets `rulesets` and `rule_examples`; beside a CSV file of
/// rules their examples are a CSV file of their own, with the columns of that table. Sources in it
/// are free text: nobody has to enter them in the pack first.
public final class RulesFile {
    private static final String RULESETS = "rulesets";

    private RulesFile() {}

    /// Examples of rules in a CSV file of their own.
    ///
    /// @return examples, and no rulesets, where the file is sound
    public static FileReading<OwnRules> readExamples(Path file, Optional<DecimalMark> decimal) {
        OwnTables own = OwnTables.of(file, decimal);
        List<RuleExample> examples =
                own.read(List.of(Schemas.RULE_EXAMPLES), tables -> examples(own, tables));
        return FileReading.of(new OwnRules(List.of(), examples), own.problems());
    }

    private static List<RuleExample> examples(OwnTables own, Map<String, TableFile> tables) {
        return own.maker(new Conversion(new Rates("", Map.of())))
                .all(RuleExample.class, own.records(Schemas.RULE_EXAMPLES, tables));
    }

    /// @param file text or Parquet with one table, or a workbook
    /// @param region whose industries and pressures the rules may name
    /// @param rates into the region's money, as [Reading.Sound#rates] has them
    public static FileReading<OwnRules> read(
            Path file, Region region, Rates rates, Optional<DecimalMark> decimal) {
        OwnTables own = OwnTables.of(file, decimal);
        IndustriesBuilder.addTo(own.keys(), region.industries());
        List<RuleExample> examples = new ArrayList<>();
        List<Ruleset> rulesets =
                own.read(
                        List.of(Schemas.RULES, RULESETS, Schemas.RULE_EXAMPLES),
                        tables -> rulesets(own, tables, examples, region, rates));
        return FileReading.of(new OwnRules(rulesets, examples), own.problems());
    }

    private static List<Ruleset> rulesets(
            OwnTables own,
            Map<String, TableFile> tables,
            List<RuleExample> examples,
            Region region,
            Rates rates) {
        List<CheckedRow> heads = own.records(RULESETS, tables);
        List<CheckedRow> lines = own.records(Schemas.RULES, tables);
        examples.addAll(examples(own, tables));
        own.requireSome(lines);
        Conversion by = new Conversion(rates);
        List<String> matters = region.all(Matter.class).stream().map(Matter::key).toList();
        RuleBuilder rules = RuleBuilder.of(own.maker(by), region.pressures(), matters);
        return new RulesetsBuilder(rules, region.industries(), region.baseYear())
                .build(heads, tables.containsKey(RULESETS), lines);
    }

    /// What a user's file of rules says.
    ///
    /// @param rulesets at least one, in the order of the file
    /// @param examples of its sheet `rule_examples`
    public record OwnRules(List<Ruleset> rulesets, List<RuleExample> examples) {
        public OwnRules {
            rulesets = List.copyOf(rulesets);
            examples = List.copyOf(examples);
        }
    }
}
