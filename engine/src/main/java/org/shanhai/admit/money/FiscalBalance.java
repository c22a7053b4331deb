package org.shanhai.admit.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.shanhai.key.Keyed;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Quantity;

/// The balance of the local budget over the years of a project.
///
/// @param years by the least receipts; empty where receipts are not known
/// @param spending by line, land first; empty where none is stated
/// @param paysBack the year by the least receipts; empty where it does not within the years
///     counted, or cannot be told
/// @param atBest the year by the most receipts; empty likewise, and where they have no upper bound
/// @param breakEven the most the zone may spend, at once in the first year, to get it back within
///     the years counted: receipts of all years, discounted where a rate is stated; empty where
///     receipts are not known
/// @param spent in the years counted, not discounted, as far as it is known
/// @param moneyPerJob spent; empty where spending or jobs are not known
public record FiscalBalance(
        Outcome outcome,
        List<FiscalYear> years,
        List<Spending> spending,
        OptionalInt paysBack,
        OptionalInt atBest,
        OptionalDouble breakEven,
        double spent,
        OptionalDouble moneyPerJob) {
    public FiscalBalance {
        years = List.copyOf(years);
        spending = List.copyOf(spending);
    }

    /// What is left at the end of the years counted, of all that is known.
    public OptionalDouble left() {
        return years.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(years.getLast().sum());
    }

    /// Jobs for each million of money spent; empty where that or jobs are not known, or nothing is
    /// spent.
    public OptionalDouble jobsPerMillion() {
        return moneyPerJob.isPresent() && moneyPerJob.getAsDouble() > 0
                ? OptionalDouble.of(1e6 / moneyPerJob.getAsDouble())
                : OptionalDouble.empty();
    }

    /// Whether it pays back.
    public enum Outcome implements Keyed {
        PAYS_BACK,
        /// Not within the years counted, at the least receipts.
        NOT_WITHIN,
        /// Nobody says what the zone spends: only what it may spend can be told.
        SPENDING_NOT_STATED,
        /// A part of what it spends is not known.
        SPENDING_OPEN,
        RECEIPTS_NOT_KNOWN,
        /// A tax is stated that other figures do not allow.
        RECEIPTS_NOT_BELIEVED
    }

    /// The same, saying why no receipts were counted.
    FiscalBalance notBelieved() {
        return new FiscalBalance(
                Outcome.RECEIPTS_NOT_BELIEVED,
                years,
                spending,
                paysBack,
                atBest,
                breakEven,
                spent,
                moneyPerJob);
    }

    /// @param receipts of the local budget in a year of full operation; empty where not known
    /// @param jobs empty where they are not stated
    /// @param spendingAt such receipts: parts of them may be paid back
    static FiscalBalance of(
            Optional<Quantity> receipts,
            Optional<Quantity> jobs,
            Function<OptionalDouble, List<Spending>> spendingAt,
            FiscalAssumptions assumptions) {
        OptionalDouble low =
                receipts.map(one -> OptionalDouble.of(Math.max(0, one.low())))
                        .orElse(OptionalDouble.empty());
        List<Spending> spending = spendingAt.apply(low);
        double spent = spending.stream().mapToDouble(Spending::total).sum();
        boolean open = spending.stream().anyMatch(one -> one.gap() != Spending.Gap.NONE);
        double people = jobs.map(Quantity::stated).orElse(0.0);
        boolean told = !spending.isEmpty() && !open;
        boolean settled = receipts.isPresent() && told;
        List<FiscalYear> years =
                receipts.isPresent() ? years(low.orElse(0), spending, assumptions) : List.of();
        OptionalInt paysBack = settled ? paysBack(years) : OptionalInt.empty();
        double most = receipts.map(Quantity::high).orElse(0.0);
        return new FiscalBalance(
                receipts.isEmpty()
                        ? Outcome.RECEIPTS_NOT_KNOWN
                        : spending.isEmpty()
                                ? Outcome.SPENDING_NOT_STATED
                                : open
                                        ? Outcome.SPENDING_OPEN
                                        : paysBack.isPresent()
                                                ? Outcome.PAYS_BACK
                                                : Outcome.NOT_WITHIN,
                years,
                spending,
                paysBack,
                settled && Double.isFinite(most)
                        ? paysBack(
                                years(most, spendingAt.apply(OptionalDouble.of(most)), assumptions))
                        : OptionalInt.empty(),
                receipts.isPresent()
                        ? OptionalDouble.of(
                                years(low.orElse(0), List.of(), assumptions).getLast().sum())
                        : OptionalDouble.empty(),
                spent,
                told && people > 0 ? OptionalDouble.of(spent / people) : OptionalDouble.empty());
    }

    private static List<FiscalYear> years(
            double receipts, List<Spending> spending, FiscalAssumptions assumptions) {
        List<FiscalYear> years = new ArrayList<>();
        double sum = 0;
        for (int year = 1; year <= assumptions.years(); year++) {
            int at = year - 1;
            double operation = assumptions.operation(year);
            double in = receipts * operation;
            double out = spending.stream().mapToDouble(one -> one.years().get(at)).sum();
            sum += (in - out) * Math.pow(1 + assumptions.discount().orElse(0), -at);
            years.add(
                    new FiscalYear(
                            year, year <= assumptions.construction(), operation, in, out, sum));
        }
        return years;
    }

    /// The first year from which the sum is never below nothing again.
    private static OptionalInt paysBack(List<FiscalYear> years) {
        int first = years.size() + 1;
        for (FiscalYear year : years.reversed()) {
            if (year.sum() < 0) {
                break;
            }
            first = year.year();
        }
        return first > years.size() ? OptionalInt.empty() : OptionalInt.of(first);
    }
}
