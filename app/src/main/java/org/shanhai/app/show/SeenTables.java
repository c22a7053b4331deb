package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What registers of firms were seen to hold of a place, or of an industry: what stands out for
/// people, all of it for programs.
final class SeenTables {
    private static final int MOST = 10;

    /// A quotient of fewer firms is chance too often to be put before people.
    private static final int FEWEST_FIRMS = 3;

    private final Sheet sheet;
    private final Region region;
    private final FirmQuotients quotients;

    private SeenTables(Sheet sheet) {
        this.sheet = sheet;
        region = sheet.region();
        quotients = FirmQuotients.of(region);
    }

    /// One row of either kind.
    private record Seen(
            Cell name,
            long firms,
            double expected,
            OptionalDouble quotient,
            OptionalDouble byYears,
            Cell source) {
        boolean standsOut() {
            return quotient.isPresent() && firms >= FEWEST_FIRMS;
        }
    }

    /// Nothing of places beyond the study area, which no register here covers.
    static void ofPlace(Sheet sheet, Place place) {
        if (insideUnits(sheet.region(), place).isEmpty()) {
            return;
        }
        if (sheet.region().firmCounts().isEmpty()) {
            nothing(sheet, "no_register");
        } else {
            new SeenTables(sheet).place(place);
        }
    }

    /// Nothing of a broad sector or of all industries: registers compare no places by numbers.
    static void ofIndustry(Sheet sheet, IndustrySet set) {
        if (set.kind() == IndustrySet.Kind.ALL || set.kind() == IndustrySet.Kind.BROAD) {
            return;
        }
        if (sheet.region().firmCounts().isEmpty()) {
            nothing(sheet, "no_register");
        } else {
            new SeenTables(sheet).industry(set);
        }
    }

    private static void nothing(Sheet sheet, String reason) {
        sheet.add(
                new Answer.Statement(
                        "seen", sheet.say("seen." + reason), Map.of("reason", reason), true));
    }

    private static List<Place> insideUnits(Region region, Place place) {
        return Arrays.stream(region.places().unitsWithin(place))
                .mapToObj(region.places()::unit)
                .filter(region::isInside)
                .toList();
    }

    private void place(Place place) {
        List<Place> units = insideUnits(region, place);
        List<FirmCount> counts =
                units.stream().flatMap(unit -> region.firmCounts().in(unit).stream()).toList();
        if (counts.isEmpty()) {
            nothing(sheet, "none");
            return;
        }
        sample(place, units, counts);
        List<Seen> seen =
                region.industries().all().stream()
                        .filter(industry -> quotients.firms(place, industry) > 0)
                        .map(industry -> seen(place, industry))
                        .toList();
        // The study area is what places are compared with.
        if (units.size() < region.insideUnits().length) {
            List<List<Cell>> rows =
                    seen.stream()
                            .filter(one -> one.standsOut() && one.quotient().getAsDouble() > 1)
                            .sorted(SeenTables::byQuotient)
                            .limit(MOST)
                            .map(this::row)
                            .toList();
            sheet.add("most_seen_industries", columns("industry"), rows, sheet.say("seen.remark"));
        }
        data("seen_industries", "industry", seen);
    }

    private void sample(Place place, List<Place> units, List<FirmCount> counts) {
        long size = units.stream().mapToLong(region.firmCounts()::sampleSize).sum();
        long read = units.stream().mapToLong(region.firmCounts()::readSize).sum();
        Map<List<OptionalInt>, Long> spans = new LinkedHashMap<>();
        counts.stream()
                .sorted(
                        (a, b) ->
                                Integer.compare(
                                        a.since().orElse(Integer.MIN_VALUE),
                                        b.since().orElse(Integer.MIN_VALUE)))
                .forEach(
                        count ->
                                spans.merge(
                                        List.of(count.since(), count.until()),
                                        count.firms(),
                                        Long::sum));
        List<String> sources = counts.stream().map(FirmCount::source).distinct().toList();
        sheet.add(
                new Answer.Fields(
                        "seen",
                        sheet.say("seen"),
                        List.of(
                                field("sample", whole(size)),
                                field("read", whole(read)),
                                field("goods_firms", whole(quotients.firms(place, Block.GOODS))),
                                field("registered", years(spans)),
                                field(
                                        "sources",
                                        Cell.of(
                                                String.join(
                                                        "",
                                                        sources.stream()
                                                                .map(
                                                                        key ->
                                                                                sheet.source(key)
                                                                                        .text())
                                                                .toList()),
                                                sources)))));
    }

    private Answer.Field field(String key, Cell value) {
        return new Answer.Field(key, sheet.say("seen." + key), value);
    }

    /// How many of the sample were registered when: `to 1999: 203, 2000–2007: 410`.
    private Cell years(Map<List<OptionalInt>, Long> spans) {
        List<String> texts = new ArrayList<>();
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        spans.forEach(
                (span, firms) -> {
                    OptionalInt since = span.getFirst();
                    OptionalInt until = span.getLast();
                    String kind =
                            (since.isPresent() ? "since" : "") + (until.isPresent() ? "until" : "");
                    texts.add(
                            sheet.say(
                                    "seen.years" + (kind.isEmpty() ? "" : "." + kind),
                                    year(since),
                                    year(until),
                                    whole(firms).text()));
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("since", since.isPresent() ? since.getAsInt() : null);
                    one.put("until", until.isPresent() ? until.getAsInt() : null);
                    one.put("firms", firms);
                    json.add(one);
                });
        return new Cell(sheet.list(texts), json);
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    private Seen seen(Place place, Industry industry) {
        return new Seen(
                sheet.industry(Optional.of(industry.code())),
                quotients.firms(place, industry),
                quotients.expected(place, industry),
                quotients.quotient(place, industry),
                quotients.quotientByYears(place, industry),
                source(place, List.of(industry)));
    }

    /// The registers that saw firms of some industries in a place.
    private Cell source(Place place, List<Industry> industries) {
        Set<String> codes =
                industries.stream().map(Industry::code).collect(Collectors.toUnmodifiableSet());
        return sheet.source(
                insideUnits(region, place).stream()
                        .flatMap(unit -> region.firmCounts().in(unit).stream())
                        .filter(count -> count.industry().filter(codes::contains).isPresent())
                        .map(FirmCount::source)
                        .distinct()
                        .collect(Collectors.joining(";")));
    }

    private void industry(IndustrySet set) {
        List<Industry> members =
                IntStream.of(set.members()).mapToObj(region.industries()::get).toList();
        List<Seen> seen = new ArrayList<>();
        for (int unit : region.insideUnits()) {
            Place place = region.places().unit(unit);
            long firms = members.stream().mapToLong(one -> quotients.firms(place, one)).sum();
            if (firms > 0) {
                seen.add(
                        new Seen(
                                sheet.place(place),
                                firms,
                                members.stream()
                                        .mapToDouble(one -> quotients.expected(place, one))
                                        .sum(),
                                quotients.quotientByYears(place, members),
                                quotients.quotientByYears(place, members),
                                source(place, members)));
            }
        }
        boolean compared = members.stream().allMatch(one -> Block.find(one).isPresent());
        List<List<Cell>> rows =
                seen.stream()
                        .filter(one -> !compared || one.standsOut())
                        .sorted(compared ? SeenTables::byQuotient : SeenTables::byFirms)
                        .limit(MOST)
                        .map(this::row)
                        .toList();
        sheet.add(
                "most_seen_places",
                columns("place"),
                rows,
                sheet.say(
                        compared ? "seen.places_remark" : "seen.places_remark.services",
                        Numbers.plain((double) seen.stream().mapToLong(Seen::firms).sum()),
                        seen.size()));
        data("seen_places", "place", seen);
    }

    private static int byQuotient(Seen a, Seen b) {
        return Double.compare(b.quotient().orElse(0), a.quotient().orElse(0));
    }

    private static int byFirms(Seen a, Seen b) {
        return Long.compare(b.firms(), a.firms());
    }

    private List<Answer.Column> columns(String name) {
        return List.of(
                sheet.left(name),
                new Answer.Column("firms", sheet.say("seen.firms"), true),
                new Answer.Column("expected", sheet.say("seen.expected"), true),
                new Answer.Column("quotient", sheet.say("seen.quotient"), true),
                new Answer.Column("quotient_by_years", sheet.say("seen.quotient_by_years"), true),
                sheet.left("source"));
    }

    private List<Cell> row(Seen seen) {
        return List.of(
                seen.name(),
                whole(seen.firms()),
                number(
                        seen.quotient().isPresent()
                                ? OptionalDouble.of(seen.expected())
                                : OptionalDouble.empty()),
                number(seen.quotient()),
                number(seen.byYears()),
                seen.source());
    }

    private void data(String key, String name, List<Seen> seen) {
        List<List<Cell>> rows = seen.stream().map(this::row).toList();
        sheet.add(new Answer.Table(key, "", columns(name), rows, "", Answer.Layout.DATA));
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent()
                ? Cell.of(Numbers.plain(number.getAsDouble()), number.getAsDouble())
                : Cell.unknown("");
    }

    private static Cell whole(long count) {
        return new Cell(Numbers.plain((double) count), count);
    }
}
