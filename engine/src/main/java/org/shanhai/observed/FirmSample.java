package org.shanhai.observed;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How sure a sample of firms is of what places make more of than others.
///
/// The expected counts hold each span of years of registration apart, for samples hold more old
/// firms in one place than in another. Immutable.
public final class FirmSample {
    /// By the region itself, until memory is short.
    private static final Map<Region, SoftReference<FirmSample>> FOUND =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final FirmQuotients quotients;
    private final Map<Industry, Spread> spreads = new HashMap<>();

    private FirmSample(Region region, FirmQuotients quotients) {
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
                Place place = region.places().unit(inside[cell / members.length]);
                firms[cell] = quotients.firms(place, members[cell % members.length]);
                expected[cell] = quotients.expectedByYears(place, members[cell % members.length]);
            }
            if (Arrays.stream(firms).anyMatch(seen -> seen > 0)) {
                Spread[] found = SpreadFit.of(firms, expected, members.length);
                for (int i = 0; i < members.length; i++) {
                    spreads.put(members[i], found[i]);
                }
            }
        }
    }

    /// Of all firms counted in a region; found once for the estimate and the questions that follow.
    public static FirmSample of(Region region) {
        SoftReference<FirmSample> found = FOUND.get(region);
        FirmSample sample = found == null ? null : found.get();
        if (sample == null) {
            sample = new FirmSample(region, FirmQuotients.of(region));
            FOUND.put(region, new SoftReference<>(sample));
        }
        return sample;
    }

    /// Of the firms registered until a year; spans of years that reach beyond it are left out.
    public static FirmSample until(Region region, int year) {
        return new FirmSample(region, FirmQuotients.until(region, year));
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

    /// What is believed of an industry in a place, or in the places within it together; empty as
    /// [#spread(Industry)].
    public Optional<Seen> seen(Place place, Industry industry) {
        return spread(industry)
                .map(
                        spread ->
                                new Seen(
                                        quotients.firms(place, industry),
                                        quotients.expectedByYears(place, industry),
                                        spread));
    }
}
