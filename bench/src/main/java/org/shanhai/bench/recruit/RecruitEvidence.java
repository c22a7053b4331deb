package org.shanhai.bench.recruit;

import java.util.List;
import org.shanhai.app.recruit.RecruitSkill;
import org.shanhai.bench.BenchChecks;
import org.shanhai.estimate.Estimator;
import org.shanhai.leap.Leap;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.LaterPlants;
import org.shanhai.recruit.Recruiting;
import org.shanhai.region.Company;
import org.shanhai.region.Facts;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Prints whether later plants of an industry went where `recruit` ranks its gap high, with firms
/// of the embedded pack registered until a year and nothing else known of single industries.
public final class RecruitEvidence {
    private record Span(int before, int until) {}

    private static final List<Span> SPANS =
            List.of(new Span(RecruitSkill.BEFORE, RecruitSkill.UNTIL), new Span(2006, 2013));

    /// Half of the last digit quoted, and a little for rounding.
    private static final double ROUNDED = 0.000501;

    private RecruitEvidence() {}

    public static void main(String[] arguments) {
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        BenchChecks checks = new BenchChecks();
        Leap today = leap(region);
        for (Span span : SPANS) {
            LaterPlants found = judge(region, today, span);
            System.out.printf(
                    "Firms until %d: %d gaps that could be filled, %d filled %d to %d%n",
                    span.before(), found.cells(), found.filled(), span.before() + 1, span.until());
            System.out.printf(
                    "  gaps of a place: n %d (%d lists of more than %d), of the first %d filled %.3f, chance %.3f, size %.3f, growth before %.3f%n",
                    found.count(),
                    found.lists(),
                    LaterPlants.HEAD,
                    LaterPlants.HEAD,
                    found.precision(),
                    found.chance(),
                    found.size(),
                    found.growth());
            boolean isFirst = span.before() == RecruitSkill.BEFORE;
            checks.that(
                    isAsQuoted(found, isFirst ? RecruitSkill.MEASURED : RecruitSkill.NEXT),
                    "as the answer of recruit quotes it");
        }
        checks.end();
    }

    private static boolean isAsQuoted(LaterPlants found, LaterPlants quoted) {
        return found.cells() == quoted.cells()
                && found.filled() == quoted.filled()
                && found.lists() == quoted.lists()
                && Math.abs(found.precision() - quoted.precision()) <= ROUNDED
                && Math.abs(found.chance() - quoted.chance()) <= ROUNDED
                && Math.abs(found.size() - quoted.size()) <= ROUNDED
                && Math.abs(found.growth() - quoted.growth()) <= ROUNDED;
    }

    private static Leap leap(Region region) {
        SupplyChains chains =
                SupplyChains.of(region, Estimator.estimate(region).orElseThrow().activity());
        return Leap.of(chains, Structure.of(region, chains.activity()), Profiles.of(region));
    }

    private static LaterPlants judge(Region region, Leap today, Span span) {
        Region before = until(region, span.before());
        SupplyChains chains =
                SupplyChains.of(before, Estimator.estimate(before).orElseThrow().activity());
        Structure structure = Structure.of(before, chains.activity());
        Recruiting recruiting =
                Recruiting.of(Leap.of(chains, structure, Profiles.of(before)), chains);
        ToldBefore told = new ToldBefore(today, span.before());
        return LaterPlants.of(
                recruiting, region, span.before() + 1, span.until(), told::expected, told::growth);
    }

    /// Without firms registered later, and without what facts and lists of companies, which are
    /// later, say of single industries.
    private static Region until(Region region, int year) {
        List<FirmCount> counts =
                region.firmCounts().all().stream().filter(count -> count.isUntil(year)).toList();
        Facts.Builder facts = new Facts.Builder(region.places());
        region.facts().stream()
                .filter(fact -> fact.industries().kind() != IndustrySet.Kind.ONE)
                .filter(fact -> fact.industries().kind() != IndustrySet.Kind.GROUP)
                .forEach(facts::add);
        return region.toBuilder()
                .firmCounts(new FirmCounts(counts, List.of()))
                .facts(facts.build())
                .all(Company.class, List.of())
                .build();
    }
}
