package org.shanhai.supply;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// An amount by group of places, and of all places together: what is not known of trade mostly
/// moves it from one group to another, so that the range of all is narrower than its parts' ranges.
///
/// Immutable.
///
/// @param byGroup groups that are not there have nothing
/// @param all its value is the sum of theirs
public record GroupAmounts(Map<Group, Amount> byGroup, Amount all) {
    /// Of which nothing was worked out.
    public static final GroupAmounts NONE = new GroupAmounts(Map.of(), Amount.exactly(0));

    public GroupAmounts {
        Map<Group, Amount> copy = new EnumMap<>(Group.class);
        copy.putAll(byGroup);
        byGroup = Collections.unmodifiableMap(copy);
    }

    /// Amounts that rest on nothing drawn.
    public static GroupAmounts exactly(Map<Group, Double> byGroup) {
        Map<Group, Amount> amounts = new EnumMap<>(Group.class);
        double all = 0;
        for (Map.Entry<Group, Double> each : byGroup.entrySet()) {
            amounts.put(each.getKey(), Amount.exactly(each.getValue()));
            all += each.getValue();
        }
        return new GroupAmounts(amounts, Amount.exactly(all));
    }

    public Amount get(Group group) {
        return byGroup.getOrDefault(group, Amount.exactly(0));
    }

    public Collection<Amount> values() {
        return byGroup.values();
    }

    /// Whether nothing was worked out.
    public boolean isEmpty() {
        return byGroup.isEmpty();
    }

    /// The same done to each, all together included.
    public GroupAmounts map(UnaryOperator<Amount> change) {
        Map<Group, Amount> changed = new EnumMap<>(Group.class);
        byGroup.forEach((group, amount) -> changed.put(group, change.apply(amount)));
        return new GroupAmounts(changed, change.apply(all));
    }

    /// Both together, as [Amount#plus].
    public GroupAmounts plus(GroupAmounts other) {
        Map<Group, Amount> sums = new EnumMap<>(Group.class);
        sums.putAll(byGroup);
        other.byGroup.forEach((group, amount) -> sums.merge(group, amount, Amount::plus));
        return new GroupAmounts(sums, all.plus(other.all));
    }
}
