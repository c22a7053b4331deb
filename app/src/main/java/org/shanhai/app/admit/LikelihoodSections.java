package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.text.Numbers;

/// Sections of a memo: how likely the verdict is to hold, what that rests on, and how good such
/// chances were where they could be checked.
final class LikelihoodSections {
    private final AdmissionWords words;
    private final ExpectedParts parts;
    private final ExpectedVerdict expected;
    private final Estimates estimates;

    LikelihoodSections(AdmissionWords words, ExpectedParts parts, ExpectedVerdict expected) {
        this.words = words;
        this.parts = parts;
        this.expected = expected;
        estimates = new Estimates(words);
    }

    /// In one line.
    Section opening() {
        return new Section(
                words.say("memo.likelihood"),
                List.of(new Paragraph(words.sentence(parts.inShort().strip()), false)));
    }

    /// The figures and rules behind it.
    Section rest() {
        List<Block> blocks = new ArrayList<>();
        figures().ifPresent(blocks::add);
        rules().ifPresent(blocks::add);
        blocks.add(new Paragraph(calibration(Calibration.OF_EXPECTED_VERDICTS), true));
        return new Section(words.say("memo.expected"), blocks);
    }

    private Optional<Block> figures() {
        List<List<Entry>> rows = new ArrayList<>();
        for (ExpectedVerdict.DrawnFigure one : expected.figures()) {
            if (!one.exact()) {
                rows.add(
                        List.of(
                                Entry.of(words.sentence(words.item(one.item()))),
                                Entry.of(estimates.write(one.item(), one.spread().median())),
                                Entry.of(estimates.range(one.item(), one.spread()))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Grid(
                                List.of(
                                        new Head(words.words().get("admit.figure"), 40, false),
                                        new Head(words.say("median"), 25, true),
                                        new Head(words.say("memo.range"), 35, true)),
                                rows));
    }

    private Optional<Block> rules() {
        List<List<Entry>> rows = new ArrayList<>();
        for (ExpectedVerdict.RuleChance one : expected.rules()) {
            rows.add(
                    List.of(
                            Entry.of(words.sentence(words.nameAndScope(one.rule()))),
                            Entry.of(words.write(one.rule(), one.rule().floor())),
                            Entry.of(estimates.chance(one.met()))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Grid(
                                List.of(
                                        new Head(words.say("rule"), 40, false),
                                        new Head(words.say("floor"), 25, true),
                                        new Head(words.say("chance_met"), 35, true)),
                                rows));
    }

    private String calibration(Calibration found) {
        return words.say(
                "memo.calibration",
                found.verdicts(),
                Numbers.percent(found.right()),
                Numbers.plain(found.brier()),
                found.hidden(),
                found.projects(),
                Numbers.percent(found.covered()),
                Calibration.COMMAND,
                found.on());
    }
}
