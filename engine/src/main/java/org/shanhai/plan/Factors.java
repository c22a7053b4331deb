package org.shanhai.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.region.Basis;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;

/// How far the figures of a project lie from those a pipeline holds, as factors. What is put on
/// nature or used of energy goes with output where nobody states it; so do gains along the chain.
///
/// @param output 1 for the same
public record Factors(double land, double jobs, double output, double tax) {
    public static final Factors SAME = new Factors(1, 1, 1, 1);

    public Factors {
        if (!(land > 0 && jobs > 0 && output > 0 && tax > 0)) {
            throw new IllegalArgumentException(
                    "The factors of land (%s), jobs (%s), output (%s) and tax (%s) must be above 0."
                            .formatted(land, jobs, output, tax));
        }
    }

    /// A pipeline with other figures.
    ///
    /// @param factors of each candidate
    public static Pipeline applied(Pipeline pipeline, List<Factors> factors) {
        List<PlanCandidate> candidates = new ArrayList<>();
        for (int p = 0; p < factors.size(); p++) {
            candidates.add(factors.get(p).on(pipeline.candidates().get(p)));
        }
        Map<String, Double> outputs = new HashMap<>();
        for (int p = 0; p < factors.size(); p++) {
            outputs.put(candidates.get(p).key(), factors.get(p).output());
        }
        List<Option> options = new ArrayList<>();
        for (Option option : pipeline.options()) {
            int p = option.candidate();
            options.add(
                    new Option(
                            p,
                            option.site(),
                            option.fit(),
                            factors.get(p)
                                    .on(
                                            option.gains(),
                                            pipeline.candidates().get(p),
                                            pipeline.sites().get(option.site())),
                            option.terms().map(factors.get(p)::on)));
        }
        return new Pipeline(
                candidates,
                pipeline.sites(),
                options,
                pipeline.refused(),
                pipeline.unplannable(),
                pipeline.netting().scaled(outputs));
    }

    private PlanCandidate on(PlanCandidate candidate) {
        Map<String, PlanCandidate.Use> uses = new HashMap<>();
        candidate
                .uses()
                .forEach(
                        (key, use) ->
                                uses.put(
                                        key,
                                        new PlanCandidate.Use(
                                                use.amount() * ofUse(key, use), use.basis())));
        return new PlanCandidate(candidate.project(), uses);
    }

    private Terms on(Terms terms) {
        return terms.times(land);
    }

    private double ofUse(String key, PlanCandidate.Use use) {
        if (key.equals(Limited.Resource.LAND.key())) {
            return land;
        }
        if (key.equals(Limited.Resource.LABOUR.key())) {
            return jobs;
        }
        return use.basis() == Basis.ESTIMATED ? output : 1;
    }

    /// Own jobs by their factor, those along the chain by that of output.
    private Gains on(Gains gains, PlanCandidate candidate, Site site) {
        double own = candidate.use(Limited.Resource.LABOUR.key()) * (jobs - output);
        Map<String, Map<Role, Double>> byRole = new HashMap<>();
        gains.byRole()
                .forEach(
                        (key, amounts) -> {
                            Map<Role, Double> of = new HashMap<>();
                            amounts.forEach((role, amount) -> of.put(role, amount * ofGain(key)));
                            byRole.put(key, of);
                        });
        Map<String, Double> here = new HashMap<>();
        gains.atSite().forEach((key, amount) -> here.put(key, amount * ofGain(key)));
        if (byRole.containsKey(Counted.JOBS)) {
            byRole.get(Counted.JOBS)
                    .merge(site.place().role().orElse(Role.OTHER), own, Double::sum);
            here.merge(Counted.JOBS, own, Double::sum);
        }
        Map<String, Double> itself = new HashMap<>();
        gains.own()
                .forEach(
                        (key, amount) ->
                                itself.put(
                                        key,
                                        amount * (key.equals(Counted.JOBS) ? jobs : ofGain(key))));
        return new Gains(byRole, here, itself);
    }

    private double ofGain(String key) {
        return key.equals(Counted.TAX) ? tax : output;
    }
}
