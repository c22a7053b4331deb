package org.shanhai.bench.admit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.ExpectedVerdict.RuleChance;
import org.shanhai.app.admit.AdmitSkill;
import org.shanhai.app.answer.Trust;
import org.shanhai.bench.BenchChecks;
import org.shanhai.region.Ruleset;

/// One figure of each project of the region hidden, then revealed: is the verdict that was said to
/// be near sure the revealed one, and how far were chances of single rules off?
record HiddenVerdicts(Admissions admissions) {
    private static final double STATED = 0.8;
    private static final double ASKED = 0.75;

    /// From here on, or as near to nothing, a revealed chance counts as decided.
    private static final double DECIDED = 0.999;

    /// A chance that was said and what came of it.
    private record Said(double chance, boolean was) {
        double brier() {
            double off = chance - (was ? 1 : 0);
            return off * off;
        }
    }

    void print(BenchChecks checks) {
        List<Said> verdicts = new ArrayList<>();
        List<Said> moving = new ArrayList<>();
        List<Said> rules = new ArrayList<>();
        List<Outcome> revealed = new ArrayList<>();
        Set<Ruleset> rulesets = new LinkedHashSet<>(admissions.region().rulesets());
        List<Hidden> all = Hidden.inside(admissions.region());
        for (Hidden one : all) {
            ExpectedVerdict before = admissions.expect(admissions.decide(one.left())).orElseThrow();
            ExpectedVerdict after = admissions.expect(admissions.decide(one.full())).orElseThrow();
            Said said =
                    new Said(
                            before.chance(before.likeliest()),
                            before.likeliest() == after.likeliest());
            verdicts.add(said);
            revealed.add(after.likeliest());
            boolean moved = false;
            for (RuleChance rule : before.rules()) {
                OptionalDouble met = after.findChance(rule.rule());
                moved |= met.isPresent() && Math.abs(met.getAsDouble() - rule.met()) > 1 - DECIDED;
            }
            if (moved) {
                moving.add(said);
            }
            rulesets.forEach(ruleset -> addRules(rules, one, ruleset));
        }
        System.out.println();
        System.out.printf("Verdicts of projects of the region, %d figures hidden%n", all.size());
        print("likeliest verdict", verdicts);
        double commonest = commonest(revealed);
        System.out.printf(
                "  the commonest verdict of the others    right %3.0f %%%n", 100 * commonest);
        Trust quoted = AdmitSkill.TRUST;
        checks.that(
                quoted.n() == verdicts.size()
                        && Math.abs(quoted.right() - right(verdicts)) < 0.005
                        && Math.abs(quoted.rule() - commonest) < 0.005,
                "the answer quotes what is measured here");
        print("where the figure moves a rule", moving);
        List<Said> sure = verdicts.stream().filter(one -> one.chance() >= STATED).toList();
        List<Said> sureMoving = moving.stream().filter(one -> one.chance() >= STATED).toList();
        print("said at P >= .8", sure);
        print("of these, where it moves a rule", sureMoving);
        double base = rules.stream().filter(Said::was).count() / (double) Math.max(1, rules.size());
        System.out.printf(
                "  rules of all rulesets that the figure decides: n %d, Brier score %.3f, of the share met (%.2f)"
                        + " %.3f%n",
                rules.size(), brier(rules), base, base * (1 - base));
        checks.that(
                right(sure) >= ASKED,
                "verdicts said at P >= .8 are right in %.0f %%, asked %.0f %% (n %d)"
                        .formatted(100 * right(sure), 100 * ASKED, sure.size()));
        checks.that(
                right(sureMoving) >= ASKED,
                "so they are where the figure moves a rule: %.0f %% (n %d)"
                        .formatted(100 * right(sureMoving), sureMoving.size()));
        checks.that(
                brier(rules) <= base * (1 - base),
                "chances of rules score better than the share met");
    }

    /// The rules that are open without the figure and decided with it.
    private void addRules(List<Said> rules, Hidden one, Ruleset ruleset) {
        ExpectedVerdict before =
                admissions.expect(admissions.decide(one.left(), ruleset)).orElseThrow();
        if (before.rules().isEmpty()) {
            return;
        }
        ExpectedVerdict after =
                admissions.expect(admissions.decide(one.full(), ruleset)).orElseThrow();
        for (RuleChance rule : before.rules()) {
            OptionalDouble met = after.findChance(rule.rule());
            boolean open = rule.met() < DECIDED && rule.met() > 1 - DECIDED;
            if (open && met.isPresent()) {
                double revealed = met.getAsDouble();
                if (revealed >= DECIDED || revealed <= 1 - DECIDED) {
                    rules.add(new Said(rule.met(), revealed > 0.5));
                }
            }
        }
    }

    /// How often the commonest verdict of the others is right: who asks for nothing could say it.
    private static double commonest(List<Outcome> revealed) {
        long right = 0;
        for (int k = 0; k < revealed.size(); k++) {
            List<Outcome> others = new ArrayList<>(revealed);
            Outcome own = others.remove(k);
            Map<Outcome, Long> counts =
                    others.stream()
                            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
            long most = counts.values().stream().mapToLong(each -> each).max().orElse(0);
            right += counts.getOrDefault(own, 0L) == most ? 1 : 0;
        }
        return right / (double) Math.max(1, revealed.size());
    }

    private static void print(String name, List<Said> said) {
        System.out.printf(
                "  %-32s n %3d  right %3.0f %%  mean P %.2f  Brier %.3f%n",
                name,
                said.size(),
                100 * right(said),
                said.stream().mapToDouble(Said::chance).average().orElse(Double.NaN),
                brier(said));
    }

    private static double right(List<Said> said) {
        return said.stream().filter(Said::was).count() / (double) Math.max(1, said.size());
    }

    private static double brier(List<Said> said) {
        return said.stream().mapToDouble(Said::brier).average().orElse(Double.NaN);
    }
}
