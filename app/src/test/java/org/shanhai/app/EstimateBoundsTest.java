package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

/// Nothing that is estimated of the embedded pack lies below what a fact of the base year states,
/// of all firms or of some; a round number leaves a twentieth. A place's total is what its sectors
/// add up to, which differs by what was rounded. Where a sector's value added is stated, that is
/// met, and its output is as the nation's.
class EstimateBoundsTest {
    private static final double ROUNDED = 5e-4;

    private static final Set<Scope> OF_SOME = EnumSet.of(Scope.ALL, Scope.ABOVE_SCALE, Scope.ZONE);

    @Test
    void noEstimateLiesBelowItsOwnBound() {
        Region region = Embedded.region("zhejiang-register");
        Estimate estimate = Embedded.estimate(region).orElseThrow();
        List<String> below = new ArrayList<>();
        int asked = 0;
        for (Fact fact : region.facts().stream().toList()) {
            double estimated = estimated(estimate, region, fact);
            boolean binds =
                    fact.quantity().isPresent()
                            && OF_SOME.contains(fact.scope())
                            && !isBesideValueAdded(region, fact);
            if (binds && fact.year() == region.baseYear() && !Double.isNaN(estimated)) {
                double room = fact.quantity().get().about() ? 0.05 : 0;
                asked++;
                if (estimated < fact.quantity().get().low() * (1 - room) * (1 - ROUNDED)) {
                    below.add(
                            "%s %s %s %s: %s"
                                    .formatted(
                                            fact.place().key(),
                                            fact.industries(),
                                            fact.measure().key(),
                                            fact.quantity().get(),
                                            estimated));
                }
            }
        }
        assertThat(below).isEmpty();
        assertThat(asked).isGreaterThan(300);
    }

    private static boolean isBesideValueAdded(Region region, Fact fact) {
        return fact.measures(Measure.OUTPUT)
                && fact.industries().kind() != IndustrySet.Kind.ONE
                && region.facts().about(fact.place()).stream()
                        .filter(other -> other.measures(Measure.VALUE_ADDED))
                        .filter(other -> other.year() == fact.year())
                        .anyMatch(other -> other.industries().equals(fact.industries()));
    }

    private static double estimated(Estimate estimate, Region region, Fact fact) {
        if (fact.place().kind() == Place.Kind.COUNTRY) {
            return Double.NaN;
        }
        Portion portion =
                new Portion(
                        estimate,
                        region.places().unitsWithin(fact.place()),
                        fact.industries().members());
        return switch (fact.measure().key()) {
            case Measure.VALUE_ADDED -> portion.valueAdded();
            case Measure.OUTPUT -> portion.output();
            case Measure.JOBS -> portion.jobs();
            default -> Double.NaN;
        };
    }
}
