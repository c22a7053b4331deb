package org.shanhai.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.ExpectedVerdict.LandCarried;
import org.shanhai.admit.ExpectedVerdict.TaxAsked;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What floors on all tax for the land come to: the land that a promise carries, and the tax that
/// stated land asks for.
record LandFloors(Believed believed, List<Check> checks) {
    /// What floors on all tax for the land ask of the land that is stated, beside the value added
    /// usual for the jobs.
    List<TaxAsked> taxAsked(Optional<IndustryAccounts> accounts) {
        Quantity land = believed.known().own().get(Magnitude.LAND);
        Quantity jobs = believed.known().own().get(Magnitude.JOBS);
        double perJob = accounts.map(IndustryAccounts::valueAddedPerJob).orElse(Double.NaN);
        if (land == null || jobs == null || !(perJob > 0)) {
            return List.of();
        }
        List<TaxAsked> all = new ArrayList<>();
        for (Check check : checks) {
            Rule rule = check.rule();
            if (rule.indicator() == RuleIndicator.TAX_PER_LAND
                    && check.state().isPresent()
                    && !check.is(State.MET)) {
                rule.floor()
                        .ifPresent(
                                floor ->
                                        all.add(
                                                new TaxAsked(
                                                        rule,
                                                        land.stated(),
                                                        floor * land.stated(),
                                                        jobs.stated(),
                                                        perJob * jobs.stated())));
            }
        }
        return all;
    }

    /// For each floor on all tax for the land, where the local part is promised, believed and no
    /// more known.
    List<LandCarried> carried(LocalShares shares) {
        Quantity local = believed.own().get(Magnitude.LOCAL_TAX);
        if (local == null
                || !(local.low() > 0)
                || believed.known().own().containsKey(Magnitude.TAX)) {
            return List.of();
        }
        Map<Magnitude, Quantity> promised = new EnumMap<>(believed.own());
        promised.put(Magnitude.LOCAL_TAX, Quantity.exactly(local.low()));
        promised.remove(Magnitude.LAND);
        Draws draws = believed.expectation().draw(promised, Expectations.DRAWS);
        List<LandCarried> all = new ArrayList<>();
        for (Check check : checks) {
            Rule rule = check.rule();
            if (rule.indicator() != RuleIndicator.TAX_PER_LAND
                    || check.state().isEmpty()
                    || rule.floor().isEmpty()
                    || !(rule.floor().getAsDouble() > 0)) {
                continue;
            }
            double floor = rule.floor().getAsDouble();
            double sure = local.low() / floor;
            double low = sure / shares.quantile(0.9);
            double likely = sure / shares.median();
            double high = sure / shares.quantile(0.1);
            List<Double> chances = new ArrayList<>();
            for (double land : List.of(sure, low, likely, high)) {
                chances.add(draws.share(draw -> rule.meetsFloor(draw.get(Magnitude.TAX) / land)));
            }
            all.add(new LandCarried(rule, local.low(), sure, low, likely, high, chances));
        }
        return all;
    }
}
