package org.shanhai.leap.rung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.profile.Peer;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Structure;
import org.shanhai.region.ClassCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Which classes a place could go to from what it has. Holds what is the same for all places.
public final class Rungs {
    /// So many places are like another. Assumed.
    public static final int LIKE = 10;

    /// A class of more than this is none to be gone to: a report or a permit of the heavier kind
    /// is called for whatever it does.
    public static final int MOST_BURDEN = 2;

    /// From so many firms on a class is seen in another place: one may be read wrong.
    private static final long SURE = 2;

    /// Below this a class is too rare among places alike to be named, or a matter among projects of
    /// the class. Assumed.
    private static final double LEAST_CHANCE = 0.1;

    /// Of one industry no more than this are told.
    private static final int OF_ONE = 2;

    /// How many places the mean of all weighs. Assumed.
    private static final double PRIOR = 5;

    private static final Comparator<Rung> BEST =
            Comparator.comparing(Rung::isCleaner)
                    .thenComparingDouble(Rung::score)
                    .reversed()
                    .thenComparing(each -> each.of().key());

    private final Structure structure;
    private final Peers peers;
    private final TradeWorth worth;
    private final Map<String, List<IndustryClass>> classes;
    private final List<Matter> grave;

    /// By class, each found when it is first asked for.
    private final Map<String, List<Matter>> matters = new ConcurrentHashMap<>();

    private final Map<String, List<MatterEffect>> bans;

    /// Firms by class and place.
    private final Map<String, Map<String, Long>> seen;

    public Rungs(Structure structure, Peers peers, TradeWorth worth) {
        this.structure = structure;
        this.peers = peers;
        this.worth = worth;
        Region region = structure.region();
        classes =
                region.all(IndustryClass.class).stream()
                        .filter(each -> each.burden().isPresent())
                        .collect(Collectors.groupingBy(IndustryClass::industry));
        seen =
                region.all(ClassCount.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ClassCount::ofClass,
                                        Collectors.toMap(
                                                ClassCount::place, ClassCount::firms, Long::sum)));
        grave = region.all(Matter.class).stream().filter(Matter::isOfDecidingTrades).toList();
        bans =
                region.all(MatterEffect.class).stream()
                        .filter(each -> each.forbids() && each.isSolid() && each.unless().isEmpty())
                        .collect(Collectors.groupingBy(MatterEffect::matter));
    }

    /// The industries a place has of which classes are known.
    public List<Industry> listHeld(Place place) {
        return structure.region().industries().all().stream()
                .filter(each -> classes.containsKey(each.code()) && structure.has(place, each))
                .toList();
    }

    /// The rungs of a place, those that are cleaner first, then by score, no more than two of an
    /// industry.
    ///
    /// @param industries of which; those it has, and others where they are in reach
    /// @param mean value added of a job in the place, told as what a job of a rung brings
    public List<Rung> list(Place place, Collection<Industry> industries, OptionalDouble mean) {
        List<Place> like =
                peers.like(place, LIKE, structure.region()::isInside).stream()
                        .map(Peer::place)
                        .toList();
        return industries.stream()
                .flatMap(each -> list(place, each, like, mean).stream().limit(OF_ONE))
                .sorted(BEST)
                .toList();
    }

    private List<Rung> list(Place place, Industry industry, List<Place> like, OptionalDouble mean) {
        List<IndustryClass> all = classes.getOrDefault(industry.code(), List.of());
        List<IndustryClass> from =
                all.stream()
                        .filter(each -> firms(each, place) > 0)
                        .sorted(Comparator.comparingLong(each -> -firms(each, place)))
                        .toList();
        List<Place> having =
                structure.region().listInside().stream()
                        .filter(each -> structure.has(each, industry))
                        .toList();
        List<Place> alike = like.stream().filter(having::contains).toList();
        double brought =
                worth.find(place, industry).map(JobWorth::valueAdded).orElse(Double.NaN)
                        / mean.orElse(Double.NaN);
        double burden =
                from.isEmpty()
                        ? all.stream().mapToDouble(Rungs::burden).average().orElse(0)
                        : from.stream().mapToDouble(each -> firms(each, place) * burden(each)).sum()
                                / from.stream().mapToLong(each -> firms(each, place)).sum();
        List<Rung> found = new ArrayList<>();
        for (IndustryClass of : all) {
            List<Matter> brings = matters.computeIfAbsent(of.key(), this::brings);
            List<Matter> barred =
                    brings.stream().filter(each -> isBarred(each, place, of)).toList();
            double odds = barred.stream().mapToDouble(each -> each.odds(of.key())).max().orElse(0);
            List<Place> seenIn = alike.stream().filter(each -> firms(of, each) >= SURE).toList();
            double seenInAll = having.stream().filter(each -> firms(of, each) >= SURE).count();
            Rung rung =
                    new Rung(
                            of,
                            industry,
                            firms(of, place),
                            from,
                            burden,
                            seenIn,
                            from.contains(of)
                                    ? 1
                                    : (seenIn.size() + PRIOR * seenInAll / having.size())
                                            / (alike.size() + PRIOR),
                            brought > 0 ? brought : 1,
                            (1 + burden) / (1 + burden(of)) * (1 - odds),
                            brings,
                            barred);
            if (isUp(rung)) {
                found.add(rung);
            }
        }
        found.sort(BEST);
        return found;
    }

    /// Whether it is cleaner, or new here, no dirtier and no worse paid; seen here or in a place
    /// alike, and often enough; and of no process that a grave matter always stops.
    private static boolean isUp(Rung rung) {
        boolean asGood = burden(rung.of()) <= rung.burdenHere() && rung.worth() >= 1;
        return (rung.isCleaner() || rung.firms() == 0 && asGood)
                && burden(rung.of()) <= MOST_BURDEN
                && (rung.firms() > 0 || !rung.seenIn().isEmpty())
                && rung.chance() >= LEAST_CHANCE
                && rung.brings().stream().noneMatch(each -> each.isAlways(rung.of().key()));
    }

    /// The matters that stop projects which projects of a class often do, the likeliest first.
    private List<Matter> brings(String ofClass) {
        return grave.stream()
                .filter(one -> one.odds(ofClass) >= LEAST_CHANCE)
                .sorted(Comparator.comparingDouble(one -> -one.odds(ofClass)))
                .toList();
    }

    private static double burden(IndustryClass of) {
        return of.burden().orElseThrow();
    }

    private boolean isBarred(Matter matter, Place place, IndustryClass of) {
        return bans.getOrDefault(matter.key(), List.of()).stream()
                .anyMatch(
                        each -> each.holds(structure.region().places(), place, List.of(of.key())));
    }

    private long firms(IndustryClass of, Place place) {
        return seen.getOrDefault(of.key(), Map.of()).getOrDefault(place.key(), 0L);
    }
}
