package org.shanhai.leap.rung;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.profile.Peer;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Structure;
import org.shanhai.region.ClassCount;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Which classes a place could go to from what it has. Holds what is the same for all places.
public final class Rungs {
    /// So many places are like another. Assumed.
    public static final int LIKE = 10;

    /// From so many firms on a class is seen in another place: one may be read wrong.
    private static final long SURE = 2;

    /// A matter that fewer projects of a class do is not named. Assumed.
    private static final double LEAST_ODDS = 0.1;

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
    }

    /// Those that are rungs, no more than two of an industry.
    public static List<Rung> listUp(List<Rung> all) {
        Map<Industry, Integer> told = new HashMap<>();
        return all.stream()
                .filter(Rung::isUp)
                .filter(each -> told.merge(each.industry(), 1, Integer::sum) <= OF_ONE)
                .toList();
    }

    /// Those that places alike have and the place has not, and that do what bars them.
    public static List<Rung> listBarred(List<Rung> all) {
        return all.stream().filter(Rung::isBarred).toList();
    }

    /// All classes of the industries that a place has, those that are cleaner first, then by score.
    ///
    /// @param mean value added of a job in the place, told as what a job of a rung brings
    /// @param blind each as if no firm of it were seen in the place: so rungs are held against what
    ///     is there
    public List<Rung> listAll(Place place, OptionalDouble mean, boolean blind) {
        List<Place> like =
                peers.like(place, LIKE, structure.region()::isInside).stream()
                        .map(Peer::place)
                        .toList();
        int unit = structure.region().places().getUnitNumber(place);
        Industries industries = structure.region().industries();
        return industries.all().stream()
                .filter(each -> structure.cells().isHeld(unit, industries.number(each)))
                .flatMap(each -> of(place, each, like, mean, blind))
                .sorted(BEST)
                .toList();
    }

    private Stream<Rung> of(
            Place place, Industry industry, List<Place> like, OptionalDouble mean, boolean blind) {
        List<IndustryClass> all = classes.getOrDefault(industry.code(), List.of());
        List<IndustryClass> here =
                all.stream()
                        .filter(each -> firms(each, place) > 0)
                        .sorted(Comparator.comparingLong(each -> -firms(each, place)))
                        .toList();
        List<Place> having =
                structure.region().listInside().stream()
                        .filter(each -> !each.equals(place) && structure.has(each, industry))
                        .toList();
        List<Place> alike = like.stream().filter(having::contains).toList();
        double brought =
                worth.find(place, industry).map(JobWorth::valueAdded).orElse(Double.NaN)
                        / mean.orElse(Double.NaN);
        return all.stream()
                .map(
                        of -> {
                            List<IndustryClass> from =
                                    here.stream()
                                            .filter(each -> !blind || !each.equals(of))
                                            .toList();
                            List<Place> seenIn = listSeen(of, alike);
                            double inAll = listSeen(of, having).size();
                            return new Rung(
                                    of,
                                    industry,
                                    blind ? 0 : firms(of, place),
                                    from,
                                    from.isEmpty() ? mean(all) : mean(from, place),
                                    seenIn,
                                    (seenIn.size() + PRIOR * inAll / Math.max(1, having.size()))
                                            / (alike.size() + PRIOR),
                                    brought > 0 ? brought : 1,
                                    matters.computeIfAbsent(of.key(), this::brings));
                        });
    }

    private List<Place> listSeen(IndustryClass of, List<Place> among) {
        return among.stream().filter(each -> firms(of, each) >= SURE).toList();
    }

    /// The mean burden of classes.
    private static double mean(List<IndustryClass> of) {
        return of.stream().mapToDouble(each -> each.burden().orElseThrow()).average().orElse(0);
    }

    /// The same by firms of a place.
    private double mean(List<IndustryClass> of, Place place) {
        double all = of.stream().mapToLong(each -> firms(each, place)).sum();
        return of.stream()
                        .mapToDouble(each -> firms(each, place) * each.burden().orElseThrow())
                        .sum()
                / all;
    }

    /// The matters that stop projects which projects of a class often do, the likeliest first.
    private List<Matter> brings(String ofClass) {
        return grave.stream()
                .filter(one -> one.odds(ofClass) >= LEAST_ODDS)
                .sorted(Comparator.comparingDouble(one -> -one.odds(ofClass)))
                .toList();
    }

    /// Firms of a class seen in a place.
    public long firms(IndustryClass of, Place place) {
        return seen.getOrDefault(of.key(), Map.of()).getOrDefault(place.key(), 0L);
    }
}
