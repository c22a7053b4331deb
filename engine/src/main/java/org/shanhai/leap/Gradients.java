package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.profile.Structure;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Groups;

/// Finds industrial gradients. Holds how large places are, which each of them asks.
final class Gradients {
    /// Of the size of the coast, so much must be known for the coast to be spoken of.
    private static final double ENOUGH = 0.6;

    private final Structure structure;
    private final double[] sizes;
    private final int[] coastal;

    Gradients(Structure structure) {
        this.structure = structure;
        coastal = structure.region().insideUnits(Role.COAST);
        sizes = new double[structure.region().places().unitCount()];
        Arrays.setAll(sizes, unit -> size(structure, unit));
    }

    /// The gradient of an industry towards a place; empty where no quotient is a fact.
    Optional<Gradient> find(int unit, int industry) {
        Region region = structure.region();
        List<Integer> partners =
                Groups.listPartners(region, region.places().unit(unit)).stream()
                        .filter(partner -> region.isInside(partner, Role.COAST))
                        .map(region.places()::unitNumber)
                        .filter(number -> structure.cells().quotient(number, industry).isPresent())
                        .toList();
        if (!partners.isEmpty()) {
            return Optional.of(of(partners, true, industry));
        }
        double all = 0;
        double known = 0;
        List<Integer> coast = new ArrayList<>();
        for (int r : coastal) {
            double size = sizes[r];
            all += size;
            if (structure.cells().quotient(r, industry).isPresent()) {
                coast.add(r);
                known += size;
            }
        }
        return known > 0 && known >= ENOUGH * all
                ? Optional.of(of(coast, false, industry))
                : Optional.empty();
    }

    private static double size(Structure structure, int unit) {
        ActivityCells activity = structure.activity().cells();
        boolean jobs = structure.quotientOf().equals("jobs");
        double sum = 0;
        for (int i = 0; i < structure.region().industries().count(); i++) {
            double size = jobs ? activity.jobs(unit, i) : activity.valueAdded(unit, i);
            sum += Double.isNaN(size) ? 0 : size;
        }
        return sum;
    }

    private Gradient of(List<Integer> units, boolean partners, int industry) {
        double weights = 0;
        double quotients = 0;
        for (int unit : units) {
            double size = sizes[unit];
            weights += size;
            quotients += size * structure.cells().quotient(unit, industry).orElseThrow();
        }
        return new Gradient(
                units.stream().map(structure.region().places()::unit).toList(),
                partners,
                weights > 0 ? quotients / weights : 0,
                productivity(units, industry));
    }

    private OptionalDouble productivity(List<Integer> units, int industry) {
        ActivityCells activity = structure.activity().cells();
        Optional<NationalTable> table = structure.region().nationalTable();
        if (table.isEmpty() || !table.get().hasJobs(industry) || table.get().jobs(industry) <= 0) {
            return OptionalDouble.empty();
        }
        double valueAdded = 0;
        double jobs = 0;
        for (int unit : units) {
            if (!activity.basis(unit, industry).isFact()
                    || !activity.jobsBasis(unit, industry).isFact()) {
                return OptionalDouble.empty();
            }
            valueAdded += activity.valueAdded(unit, industry);
            jobs += activity.jobs(unit, industry);
        }
        double nation = table.get().valueAdded(industry) / table.get().jobs(industry);
        return jobs > 0 && nation > 0
                ? OptionalDouble.of(valueAdded / jobs / nation)
                : OptionalDouble.empty();
    }
}
