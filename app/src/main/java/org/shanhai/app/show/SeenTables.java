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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Source;

/// What registers of firms were seen to hold of a place, or of an industry: what stands out for
/// people, all of it for programs.
final class SeenTables {
    private static final int MOST = 10;

    /// Of the interval that is shown: the quotient lies below it, and above it, with a tenth.
    private static final double TAIL = 0.1;

    private final Sheet sheet;
    private final Region region;
    private final FirmSample sample;
    private final FirmQuotients quotients;

    /// Of the registers.
    private final String dates;

    private SeenTables(Sheet sheet) {
        this.sheet = sheet;
        region = sheet.region();
        sample = FirmSample.of(region);
        quotients = sample.quotients();
        dates =
                sheet.dated(
                        region.firmCounts().all().stream()
                                .map(FirmCount::source)
                                .distinct()
                                .flatMap(key -> region.findSource(key).stream())
                                .map(Source::date));
    }

    /// One row of either kind.
    ///
    /// @param quotient by firms alone, of several industries together
    /// @param belief of one industry
    private record Row(
            Cell name,
            long firms,
            double expected,
            OptionalDouble quotient,
            Optional<Seen> belief,
            Cell source) {
        double order() {
            return belief.map(Seen::mean).orElse(quotient.orElse(0));
        }

        boolean standsOut() {
            return belief.map(seen -> Holding.of(seen.firms(), seen.chance()) == Holding.HAS)
                    .orElse(quotient.orElse(0) > 1 && firms >= Holding.FEWEST_FIRMS);
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

    /// Of one industry in one place whose firms are seen, even where none is of it.
    static void ofCell(Sheet sheet, Place place, Industry industry) {
        SeenTables tables = new SeenTables(sheet);
        Row row = tables.seen(place, industry);
        if (row.firms() > 0 || row.belief().isPresent()) {
            sheet.add(
                    tables.columns("industry", List.of(row))
                            .table(
                                    "seen_industries",
                                    sheet.say("seen", tables.dates),
                                    "",
                                    Answer.Layout.GRID));
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
        List<Row> seen =
                region.industries().all().stream()
                        .filter(industry -> quotients.firms(place, industry) > 0)
                        .map(industry -> seen(place, industry))
                        .toList();
        // The study area is what places are compared with.
        if (units.size() < region.insideUnits().length) {
            List<Row> most =
                    seen.stream()
                            .filter(Row::standsOut)
                            .sorted(SeenTables::byQuotient)
                            .limit(MOST)
                            .toList();
            columns("industry", most).add("most_seen_industries", sheet.say("seen.remark"), dates);
        }
        sheet.add(columns("industry", seen).data("seen_industries"));
        FactsAgainstFirms.add(sheet, sample, place);
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
                        sheet.say("seen", dates),
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
                    json.add(
                            JsonObject.of(
                                    "since",
                                    since.isPresent() ? since.getAsInt() : null,
                                    "until",
                                    until.isPresent() ? until.getAsInt() : null,
                                    "firms",
                                    firms));
                });
        return new Cell(sheet.list(texts), json);
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    private Row seen(Place place, Industry industry) {
        return new Row(
                sheet.industry(Optional.of(industry.code())),
                quotients.firms(place, industry),
                quotients.expectedByYears(place, industry),
                quotients.quotientByYears(place, industry),
                sample.seen(place, industry),
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
        List<Row> seen = new ArrayList<>();
        for (int unit : region.insideUnits()) {
            Place place = region.places().unit(unit);
            long firms = members.stream().mapToLong(one -> quotients.firms(place, one)).sum();
            if (firms > 0) {
                seen.add(
                        new Row(
                                sheet.place(place),
                                firms,
                                members.stream()
                                        .mapToDouble(one -> quotients.expectedByYears(place, one))
                                        .sum(),
                                quotients.quotientByYears(place, members),
                                members.size() == 1
                                        ? sample.seen(place, members.getFirst())
                                        : Optional.empty(),
                                source(place, members)));
            }
        }
        boolean compared = members.stream().allMatch(one -> Block.find(one).isPresent());
        List<Row> most =
                seen.stream()
                        .filter(one -> !compared || one.standsOut())
                        .sorted(compared ? SeenTables::byQuotient : SeenTables::byFirms)
                        .limit(MOST)
                        .toList();
        columns("place", most)
                .add(
                        "most_seen_places",
                        sheet.say(
                                "seen.places_remark",
                                Numbers.plain((double) seen.stream().mapToLong(Row::firms).sum()),
                                seen.size(),
                                compared ? 1 : 0),
                        dates);
        sheet.add(columns("place", seen).data("seen_places"));
    }

    private static int byQuotient(Row a, Row b) {
        return Double.compare(b.order(), a.order());
    }

    private static int byFirms(Row a, Row b) {
        return Long.compare(b.firms(), a.firms());
    }

    private Columns<Row> columns(String name, List<Row> seen) {
        return sheet.columns(seen)
                .cell(name, Row::name)
                .labelled("firms", sheet.say("seen.firms"), Kind.COUNT, one -> whole(one.firms()))
                .labelled("expected", sheet.say("seen.expected"), Kind.NUMBER, SeenTables::expected)
                .known(Basis.ESTIMATED)
                .labelled("quotient", sheet.say("seen.quotient"), Kind.NUMBER, this::quotient)
                .known(Basis.ESTIMATED)
                .data("quotient_low", Kind.NUMBER, one -> of(one, belief -> low(belief)))
                .data("quotient_high", Kind.NUMBER, one -> of(one, belief -> high(belief)))
                .labelled(
                        "chance",
                        sheet.say("seen.chance"),
                        Kind.PROBABILITY,
                        one -> cell(one, SeenTables::chance))
                .known(Basis.ESTIMATED)
                .column("source", Kind.SOURCE, Row::source);
    }

    private static double low(Seen belief) {
        return belief.quantile(TAIL);
    }

    private static double high(Seen belief) {
        return belief.quantile(1 - TAIL);
    }

    private static @Nullable Object of(Row row, Function<Seen, Double> what) {
        return row.belief().map(what).orElse(null);
    }

    private static Cell cell(Row row, Function<Seen, Cell> what) {
        return row.belief().map(what).orElse(Cell.unknown(""));
    }

    private static Cell expected(Row row) {
        return number(
                row.quotient().isPresent()
                        ? OptionalDouble.of(row.expected())
                        : OptionalDouble.empty());
    }

    private Cell quotient(Row row) {
        return row.belief().map(this::ranged).orElseGet(() -> number(row.quotient()));
    }

    private Cell ranged(Seen belief) {
        String told =
                sheet.say(
                        "seen.ranged",
                        Numbers.plain(belief.mean()),
                        Numbers.plain(low(belief)),
                        Numbers.plain(high(belief)));
        return Cell.of(told, belief.mean());
    }

    private static Cell chance(Seen belief) {
        return Cell.of(Numbers.percent(belief.chance()), belief.chance());
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent()
                ? Cell.of(Numbers.plain(number.getAsDouble()), number.getAsDouble())
                : Cell.unknown("");
    }

    static Cell whole(long count) {
        return new Cell(Numbers.plain((double) count), count);
    }
}
