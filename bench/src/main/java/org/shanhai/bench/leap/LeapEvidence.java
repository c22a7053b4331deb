package org.shanhai.bench.leap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.bench.BenchChecks;
import org.shanhai.capability.entry.ChanceCalibration;
import org.shanhai.estimate.Estimator;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntryChances;
import org.shanhai.leap.EntrySkill;
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
    private static final List<String> MARKS =
            List.of("chance", "density", "size", "growth", "seen");
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
        for (int k = 0; k < skills.size(); k++) {
            EntrySpan span = chances.spans().get(k);
            print(skills.get(k), checks);
            evidence.cameOf(span);
            new NatureEvidence(span, evidence::candidate).print();
        }
        evidence.lists(checks);
        WorthEvidence.print(region, checks);
        checks.end();
    }

    private Candidate candidate(EntrySpan.Cell cell) {
        Region region = leap.region();
        Place place = region.places().unit(region.insideUnits()[cell.place()]);
        Shortlist list = lists.computeIfAbsent(place, each -> leap.list(each, LeapOrder.EXPECTED));
        return Stream.of(list.ranked(), list.held(), list.local())
                .flatMap(List::stream)
                .filter(each -> each.industry().equals(region.industries().get(cell.industry())))
                .findFirst()
                .orElseThrow();
    }

    private static void print(EntrySkill skill, BenchChecks checks) {
        System.out.printf(
                "Firms until %d, entries until %s: %d entries of %d cells in %d later-developed places; fitted on %s%n",
                skill.before(),
                skill.until().isPresent() ? "" + skill.until().getAsInt() : "the end",
                skill.entries(),
                skill.cells(),
                skill.places(),
                skill.outOfTime() ? "earlier entries of other places" : "the other places");
        System.out.printf("  by chance %.3f%n", skill.base());
        EntrySkill.Mark told = skill.mark("chance");
        for (String key : MARKS) {
            if (skill.marks().containsKey(key)) {
                EntrySkill.Mark mark = skill.mark(key);
                System.out.printf(
                        "  %-8s of the first ten %.3f (error %.3f) came; area under the curve %.3f%n",
                        key, mark.atTen(), mark.error(), mark.area());
                if (!key.equals("chance")) {
                    checks.that(told.atTen() > mark.atTen(), "ahead of " + key + " at ten");
                }
            }
        }
        StringBuilder fifths = new StringBuilder();
        double worst = 0;
        for (ChanceCalibration.Group fifth : skill.fifths()) {
            fifths.append(" %.1f/%.1f".formatted(100 * fifth.told(), 100 * fifth.cameTrue()));
            worst = Math.max(worst, Math.abs(100 * (fifth.cameTrue() - fifth.told())));
        }
        System.out.println("  fifths, told and came in %:" + fifths);
        checks.that(worst < 5, "fifths within 5 points after the base rate");
    }

    /// What was entered, by today's standard: in how many it is dirtier than the place, and what a
    /// job brings beside one of the place.
    private void cameOf(EntrySpan span) {
        List<Candidate> came = new ArrayList<>();
        for (EntrySpan.Cell cell : span.cells()) {
            Region region = leap.region();
            Place place = region.places().unit(region.insideUnits()[cell.place()]);
            if (cell.isEntered() && leap.listMountain().contains(place)) {
                came.add(candidate(cell));
            }
        }
        System.out.printf(
                "  of what came %.2f clean, %.2f traps by today's standard; a job brings %.2f times one of the place%n",
                came.stream().mapToDouble(Candidate::clean).average().orElse(0),
                came.stream().mapToDouble(each -> each.clean() == 0 ? 1 : 0).average().orElse(0),
                came.stream().flatMapToDouble(each -> each.worth().stream()).average().orElse(0));
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
                            .limit(EntrySkill.HEAD)
                            .map(each -> each.industry().code())
                            .collect(Collectors.toSet()));
            far += list.counts().getOrDefault(LeapClass.FAR, 0);
        }
        double shared = 0;
        for (int a = 0; a < heads.size(); a++) {
            for (int b = 0; b < a; b++) {
                Set<String> both = new HashSet<>(heads.get(a));
                both.retainAll(heads.get(b));
                shared += both.size() / (double) EntrySkill.HEAD;
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
