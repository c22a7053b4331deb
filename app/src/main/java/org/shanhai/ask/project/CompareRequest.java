package org.shanhai.ask.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.ComparedVariant;
import org.shanhai.app.admit.ComparisonSheet;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;

/// How do several projects do at one site, or one at several?
///
/// @param zones each a name, which may hold a comma
/// @param keys several between commas
public record CompareRequest(
        @Handed(label = "PROJECT", name = "project", last = true) List<String> projects,
        @Handed(label = "ZONE", name = "zone") List<String> zones,
        @Handed(label = "ZONE", name = "zones") List<String> keys,
        @Handed(label = "RULES", about = "admit.rules.about", file = true) Optional<String> rules,
        @Handed(label = "FIGURE=VALUE", name = "set", about = "admit.set.about") List<String> sets,
        @Handed(label = "MATTER=FOUND", about = "admit.found.about") List<String> found)
        implements Request<CompareResult> {
    @Override
    public CompareResult answer(Session session) {
        List<String> sites =
                Stream.concat(
                                zones.stream(),
                                keys.stream().flatMap(each -> Arrays.stream(each.split("[,，]"))))
                        .map(String::strip)
                        .toList();
        requireCount(Math.max(1, sites.size()) * projects.size(), session);
        Reading.Sound sound = session.sound();
        Variants variants = new Variants(sound, session, rules, sets, List.of());
        List<ProjectEntry> entries = new ArrayList<>();
        projects.forEach(each -> entries.addAll(variants.proposals().find(each)));
        if (entries.size() > 1 && sites.size() > 1) {
            throw session.wrong("compare.projects_and_zones");
        }
        List<Optional<String>> at =
                sites.isEmpty()
                        ? List.of(Optional.empty())
                        : sites.stream().map(Optional::of).toList();
        // As `admit` is asked, so that it answers the same.
        List<Variants.Variant> asked =
                entries.stream()
                        .flatMap(
                                entry ->
                                        at.stream()
                                                .map(
                                                        site ->
                                                                variants.of(
                                                                        entry,
                                                                        site,
                                                                        found,
                                                                        Optional.empty())))
                        .toList();
        requireSome(asked, session, sound.region());
        return new CompareResult(
                sound.region(),
                decide(sound.region(), session, asked, entries.size() > 1),
                variants.doubts());
    }

    private static void requireCount(int count, Session session) {
        if (count > ComparisonSheet.MOST) {
            throw session.wrong("compare.too_many", count, ComparisonSheet.MOST);
        }
    }

    private static void requireSome(List<Variants.Variant> asked, Session session, Region region) {
        requireCount(asked.size(), session);
        if (asked.size() < 2) {
            throw session.wrong("compare.too_few");
        }
        Set<Variants.Variant> seen = new HashSet<>();
        for (Variants.Variant each : asked) {
            if (!seen.add(each)) {
                AdmissionWords names = new AdmissionWords(region, session.words());
                throw session.wrong(
                        "compare.twice",
                        names.name(each.proposal().project()),
                        site(names, each.proposal()));
            }
        }
    }

    private static String site(AdmissionWords names, Proposal proposal) {
        return proposal.zone().map(names::name).orElseGet(() -> names.name(proposal.place()));
    }

    private static List<ComparedVariant> decide(
            Region region, Session session, List<Variants.Variant> asked, boolean byProject) {
        AdmissionWords names = new AdmissionWords(region, session.words());
        Admissions admissions = AdmissionModel.of(session, region);
        List<ComparedVariant> variants = new ArrayList<>();
        for (Variants.Variant each : asked) {
            Admission admission =
                    session.until(
                            "admit.fitting",
                            () -> admissions.decide(each.proposal(), each.ruleset()));
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
