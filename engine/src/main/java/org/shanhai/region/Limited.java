package org.shanhai.region;

import java.util.Arrays;

/// What a limit limits: a resource that is used up, or something that is put out.
///
/// Pressures are held in the same units, for limits and pressures are set against one another.
public sealed interface Limited {

    /// The word used in packs, rules, text and JSON.
    String key();

    /// The unit in which it is held.
    String unit();

    /// What is meant by a word of a pack: a resource, or else an emission.
    static Limited of(String key) {
        return Arrays.stream(Resource.values())
                .filter(resource -> resource.key().equals(key))
                .findFirst()
                .<Limited>map(resource -> resource)
                .orElseGet(() -> new Emission(key));
    }

    /// What is used up.
    enum Resource implements Limited {
        LAND("land", "km2"),
        LABOUR("labour", "persons"),
        ENERGY("energy", "tce"),
        WATER("water", "m3");

        private final String key;

        private final String unit;

        Resource(String key, String unit) {
            this.key = key;
            this.unit = unit;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String unit() {
            return unit;
        }
    }

    /// What is put into air, water or soil, in tonnes.
    record Emission(String key) implements Limited {
        @Override
        public String unit() {
            return "t";
        }
    }
}
