package org.shanhai.ask.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.ask.Parameters;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.ask.ShownPlan;
import org.shanhai.pair.OpenedTrade;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.Loss;
import org.shanhai.plan.Where;
import org.shanhai.region.Industry;
import org.shanhai.region.Limited;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// The price of the land and quotas that a trial plant takes: what the best plan of the region's
/// projects loses where the plant takes them first.
public record QuotaCosts(Region region, ShownPlan plan) {
    /// By trade, of plants for which limits are known; none where there is no plan.
    public static Map<Industry, Loss> of(Session session, List<OpenedTrade> plants) {
        List<OpenedTrade> limited = plants.stream().filter(QuotaCosts::isLimited).toList();
        if (limited.isEmpty()) {
            return Map.of();
        }
        try {
            PlanSearch search =
                    new PlanSearch(
                            session,
                            Parameters.of(PlanRequest.class, "plan")
                                    .read(Map.of(), session.words()),
                            false);
            QuotaCosts costs = new QuotaCosts(session.region(), search.find(session.sound()));
            Map<Industry, Loss> losses = new HashMap<>();
            List<Optional<Loss>> found =
                    search.lost(costs.plan, limited.stream().map(costs::taken).toList());
            for (int k = 0; k < found.size(); k++) {
                Industry trade = limited.get(k).trade().trade();
                found.get(k).ifPresent(loss -> losses.put(trade, loss));
            }
            return losses;
        } catch (Refusal none) {
            return Map.of();
        }
    }

    private static boolean isLimited(OpenedTrade plant) {
        return plant.land().flatMap(OpenedTrade.Land::limit).isPresent()
                || plant.nature().stream().anyMatch(each -> each.limit().isPresent());
    }

    /// Land in the zone that has most left.
    private Map<Counted, Double> taken(OpenedTrade plant) {
        Map<Counted, Double> taken = new HashMap<>();
        String site = plant.trade().site().key();
        plant.nature()
                .forEach(
                        each ->
                                taken.put(
                                        new Counted(each.pressure().key(), new Where.OfPlace(site)),
                                        each.amount()));
        plant.land()
                .ifPresent(
                        land ->
                                region.listZones(plant.trade().site()).stream()
                                        .map(Zone::key)
                                        .map(
                                                zone ->
                                                        new Counted(
                                                                Limited.Resource.LAND.key(),
                                                                new Where.OfZone(zone)))
                                        .max(Comparator.comparingDouble(this::left))
                                        .ifPresent(zone -> taken.put(zone, land.km2())));
        return taken;
    }

    private double left(Counted counted) {
        return plan.question().bounds().stream()
                        .filter(bound -> bound.counted().equals(counted))
                        .mapToDouble(Bound::high)
                        .min()
                        .orElse(Double.NEGATIVE_INFINITY)
                - Evaluation.sum(plan.pipeline(), plan.found().plan(), counted);
    }
}
