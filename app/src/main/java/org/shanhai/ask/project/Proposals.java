package org.shanhai.ask.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.Entered;
import org.shanhai.admit.Proposal;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.pack.project.FilledForm;
import org.shanhai.pack.project.FormFile;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.ProjectSettings;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.region.Industries;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;

/// Makes proposals of what a person asks, or refuses with the way out.
public final class Proposals {
    private final Reading.Sound sound;
    private final Region region;
    private final Optional<DecimalMark> decimal;
    private final Words words;
    private final AdmissionWords names;
    private final List<Problem> warnings = new ArrayList<>();

    /// @param decimal the decimal mark of what the asker brings, if said
    public Proposals(Reading.Sound sound, Optional<DecimalMark> decimal, Words words) {
        this.decimal = decimal;
        this.sound = sound;
        region = sound.region();
        this.words = words;
        names = new AdmissionWords(region, words);
    }

    /// The projects of the pack.
    public List<ProjectEntry> listAll() {
        return region.projects().stream().map(ProjectEntry::of).toList();
    }

    /// The projects of a file, or the one of the pack that goes by the name.
    ///
    /// @throws Refusal where the file is wrong, or nothing goes by the name
    public List<ProjectEntry> find(String nameOrFile) {
        if (looksLikeFile(nameOrFile)) {
            return switch (ProjectFile.read(Path.of(nameOrFile), region, sound.rates(), decimal)) {
                case FileReading.Sound<List<ProjectEntry>> read -> {
                    warnings.addAll(read.problems());
                    yield read.value();
                }
                case FileReading.Broken<List<ProjectEntry>> broken ->
                        throw broken(nameOrFile, broken.problems());
            };
        }
        return List.of(ProjectEntry.of(new Named(region, words).project(nameOrFile)));
    }

    private Refusal broken(String what, List<Problem> problems) {
        return new Refusal(PackProblems.answer(what, problems, words));
    }

    private boolean looksLikeFile(String text) {
        if (region.projects().stream().anyMatch(project -> project.key().equals(text))) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        try {
            return lower.endsWith(".csv")
                    || lower.endsWith(".xlsx")
                    || lower.endsWith(".json")
                    || Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /// Whether a project says where in the study area it would stand.
    public boolean isInside(ProjectEntry entry) {
        return Proposal.of(region, entry.project()).isPresent();
    }

    /// The project where it is asked for, else where it says.
    ///
    /// @throws Refusal where it is neither said, or the zone is not known
    public Proposal place(ProjectEntry entry, Optional<String> zone) {
        Project project = entry.project();
        if (zone.isPresent()) {
            return at(project, zone.get());
        }
        return Proposal.of(region, project).orElseThrow(() -> needsZone(project));
    }

    private Proposal at(Project project, String name) {
        NameIndex<Zone> zones = new NameIndex<>();
        for (Zone zone : region.zones()) {
            zones.add(zone, zone.key());
            zones.add(zone, zone.name());
            zones.add(zone, zone.nameLocal());
        }
        boolean placeOnly =
                !(zones.lookUp(name) instanceof NameIndex.Found<Zone>)
                        && region.places().lookUp(name) instanceof NameIndex.Found<Place>;
        Named named = new Named(region, words);
        if (placeOnly) {
            return Proposal.at(project, named.unit(name));
        }
        Subject.OfZone found = (Subject.OfZone) named.subject(name, Optional.of(Subject.Kind.ZONE));
        return Proposal.at(region, project, found.zone());
    }

    private Refusal needsZone(Project project) {
        Industries industries = region.industries();
        List<Answer.Item> fitting =
                region.zones().stream()
                        .filter(
                                zone ->
                                        project.industry()
                                                .filter(code -> isMeantFor(zone, code, industries))
                                                .isPresent())
                        .map(
                                zone ->
                                        new Answer.Item(
                                                zone.key() + "  " + names.name(zone), zone.key()))
                        .toList();
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(
                new Answer.Statement(
                        "needs_zone",
                        words.get(
                                "admit.needs_zone",
                                names.name(project),
                                words.pick(region.name(), region.nameLocal())),
                        project.key()));
        parts.add(
                new Answer.Items(
                        "zones",
                        fitting.isEmpty() ? "" : words.get("admit.needs_zone_named"),
                        fitting));
        return new Refusal(new Answer("", parts));
    }

    private static boolean isMeantFor(Zone zone, String code, Industries industries) {
        int number = industries.number(code);
        return zone.positioning().stream()
                .flatMap(key -> industries.findSet(key).stream())
                .flatMapToInt(set -> java.util.Arrays.stream(set.members()))
                .anyMatch(member -> member == number);
    }

    /// What is odd in the projects that were read.
    public List<Problem> warnings() {
        return warnings;
    }

    /// What is odd in the rules asked for.
    public List<Problem> warnings(String asked) {
        return new Rulesets(region, sound.rates(), decimal, words).warnings(asked);
    }

    /// The ruleset asked for, else the default of the place.
    ///
    /// @throws Refusal where there is none
    public Ruleset ruleset(Optional<String> asked, Proposal proposal) {
        if (asked.isPresent()) {
            Ruleset chosen =
                    new Rulesets(region, sound.rates(), decimal, words).choose(asked.get());
            if (chosen.purpose() == Ruleset.Purpose.WATCH) {
                throw Refusal.saying(
                        "watch_list", words.get("rules.watch_list", names.name(chosen)));
            }
            return chosen;
        }
        return region.findDefaultRuleset(proposal.place())
                .orElseThrow(
                        () -> {
                            List<String> keys =
                                    region.rulesets().stream().map(Ruleset::key).toList();
                            String text =
                                    keys.isEmpty()
                                            ? words.get("admit.no_ruleset_at_all")
                                            : words.get(
                                                    "admit.no_ruleset",
                                                    names.name(proposal.place()),
                                                    String.join(", ", keys));
                            return new Refusal(
                                    new Answer(
                                            "",
                                            List.of(
                                                    new Answer.Statement(
                                                            "no_ruleset", text, keys))));
                        });
    }

    /// What the file says was answered and found, unless the asker sets it otherwise.
    public String answers(ProjectEntry entry, List<String> sets) {
        if (sets.isEmpty()) {
            return entry.answers();
        }
        return ProjectSettings.change(entry, sets, region, sound.rates(), decimal)
                        instanceof FileReading.Sound<List<ProjectEntry>> read
                ? read.value().getFirst().answers()
                : entry.answers();
    }

    /// The form that a firm filled in.
    ///
    /// @throws Refusal where anything in it is wrong, or contradicts what is set or was found
    FilledForm form(
            Path file,
            ProjectEntry entry,
            Optional<String> zone,
            List<String> sets,
            List<String> found) {
        String site = place(entry, zone).siteKey();
        FilledForm form =
                new FormFile(entry, site, sets, found, region, sound.rates(), decimal).read(file);
        if (!form.problems().isEmpty()) {
            throw broken(file.toString(), form.problems());
        }
        return form;
    }

    /// The proposal with the further figures of its file, and what the asker sets and bounds.
    ///
    /// @throws Refusal where a setting is wrong
    public Proposal withAsked(
            Proposal proposal, ProjectEntry entry, List<String> sets, List<String> bounds) {
        FileReading<Map<String, Quantity>> between =
                ProjectSettings.bounds(bounds, region, sound.rates(), decimal);
        List<Problem> problems = new ArrayList<>();
        ProjectEntry changed = entry;
        if (!sets.isEmpty()) {
            switch (ProjectSettings.change(entry, sets, region, sound.rates(), decimal)) {
                case FileReading.Sound<List<ProjectEntry>> read -> {
                    warnings.addAll(read.problems());
                    changed = read.value().getFirst();
                }
                case FileReading.Broken<List<ProjectEntry>> broken ->
                        problems.addAll(broken.problems());
            }
        }
        problems.addAll(between.problems());
        if (problems.isEmpty() && between instanceof FileReading.Sound(var byKey, var _)) {
            return new Entered(entry, changed, byKey).at(proposal.place(), proposal.zone());
        }
        throw broken(entry.project().key(), problems);
    }
}
