package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;

/// Something that is counted of a plan, somewhere.
///
/// @param key what a project brings ([#GAINS], along its supply chain too, where they fall), or
///     what it uses where it stands: the key of a limit, as `land`, or [#PROJECTS]
/// @param year the one it is counted in; empty for gains a year, on average over the years that are
///     planned, and for uses once all is built up
/// @param beside what is added to it, each times its weight: a part of a whole, say
public record Counted(String key, Where where, OptionalInt year, List<Aim> beside) {
    public static final String VALUE_ADDED = "value_added";
    public static final String JOBS = "jobs";

    /// Its own, as stated or likely; along the chain none is counted.
    public static final String TAX = "tax";

    /// How many.
    public static final String PROJECTS = "projects";

    /// What is brought.
    public static final Set<String> GAINS = Set.of(VALUE_ADDED, JOBS, TAX);

    public Counted {
        beside = List.copyOf(beside);
    }

    public Counted(String key, Where where) {
        this(key, where, OptionalInt.empty(), List.of());
    }

    /// The sum of aims, in units of the first.
    static Counted sum(List<Aim> aims) {
        Aim first = aims.getFirst();
        List<Aim> others = new ArrayList<>(first.counted().beside());
        aims.stream()
                .skip(1)
                .forEach(aim -> others.add(new Aim(aim.weight() / first.weight(), aim.counted())));
        return new Counted(
                first.counted().key(), first.counted().where(), first.counted().year(), others);
    }

    /// In one year.
    public Counted in(int one) {
        return new Counted(key, where, OptionalInt.of(one), beside);
    }

    /// With so many times another added.
    public Counted plus(double weight, Counted other) {
        List<Aim> more = new ArrayList<>(beside);
        more.add(new Aim(weight, other));
        return new Counted(key, where, year, more);
    }

    /// Without what is added.
    public Counted alone() {
        return new Counted(key, where, year, List.of());
    }

    public boolean isGain() {
        return GAINS.contains(key);
    }

    /// Whether it is taken once and kept, rather than used every year.
    private boolean isStock() {
        return key.equals(Limited.Resource.LAND.key()) || key.equals(PROJECTS);
    }

    /// `jobs:mountain`, `land:longyou-zone@2027`, `jobs:mountain-0.4*jobs:region`.
    public String name() {
        String own = key + ":" + where.key() + (year.isPresent() ? "@" + year.getAsInt() : "");
        return own
                + beside.stream()
                        .map(
                                more ->
                                        (more.weight() < 0 ? "-" : "+")
                                                + Math.abs(more.weight())
                                                + "*"
                                                + more.counted().name())
                        .collect(Collectors.joining());
    }

    /// How much of it an option comes to; 0 where it is not there, or not known.
    public double amount(PlanCandidate candidate, Option option, Site site) {
        double amount = whole(candidate, option, site) * site.phase().map(this::part).orElse(1.0);
        for (Aim more : beside) {
            amount += more.weight() * more.counted().amount(candidate, option, site);
        }
        return amount;
    }

    private double part(Phase phase) {
        if (year.isEmpty()) {
            return isGain() ? phase.mean() : 1;
        }
        return isStock() ? phase.start() <= year.getAsInt() ? 1 : 0 : phase.part(year.getAsInt());
    }

    private double whole(PlanCandidate candidate, Option option, Site site) {
        if (!isGain()) {
            return where.contains(site) ? option.use(candidate, key) : 0;
        }
        return switch (where) {
            case Where.Region region -> option.gains().inRegion(key);
            case Where.Group(Role role) -> option.gains().in(key, role);
            case Where.OfPlace place -> where.contains(site) ? option.gains().here(key) : 0;
            case Where.OfZone zone -> where.contains(site) ? option.gains().here(key) : 0;
        };
    }
}
