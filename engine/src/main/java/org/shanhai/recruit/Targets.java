package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.shanhai.region.LandPrice;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.register.Firm;
import org.shanhai.register.IndustryReason;

/// Who could fill the gaps of a place. Later-developed places are left out, for the aim is that the
/// coast helps them, and so is what has no name.
record Targets(
        Structure structure,
        Region region,
        Place place,
        Partnership pacts,
        List<Firm> firms,
        Plants plants,
        YoungCapital young,
        OptionalInt youngSince) {
    /// Firms registered within so many years before the youngest of the register are young.
    static final int YOUNG_YEARS = 5;

    private record Named(String name, Place place) {}

    /// @param firms of the register a person brings; may be empty
    Targets(Structure structure, Place place, Partnership pacts, List<Firm> firms, Plants plants) {
        Region region = structure.region();
        OptionalInt newest = firms.stream().flatMapToInt(firm -> firm.year().stream()).max();
        OptionalInt youngSince =
                newest.isPresent()
                        ? OptionalInt.of(newest.getAsInt() - YOUNG_YEARS + 1)
                        : OptionalInt.empty();
        this(structure, region, place, pacts, firms, plants, new YoungCapital(region), youngSince);
    }

    /// Best first; of equals the nearer, then by name.
    List<Target> of(Industry industry) {
        List<Target> targets = new ArrayList<>();
        List<Place> others = region.listInside().stream().filter(this::isAsked).toList();
        long most =
                others.stream()
                        .mapToLong(other -> region.firmCounts().firms(other, industry))
                        .max()
                        .orElse(0);
        others.forEach(other -> cluster(other, industry, most).ifPresent(targets::add));
        named(industry, targets);
        targets.sort(
                Comparator.comparingDouble((Target each) -> -each.score().total())
                        .thenComparingDouble(each -> each.km().orElse(Double.MAX_VALUE))
                        .thenComparing(each -> each.place().key())
                        .thenComparing(Target::name));
        return targets;
    }

    private boolean isAsked(Place other) {
        return region.isInside(other) && !other.equals(place) && !other.hasRole(Role.MOUNTAIN);
    }

    private Optional<Target> cluster(Place other, Industry industry, long most) {
        List<Fact> facts =
                region.facts().about(other).stream()
                        .filter(fact -> isPresence(fact, industry))
                        .toList();
        boolean has = structure.has(other, industry);
        // A company alone is a target of its own, and no cluster.
        if (!has && (facts.isEmpty() || !structure.isThere(other, industry))) {
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
        double chance = structure.chance(other, industry);
        double firmest =
                facts.stream().mapToDouble(fact -> firmness(fact, registers)).max().orElse(0);
        double bySample = has ? TargetScore.of(Basis.ESTIMATED) * chance : 0;
        Expansion expansion = young.of(other, industry);
        return Optional.of(
                target(
                        TargetKind.CLUSTER,
                        "",
                        other,
                        industry,
                        evidence,
                        seen,
                        OptionalDouble.of(chance),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        expansion,
                        false,
                        Math.max(firmest, bySample),
                        most > 0 ? (double) seen / most : 0));
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

    private static double firmness(Fact fact, Set<String> registers) {
        return TargetScore.of(isOfSample(fact, registers) ? Basis.ESTIMATED : fact.basis());
    }

    private boolean isPresence(Fact fact, Industry industry) {
        return fact.measures(Measure.PRESENCE)
                && fact.industries().kind() == IndustrySet.Kind.ONE
                && fact.industries().members()[0] == region.industries().number(industry);
    }

    private static TargetEvidence evidence(Fact fact) {
        return new TargetEvidence(fact.source(), fact.basis(), fact.year(), fact.note());
    }

    /// Of a firm that is quoted and in one's own register, or there twice, one target is made.
    private void named(Industry industry, List<Target> targets) {
        Map<Named, Firm> own = new LinkedHashMap<>();
        for (Firm firm : firms) {
            if (isWanted(firm, industry)) {
                own.merge(new Named(firm.name().strip(), firm.place()), firm, Firm::or);
            }
        }
        Set<Named> told = new HashSet<>();
        for (Company company : region.all(Company.class)) {
            Place other = region.places().get(company.place());
            if (company.industry().equals(Optional.of(industry.code())) && isAsked(other)) {
                Named name = new Named(company.name().strip(), other);
                told.add(name);
                targets.add(
                        ofCompany(company, other, industry, Optional.ofNullable(own.get(name))));
            }
        }
        own.forEach(
                (name, firm) -> {
                    if (!told.contains(name)) {
                        targets.add(ofRegister(firm, industry));
                    }
                });
    }

    private boolean isWanted(Firm firm, Industry industry) {
        return firm.classified().industry().equals(Optional.of(industry.code()))
                && !firm.isBranch()
                && !firm.isSoleTrader()
                && !firm.name().isBlank()
                && isAsked(firm.place());
    }

    private Target ofCompany(
            Company company, Place other, Industry industry, Optional<Firm> registered) {
        OptionalDouble staff =
                company.staff().isPresent()
                        ? company.staff()
                        : registered.map(Targets::staff).orElse(OptionalDouble.empty());
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
                staff,
                company.revenue(),
                registered.map(Firm::capital).orElse(OptionalDouble.empty()),
                withPlants(
                        registered.map(this::age).orElse(Expansion.UNKNOWN),
                        company.name(),
                        industry,
                        other),
                registered.isPresent(),
                Math.max(
                        TargetScore.of(company.basis()),
                        registered.map(Targets::firmness).orElse(0.0)),
                TargetScore.size(staff));
    }

    private Target ofRegister(Firm firm, Industry industry) {
        OptionalDouble staff = staff(firm);
        return target(
                TargetKind.FIRM,
                firm.name(),
                firm.place(),
                industry,
                List.of(),
                0,
                OptionalDouble.empty(),
                staff,
                OptionalDouble.empty(),
                firm.capital(),
                withPlants(age(firm), firm.name(), industry, firm.place()),
                true,
                firmness(firm),
                TargetScore.size(staff));
    }

    /// A register tells what a firm makes by its code; else its words were read for it.
    private static double firmness(Firm firm) {
        return TargetScore.of(
                firm.classified().reason() == IndustryReason.CODE
                        ? Basis.REPORTED
                        : Basis.ESTIMATED);
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
            Expansion expansion,
            boolean isInOwnRegister,
            double firmness,
            double size) {
        OptionalDouble km = place.kmTo(other);
        boolean pact = pacts.with(other);
        return new Target(
                kind,
                name,
                other,
                industry,
                evidence,
                firmsSeen,
                chance,
                pact,
                km,
                staff,
                revenue,
                capital,
                expansion,
                land(other),
                isInOwnRegister,
                new TargetScore(
                        firmness, pact ? 1 : 0, TargetScore.near(km), size, expansion.score()));
    }

    /// Where both prices are of one year and land is cheaper here.
    private Optional<LandGap> land(Place other) {
        Optional<LandPrice> here = price(place);
        Optional<LandPrice> there = price(other);
        return here.isPresent()
                        && there.isPresent()
                        && here.get().year() == there.get().year()
                        && here.get().price() < there.get().price()
                ? Optional.of(
                        new LandGap(
                                here.get().price(),
                                there.get().price(),
                                here.get().year(),
                                here.get().basis().and(there.get().basis()),
                                here.get().source()))
                : Optional.empty();
    }

    private Optional<LandPrice> price(Place of) {
        return region.all(LandPrice.class).stream()
                .filter(price -> price.place().equals(of.key()))
                .max(Comparator.comparingInt(LandPrice::year));
    }
}
