package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.PressureComparison;

/// What a project's industry puts on nature for the value added it brings, beside what the place
/// makes now.
///
/// @param usual as the industry does in the nation, each pressure where it counts, as multiples of
///     the place's average: estimated, and the same that `leap` rests on
/// @param held whether the place is known to have the industry
/// @param own what the project states of itself, by pressure that is known of its industry
public record PressureStanding(Place place, PressureComparison usual, boolean held, List<Own> own) {
    public PressureStanding {
        own = List.copyOf(own);
    }

    /// One pressure of the project itself, for the value added it brings itself.
    ///
    /// @param average the same of what the place makes and earns by work, direct: estimated; what
    ///     `usual` is held against leaves out the same industries
    /// @param stated what rules may rest on: a figure of the pressure over one of value added;
    ///     empty where either is not stated
    public record Own(NationalExtension pressure, double average, Optional<Quantity> stated) {
        /// Whether it is below the average whatever it turns out to be within what is stated.
        boolean beats() {
            return stated.isPresent() && stated.get().high() < average;
        }
    }

    public Cleanliness cleanliness() {
        return usual.cleanliness();
    }

    /// Whether `leap` would call the industry a trap here if it were in reach: the place does not
    /// have it, and it is dirtier for what it brings.
    public boolean isTrap() {
        return !held && cleanliness() == Cleanliness.DIRTIER;
    }

    /// The pressures that are worse than the place's average.
    public List<PressureComparison.Ratio> listWorse() {
        return usual.listDirtier();
    }

    /// Those of its own that are to be below the place's average: of what is worse.
    public List<Own> listAsked() {
        List<NationalExtension> worse =
                listWorse().stream().map(PressureComparison.Ratio::pressure).toList();
        return own.stream().filter(one -> worse.contains(one.pressure())).toList();
    }

    /// Whether its own stated emissions beat the place's average: all of those in which the
    /// industry is worse are stated, and none that is stated is above.
    public boolean isBeaten() {
        List<Own> asked = listAsked();
        return !asked.isEmpty()
                && asked.size() == listWorse().size()
                && asked.stream().allMatch(Own::beats)
                && own.stream().filter(one -> one.stated().isPresent()).allMatch(Own::beats);
    }

    /// Whether it keeps the project from being admitted outright.
    public boolean isOpen() {
        return isTrap() && !isBeaten();
    }
}
