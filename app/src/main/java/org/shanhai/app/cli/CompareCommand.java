package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.ComparedVariant;
import org.shanhai.app.admit.ComparisonSheet;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Problems;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.project.AdmissionModel;
import org.shanhai.ask.project.Findings;
import org.shanhai.ask.project.Proposals;
import org.shanhai.pack.Reading;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One project in several zones, or several projects for one site, side by side.
@Command(
        name = "compare",
        description = "${bundle:compare.about}",
        footer = "${bundle:compare.examples}")
final class CompareCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Parameters(
            arity = "1..*",
            paramLabel = "PROJECT",
            description = "${bundle:compare.project.about}")
    private List<String> projects = new ArrayList<>();

    /// A name may hold a comma, so one is taken whole.
    @Option(names = "--zone", paramLabel = "ZONE", description = "${bundle:compare.zone.about}")
    private List<String> zones = new ArrayList<>();

    @Option(
            names = "--zones",
            split = "[,，]",
            paramLabel = "ZONE",
            description = "${bundle:compare.zones.about}")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "RULES", description = "${bundle:admit.rules.about}")
    private @Nullable String rules;

    @Option(names = "--set", paramLabel = "FIGURE=VALUE", description = "${bundle:admit.set.about}")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--found",
            paramLabel = "MATTER=FOUND",
            description = "${bundle:admit.found.about}")
    private List<String> found = new ArrayList<>();

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:compare.csv.about}")
    private @Nullable Path csv;

    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    CompareCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        List<String> sites =
                Stream.concat(zones.stream(), keys.stream()).map(String::strip).toList();
        requireCount(Math.max(1, sites.size()) * projects.size());
        Reading.Sound sound = context.getSound();
        Region region = sound.region();
        Proposals proposals = new Proposals(sound, context.options().decimal(), words);
        List<ProjectEntry> entries = new ArrayList<>();
        projects.forEach(each -> entries.addAll(proposals.find(each)));
        if (entries.size() > 1 && sites.size() > 1) {
            throw wrong("compare.projects_and_zones");
        }
        List<Asked> asked = new ArrayList<>();
        for (ProjectEntry entry : entries) {
            if (sites.isEmpty()) {
                asked.add(ask(region, proposals, entry, Optional.empty()));
            }
            for (String site : sites) {
                asked.add(ask(region, proposals, entry, Optional.of(site)));
            }
        }
        requireSome(asked, words, region);
        List<ComparedVariant> variants = decide(region, asked, entries.size() > 1);
        if (csv != null) {
            AnswerCsv.save(
                    ComparisonSheet.table(region, variants, words),
                    ComparisonSheet.TABLE,
                    new AnswerFile(csv, force.given(), excel.form()),
                    words);
        }
        Answer answer = ComparisonSheet.of(region, variants, words);
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        Problems.warnings(
                        "project_warnings",
                        words.get("admit.project_warnings"),
                        proposals.warnings(),
                        words)
                .ifPresent(parts::add);
        context.print(new Answer(answer.title(), answer.findings(), parts), shanhai.json());
        return ExitCodes.DONE;
    }

    private record Asked(Proposal proposal, Ruleset ruleset) {}

    /// As `admit` is asked, so that it answers the same.
    private Asked ask(
            Region region, Proposals proposals, ProjectEntry entry, Optional<String> zone) {
        Proposal proposal =
                proposals.withAsked(proposals.place(entry, zone), entry, sets, List.of());
        Ruleset ruleset = proposals.ruleset(Optional.ofNullable(rules), proposal);
        List<String> answers =
                Stream.concat(
                                Findings.split(proposals.answers(entry, sets)).stream(),
                                found.stream())
                        .toList();
        Findings findings = new Findings(region, shanhai.context().words());
        return new Asked(findings.add(proposal, ruleset, answers), ruleset);
    }

    private void requireCount(int count) {
        if (count > ComparisonSheet.MOST) {
            throw wrong("compare.too_many", count, ComparisonSheet.MOST);
        }
    }

    private void requireSome(List<Asked> asked, Words words, Region region) {
        requireCount(asked.size());
        if (asked.size() < 2) {
            throw wrong("compare.too_few");
        }
        Set<Asked> seen = new HashSet<>();
        for (Asked each : asked) {
            if (!seen.add(each)) {
                AdmissionWords names = new AdmissionWords(region, words);
                throw wrong(
                        "compare.twice",
                        names.name(each.proposal().project()),
                        site(names, each.proposal()));
            }
        }
    }

    private WrongUse wrong(String key, Object... arguments) {
        return new WrongUse(shanhai.context().words().get(key, arguments));
    }

    private static String site(AdmissionWords names, Proposal proposal) {
        Optional<Zone> zone = proposal.zone();
        return zone.isPresent() ? names.name(zone.get()) : names.name(proposal.place());
    }

    private List<ComparedVariant> decide(Region region, List<Asked> asked, boolean byProject) {
        Context context = shanhai.context();
        AdmissionWords names = new AdmissionWords(region, context.words());
        Admissions admissions = AdmissionModel.of(context.session(), region);
        List<ComparedVariant> variants = new ArrayList<>();
        for (Asked each : asked) {
            Admission admission =
                    context.session().until("admit.fitting", () -> admissions.decide(each.proposal(), each.ruleset()));
            variants.add(
                    new ComparedVariant(
                            byProject
                                    ? names.name(each.proposal().project())
                                    : site(names, each.proposal()),
                            admission,
                            admissions.expect(admission)));
        }
        return variants;
    }
}
