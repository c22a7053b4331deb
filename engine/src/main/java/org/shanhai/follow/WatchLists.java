package org.shanhai.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.follow.Rated.Missed;
import org.shanhai.follow.Rated.Watched;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// Which watch-lists a firm is on: those of which it is among whom they mean, above the floor of
/// every line that says so, and misses another floor. What is not known puts nobody on a list.
final class WatchLists {
    private WatchLists() {}

    static List<Watched> of(List<Ruleset> rulesets, Actual actual) {
        List<Watched> lists = new ArrayList<>();
        for (Ruleset ruleset : rulesets) {
            List<Missed> missed = missed(ruleset, actual);
            if (!missed.isEmpty() && isMeant(ruleset, actual)) {
                lists.add(new Watched(ruleset.key(), ruleset.name(), ruleset.nameLocal(), missed));
            }
        }
        return lists;
    }

    private static boolean isMeant(Ruleset ruleset, Actual actual) {
        return ruleset.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.WHERE)
                .allMatch(
                        rule -> {
                            OptionalDouble value = Rating.value(rule, actual);
                            return value.isPresent()
                                    && rule.snapped(value.getAsDouble())
                                            > rule.floor().orElseThrow();
                        });
    }

    private static List<Missed> missed(Ruleset ruleset, Actual actual) {
        List<Missed> missed = new ArrayList<>();
        for (Rule rule : ruleset.rules()) {
            OptionalDouble value = Rating.value(rule, actual);
            if (rule.kind() == Rule.Kind.FLOOR
                    && value.isPresent()
                    && !rule.meetsFloor(value.getAsDouble())) {
                missed.add(new Missed(rule, value.getAsDouble()));
            }
        }
        return missed;
    }
}
