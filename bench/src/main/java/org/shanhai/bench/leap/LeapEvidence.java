package org.shanhai.bench.leap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.bench.BenchChecks;
import org.shanhai.capability.entry.ChanceCalibration;
import org.shanhai.estimate.Estimator;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntryChances;
import org.shanhai.leap.EntrySpan;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Prints how well chances of entry told what later-developed places entered, beside what is told
/// by one thing alone, and what the lists come to; exit code 1 where they are not ahead as asked.
public final class LeapEvidence {
    private static final int MOST_FIRSTS = 6;

    private final Leap leap;
    private final Map<Place, Shortlist> lists = new HashMap<>();

    private LeapEvidence(Region region) {
        Activity activity = Estimator.estimate(region).orElseThrow().activity();
        leap =
                Leap.of(
                        SupplyChains.of(region, activity),
                        Structure.of(region, activity),
                        Profiles.of(region));
    }

    public static void main(String[] arguments) {
        // What came later is judged over the mountain places first listed.
        Region region =
                PackReader.read(
                                EmbeddedPacks.preferred(),
                                PackOptions.PLAIN.of(2021),
                                Progress.SILENT)
                        .orElseThrow();
        BenchChecks checks = new BenchChecks();
        LeapEvidence evidence = new LeapEvidence(region);
        EntryChances chances = evidence.leap.findChances().orElseThrow();
        List<EntrySkill> skills = EntrySkill.list(region, chances.spans());
        for (EntrySkill skill : skills) {
            print(skill, checks);
            evidence.printListed(skill, checks);
            new NatureEvidence(skill.span(), evidence::candidate).print();
        }
        evidence.lists(checks);
        new RungEvidence(evidence.leap).print(checks);
        WorthEvidence.print(region, checks);
        checks.end();
    }

    private Candidate candidate(EntrySpan.Cell cell) {
        Region region = leap.region();
        Place place = region.places().unit(region.insideUnits()[cell.place()]);
        return lists.computeIfAbsent(place, each -> leap.list(each, LeapOrder.EXPECTED))
                .find(region.industries().get(cell.industry()))
                .orElseThrow();
    }

    private EntrySkill.Value value(EntrySpan.Cell cell) {
        return EntrySkill.Value.of(candidate(cell));
    }

    private static void print(EntrySkill skill, BenchChecks checks) {
        EntrySpan span = skill.span();
        System.out.printf(
                "Firms until %d, entries until %s: %.3f of what could be entered in %d later-developed places came; fitted on %s%n",
                span.before(),
                span.until().isPresent() ? "" + span.until().getAsInt() : "the end",
                skill.base(),
                skill.lists().size(),
                skill.earlier().isPresent()
                        ? "earlier entries of other places"
                        : "the other places");
        double told = skill.atTen(EntrySkill.Told::chance).mean();
        skill.orders()
                .forEach(
                        (key, by) -> {
                            EntrySkill.Share ten = skill.atTen(by);
                            System.out.printf(
                                    "  %-8s of the first ten %.3f (error %.3f) came; area under the curve %.3f%n",
                                    key, ten.mean(), ten.error(), skill.area(by));
                            if (!key.equals("chance")) {
                                checks.that(told > ten.mean(), "ahead of " + key + " at ten");
                            }
                        });
        StringBuilder fifths = new StringBuilder();
        double worst = 0;
        for (ChanceCalibration.Group fifth : skill.fifths()) {
            fifths.append(" %.1f/%.1f".formatted(100 * fifth.told(), 100 * fifth.cameTrue()));
            worst = Math.max(worst, Math.abs(100 * (fifth.cameTrue() - fifth.told())));
        }
        System.out.println("  fifths, told and came in %:" + fifths);
        checks.that(worst < 5, "fifths within 5 points after the base rate");
    }

    /// The lists as they are shown, of what may be proposed, beside what else one could go by.
    private void printListed(EntrySkill skill, BenchChecks checks) {
        Map<String, EntrySkill.Head> heads = new LinkedHashMap<>();
        skill.listed(this::value).forEach((key, by) -> heads.put(key, skill.head(by, this::value)));
        heads.forEach(
                (key, head) ->
                        System.out.printf(
                                "  listed by %-8s of the first ten %.3f came, of that %.2f clean, a job brings %.2f times one of the place; all together %.3f%n",
                                key, head.came(), head.clean(), head.worth(), head.mean()));
        EntrySkill.Head shown = head(heads, LeapOrder.EXPECTED.key());
        for (String key : List.of("none", "seen")) {
            EntrySkill.Share ahead = shown.ahead(head(heads, key));
            System.out.printf(
                    "  the order shown brought %.3f (error %.3f) more than %s%n",
                    ahead.mean(), ahead.error(), key);
        }
        checks.that(
                shown.ahead(head(heads, "none")).isAhead(),
                "the order shown brought more than any");
        checks.that(
                !head(heads, "seen").ahead(shown).isAhead(),
                "the order shown is level with a firm of it seen, then worth and cleanness");
    }

    private static EntrySkill.Head head(Map<String, EntrySkill.Head> of, String key) {
        return Objects.requireNonNull(of.get(key), key);
    }

    private void lists(BenchChecks checks) {
        Map<String, Integer> firsts = new HashMap<>();
        List<Set<String>> heads = new ArrayList<>();
        int far = 0;
        for (Place place : leap.listMountain()) {
            Shortlist list = leap.list(place, LeapOrder.EXPECTED);
            firsts.merge(list.proposed().getFirst().industry().name(), 1, Integer::sum);
            heads.add(
                    list.proposed().stream()
                            .limit(Shortlist.HEAD)
                            .map(each -> each.industry().code())
                            .collect(Collectors.toSet()));
            far += list.counts().getOrDefault(LeapClass.FAR, 0);
        }
        double shared = 0;
        for (int a = 0; a < heads.size(); a++) {
            for (int b = 0; b < a; b++) {
                Set<String> both = new HashSet<>(heads.get(a));
                both.retainAll(heads.get(b));
                shared += both.size() / (double) Shortlist.HEAD;
            }
        }
        double overlap = shared / (heads.size() * (heads.size() - 1) / 2.0);
        int most = firsts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        System.out.printf(
                "Lists of %d places: the most common first %d times, overlap of first tens %.3f, far %d%n",
                heads.size(), most, overlap, far);
        checks.that(most <= MOST_FIRSTS, "none first in more than six");
        checks.that(overlap < 1 / 3.0, "two first tens share less than a third");
    }
}
