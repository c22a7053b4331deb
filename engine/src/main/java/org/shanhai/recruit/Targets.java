package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Company;
import org.shanhai.region.Fact;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.register.Firm;
import org.shanhai.register.IndustryReason;

/// Who could fill the gaps of a place. Later-developed places are left out, for the aim is that the
/// coast helps them, and so is what has no name.
///
/// In order: those of a list of one's own, of a register of one's own, then by how many reasons to
/// come are known, whether it is no small firm, and how near it is.
record Targets(
        Structure structure,
        Region region,
        Place place,
        Partnership pacts,
        OwnFirms own,
        Needs needs,
        List<Industry> made,
        Plants plants,
        YoungCapital young,
        OptionalInt youngSince,
        LandPrices prices) {
    /// Firms registered within so many years before the youngest of the register are young.
    static final int YOUNG_YEARS = 5;

    /// So many places sell most here, or buy most.
    private static final int MOST = 3;

    /// Less than this part of what is used here, or sold from here, is no reason. Assumed.
    private static final double LEAST = 0.01;

    private static final Comparator<Target> ORDER =
            Comparator.comparing((Target each) -> !each.isOwn())
                    .thenComparingInt(each -> -each.motives().size())
                    .thenComparing(each -> !each.isLarge())
                    .thenComparingDouble(each -> each.km().orElse(Double.MAX_VALUE))
                    .thenComparing(each -> each.place().key())
                    .thenComparing(Target::name);

    private record Named(String name, Place place) {}

    /// Where firms of an industry trade most with the place.
    private record Partners(List<Place> selling, List<Place> buying) {}

    /// @param made main industries of the place
    Targets(
            Structure structure,
            Place place,
            Partnership pacts,
            OwnFirms own,
            Needs needs,
            List<Industry> made) {
        Region region = structure.region();
        List<Firm> firms = own.all();
        OptionalInt newest = firms.stream().flatMapToInt(firm -> firm.year().stream()).max();
        OptionalInt youngSince =
                newest.isPresent()
                        ? OptionalInt.of(newest.getAsInt() - YOUNG_YEARS + 1)
                        : OptionalInt.empty();
        this(
                structure,
                region,
                place,
                pacts,
                own,
                needs,
                made,
                new Plants(region, firms),
                new YoungCapital(region),
                youngSince,
                LandPrices.of(region));
    }

    List<Target> of(Industry industry) {
        List<Target> targets = new ArrayList<>();
        List<Place> others = region.listInside().stream().filter(this::isAsked).toList();
        Partners partners =
                new Partners(
                        most(others, other -> needs.sells(other, place, industry)),
                        most(others, other -> needs.buys(other, industry, place, made)));
        others.forEach(other -> cluster(other, industry, partners).ifPresent(targets::add));
        named(industry, partners, targets);
        targets.sort(ORDER);
        return targets;
    }

    private static List<Place> most(List<Place> places, ToDoubleFunction<Place> part) {
        return places.stream()
                .map(each -> Map.entry(each, part.applyAsDouble(each)))
                .filter(each -> each.getValue() >= LEAST)
                .sorted(
                        Map.Entry.<Place, Double>comparingByValue()
                                .reversed()
                                .thenComparing(each -> each.getKey().key()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isAsked(Place other) {
        return region.isInside(other) && !other.equals(place) && !other.hasRole(Role.MOUNTAIN);
    }

    private Optional<Target> cluster(Place other, Industry industry, Partners partners) {
        List<Fact> facts =
                region.facts().about(other).stream()
                        .filter(fact -> isPresence(fact, industry))
                        .toList();
        // A company alone is a target of its own, and no cluster.
        if (!structure.has(other, industry)
                && (facts.isEmpty() || !structure.isThere(other, industry))) {
            return Optional.empty();
        }
        long seen = region.firmCounts().firms(other, industry);
        Set<String> registers = registers(other, industry);
        List<TargetEvidence> evidence =
                facts.stream()
                        .filter(fact -> seen == 0 || !isOfSample(fact, registers))
                        .map(Targets::evidence)
                        .sorted(Comparator.comparing(TargetEvidence::basis))
                        .toList();
        return Optional.of(
                target(
                        TargetKind.CLUSTER,
                        "",
                        other,
                        industry,
                        evidence,
                        seen,
                        OptionalDouble.of(structure.chance(other, industry)),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        young.of(other, industry),
                        false,
                        partners));
    }

    private Set<String> registers(Place other, Industry industry) {
        return region.firmCounts().in(other).stream()
                .filter(count -> count.industry().equals(Optional.of(industry.code())))
                .map(FirmCount::source)
                .collect(Collectors.toSet());
    }

    /// Whether it was worked out from the firms that are counted besides: no second witness.
    private static boolean isOfSample(Fact fact, Set<String> registers) {
        return fact.basis() == Basis.DERIVED && registers.contains(fact.source());
    }

    private boolean isPresence(Fact fact, Industry industry) {
        return fact.measures(Measure.PRESENCE)
                && fact.industries().kind() == IndustrySet.Kind.ONE
                && fact.industries().members()[0] == region.industries().number(industry);
    }

    private static TargetEvidence evidence(Fact fact) {
        return new TargetEvidence(fact.source(), fact.basis(), fact.year(), fact.note());
    }

    /// Of a firm that is quoted and in one's own files, or there twice, one target is made.
    private void named(Industry industry, Partners partners, List<Target> targets) {
        Map<Named, Firm> wanted = new LinkedHashMap<>();
        for (Firm firm : own.all()) {
            if (isWanted(firm, industry)) {
                wanted.merge(new Named(firm.name().strip(), firm.place()), firm, Firm::or);
            }
        }
        Set<String> left = new HashSet<>(struck(industry));
        Set<Named> told = new HashSet<>();
        for (Company company : companies(industry)) {
            Place other = region.places().get(company.place());
            Named name = new Named(company.name().strip(), other);
            if (!left.contains(name.name())) {
                told.add(name);
                targets.add(
                        ofCompany(
                                company,
                                other,
                                industry,
                                Optional.ofNullable(wanted.get(name)),
                                partners));
            }
        }
        wanted.forEach(
                (name, firm) -> {
                    if (!told.contains(name)) {
                        targets.add(ofFirm(firm, industry, partners));
                    }
                });
    }

    private List<Company> companies(Industry industry) {
        return region.all(Company.class).stream()
                .filter(each -> each.industry().equals(Optional.of(industry.code())))
                .filter(each -> isAsked(region.places().get(each.place())))
                .toList();
    }

    /// Companies of the pack that files of one's own say are closed, or by their code in another
    /// trade.
    List<String> struck(Industry industry) {
        Map<String, Set<String>> trades =
                own.all().stream()
                        .filter(Targets::isSure)
                        .collect(
                                Collectors.groupingBy(
                                        firm -> firm.name().strip(),
                                        Collectors.mapping(
                                                firm -> firm.classified().industry().orElse(""),
                                                Collectors.toSet())));
        return companies(industry).stream()
                .map(each -> each.name().strip())
                .filter(
                        name ->
                                own.closed().contains(name)
                                        || trades.containsKey(name)
                                                && !Objects.requireNonNull(trades.get(name))
                                                        .contains(industry.code()))
                .distinct()
                .toList();
    }

    private static boolean isSure(Firm firm) {
        return firm.classified().reason() == IndustryReason.CODE;
    }

    private boolean isWanted(Firm firm, Industry industry) {
        return firm.classified().industry().equals(Optional.of(industry.code()))
                && !firm.isBranch()
                && !firm.isSoleTrader()
                && !firm.name().isBlank()
                && isAsked(firm.place());
    }

    private Target ofCompany(
            Company company,
            Place other,
            Industry industry,
            Optional<Firm> registered,
            Partners partners) {
        return target(
                TargetKind.COMPANY,
                company.name(),
                other,
                industry,
                List.of(
                        new TargetEvidence(
                                company.source(), company.basis(), company.year(), company.note())),
                0,
                OptionalDouble.empty(),
                company.staff().isPresent()
                        ? company.staff()
                        : registered.map(Targets::staff).orElse(OptionalDouble.empty()),
                company.revenue(),
                registered.map(Firm::capital).orElse(OptionalDouble.empty()),
                OptionalInt.of(company.year()),
                withPlants(
                        registered.map(this::age).orElse(Expansion.UNKNOWN),
                        company.name(),
                        industry,
                        other),
                registered.isPresent(),
                partners);
    }

    private Target ofFirm(Firm firm, Industry industry, Partners partners) {
        return target(
                TargetKind.FIRM,
                firm.name(),
                firm.place(),
                industry,
                List.of(),
                0,
                OptionalDouble.empty(),
                staff(firm),
                OptionalDouble.empty(),
                firm.capital(),
                OptionalInt.empty(),
                withPlants(age(firm), firm.name(), industry, firm.place()),
                true,
                partners);
    }

    private static OptionalDouble staff(Firm firm) {
        return firm.staff().isPresent()
                ? OptionalDouble.of(firm.staff().getAsInt())
                : OptionalDouble.empty();
    }

    private Expansion age(Firm firm) {
        boolean isYoung =
                firm.year().isPresent()
                        && firm.year().getAsInt() >= youngSince.orElse(Integer.MAX_VALUE);
        return new Expansion(
                youngSince, OptionalDouble.empty(), OptionalDouble.empty(), isYoung, List.of());
    }

    private Expansion withPlants(Expansion known, String name, Industry industry, Place other) {
        return new Expansion(
                known.youngSince(),
                known.youngShare(),
                known.usualShare(),
                known.isYoung(),
                plants.elsewhere(name, industry.code(), other));
    }

    private Target target(
            TargetKind kind,
            String name,
            Place other,
            Industry industry,
            List<TargetEvidence> evidence,
            long firmsSeen,
            OptionalDouble chance,
            OptionalDouble staff,
            OptionalDouble revenue,
            OptionalDouble capital,
            OptionalInt year,
            Expansion expansion,
            boolean isOwn,
            Partners partners) {
        Optional<LandGap> land = prices.gap(place, other);
        Set<Motive> motives = EnumSet.noneOf(Motive.class);
        add(motives, Motive.PACT, pacts.with(other));
        add(motives, Motive.BUYS, partners.buying().contains(other));
        add(motives, Motive.SELLS, partners.selling().contains(other));
        add(
                motives,
                Motive.PLANT,
                expansion.elsewhere().stream().anyMatch(each -> each.hasRole(Role.MOUNTAIN)));
        add(motives, Motive.GROWS, expansion.isGrowing());
        boolean isOfGoods = industry.broad() == Broad.SECONDARY;
        add(motives, Motive.LAND, isOfGoods && land.isPresent() && prices.isDear(other));
        return new Target(
                kind,
                name,
                other,
                industry,
                evidence,
                firmsSeen,
                chance,
                place.kmTo(other),
                staff,
                revenue,
                capital,
                year,
                expansion,
                land,
                isOwn,
                motives);
    }

    private static void add(Set<Motive> motives, Motive motive, boolean holds) {
        if (holds) {
            motives.add(motive);
        }
    }
}
