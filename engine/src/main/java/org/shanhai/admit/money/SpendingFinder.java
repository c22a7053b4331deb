package org.shanhai.admit.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.admit.money.Spending.Gap;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Quantity;

/// Works out what a zone spends from what is stated line by line. Of an amount between bounds the
/// most counts, so that a balance is never too good.
///
/// @param land of the project, km2; empty where it is not stated
/// @param receipts of the local budget in a year of full operation; empty where not known
record SpendingFinder(
        Map<String, IncentiveKind> kinds,
        Optional<LandPrice> minimum,
        Optional<Quantity> land,
        FiscalAssumptions assumptions,
        OptionalDouble receipts) {
    /// What is counted, in the order of the lines; land once, however many lines speak of it.
    List<Spending> of(List<Incentive> lines) {
        List<Spending> found = new ArrayList<>();
        land(lines).ifPresent(found::add);
        for (Incentive line : lines) {
            IncentiveKind kind = kind(line);
            switch (kind.spending()) {
                case SUBSIDY, INFRASTRUCTURE, FORGONE -> found.add(paid(line, kind));
                case LAND_PRICE, LAND_COST, NONE -> {}
            }
        }
        return found;
    }

    private IncentiveKind kind(Incentive line) {
        return kind(kinds, line);
    }

    static IncentiveKind kind(Map<String, IncentiveKind> kinds, Incentive line) {
        IncentiveKind kind = kinds.get(line.kind());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "There is no kind of promise '%s'.".formatted(line.kind()));
        }
        return kind;
    }

    private Spending paid(Incentive line, IncentiveKind kind) {
        if (line.amount().isEmpty()) {
            return unknown(kind, Gap.NO_AMOUNT);
        }
        Quantity amount = line.amount().get();
        boolean open = !Double.isFinite(amount.high());
        double each = open ? amount.low() : amount.high();
        boolean share = line.per() == Incentive.Per.LOCAL_REVENUE;
        if (share && receipts.isEmpty()) {
            return unknown(kind, Gap.NO_RECEIPTS);
        }
        List<Double> years = nothing();
        for (int year = line.from();
                year <= Math.min(line.to().orElse(line.from()), assumptions.years());
                year++) {
            double base = share ? receipts.getAsDouble() * assumptions.operation(year) : 1;
            years.set(year - 1, each * base);
        }
        boolean later = line.to().orElse(line.from()) > assumptions.years();
        Gap gap = later ? Gap.BEYOND_YEARS : open ? Gap.AT_LEAST : Gap.NONE;
        return new Spending(kind, years, gap, OptionalDouble.empty());
    }

    /// The land times what it is sold for below what it cost, or below the minimum price where
    /// nobody says what it cost; a price above is no gain here.
    private Optional<Spending> land(List<Incentive> lines) {
        Optional<Incentive> sold = first(lines, IncentiveKind.Spending.LAND_PRICE);
        Optional<Incentive> bought = first(lines, IncentiveKind.Spending.LAND_COST);
        if (sold.isEmpty() && bought.isEmpty()) {
            return Optional.empty();
        }
        IncentiveKind kind = kind(sold.or(() -> bought).orElseThrow());
        Optional<Quantity> price = sold.flatMap(Incentive::amount);
        Optional<Quantity> cost = bought.flatMap(Incentive::amount);
        if (price.isEmpty()) {
            return Optional.of(unknown(kind, Gap.NO_PRICE));
        }
        OptionalDouble reference =
                cost.isPresent()
                        ? OptionalDouble.of(most(cost.get()))
                        : minimum.map(LandPrice::price)
                                .map(OptionalDouble::of)
                                .orElse(OptionalDouble.empty());
        if (reference.isEmpty()) {
            return Optional.of(unknown(kind, Gap.NO_REFERENCE));
        }
        double below = Math.max(0, reference.getAsDouble() - Math.max(0, price.get().low()));
        if (below > 0 && land.isEmpty()) {
            return Optional.of(new Spending(kind, nothing(), Gap.NO_LAND, reference));
        }
        List<Double> years = nothing();
        int year = sold.orElseThrow().from();
        if (year <= years.size()) {
            years.set(year - 1, below == 0 ? 0 : below * most(land.orElseThrow()));
        }
        boolean open =
                cost.filter(one -> !Double.isFinite(one.high())).isPresent()
                        || below > 0
                                && land.filter(one -> !Double.isFinite(one.high())).isPresent();
        Gap gap =
                year > years.size() && below > 0
                        ? Gap.BEYOND_YEARS
                        : open ? Gap.AT_LEAST : Gap.NONE;
        return Optional.of(new Spending(kind, years, gap, reference));
    }

    private Optional<Incentive> first(List<Incentive> lines, IncentiveKind.Spending spending) {
        return lines.stream().filter(line -> kind(line).spending() == spending).findFirst();
    }

    private static double most(Quantity quantity) {
        return Double.isFinite(quantity.high()) ? quantity.high() : quantity.low();
    }

    private Spending unknown(IncentiveKind kind, Gap gap) {
        return new Spending(kind, nothing(), gap, OptionalDouble.empty());
    }

    private List<Double> nothing() {
        return new ArrayList<>(Collections.nCopies(assumptions.years(), 0.0));
    }
}
