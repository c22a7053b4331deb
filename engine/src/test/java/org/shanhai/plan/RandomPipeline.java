package org.shanhai.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.shanhai.admit.Positioning;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// Small pipelines whose best plan can be found by trying all.
final class RandomPipeline {
    private RandomPipeline() {}

    static Pipeline of(SplittableRandom random, int projects, int zones) {
        List<Site> sites = new ArrayList<>();
        for (int s = 0; s < zones; s++) {
            Role role = s % 2 == 0 ? Role.MOUNTAIN : Role.COAST;
            sites.add(site("z" + s, "place" + s, role));
        }
        List<PlanCandidate> candidates = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (int p = 0; p < projects; p++) {
            candidates.add(
                    candidate("P" + p, 1 + 9 * random.nextDouble(), 10 * random.nextDouble()));
            for (int s = 0; s < zones; s++) {
                if (random.nextInt(4) == 0) {
                    refused.add(new Refused(p, s, new Refused.ByFit(Positioning.Fit.NONE)));
                } else {
                    options.add(option(p, s, sites.get(s), 5 * random.nextDouble(), 2));
                }
            }
        }
        return new Pipeline(candidates, sites, options, refused, List.of());
    }

    static Option option(int candidate, int number, Site site, double here, double coast) {
        Map<Role, Double> jobs = new HashMap<>(Map.of(Role.COAST, coast));
        jobs.merge(site.place().role().orElseThrow(), here, Double::sum);
        return new Option(
                candidate,
                number,
                Positioning.Fit.DIRECT,
                new Gains(Map.of(Counted.JOBS, jobs), Map.of(Counted.JOBS, here)));
    }

    static PlanCandidate candidate(String key, double land, double energy) {
        return new PlanCandidate(
                new Project(
                        key,
                        key,
                        key,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        OptionalInt.empty(),
                        Map.of(),
                        Project.TaxScope.UNSPECIFIED,
                        Basis.REPORTED,
                        "",
                        ""),
                Map.of(
                        "land", new PlanCandidate.Use(land, Basis.REPORTED),
                        "energy", new PlanCandidate.Use(energy, Basis.ESTIMATED)));
    }

    static Site site(String zone, String place, Role role) {
        return new Site(
                new Zone(
                        zone,
                        place,
                        zone,
                        zone,
                        List.of(),
                        OptionalDouble.empty(),
                        Basis.REPORTED,
                        "",
                        ""),
                new Place(
                        place,
                        place,
                        place,
                        Optional.empty(),
                        Place.Kind.COUNTY,
                        Optional.of(role),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
    }

    static PlanQuestion question(Pipeline pipeline, double land, double energy) {
        List<Bound> bounds = new ArrayList<>();
        for (Site site : pipeline.sites()) {
            bounds.add(
                    Bound.atMost(new Counted("land", new Where.OfZone(site.zone().key())), land));
        }
        bounds.add(Bound.atMost(new Counted("energy", Where.region()), energy));
        return new PlanQuestion(
                List.of(
                        new Aim(1, new Counted(Counted.JOBS, Where.region())),
                        new Aim(0.5, new Counted(Counted.JOBS, new Where.Group(Role.MOUNTAIN)))),
                bounds,
                List.of(),
                Map.of());
    }

    /// The most that any sound plan comes to; −∞ where there is none.
    static double best(Pipeline pipeline, PlanQuestion question) {
        return best(pipeline, question, new HashMap<>(), 0);
    }

    private static double best(
            Pipeline pipeline, PlanQuestion question, Map<Integer, Integer> siteOf, int candidate) {
        if (candidate == pipeline.candidates().size()) {
            Evaluation evaluation = Evaluation.of(pipeline, question, new Plan(siteOf));
            return evaluation.isSound() ? evaluation.value() : Double.NEGATIVE_INFINITY;
        }
        double best = best(pipeline, question, siteOf, candidate + 1);
        for (Option option : pipeline.listOptions(candidate)) {
            siteOf.put(candidate, option.site());
            best = Math.max(best, best(pipeline, question, siteOf, candidate + 1));
            siteOf.remove(candidate);
        }
        return best;
    }

    /// Every plan there is, sound or not.
    static List<Plan> plans(Pipeline pipeline) {
        List<Plan> plans = new ArrayList<>(List.of(new Plan(Map.of())));
        for (Option option : pipeline.options()) {
            for (Plan plan : List.copyOf(plans)) {
                if (plan.findSite(option.candidate()).isEmpty()) {
                    Map<Integer, Integer> more = new HashMap<>(plan.siteOf());
                    more.put(option.candidate(), option.site());
                    plans.add(new Plan(more));
                }
            }
        }
        return plans;
    }

    /// Every sound plan.
    static List<Plan> all(Pipeline pipeline, PlanQuestion question) {
        List<Plan> all = new ArrayList<>();
        gather(pipeline, question, new HashMap<>(), 0, all);
        return all;
    }

    private static void gather(
            Pipeline pipeline,
            PlanQuestion question,
            Map<Integer, Integer> siteOf,
            int candidate,
            List<Plan> all) {
        if (candidate == pipeline.candidates().size()) {
            Plan plan = new Plan(siteOf);
            if (Evaluation.of(pipeline, question, plan).isSound()) {
                all.add(plan);
            }
            return;
        }
        gather(pipeline, question, siteOf, candidate + 1, all);
        for (Option option : pipeline.listOptions(candidate)) {
            siteOf.put(candidate, option.site());
            gather(pipeline, question, siteOf, candidate + 1, all);
            siteOf.remove(candidate);
        }
    }
}
