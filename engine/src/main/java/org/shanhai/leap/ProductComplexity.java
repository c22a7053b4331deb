package org.shanhai.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.capability.Complexity;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.Scores;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;

/// Complexity of industries (PCI) from what the observed places of the study area have; unknown
/// where fewer are observed than relatedness would need.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record ProductComplexity(OptionalDouble[] byIndustry) {
    static ProductComplexity of(Structure structure) {
        int n = structure.region().industries().count();
        OptionalDouble[] byIndustry = new OptionalDouble[n];
        java.util.Arrays.fill(byIndustry, OptionalDouble.empty());
        List<Integer> rows = new ArrayList<>();
        StructureCells cells = structure.cells();
        for (int r : structure.region().insideUnits()) {
            if (cells.isObserved(r) && cells.diversity(r) > 0) {
                rows.add(r);
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int industry = i;
            if (rows.stream().anyMatch(r -> cells.has(r, industry))) {
                columns.add(i);
            }
        }
        if (rows.size() >= Structure.FEWEST_PLACES && columns.size() > 1) {
            Matrix table =
                    Matrix.of(
                            rows.size(),
                            columns.size(),
                            (r, k) -> cells.has(rows.get(r), columns.get(k)) ? 1 : 0);
            Scores pci = Complexity.pci(Complexity.of(Incidence.of(table)), columns.size());
            for (int k = 0; k < columns.size(); k++) {
                byIndustry[columns.get(k)] = pci.find(k);
            }
        }
        return new ProductComplexity(byIndustry);
    }

    OptionalDouble of(int industry) {
        return byIndustry[industry];
    }

    /// The mean over what a unit has: its ECI but for scale.
    OptionalDouble mean(Structure structure, int unit) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < byIndustry.length; i++) {
            if (structure.cells().has(unit, i) && byIndustry[i].isPresent()) {
                sum += byIndustry[i].getAsDouble();
                count++;
            }
        }
        return count > 0 ? OptionalDouble.of(sum / count) : OptionalDouble.empty();
    }
}
