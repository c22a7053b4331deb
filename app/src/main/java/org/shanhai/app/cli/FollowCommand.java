package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.RegisterTrouble;
import org.shanhai.app.follow.FollowSheet;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.Problems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.project.Registers;
import org.shanhai.ask.project.Rulesets;
import org.shanhai.follow.Actual;
import org.shanhai.follow.Follow;
import org.shanhai.follow.Following;
import org.shanhai.follow.Promise;
import org.shanhai.pack.Reading;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Did they keep their word?
@Command(
        name = "follow",
        description = "${bundle:follow.about}",
        footer = "${bundle:follow.examples}")
final class FollowCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTUALS",
            description = "${bundle:follow.actuals.about}")
    private @Nullable Path actuals;

    @Option(names = "--zone", paramLabel = "ZONE", description = "${bundle:follow.zone.about}")
    private @Nullable String zone;

    @Option(
            names = "--project",
            paramLabel = "PROJECT",
            description = "${bundle:follow.project.about}")
    private @Nullable String project;

    @Option(names = "--rules", paramLabel = "RULES", description = "${bundle:follow.rules.about}")
    private @Nullable String rules;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:follow.year.about}")
    private int year;

    @Option(
            names = "--enterprise",
            paramLabel = "NAME",
            description = "${bundle:follow.enterprise.about}")
    private @Nullable String enterprise;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "${bundle:follow.out.about}")
    private @Nullable Path out;

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:follow.csv.about}")
    private @Nullable Path csv;

    @Option(names = "--into", paramLabel = "PACK", description = "${bundle:follow.into.about}")
    private @Nullable Path into;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "${bundle:follow.template.about}")
    private @Nullable Path template;

    @Mixin private RegisterOption register = new RegisterOption();
    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    FollowCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        Context context = shanhai.context().forImports();
        Reading.Sound sound = context.getSound();
        Region region = sound.region();
        List<Promise> promises = Promises.of(decisions(), region);
        if (template != null) {
            writeTemplate(template, promises);
            return ExitCodes.DONE;
        }
        FollowChecks checks = new FollowChecks(words());
        if (project != null) {
            checks.requireProject(project, promises, region);
        }
        LocalDate today = LocalDate.now(context.surroundings().clock().withZone(ZoneOffset.UTC));
        if (actuals == null) {
            context.print(ofPack(region, promises, today), shanhai.json());
            return ExitCodes.DONE;
        }
        ActualsReader.Read read =
                new ActualsReader(sound, context, promises).read(actuals, findZone(region));
        if (year != 0) {
            checks.requireYear(year, read);
        }
        Optional<Zone> whose = read.zone();
        List<Promise> followed =
                promises.stream()
                        .filter(this::isAsked)
                        .filter(promise -> isFollowed(promise, read.actuals(), whose))
                        .toList();
        if (whose.isPresent() && (zone != null || into != null)) {
            checks.requireOf(whose.get(), followed, read.file());
        }
        Following following =
                Follow.of(region, followed, read.actuals(), rating(sound), year, today);
        Optional<FollowedRecord> record = record(region, following, promises, read, context);
        Answer whole =
                FollowSheet.of(
                        region,
                        following,
                        whose.map(one -> words().pick(one.name(), one.nameLocal()))
                                .orElse(read.file()),
                        words());
        Answer answer =
                enterprise == null
                        ? whole
                        : FollowSheet.ofFirm(region, checks.firm(enterprise, following), words());
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        Problems.warnings("warnings", words().get("zone.warnings"), read.warnings(), words())
                .ifPresent(parts::add);
        write(region, following, whole, record, parts);
        context.print(new Answer(answer.title(), answer.findings(), parts), shanhai.json());
        return ExitCodes.DONE;
    }

    /// Firms are rated by a file alone.
    ///
    /// @throws WrongUse where what is asked does not go together
    private void requireSense() {
        boolean ofFile =
                rules != null
                        || year != 0
                        || enterprise != null
                        || out != null
                        || csv != null
                        || into != null;
        if (actuals != null ? template != null : ofFile) {
            throw new WrongUse(words().get("follow.actuals_or_template"));
        }
        if (project != null && into != null) {
            throw new WrongUse(words().get("follow.into_all"));
        }
    }

    /// What is to be put into a pack; empty where nothing is.
    ///
    /// @throws Refusal where it cannot be
    private Optional<FollowedRecord> record(
            Region region,
            Following following,
            List<Promise> promises,
            ActualsReader.Read read,
            Context context)
            throws IOException {
        Path pack = into;
        if (pack == null) {
            return Optional.empty();
        }
        Zone whose = new FollowChecks(words()).requireZone(read.zone(), following);
        return Optional.of(
                FollowedRecord.of(pack, whose, region, following, promises, read.file(), context));
    }

    private Words words() {
        return shanhai.context().words();
    }

    private boolean isAsked(Promise promise) {
        return project == null || promise.key().equals(project);
    }

    /// What the pack keeps, of the promises that were recorded.
    private Answer ofPack(Region region, List<Promise> promises, LocalDate today) {
        Optional<Zone> whose = findZone(region);
        List<Promise> recorded =
                promises.stream()
                        .filter(promise -> promise.decision().isPresent())
                        .filter(this::isAsked)
                        .filter(promise -> whose.isEmpty() || isOf(promise, whose.get()))
                        .toList();
        Following kept = Follow.kept(region, recorded, today);
        return FollowSheet.ofPack(
                region,
                kept.of(
                        one ->
                                isAsked(one.promise())
                                        && (whose.isEmpty() || isOf(one.promise(), whose.get()))),
                words());
    }

    private static boolean isOf(Promise promise, Zone zone) {
        return promise.zone().filter(zone.key()::equals).isPresent();
    }

    /// Those of the zone; of a file, those it tells of and all that were recorded.
    private static boolean isFollowed(Promise promise, List<Actual> actuals, Optional<Zone> whose) {
        boolean told =
                actuals.stream()
                        .anyMatch(one -> one.project().filter(promise.key()::equals).isPresent());
        boolean here = whose.isEmpty() || isOf(promise, whose.get());
        return told || promise.decision().isPresent() && here;
    }

    private List<Decision> decisions() {
        Words words = words();
        DecisionRegister opened = Registers.open(register.named(), shanhai.context().session());
        try {
            return opened.list();
        } catch (RegisterTrouble trouble) {
            if (trouble.kind() == RegisterTrouble.Kind.MISSING && register.named().isEmpty()) {
                return List.of();
            }
            throw Registers.refusal(trouble, words);
        }
    }

    private Optional<Zone> findZone(Region region) {
        return Optional.ofNullable(zone)
                .map(
                        name ->
                                ((Subject.OfZone)
                                                new Named(region, words())
                                                        .subject(
                                                                name,
                                                                Optional.of(Subject.Kind.ZONE)))
                                        .zone());
    }

    /// The ruleset asked for, else the first of the pack that makes classes and states all its
    /// benchmarks.
    private Optional<Ruleset> rating(Reading.Sound sound) {
        Region region = sound.region();
        if (rules == null) {
            return region.rulesets().stream()
                    .filter(one -> Follow.findForm(region, one).isPresent())
                    .filter(
                            one ->
                                    one.rules().stream()
                                            .noneMatch(rule -> rule.kind() == Rule.Kind.JUDGED))
                    .findFirst();
        }
        Ruleset asked =
                new Rulesets(region, sound.rates(), shanhai.context().options().decimal(), words())
                        .choose(rules);
        if (Follow.findForm(region, asked).isEmpty()) {
            throw Refusal.saying(
                    "no_classes",
                    words().get(
                                    "follow.no_classes",
                                    asked.key(),
                                    region.all(RatingForm.class).stream()
                                            .map(RatingForm::ruleset)
                                            .collect(Collectors.joining(", "))));
        }
        return Optional.of(asked);
    }

    private void write(
            Region region,
            Following following,
            Answer whole,
            Optional<FollowedRecord> record,
            List<Answer.Part> parts)
            throws IOException {
        List<String> written = new ArrayList<>();
        List<Answer> firms =
                following.rated().stream()
                        .map(one -> FollowSheet.ofFirm(region, one, words()))
                        .toList();
        FollowWorkbook workbook = new FollowWorkbook(whole, firms, words());
        if (out != null) {
            OutputFile.requireFree(out, workbook, force.given(), words());
        }
        if (csv != null) {
            AnswerFile file = new AnswerFile(csv, force.given(), excel.form());
            AnswerCsv.save(whole, FollowSheet.CLASSES, file, words());
            written.add(csv.toString());
        }
        if (out != null) {
            OutputFile.write(out, workbook, force.given(), words());
            written.add(out.toString());
        }
        if (record.isPresent()) {
            record.get().write();
            written.add(record.get().pack().toString());
        }
        if (!written.isEmpty()) {
            parts.add(
                    new Answer.Statement(
                            "written",
                            words().get("follow.written", String.join(", ", written)),
                            written,
                            true));
        }
    }

    private void writeTemplate(Path file, List<Promise> promises) throws IOException {
        Set<String> keys =
                promises.stream()
                        .filter(promise -> promise.decision().isPresent())
                        .map(Promise::key)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        OutputFile.write(
                file,
                ActualsTemplate.named(file, List.copyOf(keys), excel.form()),
                force.given(),
                words());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("projects", List.copyOf(keys));
        shanhai.context()
                .print(
                        new Answer(
                                "",
                                List.of(
                                        new Answer.Statement(
                                                "template",
                                                words().get(
                                                                "follow.template.written",
                                                                file,
                                                                keys.size()),
                                                json))),
                        shanhai.json());
    }
}
