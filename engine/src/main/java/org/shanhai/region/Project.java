package org.shanhai.region;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.shanhai.key.Keyed;

/// A proposed investment, as far as it is known.
///
/// @param industry the code of its industry
/// @param place where it would stand; empty for comparable projects outside the region
/// @param figures what is published of it, in canonical units; what is missing is unknown
/// @param taxScope which tax is meant by [Figure#TAX]
/// @param partOf the key of the project whose figures contain those of this one
public record Project(
        String key,
        String name,
        String nameLocal,
        Optional<String> industry,
        Optional<String> place,
        Optional<String> zone,
        String status,
        OptionalInt year,
        Map<Figure, Quantity> figures,
        TaxScope taxScope,
        Basis basis,
        String source,
        String note,
        Optional<String> partOf) {
    /// Words for the status of what stands already, in lower case.
    private static final Set<String> STANDING =
            Set.of(
                    Enterprise.OPERATING,
                    "in operation",
                    "in production",
                    "completed",
                    "opened",
                    "投产",
                    "已投产",
                    "在产",
                    "建成",
                    "已建成",
                    "竣工",
                    "已竣工",
                    "运营",
                    "已运营");

    /// Words for the status of what is being built where it says, in lower case.
    private static final Set<String> UNDER_WAY =
            Set.of(
                    "under construction",
                    "land granted",
                    "fitting out",
                    "starting up",
                    "expanding",
                    "settled",
                    "在建",
                    "开工",
                    "已开工",
                    "已供地",
                    "已拿地",
                    "试产",
                    "扩建",
                    "落户",
                    "已落户");

    /// One that is not part of another.
    public Project(
            String key,
            String name,
            String nameLocal,
            Optional<String> industry,
            Optional<String> place,
            Optional<String> zone,
            String status,
            OptionalInt year,
            Map<Figure, Quantity> figures,
            TaxScope taxScope,
            Basis basis,
            String source,
            String note) {
        this(
                key,
                name,
                nameLocal,
                industry,
                place,
                zone,
                status,
                year,
                figures,
                taxScope,
                basis,
                source,
                note,
                Optional.empty());
    }

    /// The figures a project contract speaks of.
    public enum Figure implements Keyed {
        /// Money, once.
        INVESTMENT("¤"),
        LAND("km2"),
        /// Money a year, as all below that are money.
        OUTPUT("¤"),
        TAX("¤"),
        PROFIT("¤"),
        JOBS("persons"),
        /// A year.
        ENERGY("tce");

        private final String unit;

        Figure(String unit) {
            this.unit = unit;
        }

        /// The canonical unit.
        ///
        /// @param currency the code of the pack's money
        public String unit(String currency) {
            return unit.replace("¤", currency);
        }
    }

    /// Which tax a figure means.
    public enum TaxScope implements Keyed {
        /// The part that stays with the place.
        LOCAL,
        /// All of it.
        TOTAL,
        /// Tax and profit together.
        PROFIT_AND_TAX,
        /// The source does not say.
        UNSPECIFIED
    }

    public Project {
        Map<Figure, Quantity> ordered = new EnumMap<>(Figure.class);
        ordered.putAll(figures);
        figures = java.util.Collections.unmodifiableMap(ordered);
    }

    /// The same project with other figures.
    public Project withFigures(Map<Figure, Quantity> others) {
        return new Project(
                key, name, nameLocal, industry, place, zone, status, year, others, taxScope, basis,
                source, note, partOf);
    }

    /// Whether it is built and at work, as far as its status says.
    public boolean isStanding() {
        return STANDING.contains(status.strip().toLowerCase(Locale.ROOT));
    }

    /// Whether it is being built where it says, as far as its status says.
    public boolean isUnderWay() {
        return UNDER_WAY.contains(status.strip().toLowerCase(Locale.ROOT));
    }

    public Optional<Quantity> find(Figure figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
