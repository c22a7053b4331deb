package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.supply.SupplyChains;

/// Answers proposals in one region. What does not depend on the proposal is worked out once and
/// shared: effects are linear in output, so each place and industry is solved once. Not for use by
/// several threads at once.
public final class Admissions {
    private final Region region;
    private final Optional<SupplyChains> chains;
    private final Optional<Activity> activity;

    private Admissions(Region region, Optional<SupplyChains> chains, Optional<Activity> activity) {
        this.region = region;
        this.chains = chains;
        this.activity = activity;
    }

    /// With all there is.
    public static Admissions of(SupplyChains chains) {
        return new Admissions(chains.region(), Optional.of(chains), Optional.of(chains.activity()));
    }

    /// For a region without a national table: rules, limits and comparable projects alone.
    public static Admissions withoutChains(Region region) {
        return new Admissions(region, Optional.empty(), Optional.empty());
    }

    public Region region() {
        return region;
    }

    /// One proposal in full.
    public Admission decide(Proposal proposal, Ruleset ruleset) {
        throw new UnsupportedOperationException(
                "%s %s %s %s".formatted(proposal, ruleset, chains, activity));
    }

    /// Many proposals, the best first: by verdict, marks (the least they can be), floors met, the
    /// project's key. Without paths, alternatives and ranges over kernels.
    ///
    /// @param rulesetOf each proposal
    public List<Admission> rank(List<Proposal> proposals, Function<Proposal, Ruleset> rulesetOf) {
        return proposals.stream().map(one -> decide(one, rulesetOf.apply(one))).toList();
    }
}
