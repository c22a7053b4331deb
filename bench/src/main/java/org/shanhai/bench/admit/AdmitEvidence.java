package org.shanhai.bench.admit;

import org.shanhai.admit.Admissions;
import org.shanhai.bench.BenchChecks;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Region;

/// Prints how well the expected verdict of `admit` holds against figures that projects state and
/// that were hidden from it; exit code 1 where it does not hold as asked.
public final class AdmitEvidence {
    private AdmitEvidence() {}

    public static void main(String[] arguments) {
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        Admissions admissions = Admissions.withoutChains(region);
        BenchChecks checks = new BenchChecks();
        new HiddenFigures(admissions).print(checks);
        new HiddenVerdicts(admissions).print(checks);
        new QuestionsAsked(admissions).print(checks);
        checks.end();
    }
}
