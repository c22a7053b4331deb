package org.shanhai.app.follow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.packs.ImportedTable;
import org.shanhai.app.text.Words;
import org.shanhai.follow.Delivery;
import org.shanhai.follow.Following;
import org.shanhai.follow.Kept;
import org.shanhai.region.Basis;
import org.shanhai.region.Delivered;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// What of promises and actual figures goes into a pack: each of them, and by kind of projects what
/// came of what was promised, which `admit` then tells as the zone's own.
public final class FollowedTables {
    private static final MathContext DIGITS = new MathContext(12);

    private final Region region;
    private final Zone zone;
    private final Words words;
    private final AdmissionWords names;
    private final String source;

    /// @param zone whose promises these are
    public FollowedTables(Region region, Zone zone, Words words) {
        this.region = region;
        this.zone = zone;
        this.words = words;
        names = new AdmissionWords(region, words);
        source = sourceOf(zone);
    }

    /// The source of what is kept of a zone, and the folder it lies in.
    public static String sourceOf(Zone zone) {
        return "followed-" + zone.key();
    }

    public List<ImportedTable> list(Following following) {
        return List.of(sources(following), delivered(following), followed(following));
    }

    private ImportedTable sources(Following following) {
        return new ImportedTable(
                "sources",
                List.of("source", "title", "publisher", "date"),
                List.of(
                        List.of(
                                source,
                                words.get("follow.source_title", names.name(zone)),
                                names.name(zone),
                                following.kept().stream()
                                        .map(Kept::year)
                                        .max(Comparator.naturalOrder())
                                        .map(year -> Integer.toString(year))
                                        .orElse(""))));
    }

    private ImportedTable followed(Following following) {
        List<List<String>> rows = new ArrayList<>();
        for (Kept kept : following.kept()) {
            rows.add(
                    List.of(
                            kept.promise().key(),
                            kept.promise().name().isEmpty()
                                    ? kept.promise().key()
                                    : kept.promise().name(),
                            kept.promise().nameLocal(),
                            kept.promise().industry().orElse(""),
                            zone.key(),
                            kept.figure().key(),
                            Integer.toString(kept.year()),
                            plain(kept.promised()),
                            plain(kept.actual()),
                            kept.expected().isPresent() ? plain(kept.expected().getAsDouble()) : "",
                            kept.expected().isPresent() ? kept.basis().key() : "",
                            names.unit(kept.figure()),
                            Basis.REPORTED.key(),
                            source));
        }
        return new ImportedTable(
                "followed",
                List.of(
                        "project",
                        "name",
                        "name_local",
                        "industry",
                        "zone",
                        "figure",
                        "year",
                        "promised",
                        "actual",
                        "expected",
                        "expected_basis",
                        "unit",
                        "basis",
                        "source"),
                rows);
    }

    private ImportedTable delivered(Following following) {
        List<List<String>> rows = new ArrayList<>();
        for (Delivery one : following.deliveries()) {
            Optional<Delivered.Promise> promise = promise(one.figure());
            if (promise.isEmpty()) {
                continue;
            }
            String kind = one.industry().map(this::industry).orElse("");
            String group =
                    kind.isEmpty() ? zone.name() : words.get("follow.group", zone.name(), kind);
            String local =
                    kind.isEmpty()
                            ? zone.nameLocal()
                            : words.get("follow.group", zone.nameLocal(), kind);
            String age =
                    words.get(
                            "follow.age",
                            String.format(Locale.ROOT, "%.1f", one.youngest()),
                            String.format(Locale.ROOT, "%.1f", one.oldest()));
            rows.add(
                    List.of(
                            "%s-%s%s"
                                    .formatted(
                                            source,
                                            one.figure().key(),
                                            one.industry().map(code -> "-" + code).orElse("")),
                            group,
                            local,
                            Delivered.Near.ZONE.key(),
                            zone.place(),
                            promise.get().key(),
                            names.item(one.figure()),
                            words.get("follow.stage"),
                            Integer.toString(one.n()),
                            plain(one.promised()),
                            plain(one.actual()),
                            names.unit(one.figure()),
                            plain(one.rate()),
                            age,
                            plain(Math.max(0, one.youngest())),
                            plain(Math.max(0, one.oldest())),
                            source));
        }
        return new ImportedTable(
                "delivered",
                List.of(
                        "delivered",
                        "group",
                        "group_local",
                        "near",
                        "place",
                        "promise",
                        "measure",
                        "stage",
                        "n",
                        "promised",
                        "arrived",
                        "unit",
                        "rate",
                        "age",
                        "age_low",
                        "age_high",
                        "source"),
                rows);
    }

    private String industry(String code) {
        return region.industries()
                .findSet(code)
                .map((IndustrySet set) -> names.name(set))
                .orElse(code);
    }

    /// One figure a kind of promise, so that no project counts twice.
    private static Optional<Delivered.Promise> promise(ProjectFigure figure) {
        return switch (figure.kind()) {
            case INVESTMENT -> Optional.of(Delivered.Promise.MONEY);
            case JOBS -> Optional.of(Delivered.Promise.JOBS);
            case OUTPUT -> Optional.of(Delivered.Promise.OUTPUT);
            case TAX, LOCAL_TAX -> Optional.of(Delivered.Promise.TAX);
            default -> Optional.empty();
        };
    }

    private static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
