package org.shanhai.admit.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;

/// What another place loses where a firm moves: what is gained here less what is lost there is all
/// the region gains.
///
/// @param from the place it moves from
/// @param inside whether that lies in the study area, so that the region loses it too
/// @param share of the project that moves, 0–1
public record Displacement(Place from, boolean inside, double share, List<Moved> moved) {
    public Displacement {
        moved = List.copyOf(moved);
    }

    /// @param here gained; of tax the least, in the money of the pack a year
    /// @param there below nothing for a loss
    /// @param region gained in the study area
    public record Moved(Item item, double here, double there, double region) {}

    /// What moves.
    public enum Item implements Keyed {
        LOCAL_REVENUE,
        JOBS
    }

    static Displacement of(
            Place from,
            boolean inside,
            OptionalDouble receipts,
            Optional<Quantity> jobs,
            FiscalAssumptions assumptions) {
        List<Moved> moved = new ArrayList<>();
        double share = assumptions.movedShare();
        receipts.ifPresent(one -> moved.add(moved(Item.LOCAL_REVENUE, one, share, inside)));
        jobs.ifPresent(one -> moved.add(moved(Item.JOBS, one.stated(), share, inside)));
        return new Displacement(from, inside, share, moved);
    }

    private static Moved moved(Item item, double here, double share, boolean inside) {
        double there = share == 0 ? 0 : -share * here;
        return new Moved(item, here, there, inside ? here + there : here);
    }
}
