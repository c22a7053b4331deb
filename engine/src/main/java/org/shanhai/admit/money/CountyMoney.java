package org.shanhai.admit.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.money.TaxFigures.StatedTax;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What a project is to the budget of the place it would stand in.
///
/// @param minimumPrice of industrial land at the place; empty where the region does not know it
/// @param displacement empty where nobody says that the firm moves
/// @param promises to the firm, in the order of their lines
public record CountyMoney(
        FiscalAssumptions assumptions,
        TaxFigures tax,
        Optional<LandPrice> minimumPrice,
        FiscalBalance balance,
        Optional<Displacement> displacement,
        List<PromiseReview> promises) {
    public CountyMoney {
        promises = List.copyOf(promises);
    }

    /// What is stated of a project.
    ///
    /// @param land km2; empty where it is not stated, as the others
    public record Project(
            Place place, StatedTax tax, Optional<Quantity> land, Optional<Quantity> jobs) {}

    /// @param lines of the project alone
    /// @throws IllegalArgumentException where a line is of a kind the region does not know
    public static CountyMoney of(
            Region region,
            Project project,
            LocalShares shares,
            List<Incentive> lines,
            FiscalAssumptions assumptions) {
        Map<String, IncentiveKind> kinds = new LinkedHashMap<>();
        region.all(IncentiveKind.class).forEach(kind -> kinds.put(kind.key(), kind));
        Optional<LandPrice> minimum =
                region.all(LandPrice.class).stream()
                        .filter(one -> one.place().equals(project.place().key()))
                        .findFirst();
        TaxFigures tax = TaxFigures.of(project.tax(), shares, assumptions);
        // What moves is local revenue, whoever keeps it.
        OptionalDouble least =
                tax.believed() && tax.local().isKnown()
                        ? OptionalDouble.of(Math.max(0, tax.local().quantity().low()))
                        : OptionalDouble.empty();
        Optional<Displacement> displacement =
                assumptions
                        .movedFrom()
                        .filter(region.places()::contains)
                        .map(region.places()::get)
                        .map(
                                from ->
                                        Displacement.of(
                                                from,
                                                region.isInside(from),
                                                least,
                                                project.jobs(),
                                                assumptions));
        FiscalBalance balance =
                FiscalBalance.of(
                        tax.findReceipts(),
                        project.jobs(),
                        got ->
                                new SpendingFinder(kinds, minimum, project.land(), assumptions, got)
                                        .of(lines),
                        assumptions);
        return new CountyMoney(
                assumptions,
                tax,
                minimum,
                tax.believed() ? balance : balance.notBelieved(),
                displacement,
                PromiseReview.of(lines, kinds, minimum));
    }
}
