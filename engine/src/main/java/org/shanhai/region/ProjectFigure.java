package org.shanhai.region;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;

/// A figure that can be stated of a proposal.
///
/// @param pressure what of nature is meant, where the kind is [Kind#PRESSURE]; else empty
public record ProjectFigure(Kind kind, String pressure) implements Comparable<ProjectFigure> {
    public static final ProjectFigure INVESTMENT = new ProjectFigure(Kind.INVESTMENT, "");
    public static final ProjectFigure LAND = new ProjectFigure(Kind.LAND, "");
    public static final ProjectFigure OUTPUT = new ProjectFigure(Kind.OUTPUT, "");
    public static final ProjectFigure REVENUE = new ProjectFigure(Kind.REVENUE, "");
    public static final ProjectFigure TAX = new ProjectFigure(Kind.TAX, "");
    public static final ProjectFigure LOCAL_TAX = new ProjectFigure(Kind.LOCAL_TAX, "");
    public static final ProjectFigure PROFIT = new ProjectFigure(Kind.PROFIT, "");
    public static final ProjectFigure PROFIT_AND_TAX = new ProjectFigure(Kind.PROFIT_AND_TAX, "");
    public static final ProjectFigure VALUE_ADDED = new ProjectFigure(Kind.VALUE_ADDED, "");
    public static final ProjectFigure WAGES = new ProjectFigure(Kind.WAGES, "");
    public static final ProjectFigure JOBS = new ProjectFigure(Kind.JOBS, "");
    public static final ProjectFigure ENERGY = new ProjectFigure(Kind.ENERGY, "");
    public static final ProjectFigure ELECTRICITY = new ProjectFigure(Kind.ELECTRICITY, "");
    public static final ProjectFigure POLLUTANTS = new ProjectFigure(Kind.POLLUTANTS, "");
    public static final ProjectFigure RD_SHARE = new ProjectFigure(Kind.RD_SHARE, "");
    public static final ProjectFigure RD_STAFF_SHARE = new ProjectFigure(Kind.RD_STAFF_SHARE, "");
    public static final ProjectFigure FLOOR_AREA_RATIO =
            new ProjectFigure(Kind.FLOOR_AREA_RATIO, "");
    public static final ProjectFigure BUILDING_DENSITY =
            new ProjectFigure(Kind.BUILDING_DENSITY, "");
    public static final ProjectFigure REGISTERED_CAPITAL_SHARE =
            new ProjectFigure(Kind.REGISTERED_CAPITAL_SHARE, "");

    /// All items but pressures, in the order they are shown.
    public static final List<ProjectFigure> ALL =
            Stream.of(Kind.values())
                    .filter(kind -> kind != Kind.PRESSURE)
                    .map(kind -> new ProjectFigure(kind, ""))
                    .toList();

    private static final Set<Kind> SHARES =
            EnumSet.of(
                    Kind.RD_SHARE,
                    Kind.RD_STAFF_SHARE,
                    Kind.BUILDING_DENSITY,
                    Kind.REGISTERED_CAPITAL_SHARE);

    /// What sort of figure it is. `¤` stands for the pack's money.
    public enum Kind implements Keyed {
        /// Money, once.
        INVESTMENT("¤"),
        LAND("km2"),
        /// Money a year, as all below that are money.
        OUTPUT("¤"),
        /// Sales.
        REVENUE("¤"),
        /// All tax, the local part included.
        TAX("¤"),
        /// The part that stays with the place.
        LOCAL_TAX("¤"),
        PROFIT("¤"),
        /// Profit and all tax together.
        PROFIT_AND_TAX("¤"),
        VALUE_ADDED("¤"),
        /// All wages together.
        WAGES("¤"),
        JOBS("persons"),
        ENERGY("tce"),
        ELECTRICITY("kWh"),
        /// The main pollutants together.
        POLLUTANTS("t"),
        RD_SHARE("1"),
        RD_STAFF_SHARE("1"),
        FLOOR_AREA_RATIO("1"),
        BUILDING_DENSITY("1"),
        REGISTERED_CAPITAL_SHARE("1"),
        /// A pressure of the region, in the region's unit of it.
        PRESSURE("");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }
    }

    /// @throws IllegalArgumentException when a pressure is named where none is meant, or the
    ///     reverse
    public ProjectFigure {
        if (pressure.isEmpty() == (kind == Kind.PRESSURE)) {
            throw new IllegalArgumentException(
                    "A pressure ('%s') is named for the kind %s."
                            .formatted(pressure, Kind.PRESSURE));
        }
    }

    public static ProjectFigure ofPressure(String pressure) {
        return new ProjectFigure(Kind.PRESSURE, pressure);
    }

    /// The item of that key, if it is no pressure.
    public static Optional<ProjectFigure> find(String key) {
        return ALL.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /// The figure of a key; what is no other figure is a pressure.
    public static ProjectFigure named(String key) {
        return find(key).orElseGet(() -> ofPressure(key));
    }

    /// The word for it in project files, on the command line and in JSON.
    public String key() {
        return kind == Kind.PRESSURE ? pressure : kind.key();
    }

    /// The canonical unit; empty for a pressure, whose unit the region's table of pressures states.
    ///
    /// @param currency the code of the pack's money
    public String unit(String currency) {
        return kind.unit.replace("¤", currency);
    }

    /// Whether it is a share of one, so that it can be at most 1.
    public boolean isShare() {
        return SHARES.contains(kind);
    }

    @Override
    public int compareTo(ProjectFigure other) {
        return Comparator.comparing(ProjectFigure::kind)
                .thenComparing(ProjectFigure::pressure)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }
}
