package org.shanhai.app.show;

import org.shanhai.key.Keyed;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Zone;

/// What a person can ask about.
public sealed interface Subject {
    /// The key in the pack.
    String key();

    String name();

    String nameLocal();

    Kind kind();

    /// The sorts of things there are.
    enum Kind implements Keyed {
        PLACE,
        INDUSTRY,
        PROJECT,
        ZONE
    }

    record OfPlace(Place place) implements Subject {
        @Override
        public String key() {
            return place.key();
        }

        @Override
        public String name() {
            return place.name();
        }

        @Override
        public String nameLocal() {
            return place.nameLocal();
        }

        @Override
        public Kind kind() {
            return Kind.PLACE;
        }
    }

    /// One industry, or a named set of several.
    record OfIndustry(IndustrySet industries) implements Subject {
        @Override
        public String key() {
            return industries.key();
        }

        @Override
        public String name() {
            return industries.name();
        }

        @Override
        public String nameLocal() {
            return industries.nameLocal();
        }

        @Override
        public Kind kind() {
            return Kind.INDUSTRY;
        }
    }

    record OfProject(Project project) implements Subject {
        @Override
        public String key() {
            return project.key();
        }

        @Override
        public String name() {
            return project.name();
        }

        @Override
        public String nameLocal() {
            return project.nameLocal();
        }

        @Override
        public Kind kind() {
            return Kind.PROJECT;
        }
    }

    record OfZone(Zone zone) implements Subject {
        @Override
        public String key() {
            return zone.key();
        }

        @Override
        public String name() {
            return zone.name();
        }

        @Override
        public String nameLocal() {
            return zone.nameLocal();
        }

        @Override
        public Kind kind() {
            return Kind.ZONE;
        }
    }
}
