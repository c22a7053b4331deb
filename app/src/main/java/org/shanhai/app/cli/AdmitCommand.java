package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.app.admit.AdmissionMemo;
import org.shanhai.app.admit.AdmissionSheet;
import org.shanhai.app.admit.ProjectTemplate;
import org.shanhai.app.admit.RankingSheet;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.memo.Memo;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.Problems;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.project.AdmissionModel;
import org.shanhai.ask.project.Budgets;
import org.shanhai.ask.project.Findings;
import org.shanhai.ask.project.Proposals;
import org.shanhai.pack.Reading;
import org.shanhai.region.Industry;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Should this project come in here?
@Command(name = "admit", description = "${bundle:admit.about}", footer = "${bundle:admit.examples}")
final class AdmitCommand implements Callable<Integer> {
    private static final String PRINTED = "-";

    private final Shanhai shanhai;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "${bundle:admit.project.about}")
    private @Nullable String project;

    @Option(names = "--all", description = "${bundle:admit.all.about}")
    private boolean all;

    @Option(names = "--zone", paramLabel = "ZONE", description = "${bundle:admit.zone.about}")
    private @Nullable String zone;

    @Option(names = "--rules", paramLabel = "RULES", description = "${bundle:admit.rules.about}")
    private @Nullable String rules;

    @Option(names = "--set", paramLabel = "FIGURE=VALUE", description = "${bundle:admit.set.about}")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--bound",
            paramLabel = "FIGURE=FROM..TO",
            description = "${bundle:admit.bound.about}")
    private List<String> bounds = new ArrayList<>();

    @Option(
            names = "--found",
            paramLabel = "MATTER=FOUND",
            description = "${bundle:admit.found.about}")
    private List<String> found = new ArrayList<>();

    @Option(
            names = "--incentives",
            paramLabel = "FILE",
            description = "${bundle:admit.incentives.about}")
    private @Nullable Path incentives;

    @Option(
            names = "--assume",
            paramLabel = "WHAT=VALUE",
            description = "${bundle:admit.assume.about}")
    private List<String> assumed = new ArrayList<>();

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:admit.csv.about}")
    private @Nullable Path csv;

    @Mixin private MemoOptions memo = new MemoOptions();
    @Mixin private FilterOptions filter = new FilterOptions();

    @Mixin private RecordOptions record = new RecordOptions();
    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    @Option(
            names = "--template",
            arity = "0..1",
            fallbackValue = PRINTED,
            paramLabel = "FILE",
            description = "${bundle:admit.template.about}")
    private @Nullable String template;

    @Option(
            names = "--industry",
            paramLabel = "INDUSTRY",
            description = "${bundle:admit.industry.about}")
    private @Nullable String industry;

    AdmitCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        if (template == null && project == null && !all) {
            throw new WrongUse(words.get("admit.nothing_asked"));
        }
        if (industry != null && template == null) {
            throw new WrongUse(words.get("admit.industry_without_template"));
        }
        boolean particular =
                project != null
                        || !sets.isEmpty()
                        || !bounds.isEmpty()
                        || !found.isEmpty()
                        || incentives != null
                        || !assumed.isEmpty();
        if (all && particular) {
            throw new WrongUse(words.get("admit.all_and_project"));
        }
        if (assumes("moved_share") && !assumes("moved_from")) {
            throw new WrongUse(words.get("admit.moved_share_alone"));
        }
        memo.dated(words);
        record.requireSense(words);
        if (record.asked() && (all || template != null)) {
            throw new WrongUse(words.get("admit.record_one"));
        }
        Reading.Sound sound = context.getSound();
        if (template != null) {
            writeTemplate(template, sound.region());
            return ExitCodes.DONE;
        }
        Proposals proposals = new Proposals(sound, context.options().decimal(), words);
        List<ProjectEntry> entries =
                filter.keep(
                        all ? proposals.listAll() : proposals.find(requireNonNull(project)),
                        sound.region(),
                        words);
        if (all || filter.given() || entries.size() > 1) {
            if (record.asked()) {
                throw new WrongUse(words.get("admit.record_one"));
            }
            if (incentives != null || !assumed.isEmpty()) {
                throw new WrongUse(words.get("admit.budget_of_one"));
            }
            rank(sound, proposals, entries);
        } else {
            decide(sound, proposals, entries.getFirst());
        }
        return ExitCodes.DONE;
    }

    private boolean assumes(String what) {
        return assumed.stream().anyMatch(one -> one.strip().startsWith(what + "="));
    }

    private void writeTemplate(String file, Region region) throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        Optional<Industry> asked =
                Optional.ofNullable(industry).map(name -> new Named(region, words).industry(name));
        ProjectTemplate form = new ProjectTemplate(region, words, asked);
        if (file.equals(PRINTED)) {
            context.out().print(shanhai.json() ? form.json() : form.csv());
            return;
        }
        Path path = Path.of(file);
        OutputFile.write(path, form.as(ProjectTemplate.Format.of(path)), force.given(), words);
        context.print(
                new Answer(
                        "",
                        List.of(
                                new Answer.Statement(
                                        "template",
                                        words.get("admit.template.written", file),
                                        file))),
                shanhai.json());
    }

    private void decide(Reading.Sound sound, Proposals proposals, ProjectEntry entry)
            throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        Proposal proposal =
                proposals.withAsked(
                        proposals.place(entry, Optional.ofNullable(zone)), entry, sets, bounds);
        Ruleset ruleset = proposals.ruleset(Optional.ofNullable(rules), proposal);
        Region region = sound.region();
        Findings findings = new Findings(region, words);
        // What is told on the command line counts before what the file says.
        Proposal asked =
                findings.add(
                        proposal,
                        ruleset,
                        Stream.concat(
                                        Findings.split(proposals.answers(entry, sets)).stream(),
                                        found.stream())
                                .toList());
        Budgets.Asked budget =
                new Budgets(sound, context.options().decimal(), words)
                        .ask(entry.project().key(), Optional.ofNullable(incentives), assumed);
        budget.requireFromElsewhere(asked.place(), words);
        Admissions admissions = AdmissionModel.of(context.session(), region);
        Admission admission;
        admission = context.session().until("admit.fitting", () -> admissions.decide(asked, ruleset));
        Optional<ExpectedVerdict> expected = admissions.expect(admission);
        Optional<CountyMoney> money =
                Optional.of(admissions.money(admission, budget.lines(), budget.assumptions()));
        Answer answer = AdmissionSheet.of(region, admission, expected, money, words);
        if (csv != null) {
            Answer row =
                    RankingSheet.of(
                            region, List.of(admission), List.of(), admissions::listChances, words);
            writeTable(region, row, csv);
        }
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        addWarnings(parts, proposals);
        List<Finding> told = new ArrayList<>(answer.findings());
        if (record.asked()) {
            Answer.Statement recorded =
                    new Recorder(context, shanhai.pack())
                            .record(
                                    admission,
                                    region.currency(),
                                    new Answer(answer.title(), answer.findings(), parts),
                                    arguments(),
                                    record.due(words),
                                    record);
            told.add(Recorder.finding(recorded));
            parts.add(new Answer.Statement(recorded.key(), "", recorded.json()));
        }
        if (memo.out().isPresent()) {
            Memo written =
                    AdmissionMemo.of(
                            region, admission, expected, money, memo.dated(words), words);
            parts.addAll(WrittenMemo.write("memo", written, answer, memo.out().get(), context));
        }
        context.print(new Answer(answer.title(), told, parts), shanhai.json());
    }

    /// What was asked, so that it can be asked again.
    private List<AskedFile> arguments() {
        List<AskedFile> arguments = new ArrayList<>();
        arguments.add(AskedFile.of("", requireNonNull(project), false));
        if (zone != null) {
            arguments.add(AskedFile.plain("--zone", zone));
        }
        if (rules != null) {
            arguments.add(AskedFile.of("--rules", rules, true));
        }
        sets.forEach(one -> arguments.add(AskedFile.plain("--set", one)));
        bounds.forEach(one -> arguments.add(AskedFile.plain("--bound", one)));
        found.forEach(one -> arguments.add(AskedFile.plain("--found", one)));
        if (incentives != null) {
            arguments.add(AskedFile.of("--incentives", incentives.toString(), false));
        }
        assumed.forEach(one -> arguments.add(AskedFile.plain("--assume", one)));
        return arguments;
    }

    private void rank(Reading.Sound sound, Proposals proposals, List<ProjectEntry> entries)
            throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        List<Proposal> placed = new ArrayList<>();
        List<Project> compared = new ArrayList<>();
        for (ProjectEntry entry : entries) {
            Optional<Proposal> one =
                    zone == null && !proposals.isInside(entry)
                            ? Optional.empty()
                            : Optional.of(proposals.place(entry, Optional.ofNullable(zone)));
            one.ifPresentOrElse(
                    proposal -> {
                        Proposal asked = proposals.withAsked(proposal, entry, sets, bounds);
                        placed.add(answered(sound.region(), proposals, asked, entry));
                    },
                    () -> compared.add(entry.project()));
        }
        Map<String, Ruleset> byPlace = new LinkedHashMap<>();
        for (Proposal proposal : placed) {
            byPlace.computeIfAbsent(
                    proposal.place().key(),
                    key -> proposals.ruleset(Optional.ofNullable(rules), proposal));
        }
        Admissions admissions = AdmissionModel.of(context.session(), sound.region());
        Answer answer;
        answer =
                context.session().until("admit.fitting", 
                        () ->
                                RankingSheet.of(
                                        sound.region(),
                                        admissions.rank(
                                                placed,
                                                one ->
                                                        requireNonNull(
                                                                byPlace.get(
                                                                        one.place().key()))),
                                        compared,
                                        admissions::listChances,
                                        words));
        if (csv != null) {
            writeTable(sound.region(), answer, csv);
        }
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        addWarnings(parts, proposals);
        if (memo.out().isPresent()) {
            Path out = memo.out().get();
            List<String> files =
                    RankingFolder.write(
                            answer,
                            RankingSheet.headings(sound.region(), words),
                            excel.form(),
                            out,
                            words);
            parts.add(
                    new Answer.Statement(
                            "written",
                            words.get("admit.written", out.toString(), String.join(", ", files)),
                            files));
        }
        context.print(new Answer(answer.title(), answer.findings(), parts), shanhai.json());
    }

    private Proposal answered(
            Region region, Proposals proposals, Proposal proposal, ProjectEntry entry) {
        return new Findings(region, shanhai.context().words())
                .add(
                        proposal,
                        proposals.ruleset(Optional.ofNullable(rules), proposal),
                        Findings.split(entry.answers()));
    }

    private void addWarnings(List<Answer.Part> parts, Proposals proposals) {
        Words words = shanhai.context().words();
        Problems.warnings(
                        "project_warnings",
                        words.get("admit.project_warnings"),
                        proposals.warnings(),
                        words)
                .ifPresent(parts::add);
        if (rules != null) {
            Problems.warnings(
                            "rules_warnings",
                            words.get("rules.warnings"),
                            proposals.warnings(rules),
                            words)
                    .ifPresent(parts::add);
        }
    }

    private void writeTable(Region region, Answer ranking, Path file) throws IOException {
        Words words = shanhai.context().words();
        AnswerCsv.save(
                ranking,
                RankingSheet.TABLE,
                RankingSheet.headings(region, words),
                new AnswerFile(file, force.given(), excel.form()),
                words);
    }
}
