package org.shanhai.admit.money;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.money.TaxFigure.Kind;
import org.shanhai.admit.money.TaxFigure.Origin;
import org.shanhai.region.Basis;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Quantity;

/// The three figures of tax of one project.
///
/// @param least the smallest share of tax that was taken to be local, 0–1; 1 where none was needed
/// @param most the largest
/// @param places that report shares
/// @param believed whether what is stated is
public record TaxFigures(
        TaxFigure all,
        TaxFigure local,
        TaxFigure kept,
        double least,
        double most,
        int places,
        boolean believed) {

    /// What a project states of its tax.
    ///
    /// @param all tax; empty where it is not stated
    /// @param local revenue of the local budget; empty likewise
    /// @param unsaid tax of which nobody says whether it is all of it
    /// @param basis of what is stated
    /// @param believed whether other figures allow it: else nothing is worked out from it
    public record StatedTax(
            Optional<Quantity> all,
            Optional<Quantity> local,
            Optional<Quantity> unsaid,
            Basis basis,
            boolean believed) {}

    static TaxFigures of(StatedTax stated, LocalShares shares, FiscalAssumptions assumptions) {
        OptionalDouble set = assumptions.localShare();
        // A project is no place: its share lies between what the law leaves and all of it.
        double least = set.orElse(LocalShares.LEAST);
        double most = set.orElse(1);
        double median = set.orElse(shares.median());
        Origin origin = set.isPresent() ? Origin.AT_SET_SHARE : Origin.AT_PLACES_SHARE;
        Basis basis = set.isPresent() ? Basis.ASSUMED : Basis.ESTIMATED;
        TaxFigure all = stated(Kind.ALL, stated.all(), stated.basis());
        TaxFigure local = stated(Kind.LOCAL, stated.local(), stated.basis());
        if (!stated.believed()) {
            return new TaxFigures(all, local, TaxFigure.unknown(Kind.KEPT), least, most, 0, false);
        }
        OptionalDouble none = OptionalDouble.empty();
        if (stated.unsaid().isPresent() && !all.isKnown() && !local.isKnown()) {
            // It is one of the two: all tax is at least it, local revenue at most.
            Quantity tax = stated.unsaid().get();
            Quantity more = new Quantity(tax.low(), tax.high() / least, false);
            Quantity less = new Quantity(least * tax.low(), tax.high(), false);
            all = new TaxFigure(Kind.ALL, more, none, origin, basis);
            local = new TaxFigure(Kind.LOCAL, less, none, origin, basis);
        } else if (!all.isKnown() && local.isKnown()) {
            Quantity from = local.quantity();
            Quantity can = new Quantity(from.low() / most, from.high() / least, from.about());
            OptionalDouble middle = OptionalDouble.of(from.stated() / median);
            all = new TaxFigure(Kind.ALL, can, middle, origin, basis);
        } else if (all.isKnown() && !local.isKnown()) {
            Quantity from = all.quantity();
            Quantity can = new Quantity(from.low() * least, from.high() * most, from.about());
            OptionalDouble middle = OptionalDouble.of(from.stated() * median);
            local = new TaxFigure(Kind.LOCAL, can, middle, origin, basis);
        }
        return new TaxFigures(
                all,
                local,
                kept(local, assumptions),
                set.orElse(shares.quantile(0)),
                set.orElse(shares.quantile(1)),
                shares.shares().size(),
                true);
    }

    private static TaxFigure stated(Kind kind, Optional<Quantity> quantity, Basis basis) {
        return quantity.map(
                        one ->
                                new TaxFigure(
                                        kind, one, OptionalDouble.empty(), Origin.STATED, basis))
                .orElseGet(() -> TaxFigure.unknown(kind));
    }

    /// What the province takes is not known unless somebody says it.
    private static TaxFigure kept(TaxFigure local, FiscalAssumptions assumptions) {
        OptionalDouble share = assumptions.keptShare();
        if (!local.isKnown() || share.isEmpty()) {
            return TaxFigure.unknown(Kind.KEPT);
        }
        double part = share.getAsDouble();
        Quantity from = local.quantity();
        double high = part == 0 ? 0 : from.high() * part;
        return new TaxFigure(
                Kind.KEPT,
                new Quantity(Math.min(from.low() * part, high), high, from.about()),
                local.middle().isPresent()
                        ? OptionalDouble.of(local.middle().getAsDouble() * part)
                        : OptionalDouble.empty(),
                Origin.AT_SET_SHARE,
                Basis.ASSUMED);
    }

    /// What the balance counts: what the county keeps is its own where it is known; else the local
    /// budget's, said so.
    public TaxFigure own() {
        return kept.isKnown() ? kept : local;
    }

    /// That, as far as anything is worked out with it; empty where it is not known or not believed.
    Optional<Quantity> findReceipts() {
        return Optional.of(own()).filter(one -> believed && one.isKnown()).map(TaxFigure::quantity);
    }

    public List<TaxFigure> list() {
        return List.of(all, local, kept);
    }
}
