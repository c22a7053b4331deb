package org.shanhai.admit;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// The figures of a proposal: what is stated, what the asker set, and what follows from them.
///
/// What follows: local tax ≤ all tax; tax of no stated scope ≤ all tax, and ≥ local tax; profit and
/// all tax together are their sum; a stated profit is taken to be no loss where it bounds tax;
/// value added is at least the wages.
record Figures(SortedMap<ProjectFigure, Stated> all, SortedMap<ProjectFigure, Stated> firm) {
    static Figures of(Proposal proposal) {
        Project project = proposal.project();
        boolean firm = project.basis().isFact();
        TreeMap<ProjectFigure, Stated> stated = new TreeMap<>();
        project.figures()
                .forEach(
                        (figure, quantity) ->
                                project.taxScope()
                                        .meant(figure)
                                        .ifPresent(
                                                item ->
                                                        stated.put(
                                                                item,
                                                                asStated(
                                                                        project, item, quantity))));
        proposal.more().forEach((item, q) -> stated.put(item, asStated(project, item, q)));
        proposal.sets()
                .forEach(
                        (item, quantity) ->
                                stated.put(
                                        item,
                                        new Stated(
                                                item,
                                                possible(item, quantity),
                                                Stated.Origin.SET,
                                                Basis.ASSUMED,
                                                true)));
        Optional<Quantity> loose =
                project.findUnspecifiedTax()
                        .filter(tax -> !proposal.sets().containsKey(ProjectFigure.TAX));
        TreeMap<ProjectFigure, Stated> sure = new TreeMap<>(stated);
        sure.values().removeIf(one -> !one.isFirm());
        close(sure, loose.filter(tax -> firm), project.basis(), true);
        close(stated, loose, project.basis(), firm);
        return new Figures(
                Collections.unmodifiableSortedMap(stated), Collections.unmodifiableSortedMap(sure));
    }

    private static Stated asStated(Project project, ProjectFigure item, Quantity quantity) {
        boolean firm = project.basis().isFact();
        return new Stated(
                item, possible(item, quantity), Stated.Origin.PROJECT, project.basis(), firm);
    }

    /// What of a quantity is possible at all.
    private static Quantity possible(ProjectFigure item, Quantity quantity) {
        Quantity most = anything(item);
        double low = Math.min(Math.max(quantity.low(), most.low()), most.high());
        double high = Math.max(Math.min(quantity.high(), most.high()), most.low());
        return new Quantity(low, high, quantity.about());
    }

    /// What an item can be where nothing is known of it.
    static Quantity anything(ProjectFigure item) {
        if (item.kind() == ProjectFigure.Kind.PROFIT) {
            return Quantity.between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        return Quantity.between(0, item.isShare() ? 1 : Double.POSITIVE_INFINITY);
    }

    private static void close(
            SortedMap<ProjectFigure, Stated> known,
            Optional<Quantity> loose,
            Basis basis,
            boolean firm) {
        Quantity local = quantity(known, ProjectFigure.LOCAL_TAX);
        Quantity profit = quantity(known, ProjectFigure.PROFIT);
        Quantity both = quantity(known, ProjectFigure.PROFIT_AND_TAX);
        double low =
                Math.max(
                        Math.max(local.low(), loose.map(Quantity::low).orElse(0.0)),
                        both.low() - profit.high());
        double high = both.high() - Math.max(0, profit.low());
        narrow(known, ProjectFigure.TAX, low, high, basis, firm);
        Quantity tax = quantity(known, ProjectFigure.TAX);
        double mostLocal =
                Math.min(tax.high(), loose.map(Quantity::high).orElse(Double.POSITIVE_INFINITY));
        narrow(known, ProjectFigure.LOCAL_TAX, 0, mostLocal, basis, firm);
        if (known.containsKey(ProjectFigure.PROFIT_AND_TAX)) {
            narrow(
                    known,
                    ProjectFigure.PROFIT,
                    both.low() - tax.high(),
                    both.high() - tax.low(),
                    basis,
                    firm);
        }
        // A bound alone: the figure itself is still to be stated.
        double wages = quantity(known, ProjectFigure.WAGES).low();
        narrow(known, ProjectFigure.VALUE_ADDED, wages, Double.NaN, basis, false);
    }

    /// What contradicts what is stated counts as far as that allows: the rest is for plausibility.
    private static void narrow(
            SortedMap<ProjectFigure, Stated> known,
            ProjectFigure item,
            double low,
            double high,
            Basis basis,
            boolean firm) {
        Quantity was = quantity(known, item);
        double least = Double.isNaN(low) ? was.low() : Math.max(was.low(), low);
        least = Math.min(least, was.high());
        double most = Double.isNaN(high) ? was.high() : Math.min(was.high(), high);
        most = Math.max(most, least);
        if (was.isPoint() || (least == was.low() && most == was.high())) {
            return;
        }
        Stated before = known.get(item);
        Quantity now = new Quantity(least, most, was.about());
        known.put(
                item,
                before == null
                        ? new Stated(item, now, Stated.Origin.FOLLOWS, basis, firm)
                        : new Stated(item, now, before.origin(), before.basis(), before.isFirm()));
    }

    private static Quantity quantity(SortedMap<ProjectFigure, Stated> known, ProjectFigure item) {
        Stated one = known.get(item);
        return one == null ? anything(item) : one.quantity();
    }

    /// What an item can be by all that is stated.
    Quantity get(ProjectFigure item) {
        return quantity(all, item);
    }

    /// Empty where nothing stated says anything of it.
    Optional<Quantity> find(ProjectFigure item) {
        return Optional.ofNullable(all.get(item)).map(Stated::quantity);
    }

    boolean has(ProjectFigure item) {
        return all.containsKey(item);
    }

    /// What an item can be by what rules may rest on.
    Quantity firm(ProjectFigure item) {
        return quantity(firm, item);
    }

    /// Whether it stands in rented rooms: then nothing on land holds for it.
    boolean takesNoLand() {
        Stated land = firm.get(ProjectFigure.LAND);
        return land != null && land.quantity().isPoint() && land.quantity().low() == 0;
    }

    /// Whether somebody said it: no other figure implies it.
    boolean hasOwn(ProjectFigure item) {
        Stated known = all.get(item);
        return known != null && known.origin() != Stated.Origin.FOLLOWS;
    }

    boolean hasFirm(ProjectFigure item) {
        return firm.containsKey(item) && firm.get(item).isFirm();
    }

    /// Of what is not believed, and a profit made of it, only the most it could be counts.
    Figures without(Set<ProjectFigure> disbelieved) {
        return new Figures(
                doubted(all, disbelieved, Stated::quantity),
                doubted(
                        firm,
                        disbelieved,
                        one ->
                                Quantity.between(
                                        anything(one.item()).low(), one.quantity().high())));
    }

    private static SortedMap<ProjectFigure, Stated> doubted(
            SortedMap<ProjectFigure, Stated> known,
            Set<ProjectFigure> disbelieved,
            Function<Stated, Quantity> left) {
        SortedMap<ProjectFigure, Stated> doubted = new TreeMap<>(known);
        doubted.replaceAll(
                (item, one) ->
                        disbelieved.contains(item)
                                        || one.origin() == Stated.Origin.FOLLOWS
                                                && item.equals(ProjectFigure.PROFIT)
                                                && disbelieved.contains(ProjectFigure.TAX)
                                ? new Stated(
                                        item, left.apply(one), one.origin(), one.basis(), false)
                                : one);
        return Collections.unmodifiableSortedMap(doubted);
    }
}
