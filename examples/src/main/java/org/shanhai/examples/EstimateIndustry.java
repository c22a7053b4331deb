package org.shanhai.examples;

import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Activity;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How large an industry is in every place, and how that is known: the estimate of `show toys`.
final class EstimateIndustry {
    private EstimateIndustry() {}

    public static void main(String[] args) {
        Region region = PackReader.read(args[0]).orElseThrow();
        Activity activity = Estimator.estimate(region).orElseThrow().activity();
        Industry toys = region.industry("toys");
        for (Place place : region.places().units()) {
            System.out.printf(
                    "%s: value added %.0f %s, jobs %.0f (%s)%n",
                    place.key(),
                    activity.valueAdded(place, toys),
                    region.currency(),
                    activity.jobs(place, toys),
                    activity.basis(place, toys).key());
        }
    }
}
