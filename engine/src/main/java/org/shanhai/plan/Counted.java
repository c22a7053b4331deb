package org.shanhai.plan;

import java.util.Set;
import org.shanhai.region.Role;

/// Something that is counted of a plan, somewhere.
///
/// @param key what a project brings ([#GAINS], along its supply chain too, where they fall), or
///     what it uses where it stands: the key of a limit, as `land`, or [#PROJECTS]
public record Counted(String key, Where where) {
    public static final String VALUE_ADDED = "value_added";
    public static final String JOBS = "jobs";

    /// Its own, as stated or likely; along the chain none is counted.
    public static final String TAX = "tax";

    /// How many.
    public static final String PROJECTS = "projects";

    /// What is brought.
    public static final Set<String> GAINS = Set.of(VALUE_ADDED, JOBS, TAX);

    public boolean isGain() {
        return GAINS.contains(key);
    }

    /// How much of it an option comes to; 0 where it is not there, or not known.
    public double amount(Candidate candidate, Option option, Site site) {
        if (!isGain()) {
            return where.contains(site) ? candidate.use(key) : 0;
        }
        return switch (where) {
            case Where.Region region -> option.gains().inRegion(key);
            case Where.Group(Role role) -> option.gains().in(key, role);
            case Where.OfPlace place -> where.contains(site) ? option.gains().here(key) : 0;
            case Where.OfZone zone -> where.contains(site) ? option.gains().here(key) : 0;
        };
    }
}
