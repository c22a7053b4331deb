package org.shanhai.admit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.region.Project;

/// A figure that can be stated of a proposal.
///
/// @param pressure what of nature is meant, where the kind is [Kind#PRESSURE]; else empty
public record Item(Kind kind, String pressure) implements Comparable<Item> {
    public static final Item INVESTMENT = new Item(Kind.INVESTMENT, "");
    public static final Item LAND = new Item(Kind.LAND, "");
    public static final Item OUTPUT = new Item(Kind.OUTPUT, "");
    public static final Item REVENUE = new Item(Kind.REVENUE, "");
    public static final Item TAX = new Item(Kind.TAX, "");
    public static final Item LOCAL_TAX = new Item(Kind.LOCAL_TAX, "");
    public static final Item PROFIT = new Item(Kind.PROFIT, "");
    public static final Item PROFIT_AND_TAX = new Item(Kind.PROFIT_AND_TAX, "");
    public static final Item VALUE_ADDED = new Item(Kind.VALUE_ADDED, "");
    public static final Item WAGES = new Item(Kind.WAGES, "");
    public static final Item JOBS = new Item(Kind.JOBS, "");
    public static final Item ENERGY = new Item(Kind.ENERGY, "");
    public static final Item ELECTRICITY = new Item(Kind.ELECTRICITY, "");
    public static final Item POLLUTANTS = new Item(Kind.POLLUTANTS, "");
    public static final Item RD_SHARE = new Item(Kind.RD_SHARE, "");
    public static final Item RD_STAFF_SHARE = new Item(Kind.RD_STAFF_SHARE, "");
    public static final Item FLOOR_AREA_RATIO = new Item(Kind.FLOOR_AREA_RATIO, "");
    public static final Item BUILDING_DENSITY = new Item(Kind.BUILDING_DENSITY, "");
    public static final Item REGISTERED_CAPITAL_SHARE = new Item(Kind.REGISTERED_CAPITAL_SHARE, "");

    /// All items but pressures, in the order they are shown.
    public static final List<Item> ALL =
            Stream.of(Kind.values())
                    .filter(kind -> kind != Kind.PRESSURE)
                    .map(kind -> new Item(kind, ""))
                    .toList();

    /// What sort of figure it is. `¤` stands for the pack's money.
    public enum Kind {
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
    public Item {
        if (pressure.isEmpty() == (kind == Kind.PRESSURE)) {
            throw new IllegalArgumentException(
                    "A pressure ('%s') is named for the kind %s."
                            .formatted(pressure, Kind.PRESSURE));
        }
    }

    public static Item ofPressure(String pressure) {
        return new Item(Kind.PRESSURE, pressure);
    }

    /// The item of that key, if it is no pressure.
    public static Optional<Item> find(String key) {
        return ALL.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /// The item of a project's figure; of tax, as far as the project says which is meant.
    ///
    /// @return empty for tax of which the scope is not said: it bounds two items and is neither
    public static Optional<Item> of(Project.Figure figure, Project.TaxScope scope) {
        return switch (figure) {
            case INVESTMENT -> Optional.of(INVESTMENT);
            case LAND -> Optional.of(LAND);
            case OUTPUT -> Optional.of(OUTPUT);
            case PROFIT -> Optional.of(PROFIT);
            case JOBS -> Optional.of(JOBS);
            case ENERGY -> Optional.of(ENERGY);
            case TAX ->
                    switch (scope) {
                        case LOCAL -> Optional.of(LOCAL_TAX);
                        case TOTAL -> Optional.of(TAX);
                        case PROFIT_AND_TAX -> Optional.of(PROFIT_AND_TAX);
                        case UNSPECIFIED -> Optional.empty();
                    };
        };
    }

    /// The word for it in project files, on the command line and in JSON.
    public String key() {
        return kind == Kind.PRESSURE ? pressure : kind.name().toLowerCase(Locale.ROOT);
    }

    /// The canonical unit; empty for a pressure, whose unit the region's table of pressures states.
    ///
    /// @param currency the code of the pack's money
    public String unit(String currency) {
        return kind.unit.replace("¤", currency);
    }

    /// Whether it is a share of one, so that it can be at most 1.
    public boolean isShare() {
        return switch (kind) {
            case RD_SHARE, RD_STAFF_SHARE, BUILDING_DENSITY, REGISTERED_CAPITAL_SHARE -> true;
            default -> false;
        };
    }

    @Override
    public int compareTo(Item other) {
        return Comparator.comparing(Item::kind).thenComparing(Item::pressure).compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }
}
