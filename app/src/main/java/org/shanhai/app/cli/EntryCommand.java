package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.capability.CapabilitySheet;
import org.shanhai.app.entry.EntryFile;
import org.shanhai.app.entry.EntryFindings;
import org.shanhai.app.entry.EntrySheet;
import org.shanhai.app.entry.TablePanel;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.WrongUse;
import org.shanhai.capability.Panel;
import org.shanhai.capability.Selection;
import org.shanhai.capability.entry.EntryAnswer;
import org.shanhai.capability.entry.EntryPrediction;
import org.shanhai.capability.entry.EntryQuestion;
import org.shanhai.capability.entry.EntryRule;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.panel.PanelReader;
import org.shanhai.pack.panel.PanelReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which industries may a place enter, and how well did such chances do?
@Command(name = "entry", description = "${bundle:entry.about}", footer = "${bundle:entry.examples}")
final class EntryCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    private final Shanhai shanhai;

    @Mixin private TableOptions options = new TableOptions();

    @Option(names = "--from", paramLabel = "YEAR", description = "${bundle:entry.from}")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "YEAR", description = "${bundle:entry.to}")
    private @Nullable String to;

    @Option(names = "--in", paramLabel = "PLACE", description = "${bundle:entry.in}")
    private @Nullable String place;

    @Option(names = "--top", paramLabel = "N", description = "${bundle:chains.top}")
    private int top = SCREENFUL;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:entry.out}")
    private @Nullable Path out;

    @Mixin private ForceOption force = new ForceOption();

    @Option(
            names = "--absent-below",
            paramLabel = "RCA",
            description = "${bundle:entry.absent_below}")
    private double absentBelow = EntryRule.STANDARD.absentBelow();

    @Option(
            names = "--present-from",
            paramLabel = "RCA",
            description = "${bundle:entry.present_from}")
    private double presentFrom = EntryRule.STANDARD.presentFrom();

    @Option(
            names = "--present-size",
            paramLabel = "N",
            description = "${bundle:entry.present_size}")
    private double presentSize = EntryRule.PERSONS;

    @Option(
            names = "--min-size",
            paramLabel = "TOTAL",
            description = "${bundle:capability.min_size}")
    private double minSize;

    @Option(
            names = "--min-industry",
            paramLabel = "TOTAL",
            description = "${bundle:capability.min_industry}")
    private double minIndustry;

    @Option(names = "--columns", description = "${bundle:entry.columns}")
    private boolean columns;

    EntryCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        if (columns) {
            context.whole().print(EntryFile.explained(words), shanhai.json());
            return ExitCodes.DONE;
        }
        EntryQuestion question = question(words);
        Path file =
                options.findTable().orElseThrow(() -> new WrongUse(words.get("entry.no_table")));
        if (out != null) {
            EntryFile.requireFree(out, force.given(), words);
        }
        FileReading.Sound<PanelReading> sound = read(file, context);
        Panel panel = TablePanel.of(sound.value().table());
        checkYears(panel, words);
        if (place != null && !panel.places().contains(place)) {
            throw new WrongUse(words.get("entry.no_place", place));
        }
        EntryAnswer answer = EntryPrediction.of(panel, question);
        switch (answer) {
            case EntryAnswer.Undetermined none -> throw new Refusal(undetermined(none, words));
            case EntryAnswer.Predicted predicted -> {
                if (out != null) {
                    EntryFile.write(predicted, out, force.given(), words);
                }
                context.print(sheet(file, sound, predicted, question, words), shanhai.json());
            }
        }
        return ExitCodes.DONE;
    }

    private Answer sheet(
            Path file,
            FileReading.Sound<PanelReading> sound,
            EntryAnswer.Predicted predicted,
            EntryQuestion question,
            Words words) {
        List<Answer.Part> parts = new ArrayList<>();
        if (out != null) {
            parts.add(new Answer.Statement("out", out.toString(), out.toString()));
        }
        parts.addAll(new CapabilitySheet(words, top).read(file, sound));
        if (!sound.problems().isEmpty()) {
            parts.add(
                    new Answer.Items(
                            "notices",
                            words.get("capability.notices"),
                            sound.problems().stream()
                                    .map(problem -> CapabilitySheet.notice(problem, words))
                                    .toList()));
        }
        parts.addAll(
                new EntrySheet(words, top)
                        .of(predicted, question.rule(), Optional.ofNullable(place)));
        return new Answer(
                "", EntryFindings.of(predicted, Optional.ofNullable(place), words), parts);
    }

    private FileReading.Sound<PanelReading> read(Path file, Context context) {
        try (Waiter.Counted progress = context.session().waiter().counting(1_000_000)) {
            return switch (PanelReader.read(
                    file, options.question(context.options().decimal()), progress)) {
                case FileReading.Sound<PanelReading> sound -> sound;
                case FileReading.Broken<PanelReading> broken ->
                        throw new Refusal(
                                PackProblems.answer(
                                        file.toString(), broken.problems(), context.words()));
            };
        }
    }

    private EntryQuestion question(Words words) {
        if (!(absentBelow > 0) || !(presentFrom >= absentBelow) || Double.isInfinite(presentFrom)) {
            throw new WrongUse(
                    words.get(
                            "entry.rule_wrong",
                            Double.toString(absentBelow),
                            Double.toString(presentFrom)));
        }
        if (!(minSize >= 0) || !(minIndustry >= 0) || !(presentSize >= 0)) {
            throw new WrongUse(words.get("capability.size_wrong"));
        }
        if (top < 1) {
            throw new WrongUse(words.get("chains.top_wrong", top));
        }
        return new EntryQuestion(
                new EntryRule(absentBelow, presentFrom, presentSize),
                new Selection(minSize, minIndustry, Set.of()),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private void checkYears(Panel panel, Words words) {
        List<String> years = panel.years();
        for (String year : new String[] {from, to}) {
            if (year != null && !years.contains(year)) {
                throw new WrongUse(words.get("entry.no_year", year, String.join(", ", years)));
            }
        }
        int first = from == null ? 0 : years.indexOf(from);
        int last = to == null ? years.size() - 1 : years.indexOf(to);
        if (years.size() > 1 && first >= last) {
            throw new WrongUse(words.get("entry.backwards", years.get(first), years.get(last)));
        }
    }

    private static Answer undetermined(EntryAnswer.Undetermined none, Words words) {
        String why = none.why().key();
        String text = words.get("entry.undetermined." + why, Integer.toString(none.cells()));
        return new Answer(
                "",
                List.of(
                        new Answer.Statement(
                                "undetermined",
                                text,
                                JsonObject.of(
                                        "why", why, "cells", none.cells(), "message", text))));
    }
}
