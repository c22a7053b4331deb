package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Finds the chain of industries in a place: few enough that a person can read it. Suppliers and
/// buyers are those of what is here, or was named; what `leap` proposes stands beside.
///
record ChainFinder(
        Structure structure,
        Standings standings,
        Needs needs,
        LeapProspects prospects,
        Place place,
        ChainFocus focus,
        List<Place> partners,
        List<Node> nodes,
        List<Link> links,
        Set<Industry> taken) {
    /// What is called for is shown first; of all else the largest, so that nobody wonders.
    static final int SUPPLIERS = 6;

    static final int OTHER_SUPPLIERS = 3;
    static final int FURTHER = 3;
    static final int BUYERS = 5;
    static final int OTHER_BUYERS = 1;

    /// A hundredth of what is made, of suppliers and buyers alike.
    static final double LEAST_INPUT = 0.01;

    /// Through a supplier, of what is made.
    static final double LEAST_FURTHER = 0.002;

    /// Of what industries buy of the chain.
    static final double LEAST_BOUGHT = 0.02;

    private record Weighed(Industry industry, double weight) {}

    ChainFinder(
            Structure structure,
            Standings standings,
            Needs needs,
            LeapProspects prospects,
            Place place,
            ChainFocus focus,
            List<Place> partners) {
        this(
                structure,
                standings,
                needs,
                prospects,
                place,
                focus,
                partners,
                new ArrayList<>(),
                new ArrayList<>(),
                new HashSet<>());
    }

    IndustryChain find() {
        taken.addAll(focus.industries());
        focus.industries().forEach(each -> node(each, Tier.HERE, needs.ofSupplier(place, each)));
        List<Weighed> suppliers = some(this::input, LEAST_INPUT, SUPPLIERS, OTHER_SUPPLIERS);
        for (Weighed supplier : suppliers) {
            node(supplier.industry(), Tier.UPSTREAM, needs.ofSupplier(place, supplier.industry()));
            focus.industries()
                    .forEach(
                            each ->
                                    link(
                                            supplier.industry(),
                                            each,
                                            supplier.industry(),
                                            LEAST_INPUT));
        }
        List<Weighed> larger =
                suppliers.stream().filter(each -> isCalledFor(each.industry())).toList();
        for (Weighed far : some(each -> through(each, larger), LEAST_FURTHER, FURTHER, 0)) {
            node(far.industry(), Tier.UPSTREAM_2, needs.ofSupplier(place, far.industry()));
            link(far.industry(), most(far.industry(), larger), far.industry(), 0);
        }
        List<Industry> made = focus.around().stream().filter(this::isMade).toList();
        for (Weighed buyer : some(this::bought, LEAST_BOUGHT, BUYERS, OTHER_BUYERS)) {
            Industry industry = buyer.industry();
            node(industry, Tier.DOWNSTREAM, needs.ofBuyer(place, made, industry));
            Industry seller =
                    inputsOf(industry)
                            .max(Comparator.comparingDouble(f -> needs.nationalUse(f, industry)))
                            .orElseThrow();
            link(seller, industry, industry, 0);
        }
        nodes.sort(Comparator.comparing(Node::tier));
        return new IndustryChain(place, focus, nodes, links);
    }

    /// What is not known to be made here sells nothing.
    private boolean isMade(Industry industry) {
        return nodes.stream()
                .anyMatch(
                        node ->
                                node.industry().equals(industry)
                                        && (node.standing() == Standing.HAVE
                                                || node.standing() == Standing.WEAK));
    }

    /// Those that weigh most of what is not in the chain yet: some that are called for, then some
    /// others. Equals stay in the order of industries.
    private List<Weighed> some(
            ToDoubleFunction<Industry> weight, double least, int called, int others) {
        List<Weighed> all = new ArrayList<>();
        for (Industry each : structure.region().industries().all()) {
            double weighs = taken.contains(each) ? 0 : weight.applyAsDouble(each);
            if (weighs >= least) {
                all.add(new Weighed(each, weighs));
            }
        }
        all.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        List<Weighed> chosen = new ArrayList<>();
        all.stream()
                .filter(each -> isCalledFor(each.industry()))
                .limit(called)
                .forEach(chosen::add);
        all.stream()
                .filter(each -> !isCalledFor(each.industry()))
                .limit(others)
                .forEach(chosen::add);
        chosen.forEach(each -> taken.add(each.industry()));
        return chosen;
    }

    private boolean isCalledFor(Industry industry) {
        return standings.isCalledFor(industry)
                && prospects.excludedInChain(place, industry).isEmpty();
    }

    /// The most that any of the industries asked of needs of a product.
    private double input(Industry product) {
        return focus.around().stream()
                .mapToDouble(each -> needs.coefficient(product, each))
                .max()
                .orElse(0);
    }

    /// What they need of a product through their suppliers.
    private double through(Industry product, List<Weighed> suppliers) {
        return suppliers.stream()
                .mapToDouble(each -> needs.coefficient(product, each.industry()) * each.weight())
                .sum();
    }

    private Industry most(Industry product, List<Weighed> suppliers) {
        return suppliers.stream()
                .max(
                        Comparator.comparingDouble(
                                each ->
                                        needs.coefficient(product, each.industry())
                                                * each.weight()))
                .orElseThrow()
                .industry();
    }

    /// Those asked of which are an input of a buyer that is worth a link.
    private Stream<Industry> inputsOf(Industry buyer) {
        return focus.around().stream()
                .filter(each -> needs.coefficient(each, buyer) >= LEAST_INPUT);
    }

    /// The largest part that a buyer takes of what industries of the nation buy of one of them.
    private double bought(Industry buyer) {
        return inputsOf(buyer)
                .mapToDouble(
                        each -> {
                            double all =
                                    structure.region().industries().all().stream()
                                            .mapToDouble(other -> needs.nationalUse(each, other))
                                            .sum();
                            return all > 0 ? needs.nationalUse(each, buyer) / all : 0;
                        })
                .max()
                .orElse(0);
    }

    private void node(Industry industry, Tier tier, Keeping keeping) {
        List<Place> having = standings.having(partners, industry);
        boolean isAsked = tier == Tier.HERE;
        Standing standing = standings.of(place, industry, isAsked, !having.isEmpty());
        boolean isWeak = isAsked && standing == Standing.WEAK && standings.isRecruitable(industry);
        nodes.add(
                new Node(
                        industry,
                        tier,
                        standing,
                        structure.holding(place, industry),
                        structure.findBasis(place, industry),
                        standing.isGap() ? having : List.of(),
                        keeping,
                        prospects.find(place, industry),
                        prospects.rank(place, industry),
                        isAsked
                                ? prospects.excluded(place, industry)
                                : prospects.excludedInChain(place, industry),
                        standing.isGap() || isWeak));
    }

    /// @param far the end that may be a gap
    private void link(Industry seller, Industry buyer, Industry far, double least) {
        double coefficient = needs.coefficient(seller, buyer);
        if (coefficient <= 0 || coefficient < least) {
            return;
        }
        OptionalDouble amount = needs.bought(place, seller, buyer);
        Node node =
                nodes.stream()
                        .filter(each -> each.industry().equals(far))
                        .findFirst()
                        .orElseThrow();
        links.add(new Link(seller, buyer, coefficient, amount, kept(node, seller, amount)));
    }

    private OptionalDouble kept(Node far, Industry seller, OptionalDouble amount) {
        if (!far.isGap() || amount.isEmpty()) {
            return OptionalDouble.empty();
        }
        return far.tier() == Tier.DOWNSTREAM
                ? far.keeping().kept()
                : Keeping.ofSupplier(
                                amount.getAsDouble(),
                                needs.ownShare(place, seller),
                                far.keeping().share(),
                                far.keeping().places())
                        .kept();
    }
}
