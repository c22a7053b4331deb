package org.shanhai.ask.project;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;
import org.shanhai.pack.project.FilledForm;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Ruleset;

/// Should this project come in here?
///
/// @param place of many projects, those that stand there
/// @param inZone of many projects, those that ask for it
public record AdmitRequest(
        @Handed(label = "PROJECT", last = true) Optional<String> project,
        @Handed boolean all,
        @Handed(label = "ZONE") Optional<String> zone,
        @Handed(label = "RULES", file = true) Optional<String> rules,
        @Handed(label = "DOCUMENT") Optional<String> floorBy,
        @Handed(label = "FIGURE=VALUE", name = "set") List<String> sets,
        @Handed(label = "FIGURE=FROM..TO", name = "bound") List<String> bounds,
        @Handed(label = "MATTER=FOUND") List<String> found,
        @Handed(label = "FILE", file = true) Optional<Path> answers,
        @Handed(label = "FILE", file = true) Optional<Path> incentives,
        @Handed(label = "WHAT=VALUE", name = "assume") List<String> assumed,
        @Handed(label = "PLACE", about = "admit.filter.place.about") Optional<String> place,
        @Handed(label = "ZONE", about = "admit.filter.zone.about") Optional<String> inZone,
        @Handed(label = "STATUS", about = "admit.filter.status.about") Optional<String> status,
        @Handed(label = "FROM..TO", about = "admit.filter.year.about") Optional<String> year)
        implements Request<AdmitResult> {
    @Override
    public AdmitResult answer(Session session) {
        requireSense(session);
        Filter filter = new Filter(place, inZone, status, year);
        Reading.Sound sound = session.sound();
        Variants variants = new Variants(sound, session, rules, floorBy, sets, bounds);
        List<ProjectEntry> entries =
                filter.keep(
                        all
                                ? variants.proposals().listAll()
                                : variants.proposals().find(project.orElseThrow()),
                        sound.region(),
                        session.words());
        if (!all && !filter.isGiven() && entries.size() == 1) {
            return decide(sound, session, variants, entries.getFirst());
        }
        if (isAboutMoney() || answers.isPresent()) {
            throw session.wrong("admit.budget_of_one");
        }
        return rank(sound, session, variants, entries);
    }

    private boolean isAboutMoney() {
        return incentives.isPresent() || !assumed.isEmpty();
    }

    private void requireSense(Session session) {
        if (project.isEmpty() && !all) {
            throw session.wrong("admit.nothing_asked");
        }
        boolean particular =
                project.isPresent()
                        || !sets.isEmpty()
                        || !bounds.isEmpty()
                        || !found.isEmpty()
                        || answers.isPresent()
                        || isAboutMoney();
        if (all && particular) {
            throw session.wrong("admit.all_and_project");
        }
        if (assumes("moved_share") && !assumes("moved_from")) {
            throw session.wrong("admit.moved_share_alone");
        }
    }

    private boolean assumes(String what) {
        return assumed.stream().anyMatch(one -> one.strip().startsWith(what + "="));
    }

    private AdmitResult decide(
            Reading.Sound sound, Session session, Variants variants, ProjectEntry entry) {
        Optional<FilledForm> form =
                answers.map(file -> variants.proposals().form(file, entry, zone, sets, found));
        Variants.Variant asked = variants.of(entry, zone, found, form);
        Budgets.Asked budget =
                new Budgets(sound, session.options().decimal(), session.words())
                        .ask(entry.project().key(), incentives, assumed);
        budget.requireFromElsewhere(asked.proposal().place(), session.words());
        Admissions admissions = AdmissionModel.of(session, sound.region());
        Admission admission =
                session.until(
                        "admit.fitting",
                        () -> admissions.decide(asked.proposal(), asked.ruleset()));
        return new AdmitResult.Decided(
                sound.region(),
                admissions,
                admission,
                admissions.expect(admission),
                admissions.money(admission, budget.lines(), budget.assumptions()),
                form,
                variants.doubts());
    }

    private AdmitResult rank(
            Reading.Sound sound, Session session, Variants variants, List<ProjectEntry> entries) {
        List<Proposal> placed = new ArrayList<>();
        List<Project> compared = new ArrayList<>();
        Map<String, Ruleset> byPlace = new HashMap<>();
        for (ProjectEntry entry : entries) {
            if (zone.isEmpty() && !variants.proposals().isInside(entry)) {
                compared.add(entry.project());
            } else {
                Variants.Variant one = variants.of(entry, zone, List.of(), Optional.empty());
                placed.add(one.proposal());
                byPlace.put(one.proposal().place().key(), one.ruleset());
            }
        }
        Admissions admissions = AdmissionModel.of(session, sound.region());
        List<Admission> ranked =
                session.until(
                        "admit.fitting",
                        () ->
                                admissions.rank(
                                        placed,
                                        one -> requireNonNull(byPlace.get(one.place().key()))));
        return new AdmitResult.Ranked(
                sound.region(), admissions, ranked, compared, variants.doubts());
    }
}
