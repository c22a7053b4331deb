package org.shanhai.region;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A proposed investment, as far as it is known.
///
/// @param industry the code of its industry
/// @param place where it would stand; empty for comparable projects outside the region
/// @param figures what is published of it, in canonical units; what is missing is unknown
/// @param taxScope which tax is meant by [Figure#TAX]
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
        String note) {

    /// The figures a project contract speaks of.
    public enum Figure {
        /// Money, once.
        INVESTMENT("investment", "¤"),
        LAND("land", "km2"),
        /// Money a year, as all below that are money.
        OUTPUT("output", "¤"),
        TAX("tax", "¤"),
        PROFIT("profit", "¤"),
        JOBS("jobs", "persons"),
        /// A year.
        ENERGY("energy", "tce");

        private final String key;

        private final String unit;

        Figure(String key, String unit) {
            this.key = key;
            this.unit = unit;
        }

        /// The canonical unit.
        ///
        /// @param currency the code of the pack's money
        public String unit(String currency) {
            return unit.replace("¤", currency);
        }

        public String key() {
            return key;
        }
    }

    /// Which tax a figure means.
    public enum TaxScope {
        /// The part that stays with the place.
        LOCAL("local"),
        /// All of it.
        TOTAL("total"),
        /// Tax and profit together.
        PROFIT_AND_TAX("profit_and_tax"),
        /// The source does not say.
        UNSPECIFIED("unspecified");

        private final String key;

        TaxScope(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
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
                source, note);
    }

    public Optional<Quantity> find(Figure figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
