package org.shanhai.examples;

import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Activity;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;

/// Where output makes jobs, by the supply chains: `effects` of 50 million yuan of toys in Longyou.
final class ProjectEffects {
    private ProjectEffects() {}

    public static void main(String[] args) {
        Region region = PackReader.read(args[0]).orElseThrow();
        Activity activity = Estimator.estimate(region).orElseThrow().activity();
        SupplyChains chains = SupplyChains.of(region, activity);
        Place place = region.place("longyou");
        Industry industry = region.industry("toys");
        Effects effects = Effects.of(chains, place, industry, 50e6, Closure.TYPE_I);
        effects.getRow("jobs", Part.TOTAL)
                .gross()
                .byGroup()
                .forEach(
                        (where, jobs) ->
                                System.out.printf(
                                        "%s: %.2f jobs (%.2f to %.2f)%n",
                                        where.key(), jobs.value(), jobs.low(), jobs.high()));
    }
}
