package org.shanhai.app.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.NamedValues;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.ProblemText;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.register.RegisterColumns;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Place;
import org.shanhai.region.ReadingPrecision;
import org.shanhai.region.Region;
import org.shanhai.register.IndustryReason;
import org.shanhai.register.RegisterField;
import org.shanhai.register.RegisterTally;

/// Sums up what a register was seen to hold, how surely it was read, and what was left out.
public final class RegisterSheet {
    /// So many places a person sees at once.
    public static final int SCREENFUL = 10;

    private final Region region;
    private final Words words;
    private final Sheet sheet;
    private final int top;

    /// @param region of the base
    /// @param top how many places to list
    public RegisterSheet(Region region, Words words, int top) {
        this.region = region;
        this.words = words;
        sheet = new Sheet(region, words);
        this.top = top;
    }

    /// @param precision of the reading, as measured on firms people read too
    public Answer answer(
            RegisterTarget target,
            FileReading.Sound<RegisterReader.Counted> sound,
            List<ReadingPrecision> precision) {
        RegisterTally tally = sound.value().tally();
        FirmCounts counts = tally.counts(target.source().key());
        List<Answer.Part> parts =
                new ArrayList<>(
                        List.of(
                                summary(tally, counts),
                                written(target),
                                columns(sound.value().columns()),
                                strata(tally, precision),
                                leftOut(tally, target.leftOut()),
                                places(counts)));
        List<Answer.Item> notices = notices(tally, sound.problems());
        if (!notices.isEmpty()) {
            parts.add(new Answer.Items("notices", words.get("register.notices"), notices));
        }
        return new Answer("", parts);
    }

    private Answer.Part summary(RegisterTally tally, FirmCounts counts) {
        long read = tally.firms() - tally.reasons().getOrDefault(IndustryReason.UNCLEAR, 0L);
        long left = tally.leftOut().values().stream().mapToLong(Long::longValue).sum();
        long places = counts.all().stream().map(count -> count.place()).distinct().count();
        long industries =
                counts.all().stream()
                        .flatMap(count -> count.industry().stream())
                        .distinct()
                        .count();
        double share = tally.firms() == 0 ? 0 : (double) read / tally.firms();
        String text =
                words.get(
                        "register.summary",
                        tally.firms(),
                        places,
                        Numbers.percent(share),
                        industries,
                        left);
        return new Answer.Statement(
                "summary",
                text,
                JsonObject.of(
                        "firms", tally.firms(),
                        "places", places,
                        "read", read,
                        "industries", industries,
                        "left_out", left));
    }

    private Answer.Part written(RegisterTarget target) {
        return new Answer.Statement(
                "out",
                words.get("register.out", target.into(), target.firms(), target.leftOut()),
                JsonObject.of(
                        "pack", target.into().toString(),
                        "firms", target.firms(),
                        "left_out", target.leftOut()));
    }

    private Answer.Part columns(RegisterColumns columns) {
        return sheet.values()
                .each(
                        List.of(RegisterField.values()),
                        (more, field) -> heading(more, field, columns.heading(field)))
                .part("columns", words.get("register.columns_read"));
    }

    private void heading(NamedValues values, RegisterField field, String heading) {
        values.only(
                !heading.isEmpty(),
                more ->
                        more.labelled(
                                field.key(),
                                words.get("register.field." + field.key()),
                                Cell.of(heading)));
    }

    private Answer.Part strata(RegisterTally tally, List<ReadingPrecision> precision) {
        Map<String, ReadingPrecision> measured =
                precision.stream()
                        .collect(Collectors.toMap(ReadingPrecision::reason, Function.identity()));
        Function<IndustryReason, Optional<ReadingPrecision>> known =
                reason ->
                        Optional.ofNullable(measured.get(reason.key()))
                                .filter(one -> reason != IndustryReason.UNCLEAR);
        return columns(List.copyOf(tally.reasons().entrySet()))
                .cell("reason", each -> reason("register.reason.", each.getKey()))
                .number("firms", each -> whole(each.getValue()))
                .number("share", each -> share((double) each.getValue() / tally.firms()))
                .number(
                        "read_by_people",
                        each ->
                                known.apply(each.getKey())
                                        .map(one -> whole(one.firms()))
                                        .orElseGet(() -> Cell.unknown("")))
                .number(
                        "right",
                        each ->
                                known.apply(each.getKey())
                                        .map(one -> share((double) one.right() / one.firms()))
                                        .orElseGet(() -> Cell.unknown("")))
                .number(
                        "right_or_second",
                        each ->
                                known.apply(each.getKey())
                                        .map(one -> share(one.lenient()))
                                        .orElseGet(() -> Cell.unknown("")))
                .table(
                        "strata",
                        words.get("register.strata"),
                        precision.isEmpty() ? "" : words.get("register.strata.remark"),
                        Answer.Layout.GRID);
    }

    private <R> Columns<R> columns(List<R> rows) {
        return new Sheet(words, "register.column.").columns(rows);
    }

    private Cell reason(String kind, Keyed reason) {
        return Cell.of(words.get(kind + reason.key()), reason.key());
    }

    private Answer.Part leftOut(RegisterTally tally, String file) {
        String remark =
                tally.leftOut().isEmpty()
                        ? words.get("register.left_out.none")
                        : words.get("register.left_out.file", file);
        return columns(List.copyOf(tally.leftOut().entrySet()))
                .cell("reason", each -> reason("register.left_out.", each.getKey()))
                .number("rows", each -> whole(each.getValue()))
                .table("left_out", words.get("register.left_out"), remark, Answer.Layout.GRID);
    }

    private Answer.Part places(FirmCounts counts) {
        List<Place> seen =
                region.places().units().stream()
                        .filter(place -> counts.sampleSize(place) > 0)
                        .sorted(Comparator.comparingLong(counts::sampleSize).reversed())
                        .toList();
        return columns(seen.stream().limit(top).toList())
                .cell("place", place -> sheet.place(place))
                .number("firms", place -> whole(counts.sampleSize(place)))
                .number("read", place -> whole(counts.readSize(place)))
                .table(
                        "places",
                        words.get("register.places"),
                        seen.size() > top
                                ? words.get(
                                        "register.places.more", Integer.toString(seen.size() - top))
                                : "",
                        Answer.Layout.GRID);
    }

    private List<Answer.Item> notices(RegisterTally tally, List<Problem> problems) {
        List<Answer.Item> notices = new ArrayList<>();
        problems.forEach(
                problem ->
                        notices.add(
                                new Answer.Item(
                                        ProblemText.of(problem, words),
                                        JsonObject.of("key", problem.message().key()))));
        tally.otherCurrencies()
                .forEach(
                        (currency, firms) ->
                                notices.add(
                                        new Answer.Item(
                                                words.get(
                                                        "register.other_currency", firms, currency),
                                                JsonObject.of(
                                                        "key", "other_currency",
                                                        "currency", currency,
                                                        "firms", firms))));
        tally.doubts().forEach((doubt, firms) -> notices.add(notice(doubt.key(), firms)));
        return notices;
    }

    private Answer.Item notice(String key, long firms) {
        return new Answer.Item(
                words.get("register." + key, firms), JsonObject.of("key", key, "firms", firms));
    }

    private static Cell share(double share) {
        return Cell.of(Numbers.percent(share), share);
    }

    private static Cell whole(long count) {
        return new Cell(grouped(count), count);
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
