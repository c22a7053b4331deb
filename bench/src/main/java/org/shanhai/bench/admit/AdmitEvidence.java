package org.shanhai.bench.admit;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.admit.Admissions;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Region;

/// Prints how well the expected verdict of `admit` holds against figures that projects state and
/// that were hidden from it; exit code 1 where it does not hold as asked.
public final class AdmitEvidence {
    private final List<String> failed = new ArrayList<>();

    private AdmitEvidence() {}

    public static void main(String[] arguments) {
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        Admissions admissions = Admissions.withoutChains(region);
        AdmitEvidence evidence = new AdmitEvidence();
        Checks checks = evidence::check;
        new HiddenFigures(admissions).print(checks);
        new HiddenVerdicts(admissions).print(checks);
        new QuestionsAsked(admissions).print(checks);
        evidence.end();
    }

    /// Says whether what was asked for is met.
    interface Checks {
        void that(boolean met, String what);
    }

    private void check(boolean met, String what) {
        System.out.println((met ? "  met: " : "  NOT MET: ") + what);
        if (!met) {
            failed.add(what);
        }
    }

    private void end() {
        System.out.println();
        System.out.println(failed.isEmpty() ? "all met" : "not met: " + failed);
        if (!failed.isEmpty()) {
            System.exit(1);
        }
    }
}
