package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Peer;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Structure;
import org.shanhai.region.Fact;
import org.shanhai.region.FirmCount;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Who, of those that are no further developed, did it before.
final class Forerunners {
    private final Structure structure;
    private final Region region;
    private final List<Integer> mountain;
    /// First year of a fact that tells of an industry, or by which firms do, by unit and industry;
    /// 0 where none does.
    private final int[] since;

    /// Whether that year is the last of a span without a beginning.
    private final boolean[] orEarlier;

    Forerunners(Structure structure) {
        this.structure = structure;
        region = structure.region();
        int units = region.places().unitCount();
        int n = region.industries().count();
        mountain = IntStream.of(region.insideUnits(Role.MOUNTAIN)).boxed().toList();
        since = new int[units * n];
        orEarlier = new boolean[units * n];
        for (int r : mountain) {
            for (Fact fact : region.facts().about(region.places().unit(r))) {
                if (tells(fact)) {
                    int at = r * n + fact.industries().members()[0];
                    since[at] = since[at] == 0 ? fact.year() : Math.min(since[at], fact.year());
                }
            }
            seenSince(r);
        }
    }

    /// The years by which so many firms were registered as make an industry more than chance: of
    /// those that a register still held, so not of all that were there.
    private void seenSince(int unit) {
        int n = region.industries().count();
        Map<String, List<FirmCount>> byIndustry =
                region.firmCounts().in(region.places().unit(unit)).stream()
                        .filter(count -> count.industry().isPresent() && count.until().isPresent())
                        .sorted(Comparator.comparingInt(count -> count.until().getAsInt()))
                        .collect(Collectors.groupingBy(count -> count.industry().orElseThrow()));
        byIndustry.forEach(
                (industry, counts) -> {
                    int at = unit * n + region.industries().number(industry);
                    long firms = 0;
                    for (FirmCount count : counts) {
                        firms += count.withoutBranches();
                        int year = count.until().getAsInt();
                        if (firms >= Holding.FEWEST_FIRMS && (since[at] == 0 || year < since[at])) {
                            since[at] = year;
                            orEarlier[at] = count.since().isEmpty();
                        }
                    }
                });
    }

    private static boolean isOfOneIndustry(Fact fact) {
        return fact.industries().kind() == IndustrySet.Kind.ONE && fact.year() > 0;
    }

    private static boolean tells(Fact fact) {
        return isOfOneIndustry(fact)
                && !fact.measures(Measure.ABSENCE)
                && (fact.measures(Measure.PRESENCE)
                        || fact.quantity().map(quantity -> quantity.low() > 0).orElse(false));
    }

    /// Later-developed places other than one that have an industry, most like it
    /// first, then in the order of the pack.
    List<Forerunner> list(int unit, int industry, Map<Place, Double> likeness) {
        List<Forerunner> found = new ArrayList<>();
        for (int r : mountain) {
            if (r != unit && structure.cells().has(r, industry)) {
                found.add(forerunner(r, industry, likeness));
            }
        }
        // The sort is stable: equals stay in the order of places.
        found.sort(
                Comparator.comparingDouble(
                        (Forerunner each) -> -each.likeness().orElse(Double.NEGATIVE_INFINITY)));
        return List.copyOf(found);
    }

    private Forerunner forerunner(int unit, int industry, Map<Place, Double> likeness) {
        int n = region.industries().count();
        int first = since[unit * n + industry];
        Place place = region.places().unit(unit);
        return new Forerunner(
                place,
                first > 0 ? OptionalInt.of(first) : OptionalInt.empty(),
                orEarlier[unit * n + industry],
                evidence(structure, place, industry),
                likeness.containsKey(place)
                        ? OptionalDouble.of(likeness.get(place))
                        : OptionalDouble.empty());
    }

    /// How much of that a place has an industry is evidence, 0…1.
    static double evidence(Structure structure, Place place, int industry) {
        int unit = structure.region().places().unitNumber(place);
        double prior = structure.cells().prior(industry);
        if (structure.cells().isFact(unit, industry)) {
            return structure.cells().has(unit, industry) ? 1 : 0;
        }
        return Math.max(0, structure.cells().evidence(unit, industry)) / (1 - prior);
    }

    /// How like the others a place is, of those that can be compared.
    Map<Place, Double> likeness(Peers peers, Place place) {
        return peers
                .like(place, Integer.MAX_VALUE, other -> region.isInside(other, Role.MOUNTAIN))
                .stream()
                .collect(Collectors.toMap(Peer::place, Peer::similarity));
    }

    /// The later-developed places of the region, in the order of the pack.
    List<Place> listMountain() {
        return region.listInside(Role.MOUNTAIN);
    }

    /// Projects that the pack knows outside the region, which by its rules have no place: what is
    /// known of where they stand is in their notes.
    List<Project> listOutside(int industry) {
        String code = region.industries().get(industry).code();
        return region.projects().stream()
                .filter(project -> project.place().isEmpty() && project.zone().isEmpty())
                .filter(project -> project.industry().filter(code::equals).isPresent())
                .toList();
    }
}
