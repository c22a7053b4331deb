package org.shanhai.ask.project;

import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.pack.project.FilledForm;
import org.shanhai.region.Project;
import org.shanhai.region.Region;

/// Whether projects should come in.
public sealed interface AdmitResult {
    Region region();

    /// What decided.
    Admissions admissions();

    ProjectDoubts doubts();

    /// One project.
    ///
    /// @param expected how likely which verdict is; empty where nothing can be said of it
    /// @param form that the firm filled in, where there is one
    record Decided(
            Region region,
            Admissions admissions,
            Admission admission,
            Optional<ExpectedVerdict> expected,
            CountyMoney money,
            Optional<FilledForm> form,
            ProjectDoubts doubts)
            implements AdmitResult {}

    /// Several, the first to be taken first.
    ///
    /// @param compared that would stand nowhere in the region
    record Ranked(
            Region region,
            Admissions admissions,
            List<Admission> ranked,
            List<Project> compared,
            ProjectDoubts doubts)
            implements AdmitResult {
        public Ranked {
            ranked = List.copyOf(ranked);
            compared = List.copyOf(compared);
        }
    }
}
