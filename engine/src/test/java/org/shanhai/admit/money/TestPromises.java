package org.shanhai.admit.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanhai.region.Basis;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Incentive;
import org.shanhai.region.Incentive.Per;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.IncentiveKind.Effect;
import org.shanhai.region.LandPrice;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.Quantity;

/// Kinds of promises and lines of them, each in a line.
final class TestPromises {
    static final Map<String, IncentiveKind> KINDS =
            List.of(
                            kind("land_price", IncentiveKind.Spending.LAND_PRICE, Effect.REVIEW),
                            kind(
                                    IncentiveKind.LAND_BELOW_MINIMUM,
                                    IncentiveKind.Spending.LAND_PRICE,
                                    Effect.UNLESS_ALLOWED),
                            kind(
                                    "land_cost",
                                    IncentiveKind.Spending.LAND_COST,
                                    Effect.NOT_PROMISED),
                            kind("roads", IncentiveKind.Spending.INFRASTRUCTURE, Effect.REVIEW),
                            kind("subsidy", IncentiveKind.Spending.SUBSIDY, Effect.UNLESS_ALLOWED),
                            kind("relief", IncentiveKind.Spending.FORGONE, Effect.UNLESS_ALLOWED),
                            kind("supplier", IncentiveKind.Spending.NONE, Effect.PROHIBITED))
                    .stream()
                    .collect(Collectors.toMap(IncentiveKind::key, Function.identity()));

    /// 120 a m2.
    static final LandPrice MINIMUM =
            new LandPrice(
                    "county", 120e6, OptionalDouble.of(102e6), 2013, Basis.REPORTED, "table", "");

    private TestPromises() {}

    static IncentiveKind kind(String key, IncentiveKind.Spending spending, Effect effect) {
        return new IncentiveKind(
                key,
                key,
                key,
                spending,
                effect,
                "Law",
                "法",
                "1",
                "2024",
                Standing.SOLID,
                "law",
                "");
    }

    static Incentive line(String kind) {
        return line(kind, Optional.empty(), Per.YEAR, 1, OptionalInt.empty(), "", Optional.empty());
    }

    static Incentive line(String kind, double amount, Per per) {
        return line(
                kind,
                Optional.of(Quantity.exactly(amount)),
                per,
                1,
                OptionalInt.empty(),
                "",
                Optional.empty());
    }

    static Incentive line(
            String kind,
            Optional<Quantity> amount,
            Per per,
            int from,
            OptionalInt to,
            String claim,
            Optional<Incentive.Ground> ground) {
        return new Incentive(
                "p", 1, kind, "", amount, per, from, to, claim, ground, "", Basis.ASSUMED, "", "");
    }

    /// A year of building, then a half and all of it; three years in all.
    static FiscalAssumptions threeYears(OptionalDouble discount) {
        return new FiscalAssumptions(
                1,
                List.of(0.5, 1.0),
                3,
                discount,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                1);
    }
}
