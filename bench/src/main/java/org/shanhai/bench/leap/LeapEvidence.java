package org.shanhai.bench.leap;

import java.util.List;
import org.shanhai.bench.BenchChecks;
import org.shanhai.leap.EntryChances;
import org.shanhai.leap.EntrySkill;
import org.shanhai.leap.EntrySpan;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Region;

/// Prints how well chances of entry told what later-developed places entered, beside what is told by
/// one thing alone; exit code 1 where they are not ahead as asked.
public final class LeapEvidence {
    private LeapEvidence() {}

    public static void main(String[] arguments) {
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        BenchChecks checks = new BenchChecks();
        EntryChances chances = EntryChances.of(region).orElseThrow();
        for (EntrySkill skill : EntrySkill.list(region, chances.spans())) {
            print(skill, checks);
        }
        checks.end();
    }

    private static void print(EntrySkill skill, BenchChecks checks) {
        System.out.printf(
                "Until %d, then to %s: %d entries of %d cells in %d later-developed places; fitted %s%n",
                skill.before(),
                skill.until().isPresent() ? "" + skill.until().getAsInt() : "the end",
                skill.entries(),
                skill.cells(),
                skill.places(),
                skill.outOfTime() ? "on earlier spans, without the place" : "on the other places");
        System.out.printf("  by chance %.3f%n", skill.base());
        for (String key : List.of("chance", "density", "size", "growth", "seen")) {
            if (skill.marks().containsKey(key)) {
                EntrySkill.Mark mark = skill.mark(key);
                System.out.printf(
                        "  %-8s of the first ten %.3f (error %.3f) came; area under the curve %.3f%n",
                        key, mark.atTen(), mark.error(), mark.area());
            }
        }
        StringBuilder fifths = new StringBuilder();
        double worst = 0;
        for (EntrySkill.Fifth fifth : skill.fifths()) {
            fifths.append(" %.1f/%.1f".formatted(100 * fifth.told(), 100 * fifth.came()));
            worst = Math.max(worst, Math.abs(100 * (fifth.came() - fifth.told())));
        }
        System.out.println("  fifths, told and came in %:" + fifths);
    }
}
