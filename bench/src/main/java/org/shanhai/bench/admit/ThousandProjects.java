package org.shanhai.bench.admit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Spent;
import org.shanhai.bench.Stopwatch;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// What ranking a thousand projects takes, with how likely which outcome of each is: drawn at
/// places and industries of all kinds of the pack zhejiang. Exit code 1 above ten seconds of CPU.
public final class ThousandProjects {
    private static final int PROJECTS = 1000;
    private static final double MOST_SECONDS = 10;
    private static final double MU = 1 / 1500.0;

    private ThousandProjects() {}

    public static void main(String[] arguments) {
        Region region = PackReader.read("zhejiang").orElseThrow();
        SupplyChains chains =
                SupplyChains.of(region, Estimator.estimate(region).orElseThrow().activity());
        List<Proposal> proposals = drawn(region);
        Admissions admissions = Admissions.of(chains);
        Stopwatch watch = Stopwatch.start();
        List<Admission> ranked =
                admissions.rank(
                        proposals, each -> region.findDefaultRuleset(each.place()).orElseThrow());
        admissions.listChances(ranked);
        Spent spent = watch.read();
        System.out.printf("%d projects: %s%n", ranked.size(), spent);
        BenchChecks checks = new BenchChecks();
        checks.that(
                spent.cpu() < MOST_SECONDS,
                "%d projects in %.0f seconds of CPU".formatted(PROJECTS, MOST_SECONDS));
        checks.end();
    }

    private static List<Proposal> drawn(Region region) {
        Random random = new Random(1);
        List<Place> places =
                IntStream.of(region.insideUnits()).mapToObj(region.places()::unit).toList();
        List<String> industries =
                IntStream.of(region.industries().findSet("manufacturing").orElseThrow().members())
                        .mapToObj(i -> region.industries().get(i).code())
                        .toList();
        return IntStream.range(0, PROJECTS)
                .mapToObj(
                        k ->
                                drawn(
                                        random,
                                        k,
                                        places.get(random.nextInt(places.size())),
                                        industries.get(random.nextInt(industries.size()))))
                .toList();
    }

    private static Proposal drawn(Random random, int number, Place place, String industry) {
        double size = Math.exp(random.nextGaussian());
        return Proposal.at(
                new Project(
                        "p" + number,
                        "Project " + number,
                        "",
                        Optional.of(industry),
                        Optional.of(place.key()),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2024),
                        Map.of(
                                ProjectFigure.JOBS, Quantity.exactly(200 * size),
                                ProjectFigure.TAX, Quantity.atLeast(1e7 * size),
                                ProjectFigure.LAND, Quantity.exactly(50 * MU * size),
                                ProjectFigure.INVESTMENT, Quantity.exactly(1e8 * size)),
                        Project.TaxScope.TOTAL,
                        Basis.REPORTED,
                        "",
                        ""),
                place);
    }
}
