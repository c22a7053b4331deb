package org.shanhai.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;

/// A project that is to be placed, with what it uses wherever it stands.
///
/// @param uses key of a limit → amount in the unit the limit is held in
public record PlanCandidate(Project project, Map<String, Use> uses) {
    /// An amount, and how it is known.
    public record Use(double amount, Basis basis) {
        public Use {
            if (!(amount >= 0) || Double.isInfinite(amount)) {
                throw new IllegalArgumentException(
                        "The amount (%s) must be a number not below 0.".formatted(amount));
            }
        }
    }

    public PlanCandidate {
        uses = Collections.unmodifiableMap(new TreeMap<>(uses));
    }

    public String key() {
        return project.key();
    }

    /// 0 where nothing is known of it.
    public double use(String key) {
        if (key.equals(Counted.PROJECTS)) {
            return 1;
        }
        Use use = uses.get(key);
        return use == null ? 0 : use.amount();
    }
}
