package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

/// The cells (unit × industry) that facts settle, and the presences that facts make.
///
/// A cell is settled by an exact figure of the base year about that one industry in that one
/// unit. Absent industries are settled at zero. Exact jobs of the base year are kept as they are;
/// they settle no value added, but tell what it is likely to be ([Workforce]).
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record KnownCells(
        int n,
        double[] valueAdded,
        double[] output,
        double[] jobs,
        byte[] basis,
        byte[] jobsBasis,
        byte[] presence,
        boolean[] listed,
        Fact[] settledBy,
        Fact[] jobsSettledBy,
        double[] firms) {
    /// Presences and absences alone.
    KnownCells(Region region) {
        int n = region.industries().count();
        int cells = Math.multiplyExact(region.places().unitCount(), n);
        byte[] basis = new byte[cells];
        Arrays.fill(basis, (byte) Basis.ESTIMATED.ordinal());
        byte[] presence = new byte[cells];
        Arrays.fill(presence, (byte) Presence.UNKNOWN.ordinal());
        this(
                n,
                unknown(cells),
                unknown(cells),
                unknown(cells),
                basis,
                basis.clone(),
                presence,
                new boolean[cells],
                new Fact[cells],
                new Fact[cells],
                new double[cells]);
        region.facts().stream().forEach(fact -> read(region, fact));
    }

    KnownCells(Region region, Evidence evidence) {
        this(region);
        evidence.totals().stream().filter(KnownCells::isExactCell).forEach(this::settle);
        evidence.jobs().stream().filter(KnownCells::isExactCell).forEach(this::settleJobs);
    }

    private static double[] unknown(int cells) {
        double[] values = new double[cells];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /// Whether a total is about one industry in one unit.
    static boolean isCell(Total total) {
        return total.units().length == 1 && total.set().kind() == IndustrySet.Kind.ONE;
    }

    private static boolean isExactCell(Total total) {
        return total.isExact() && isCell(total);
    }

    private void read(Region region, Fact fact) {
        if (fact.industries().kind() != IndustrySet.Kind.ONE) {
            return;
        }
        int industry = fact.industries().members()[0];
        if (fact.measures(Measure.ABSENCE)) {
            // What is absent from a province is absent from each of its counties.
            for (int unit : region.places().unitsWithin(fact.place())) {
                settleAbsent(unit * n + industry, fact);
            }
            return;
        }
        int unit = region.places().unitNumber(fact.place());
        if (unit < 0) {
            return;
        }
        int cell = unit * n + industry;
        boolean positive = fact.quantity().isPresent() && fact.quantity().get().low() > 0;
        if (fact.measures(Measure.PRESENCE) || positive) {
            presence[cell] = (byte) Presence.PRESENT.ordinal();
            listed[cell] |= fact.scope() != Scope.ZONE;
        }
        boolean near = Math.abs(fact.year() - region.baseYear()) <= Evidence.WINDOW;
        if (fact.measures(Measure.FIRMS) && fact.isWhole() && positive && near) {
            firms[cell] = fact.quantity().get().stated();
        }
    }

    private void settleAbsent(int cell, Fact fact) {
        presence[cell] = (byte) Presence.ABSENT.ordinal();
        valueAdded[cell] = 0;
        output[cell] = 0;
        jobs[cell] = 0;
        basis[cell] = (byte) fact.basis().ordinal();
        jobsBasis[cell] = basis[cell];
        settledBy[cell] = fact;
        jobsSettledBy[cell] = fact;
    }

    private void settleJobs(Total total) {
        int cell = total.units()[0] * n + total.industries()[0];
        jobs[cell] = total.low();
        jobsBasis[cell] = (byte) total.basis().ordinal();
        jobsSettledBy[cell] = total.facts().getFirst();
    }

    private void settle(Total total) {
        int cell = total.units()[0] * n + total.industries()[0];
        Fact fact = total.facts().getFirst();
        boolean reportsOutput = fact.measures(Measure.OUTPUT);
        if (reportsOutput) {
            output[cell] = fact.quantity().orElseThrow().low();
        }
        // Reported value added goes before what output implies by the national ratio.
        if (Double.isNaN(valueAdded[cell]) || !reportsOutput) {
            valueAdded[cell] = total.low();
            basis[cell] = (byte) total.basis().ordinal();
            settledBy[cell] = fact;
        }
    }

    /// Whether an industry is known to be there by more than the firms of a zone: those are listed
    /// one and all, so that being listed says nothing of size.
    boolean isListed(int cell) {
        return listed[cell];
    }

    /// The share of cells so known, of those not known to be absent.
    double listedShare() {
        double all = 0;
        double found = 0;
        for (int cell = 0; cell < listed.length; cell++) {
            all += presence[cell] == Presence.ABSENT.ordinal() ? 0 : 1;
            found += listed[cell] ? 1 : 0;
        }
        return found / Math.max(1, all);
    }

    boolean isSettled(int cell) {
        return !Double.isNaN(valueAdded[cell]);
    }

    /// Value added of a settled cell.
    double valueAdded(int cell) {
        return valueAdded[cell];
    }

    /// NaN where facts do not give it.
    double output(int cell) {
        return output[cell];
    }

    /// NaN where facts do not give it.
    double jobs(int cell) {
        return jobs[cell];
    }

    byte[] bases() {
        return basis;
    }

    byte[] jobsBases() {
        return jobsBasis;
    }

    byte[] presences() {
        return presence;
    }

    /// Settles a cell that no fact is about, because its industry's value added cannot be
    /// fitted.
    void settleByModel(int cell, double amount) {
        valueAdded[cell] = amount;
    }

    /// Firms counted, of the latest year that binds; 0 where none are.
    double firms(int cell) {
        return firms[cell];
    }

    /// The value added of the settled cells inside a total.
    double within(Total total) {
        return total.sumOf(valueAdded, n);
    }

    /// The facts that settle value added of cells inside a total.
    List<Fact> factsWithin(Total total) {
        return factsWithin(total, valueAdded);
    }

    /// The facts that settle figures of cells inside a total: jobs, or money.
    @SuppressWarnings("ReferenceEquality") // Which of the arrays is meant, whatever is in them.
    List<Fact> factsWithin(Total total, double[] figures) {
        Fact[] by = figures == jobs ? jobsSettledBy : settledBy;
        List<Fact> facts = new ArrayList<>();
        for (int r : total.units()) {
            for (int i : total.industries()) {
                Optional.ofNullable(by[r * n + i]).ifPresent(facts::add);
            }
        }
        return facts;
    }
}
