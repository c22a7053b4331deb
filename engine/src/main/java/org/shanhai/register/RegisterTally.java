package org.shanhai.register;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.key.Keyed;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;

/// Counts firms by place, industry and years of registration. Sums are of decimal numbers: in
/// whatever order firms come, and however many tallies are added up, they come out the same.
public final class RegisterTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Cohorts cohorts;
    private final Map<Cell, Sums> cells = new HashMap<>();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<IndustryReason, Long> reasons = new EnumMap<>(IndustryReason.class);
    private final Map<String, Long> otherCurrencies = new TreeMap<>();
    private final Map<Doubt, Long> doubts = new EnumMap<>(Doubt.class);
    private long firms;

    /// What may be wrong with a firm that is counted.
    public enum Doubt implements Keyed {
        /// Its capital is a number without a unit.
        WITHOUT_UNIT,
        /// Something stands for its capital that is no amount.
        UNREAD_CAPITAL,
        /// Its code is neither a credit code nor an older number.
        WRONG_CODES,
        /// The code of its industry means one thing with the zeros that a number has lost and
        /// another without; it is counted by what else tells its industry.
        UNSURE_CODES
    }

    /// @param industry empty where nothing told; sorts first
    private record Cell(String place, String industry, int cohort)
            implements Comparable<Cell>, Serializable {
        @Override
        public int compareTo(Cell other) {
            int byPlace = place.compareTo(other.place);
            int byIndustry = byPlace != 0 ? byPlace : industry.compareTo(other.industry);
            return byIndustry != 0 ? byIndustry : Integer.compare(cohort, other.cohort);
        }
    }

    private static final class Sums implements Serializable {
        private static final long serialVersionUID = 1L;

        /// Twice as much is a number still.
        private static final double MOST_WHOLE = 1L << 61;

        private long firms;
        private long branches;
        private BigDecimal capital = BigDecimal.ZERO;

        /// What of the capital came in whole yuan, as most of it does.
        private long wholeCapital;

        private long capitalKnown;

        void add(Sums other) {
            firms += other.firms;
            branches += other.branches;
            capital = capital.add(other.capital());
            capitalKnown += other.capitalKnown;
        }

        void addCapital(double yuan) {
            capitalKnown++;
            if (yuan <= MOST_WHOLE && yuan == Math.rint(yuan) && wholeCapital <= MOST_WHOLE) {
                wholeCapital += (long) yuan;
            } else {
                capital = capital.add(BigDecimal.valueOf(yuan));
            }
        }

        BigDecimal capital() {
            return capital.add(BigDecimal.valueOf(wholeCapital));
        }
    }

    public RegisterTally(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    public void count(Firm firm, Capital capital) {
        firms++;
        reasons.merge(firm.classified().reason(), 1L, Long::sum);
        Sums sums =
                cells.computeIfAbsent(
                        new Cell(
                                firm.place().key(),
                                firm.classified().industry().orElse(""),
                                cohorts.of(firm.year())),
                        cell -> new Sums());
        sums.firms++;
        if (firm.isBranch()) {
            sums.branches++;
            return;
        }
        if (firm.capital().isPresent()) {
            sums.addCapital(firm.capital().getAsDouble());
        } else if (!capital.currency().isEmpty()) {
            otherCurrencies.merge(capital.currency(), 1L, Long::sum);
        } else if (capital.isWithoutUnit()) {
            count(Doubt.WITHOUT_UNIT);
        } else if (capital.isUnread()) {
            count(Doubt.UNREAD_CAPITAL);
        }
    }

    /// Adds what another tally by the same cohorts counted.
    public void add(RegisterTally other) {
        other.cells.forEach(
                (cell, sums) -> cells.computeIfAbsent(cell, one -> new Sums()).add(sums));
        other.leftOut.forEach((reason, rows) -> leftOut.merge(reason, rows, Long::sum));
        other.reasons.forEach((reason, told) -> reasons.merge(reason, told, Long::sum));
        other.otherCurrencies.forEach((code, told) -> otherCurrencies.merge(code, told, Long::sum));
        other.doubts.forEach((doubt, told) -> doubts.merge(doubt, told, Long::sum));
        firms += other.firms;
    }

    /// Counts a firm of which something may be wrong.
    public void count(Doubt doubt) {
        doubts.merge(doubt, 1L, Long::sum);
    }

    public void leaveOut(LeftOut reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    /// How many firms were counted.
    public long firms() {
        return firms;
    }

    /// How many rows there were, counted or left out.
    public long rows() {
        return firms + leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    public Map<IndustryReason, Long> reasons() {
        return new EnumMap<>(reasons);
    }

    public Map<LeftOut, Long> leftOut() {
        return new EnumMap<>(leftOut);
    }

    /// Firms whose capital is stated in another currency than yuan, by its code.
    public Map<String, Long> otherCurrencies() {
        return new TreeMap<>(otherCurrencies);
    }

    /// How many firms what may be wrong is told of.
    public Map<Doubt, Long> doubts() {
        return new EnumMap<>(doubts);
    }

    /// What was counted, by place, industry and years.
    ///
    /// @param source the key of the register's source
    public FirmCounts counts(String source) {
        List<FirmCount> counts = new ArrayList<>();
        new TreeMap<>(cells)
                .forEach(
                        (cell, sums) ->
                                counts.add(
                                        new FirmCount(
                                                cell.place(),
                                                Optional.of(cell.industry())
                                                        .filter(key -> !key.isEmpty()),
                                                cohorts.since(cell.cohort()),
                                                cohorts.until(cell.cohort()),
                                                sums.firms,
                                                sums.branches,
                                                sums.capital()
                                                        .setScale(2, RoundingMode.HALF_EVEN)
                                                        .doubleValue(),
                                                sums.capitalKnown,
                                                source)));
        List<FirmCounts.LeftOut> left = new ArrayList<>();
        leftOut.forEach(
                (reason, rows) -> left.add(new FirmCounts.LeftOut(source, reason.key(), rows)));
        return new FirmCounts(counts, left);
    }
}
