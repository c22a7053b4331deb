package org.shanhai.leap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.profile.Holding;
import org.shanhai.region.Industry;
import org.shanhai.region.Project;
import org.shanhai.supply.pressure.PressureComparison;

/// One industry as one place could have it.
///
/// @param holding what facts say of it here
/// @param recruitable whether a place would bid for it; one that serves its own place comes with
///     people and income, one that settles where its material is with that: neither is leapt to
/// @param job what a job of it brings here; empty where the nation counts no jobs of it
/// @param worth what a job of it brings, as a multiple of a job in the place now; the low end where
///     no company of the trade tells it; empty where it is not known
/// @param suppliers how much of the goods it buys is made by industries the place is known to have,
///     each counted by the evidence, 0…1; empty where it buys none
/// @param valueAddedPerEnergy money for a tce of energy used in the place, by the industry and what
///     of its chain is there; empty where energy is no pressure of the pack
/// @param land what comparable projects make of land
/// @param besidePlace its pressures as multiples of the place's average, each where it counts
/// @param chainBesidePlace the same along the whole chain, wherever it falls
/// @param besidePath as multiples of what forerunners make besides; no ratios where there are none
/// @param ruling its class
/// @param ifInReach the class it would have if it were in reach
public record Candidate(
        Industry industry,
        Holding holding,
        boolean recruitable,
        Feasibility feasibility,
        OptionalDouble valueAddedPerEnergy,
        Optional<JobWorth> job,
        OptionalDouble worth,
        OptionalDouble suppliers,
        LandYield land,
        PressureComparison besidePlace,
        PressureComparison chainBesidePlace,
        PressureComparison besidePath,
        EndowmentFit endowments,
        Headroom headroom,
        List<Forerunner> forerunners,
        List<Project> outsideForerunners,
        Findings findings,
        Ruling ruling,
        Ruling ifInReach) {
    public Candidate {
        forerunners = List.copyOf(forerunners);
        outsideForerunners = List.copyOf(outsideForerunners);
    }

    /// How likely it is to come; empty where nothing tells.
    public OptionalDouble chance() {
        return feasibility instanceof Feasibility.Told told
                ? OptionalDouble.of(told.chance())
                : OptionalDouble.empty();
    }

    /// The share of pressures in which it is no dirtier than the place; half where none is known, 0
    /// of what is dirtier on the whole. What forerunners make besides decides the class alone: of
    /// many trades none is known.
    public double clean() {
        return switch (findings.besidePlace()) {
            case CLEANER, MIXED -> besidePlace.shareNotAbove();
            case UNKNOWN -> 0.5;
            case DIRTIER -> 0;
        };
    }

    /// Worth × clean, with a worth of one where it is not known: what counts beside the chance.
    public double weight() {
        return worth.orElse(1) * clean();
    }

    /// Chance × worth × clean; empty where the chance or the worth is not known.
    public OptionalDouble expected() {
        return chance().isPresent() && worth.isPresent()
                ? OptionalDouble.of(chance().getAsDouble() * weight())
                : OptionalDouble.empty();
    }

    /// The class, or the one it would have in reach where that is not told.
    public Ruling decisive() {
        return ruling.kind() == LeapClass.NOT_RANKABLE ? ifInReach : ruling;
    }

    /// Whether it may be proposed: in reach as far as is known, within every bound, and no trap.
    public boolean isProposed() {
        return LeapOrder.group(decisive(), findings) == 0 && !isHeld();
    }

    /// Whether it might be proposed if it were in reach and not here.
    public boolean couldBeProposed() {
        return recruitable && LeapOrder.group(Rules.of(findings.inReach(false)), findings) == 0;
    }

    public boolean isHeld() {
        return ruling.kind() == LeapClass.HAS;
    }
}
