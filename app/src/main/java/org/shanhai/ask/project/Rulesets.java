package org.shanhai.ask.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.pack.RulesFile;
import org.shanhai.pack.RulesFile.OwnRules;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Region;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// Finds the rulesets a person names, in the pack or in a file of their own.
///
/// @param rates into the region's money
/// @param decimal the decimal mark of files of rules, if said
public record Rulesets(Region region, Rates rates, Optional<DecimalMark> decimal, Words words) {

    /// Of a pack, as it is asked.
    public static Rulesets of(Reading.Sound pack, Session session) {
        return new Rulesets(
                pack.region(), pack.rates(), session.options().decimal(), session.words());
    }

    /// All of a file, where there is one, else of the pack.
    ///
    /// @throws Refusal with every problem, where the file is wrong
    public List<Ruleset> ofFileOrPack(Optional<Path> file) {
        return file.map(this::ofFile).orElseGet(region::rulesets);
    }

    /// What `--rules` means: the name of a ruleset of the pack, or a file with one ruleset, or
    /// `file.csv#key` for one of several in a file.
    ///
    /// @throws Refusal where there is none, or the file is wrong
    public Ruleset choose(String nameOrFile) {
        int hash = nameOrFile.lastIndexOf('#');
        String file = hash > 0 ? nameOrFile.substring(0, hash) : nameOrFile;
        boolean known =
                region.rulesets().stream().anyMatch(ruleset -> ruleset.key().equals(nameOrFile));
        if (known || !looksLikeFile(file)) {
            return named(nameOrFile, region.rulesets());
        }
        List<Ruleset> rulesets = ofFile(Path.of(file));
        if (hash > 0) {
            return named(nameOrFile.substring(hash + 1), rulesets);
        }
        if (rulesets.size() != 1) {
            throw Named.refusal(
                    "several_rulesets",
                    words.get("rules.several", file),
                    file,
                    items(
                            "rulesets",
                            rulesets.stream().map(one -> file + "#" + one.key()).toList()));
        }
        return rulesets.getFirst();
    }

    private static boolean looksLikeFile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        try {
            return lower.endsWith(".csv")
                    || lower.endsWith(".xlsx")
                    || Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /// What is odd in the rules of a file, as two floors of one thing; empty for a ruleset of the
    /// pack, which `check` tells of.
    public List<Problem> warnings(String nameOrFile) {
        int hash = nameOrFile.lastIndexOf('#');
        String file = hash > 0 ? nameOrFile.substring(0, hash) : nameOrFile;
        boolean known =
                region.rulesets().stream().anyMatch(ruleset -> ruleset.key().equals(nameOrFile));
        return known || !looksLikeFile(file)
                ? List.of()
                : RulesFile.read(Path.of(file), region, rates, decimal).problems();
    }

    /// @throws Refusal with every problem, where the file is wrong
    public List<Ruleset> ofFile(Path file) {
        return switch (RulesFile.read(file, region, rates, decimal)) {
            case FileReading.Sound<OwnRules> sound -> sound.value().rulesets();
            case FileReading.Broken<OwnRules> broken ->
                    throw new Refusal(
                            PackProblems.answer(file.toString(), broken.problems(), words));
        };
    }

    /// The examples in the same workbook; none beside a CSV file.
    ///
    /// @throws Refusal with every problem, where the file is wrong
    public List<RuleExample> examplesBeside(Path file) {
        return examples(file, RulesFile.read(file, region, rates, decimal));
    }

    /// The examples in a CSV file of their own, or a workbook's.
    ///
    /// @throws Refusal with every problem, where the file is wrong
    public List<RuleExample> examplesOf(Path file) {
        boolean isBook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return isBook
                ? examplesBeside(file)
                : examples(file, RulesFile.readExamples(file, decimal));
    }

    private List<RuleExample> examples(Path file, FileReading<OwnRules> reading) {
        return switch (reading) {
            case FileReading.Sound<OwnRules> sound -> sound.value().examples();
            case FileReading.Broken<OwnRules> broken ->
                    throw new Refusal(
                            PackProblems.answer(file.toString(), broken.problems(), words));
        };
    }

    /// @throws Refusal with what else it could be, where none or several go by the name
    public Ruleset named(String name, List<Ruleset> rulesets) {
        NameIndex<Ruleset> index = new NameIndex<>();
        for (Ruleset ruleset : rulesets) {
            if (ruleset.key().equals(name)) {
                return ruleset;
            }
            index.add(ruleset, ruleset.key());
            index.add(ruleset, ruleset.name());
            index.add(ruleset, ruleset.nameLocal());
        }
        return switch (index.lookUp(name)) {
            case NameIndex.Found<Ruleset> found -> found.value();
            case NameIndex.Ambiguous<Ruleset> several ->
                    throw Named.refusal(
                            "ambiguous",
                            words.get("rules.ambiguous", name),
                            name,
                            items(
                                    "candidates",
                                    several.candidates().stream().map(Ruleset::key).toList()));
            case NameIndex.Unknown<Ruleset> none ->
                    throw Named.refusal(
                            "not_found",
                            words.get(
                                    rulesets.isEmpty() ? "rules.pack_none" : "rules.unknown", name),
                            name,
                            items(
                                    "suggestions",
                                    none.suggestions().isEmpty()
                                            ? rulesets.stream().map(Ruleset::key).toList()
                                            : none.suggestions()));
        };
    }

    private static Answer.Items items(String key, List<String> texts) {
        return new Answer.Items(
                key, "", texts.stream().map(text -> new Answer.Item(text, text)).toList());
    }
}
