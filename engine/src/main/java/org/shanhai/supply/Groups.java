package org.shanhai.supply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which group each unit belongs to.
public record Groups(List<Group> ofUnit) {
    public Groups {
        ofUnit = List.copyOf(ofUnit);
    }

    /// Sums amounts by unit over groups; every group is there, with zero where it is empty.
    Map<Group, Double> sum(double[] byUnit) {
        Map<Group, Double> sums = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            sums.put(group, 0.0);
        }
        for (int r = 0; r < byUnit.length; r++) {
            sums.merge(ofUnit.get(r), byUnit[r], Double::sum);
        }
        return sums;
    }
}
