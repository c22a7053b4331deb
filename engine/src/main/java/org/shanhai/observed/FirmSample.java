package org.shanhai.observed;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.WeakHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.ReadingConfusion;
import org.shanhai.region.Region;

/// How sure a sample of firms is of what places make more of than others.
///
/// The expected counts hold each span of years of registration apart, for samples hold more old
/// firms in one place than in another. Immutable.
public final class FirmSample {
    /// By the region itself, until memory is short.
    private static final Map<Region, SoftReference<FirmSample>> FOUND =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Places places;
    private final FirmQuotients quotients;
    private final Map<Industry, Spread> spreads = new HashMap<>();
    private final Map<Industry, double[]> chances = new HashMap<>();

    /// By unit; beyond the study area nothing is expected.
    private final Map<Industry, Misread[]> misreads = new HashMap<>();

    private FirmSample(Region region, FirmQuotients quotients, KeptNumbers kept) {
        places = region.places();
        this.quotients = quotients;
        for (Block block : Block.values()) {
            Industry[] members =
                    region.industries().all().stream()
                            .filter(
                                    industry ->
                                            Block.find(industry)
                                                    .filter(b -> b == block)
                                                    .isPresent())
                            .toArray(Industry[]::new);
            int[] inside = region.insideUnits();
            long[] firms = new long[inside.length * members.length];
            double[] expected = new double[firms.length];
            for (int cell = 0; cell < firms.length; cell++) {
                Place place = places.unit(inside[cell / members.length]);
                firms[cell] = quotients.firms(place, members[cell % members.length]);
                expected[cell] = quotients.expectedByYears(place, members[cell % members.length]);
            }
            if (Arrays.stream(firms).anyMatch(seen -> seen > 0)) {
                Confusion confusion = new Confusion(region.all(ReadingConfusion.class), members);
                fit(members, inside, firms, expected, confusion.of(firms, expected), kept);
            }
        }
    }

    /// Finds the spreads of a block and the chances they give, or takes those that were kept.
    private void fit(
            Industry[] members,
            int[] inside,
            long[] firms,
            double[] expected,
            Misread[] misread,
            KeptNumbers kept) {
        int weights = members.length * Spread.COMPONENTS;
        double[] found =
                kept.find(
                        () ->
                                Fingerprint.of("firm sample")
                                        .add(members.length)
                                        .add(Arrays.stream(firms).asDoubleStream().toArray())
                                        .add(expected)
                                        .add(
                                                Arrays.stream(misread)
                                                        .flatMapToDouble(
                                                                one ->
                                                                        DoubleStream.of(
                                                                                one.right(),
                                                                                one.elsewhere()))
                                                        .toArray())
                                        .done(),
                        weights + firms.length,
                        () -> search(members.length, firms, expected, misread));
        for (int i = 0; i < members.length; i++) {
            double[] own = new double[places.unitCount()];
            Misread[] read = new Misread[own.length];
            Arrays.fill(read, Misread.NONE);
            for (int k = 0; k < inside.length; k++) {
                own[inside[k]] = found[weights + k * members.length + i];
                read[inside[k]] = misread[k * members.length + i];
            }
            misreads.put(members[i], read);
            int from = i * Spread.COMPONENTS;
            spreads.put(
                    members[i],
                    new Spread(Arrays.copyOfRange(found, from, from + Spread.COMPONENTS)));
            chances.put(members[i], own);
        }
    }

    /// The weights of all spreads, then the chance of each cell.
    private static double[] search(
            int members, long[] firms, double[] expected, Misread[] misread) {
        Spread[] spreads = SpreadFit.of(firms, expected, misread, members);
        double[] found = new double[members * Spread.COMPONENTS + firms.length];
        for (int k = 0; k < members * Spread.COMPONENTS; k++) {
            found[k] = spreads[k / Spread.COMPONENTS].weight(k % Spread.COMPONENTS);
        }
        IntStream.range(0, firms.length)
                .parallel()
                .forEach(
                        cell ->
                                found[members * Spread.COMPONENTS + cell] =
                                        new Seen(
                                                        firms[cell],
                                                        expected[cell],
                                                        misread[cell],
                                                        spreads[cell % members])
                                                .chance());
        return found;
    }

    /// Of all firms counted in a region; found once for the estimate and the questions that follow.
    public static FirmSample of(Region region) {
        return of(region, KeptNumbers.NONE);
    }

    /// The same; the fit may be one that was kept.
    public static FirmSample of(Region region, KeptNumbers kept) {
        SoftReference<FirmSample> found = FOUND.get(region);
        FirmSample sample = found == null ? null : found.get();
        if (sample == null) {
            sample = new FirmSample(region, FirmQuotients.of(region), kept);
            FOUND.put(region, new SoftReference<>(sample));
        }
        return sample;
    }

    /// Whether no firm of any block is seen anywhere.
    public boolean isEmpty() {
        return spreads.isEmpty();
    }

    /// What is seen beside what the mix implies.
    public FirmQuotients quotients() {
        return quotients;
    }

    /// Firms of all blocks seen in a place, branches left out: the size of its sample.
    public long size(Place place) {
        return Arrays.stream(Block.values()).mapToLong(b -> quotients.firms(place, b)).sum();
    }

    /// How the quotients of an industry spread over places: what is believed of a place of which
    /// nothing was seen. Empty where no firm of its block is seen anywhere, and of no block.
    public Optional<Spread> spread(Industry industry) {
        return Optional.ofNullable(spreads.get(industry));
    }

    /// The chance that a unit of the study area makes more of an industry than others, as
    /// [Seen#chance()]; empty as [#spread(Industry)].
    public OptionalDouble chance(Place unit, Industry industry) {
        double[] own = chances.get(industry);
        return own == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(own[places.getUnitNumber(unit)]);
    }

    /// What is believed of an industry in a place, or in the places within it together; empty as
    /// [#spread(Industry)].
    public Optional<Seen> seen(Place place, Industry industry) {
        return spread(industry)
                .map(
                        spread ->
                                new Seen(
                                        quotients.firms(place, industry),
                                        quotients.expectedByYears(place, industry),
                                        misread(place, industry),
                                        spread));
    }

    /// How the firms of an industry in a place, or in the places within it together, were read; of
    /// an industry that has a [#spread(Industry)].
    public Misread misread(Place place, Industry industry) {
        Misread[] own = Objects.requireNonNull(misreads.get(industry));
        int[] units = places.unitsWithin(place);
        double right = IntStream.of(units).mapToDouble(unit -> own[unit].right()).min().orElse(1);
        double others =
                IntStream.of(units)
                        .mapToDouble(
                                unit ->
                                        own[unit].others(
                                                quotients.expectedByYears(
                                                        places.unit(unit), industry)))
                        .sum();
        return others > 0
                ? new Misread(
                        right, others / ((1 - right) * quotients.expectedByYears(place, industry)))
                : Misread.NONE;
    }
}
