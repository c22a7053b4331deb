package org.shanhai.recruit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shanhai.leap.rung.Rung;
import org.shanhai.region.ClassCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.Region;

/// Which industries a place could have permitted, by their classes: one is barred as a rung of
/// `leap` is, by a grave matter that whatever is of it does, or by the heavier papers.
record Permits(
        Map<String, List<IndustryClass>> classes,
        Map<String, Long> firms,
        List<Matter> grave,
        Map<Industry, Boolean> known) {
    Permits(Region region) {
        this(
                region.all(IndustryClass.class).stream()
                        .collect(Collectors.groupingBy(IndustryClass::industry)),
                region.all(ClassCount.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ClassCount::ofClass,
                                        Collectors.summingLong(ClassCount::firms))),
                region.all(Matter.class).stream().filter(Matter::isOfDecidingTrades).toList(),
                new ConcurrentHashMap<>());
    }

    /// Whether half of its firms seen or more are of classes that are not barred; of an industry
    /// without firms that were read so finely all its classes count alike. What has no classes is
    /// not barred.
    boolean allows(Industry industry) {
        return known.computeIfAbsent(industry, this::isAllowed);
    }

    private boolean isAllowed(Industry industry) {
        List<IndustryClass> all = classes.getOrDefault(industry.code(), List.of());
        long seen = all.stream().mapToLong(this::firms).sum();
        double barred =
                all.stream()
                        .filter(this::isBarred)
                        .mapToDouble(
                                each -> seen > 0 ? firms(each) / (double) seen : 1.0 / all.size())
                        .sum();
        return barred <= 0.5;
    }

    /// Its classes that are barred, of which most firms are seen first.
    List<IndustryClass> listBarred(Industry industry) {
        return classes.getOrDefault(industry.code(), List.of()).stream()
                .filter(this::isBarred)
                .sorted(Comparator.comparingLong(each -> -firms(each)))
                .toList();
    }

    private long firms(IndustryClass of) {
        return firms.getOrDefault(of.key(), 0L);
    }

    private boolean isBarred(IndustryClass of) {
        return of.burden().orElse(0) > Rung.MOST_BURDEN
                || grave.stream().anyMatch(each -> each.isAlways(of.key()));
    }
}
