package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
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
/// In order: those of a list of one's own, of a register of one's own, of the pack; then by how
/// many reasons to come are found, whether it is no small firm, and how near it is.
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
        LandPrices prices) {
    private static final Comparator<Target> ORDER =
            Comparator.comparing(Target::held)
                    .thenComparingInt(each -> -each.motives().size())
                    .thenComparing(each -> !each.isLarge())
                    .thenComparingDouble(each -> each.km().orElse(Double.MAX_VALUE))
                    .thenComparing(each -> each.place().key())
                    .thenComparing(Target::name);

    private record Named(String name, Place place) {
        static Named of(Firm firm) {
            return new Named(firm.name().strip(), firm.place());
        }
    }

    /// @param made main industries of the place
    Targets(
            Structure structure,
            Place place,
            Partnership pacts,
            OwnFirms own,
            Needs needs,
            List<Industry> made) {
        Region region = structure.region();
        this(
                structure,
                region,
                place,
                pacts,
                own,
                needs,
                made,
                new Plants(region, own.all()),
                new YoungCapital(region),
                LandPrices.of(region));
    }

    List<Target> of(Industry industry) {
        List<Target> targets = new ArrayList<>();
        List<Place> others = region.listInside().stream().filter(this::isAsked).toList();
        Motives why =
                new Motives(
                        place,
                        industry,
                        pacts,
                        prices,
                        Motives.most(others, other -> needs.sells(other, place, industry)),
                        Motives.most(others, other -> needs.buys(other, industry, place, made)));
        others.forEach(other -> cluster(other, why).ifPresent(targets::add));
        named(why, targets);
        targets.sort(ORDER);
        return targets;
    }

    private boolean isAsked(Place other) {
        return region.isInside(other) && !other.equals(place) && !other.hasRole(Role.MOUNTAIN);
    }

    private Optional<Target> cluster(Place other, Motives why) {
        Industry industry = why.industry();
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
        Expansion growth = young.of(other, industry);
        return Optional.of(
                new Target(
                        TargetKind.CLUSTER,
                        "",
                        other,
                        industry,
                        evidence,
                        seen,
                        OptionalDouble.of(structure.chance(other, industry)),
                        place.kmTo(other),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        growth,
                        why.land(other),
                        TargetHeld.PACK,
                        why.of(other, growth)));
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
    private void named(Motives why, List<Target> targets) {
        Industry industry = why.industry();
        Map<Named, Firm> wanted = new LinkedHashMap<>();
        for (Firm firm : own.all()) {
            if (isWanted(firm, industry)) {
                wanted.merge(Named.of(firm), firm, Firm::or);
            }
        }
        Set<Named> listed = own.companies().stream().map(Named::of).collect(Collectors.toSet());
        Set<String> left = new HashSet<>(struck(industry));
        Set<Named> told = new HashSet<>();
        for (Company company : companies(industry)) {
            Place other = region.places().get(company.place());
            Named name = new Named(company.name().strip(), other);
            if (!left.contains(name.name())) {
                told.add(name);
                Optional<Firm> mine = Optional.ofNullable(wanted.get(name));
                TargetHeld held = mine.isEmpty() ? TargetHeld.PACK : held(name, listed);
                targets.add(ofCompany(company, other, mine, held, why));
            }
        }
        wanted.forEach(
                (name, firm) -> {
                    if (!told.contains(name)) {
                        targets.add(ofFirm(firm, held(name, listed), why));
                    }
                });
    }

    private static TargetHeld held(Named name, Set<Named> listed) {
        return listed.contains(name) ? TargetHeld.LIST : TargetHeld.REGISTER;
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
            Company company, Place other, Optional<Firm> registered, TargetHeld held, Motives why) {
        Expansion plants = plants(company.name(), why.industry(), other);
        return new Target(
                TargetKind.COMPANY,
                company.name(),
                other,
                why.industry(),
                List.of(
                        new TargetEvidence(
                                company.source(), company.basis(), company.year(), company.note())),
                0,
                OptionalDouble.empty(),
                place.kmTo(other),
                company.staff().isPresent()
                        ? company.staff()
                        : registered.map(Targets::staff).orElse(OptionalDouble.empty()),
                company.revenue(),
                registered.map(Firm::capital).orElse(OptionalDouble.empty()),
                OptionalInt.of(company.year()),
                plants,
                why.land(other),
                held,
                why.of(other, plants));
    }

    private Target ofFirm(Firm firm, TargetHeld held, Motives why) {
        Expansion plants = plants(firm.name(), why.industry(), firm.place());
        return new Target(
                TargetKind.FIRM,
                firm.name(),
                firm.place(),
                why.industry(),
                List.of(),
                0,
                OptionalDouble.empty(),
                place.kmTo(firm.place()),
                staff(firm),
                OptionalDouble.empty(),
                firm.capital(),
                OptionalInt.empty(),
                plants,
                why.land(firm.place()),
                held,
                why.of(firm.place(), plants));
    }

    private static OptionalDouble staff(Firm firm) {
        return firm.staff().isPresent()
                ? OptionalDouble.of(firm.staff().getAsInt())
                : OptionalDouble.empty();
    }

    private Expansion plants(String name, Industry industry, Place other) {
        return Expansion.of(plants.elsewhere(name, industry.code(), other));
    }
}
