package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;

/// Compares the promises of a project with the accounts of its industry.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record Identities(
        Comparables comparables,
        double[] valueAdded,
        double[] wages,
        double[] surplus,
        double[] jobs,
        double[] output) {
    /// By how much the best firms may exceed their industry where no related industry tells.
    private static final double AMPLE = 1.25;

    Identities(InputOutput technology, Comparables comparables) {
        this(
                comparables,
                technology.valueAdded(),
                technology.valueAdded(ValueAdded.WAGES),
                technology.valueAdded(ValueAdded.SURPLUS),
                technology.jobs(),
                technology.output());
    }

    /// Those of which at least one figure is stated.
    List<Identity> of(Figures figures, int industry) {
        List<Identity> identities = new ArrayList<>();
        IndustrySet kin = kin(industry);
        boolean profit =
                figures.has(ProjectFigure.PROFIT) || figures.has(ProjectFigure.PROFIT_AND_TAX);
        if (profit) {
            identities.add(
                    within(
                            Identity.Kind.TAX_AND_PROFIT_WITHIN_VALUE_ADDED,
                            taxAndProfit(figures),
                            figures,
                            industry,
                            kin,
                            List.of()));
        } else if (figures.has(ProjectFigure.TAX)) {
            identities.add(
                    within(
                            Identity.Kind.TAX_WITHIN_VALUE_ADDED,
                            figures.get(ProjectFigure.TAX),
                            figures,
                            industry,
                            kin,
                            List.of(ProjectFigure.PROFIT)));
        }
        addWages(identities, figures, industry, kin);
        addValueAdded(identities, figures, industry, kin);
        addOutputPerJob(identities, figures, industry, kin);
        addLocalTax(identities, figures, kin);
        return identities;
    }

    /// The widest set of no more than a kind of industries that the industry belongs to.
    private IndustrySet kin(int industry) {
        List<IndustrySet> sets = comparables.listSets(industry);
        IndustrySet kin = sets.getFirst();
        for (IndustrySet set : sets) {
            if (set.members().length > kin.members().length
                    && set.members().length <= Checks.WIDEST) {
                kin = set;
            }
        }
        return kin;
    }

    private Range range(IndustrySet kin, IntToDoubleFunction share) {
        double[] shares =
                Arrays.stream(kin.members())
                        .filter(i -> output[i] > 0)
                        .mapToDouble(share)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        return shares.length == 0
                ? new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                : new Range(shares[0], shares[shares.length - 1]);
    }

    /// What the accounts say of the industry; empty where it makes or adds nothing.
    Optional<IndustryAccounts> accounts(int industry) {
        double share = valueAdded[industry];
        if (!(output[industry] > 0) || !(share > 0)) {
            return Optional.empty();
        }
        double most = Math.max(range(kin(industry), i -> valueAdded[i]).high(), AMPLE * share);
        return Optional.of(
                new IndustryAccounts(
                        share,
                        most,
                        Math.max(0, surplus[industry]) / share,
                        jobs[industry] > 0 ? share / jobs[industry] : Double.NaN,
                        jobs[industry] > 0 ? 1 / jobs[industry] : Double.NaN));
    }

    private static Quantity taxAndProfit(Figures figures) {
        if (figures.has(ProjectFigure.PROFIT_AND_TAX)) {
            return figures.get(ProjectFigure.PROFIT_AND_TAX);
        }
        Quantity tax = figures.get(ProjectFigure.TAX);
        Quantity profit = figures.get(ProjectFigure.PROFIT);
        return new Quantity(
                Math.max(0, tax.low() + profit.low()),
                tax.high() + profit.high(),
                tax.about() || profit.about());
    }

    /// A part of value added over output, against the industry's share of value added.
    private Identity within(
            Identity.Kind kind,
            Quantity part,
            Figures figures,
            int industry,
            IndustrySet kin,
            List<ProjectFigure> alsoLacking) {
        Range shares = range(kin, i -> valueAdded[i]);
        List<ProjectFigure> lacking = lacking(figures, alsoLacking, ProjectFigure.OUTPUT);
        Quantity claimed = part.dividedBy(figures.get(ProjectFigure.OUTPUT));
        Identity.Outcome outcome =
                outcome(
                        isLacking(figures, ProjectFigure.OUTPUT),
                        claimed.low() > Math.max(shares.high(), AMPLE * valueAdded[industry]),
                        claimed.low() > valueAdded[industry]);
        return new Identity(kind, outcome, claimed, valueAdded[industry], shares, kin, lacking);
    }

    private static Identity.Outcome outcome(boolean lacks, boolean broken, boolean doubtful) {
        return lacks
                ? Identity.Outcome.NOT_TESTABLE
                : broken
                        ? Identity.Outcome.BROKEN
                        : doubtful ? Identity.Outcome.DOUBTFUL : Identity.Outcome.HOLDS;
    }

    private static List<ProjectFigure> lacking(
            Figures figures, List<ProjectFigure> also, ProjectFigure... needed) {
        return Stream.concat(Stream.of(needed), also.stream())
                .filter(item -> isLacking(figures, item))
                .toList();
    }

    /// A figure of 0 is one nobody knows: nothing is made by nobody, and none of it divides.
    private static boolean isLacking(Figures figures, ProjectFigure item) {
        return !figures.has(item) || figures.get(item).high() == 0;
    }

    private void addWages(
            List<Identity> identities, Figures figures, int industry, IndustrySet kin) {
        double wage = wages[industry] / jobs[industry];
        if (figures.has(ProjectFigure.JOBS) && Double.isFinite(wage) && wage > 0) {
            identities.add(
                    within(
                            Identity.Kind.WAGES_WITHIN_VALUE_ADDED,
                            figures.get(ProjectFigure.JOBS).times(wage),
                            figures,
                            industry,
                            kin,
                            List.of()));
        }
    }

    private void addValueAdded(
            List<Identity> identities, Figures figures, int industry, IndustrySet kin) {
        if (!figures.hasOwn(ProjectFigure.VALUE_ADDED)) {
            return;
        }
        Range shares = range(kin, i -> valueAdded[i]);
        Quantity claimed =
                figures.get(ProjectFigure.VALUE_ADDED).dividedBy(figures.get(ProjectFigure.OUTPUT));
        Identity.Outcome outcome =
                outcome(
                        isLacking(figures, ProjectFigure.OUTPUT),
                        claimed.low() > 1,
                        claimed.low() > shares.high() || claimed.high() < shares.low());
        identities.add(
                new Identity(
                        Identity.Kind.VALUE_ADDED_OF_OUTPUT,
                        outcome,
                        claimed,
                        valueAdded[industry],
                        shares,
                        kin,
                        lacking(figures, List.of(), ProjectFigure.OUTPUT)));
    }

    private void addOutputPerJob(
            List<Identity> identities, Figures figures, int industry, IndustrySet kin) {
        boolean any = figures.has(ProjectFigure.OUTPUT) || figures.has(ProjectFigure.JOBS);
        if (!any || !(jobs[industry] > 0)) {
            return;
        }
        Quantity ratio =
                figures.get(ProjectFigure.OUTPUT)
                        .dividedBy(figures.get(ProjectFigure.JOBS))
                        .times(jobs[industry]);
        List<ProjectFigure> lacking =
                lacking(figures, List.of(), ProjectFigure.OUTPUT, ProjectFigure.JOBS);
        double far = Identity.FAR;
        Identity.Outcome outcome =
                outcome(
                        !lacking.isEmpty(),
                        ratio.low() > far * far || ratio.high() < 1 / (far * far),
                        ratio.low() > far || ratio.high() < 1 / far);
        identities.add(
                new Identity(
                        Identity.Kind.OUTPUT_PER_JOB,
                        outcome,
                        ratio,
                        1,
                        new Range(1 / far, far),
                        kin,
                        lacking));
    }

    private static void addLocalTax(List<Identity> identities, Figures figures, IndustrySet kin) {
        Quantity local = figures.get(ProjectFigure.LOCAL_TAX);
        Quantity tax = figures.get(ProjectFigure.TAX);
        if (local.low() > tax.high()) {
            identities.add(
                    new Identity(
                            Identity.Kind.LOCAL_TAX_WITHIN_TAX,
                            Identity.Outcome.BROKEN,
                            local.dividedBy(tax),
                            1,
                            new Range(0, 1),
                            kin,
                            List.of()));
        }
    }
}
