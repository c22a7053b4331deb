package org.shanhai.region;

import org.shanhai.key.Keyed;

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
        return Keyed.find(Resource.class, key)
                .<Limited>map(resource -> resource)
                .orElseGet(() -> new Emission(key));
    }

    /// What is used up.
    enum Resource implements Limited, Keyed {
        LAND("km2"),
        LABOUR("persons"),
        ENERGY("tce"),
        WATER("m3");

        private final String unit;

        Resource(String unit) {
            this.unit = unit;
        }

        @Override
        public String key() {
            return Keyed.super.key();
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
