package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.PromiseReview;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;

/// What is promised to the firm, and what the texts on fair competition say of it.
final class IncentiveParts {
    private final Sheet sheet;
    private final AdmissionWords words;
    private final CountyMoney money;
    private final OptionalInt year;

    /// @param year of the project; empty where it is not stated
    IncentiveParts(Sheet sheet, AdmissionWords words, CountyMoney money, OptionalInt year) {
        this.sheet = sheet;
        this.words = words;
        this.money = money;
        this.year = year;
    }

    void add() {
        minimum();
        promises();
    }

    private void minimum() {
        if (money.minimumPrice().isEmpty()) {
            return;
        }
        LandPrice price = money.minimumPrice().get();
        LandPriceWords prices = new LandPriceWords(words);
        Cell source = sheet.source(price.source());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("price", Cell.number(price.price()));
        json.put("unit", words.region().currency() + "/km2");
        json.put(
                "other_reading",
                price.otherReading().isPresent()
                        ? Cell.number(price.otherReading().getAsDouble())
                        : null);
        json.put("year", price.year());
        json.put("basis", price.basis().key());
        json.put("source", price.source());
        json.put("note", price.note());
        String said =
                words.say(
                        "land_minimum.line",
                        prices.write(price.price()),
                        String.valueOf(price.year()),
                        source.text());
        sheet.add(
                new Answer.Statement(
                        "land_minimum",
                        price.otherReading().isPresent()
                                ? words.say(
                                        "land_minimum.other",
                                        said,
                                        prices.write(price.otherReading().getAsDouble()))
                                : said,
                        json,
                        true));
    }

    private void promises() {
        if (money.promises().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> notes = new ArrayList<>();
        for (PromiseReview each : money.promises()) {
            IncentiveKind kind = each.kind();
            Incentive line = each.line();
            rows.add(
                    List.of(
                            Cell.of(sheet.pick(kind.name(), kind.nameLocal()), kind.key()),
                            Cell.of(line.what()),
                            new Cell(
                                    amount(line),
                                    line.amount()
                                            .map(one -> Intervals.json(one, unit(line)))
                                            .orElse(null)),
                            Cell.of(outcome(each), each.outcome().key()),
                            Cell.of(article(kind), kind.article()),
                            Cell.of(claim(line)),
                            Cell.of(kind.since()),
                            Cell.of(
                                    words.say("text_standing." + kind.standing().key()),
                                    kind.standing().key()),
                            kind.source().isEmpty()
                                    ? Cell.unknown("")
                                    : sheet.source(kind.source())));
            notes.add(List.of(Cell.of(kind.key()), Cell.of(kind.note())));
        }
        sheet.add(
                new Answer.Table(
                        "incentives",
                        sheet.say("incentives"),
                        List.of(
                                sheet.left("promise"),
                                sheet.left("what"),
                                new Answer.Column("amount", sheet.say("promised_amount"), true),
                                sheet.left("outcome"),
                                sheet.left("article"),
                                sheet.left("claim"),
                                sheet.left("since"),
                                sheet.left("standing"),
                                sheet.left("source")),
                        rows,
                        remark()));
        sheet.add(
                new Answer.Table(
                        "incentive_notes",
                        "",
                        List.of(sheet.left("promise"), sheet.left("note")),
                        notes.stream().distinct().toList(),
                        "",
                        Answer.Layout.DATA));
    }

    private String outcome(PromiseReview review) {
        String said = words.say("promise_review." + review.outcome().key());
        if (review.lacksEnd()) {
            said = words.say("promise_review.no_end", said);
        }
        if (review.minimum().isPresent()) {
            said =
                    words.say(
                            "promise_review.minimum",
                            said,
                            new LandPriceWords(words).write(review.minimum().getAsDouble()));
        }
        return review.otherReading() ? words.say("promise_review.other_reading", said) : said;
    }

    private String article(IncentiveKind kind) {
        String text = sheet.pick(kind.text(), kind.textLocal());
        return kind.article().isEmpty()
                ? text
                : words.say("promise_review.article", text, kind.article());
    }

    private String claim(Incentive line) {
        List<String> claims = new ArrayList<>();
        if (!line.claim().isEmpty()) {
            claims.add(line.claim());
        }
        line.ground().ifPresent(ground -> claims.add(words.say("ground." + ground.key())));
        if (!line.ends().isEmpty()) {
            claims.add(words.say("promise_review.ends", line.ends()));
        }
        return words.list(claims);
    }

    private String amount(Incentive line) {
        if (line.amount().isEmpty()) {
            return words.say("not_known");
        }
        String amount =
                words.interval(
                        line.amount().get(),
                        switch (line.per()) {
                            case YEAR -> words::money;
                            case AREA -> new LandPriceWords(words)::write;
                            case LOCAL_REVENUE -> Numbers::percent;
                        });
        String what =
                line.per() == Incentive.Per.LOCAL_REVENUE ? "amount.of_revenue" : "amount.plain";
        String said = words.say(what, amount);
        if (line.per() == Incentive.Per.AREA) {
            return said;
        }
        return line.to().isPresent()
                ? words.say("amount.each_year", said, line.from(), line.to().getAsInt())
                : words.say("amount.once", said, line.from());
    }

    private String unit(Incentive line) {
        String currency = words.region().currency();
        return switch (line.per()) {
            case YEAR -> currency;
            case AREA -> currency + "/km2";
            case LOCAL_REVENUE -> "1";
        };
    }

    /// As of when: a project that is older was signed under other rules.
    private String remark() {
        List<String> dates =
                words.region().all(IncentiveKind.class).stream()
                        .filter(kind -> kind.since().length() > 4)
                        .map(IncentiveKind::since)
                        .distinct()
                        .sorted()
                        .toList();
        String said = words.say("incentives.as_of", words.list(dates));
        if (year.isEmpty()) {
            return said;
        }
        // Of a project its year alone is known: in the year of a text it may be older or not.
        List<String> younger =
                dates.stream()
                        .filter(date -> year.getAsInt() <= Integer.parseInt(date.substring(0, 4)))
                        .toList();
        boolean surely =
                younger.stream()
                        .allMatch(date -> year.getAsInt() < Integer.parseInt(date.substring(0, 4)));
        return younger.isEmpty()
                ? said
                : words.say(
                        surely ? "incentives.older" : "incentives.maybe_older",
                        said,
                        String.valueOf(year.getAsInt()),
                        words.list(younger));
    }
}
