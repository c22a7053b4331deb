package org.shanhai.examples;

import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Check;
import org.shanhai.admit.Proposal;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Whether a project should come in, and what its open figures would have to be: `admit QZ02`.
final class AdmitProject {
    private AdmitProject() {}

    public static void main(String[] args) {
        Region region = PackReader.read(args[0]).orElseThrow();
        Activity activity = Estimator.estimate(region).orElseThrow().activity();
        Admissions admissions = Admissions.of(SupplyChains.of(region, activity));
        Proposal proposal = Proposal.of(region, region.project("QZ02")).orElseThrow();
        Admission answer = admissions.decide(proposal);
        System.out.println(answer.verdict().key());
        for (Check check : answer.checks()) {
            for (BreakEven even : check.breakEvens()) {
                System.out.printf(
                        "%s: %s %s %.4g%n",
                        check.rule().indicatorKey(),
                        even.item().key(),
                        even.isMost() ? "at_most" : "at_least",
                        even.value());
            }
        }
    }
}
