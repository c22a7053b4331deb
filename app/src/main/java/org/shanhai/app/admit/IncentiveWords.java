package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.shanhai.admit.money.PromiseReview;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;

/// What is promised to a firm in words, for people: the same in an answer and in a memo.
record IncentiveWords(AdmissionWords words) {
    String name(IncentiveKind kind) {
        return words.words().pick(kind.name(), kind.nameLocal());
    }

    /// @param source as it is cited
    String minimum(LandPrice price, String source) {
        String said =
                words.say(
                        "land_minimum.line",
                        words.landPrice(price.price()),
                        String.valueOf(price.year()),
                        source);
        return price.otherReading().isPresent()
                ? words.say(
                        "land_minimum.other",
                        said,
                        words.landPrice(price.otherReading().getAsDouble()))
                : said;
    }

    String outcome(PromiseReview review) {
        String said = words.say("promise_review." + review.outcome().key());
        if (review.lacksEnd()) {
            said = words.say("promise_review.no_end", said);
        }
        if (review.minimum().isPresent()) {
            said =
                    words.say(
                            "promise_review.minimum",
                            said,
                            words.landPrice(review.minimum().getAsDouble()));
        }
        return review.otherReading() ? words.say("promise_review.other_reading", said) : said;
    }

    String article(IncentiveKind kind) {
        String text = words.words().pick(kind.text(), kind.textLocal());
        return kind.article().isEmpty()
                ? text
                : words.say("promise_review.article", text, kind.article());
    }

    String claim(Incentive line) {
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

    String amount(Incentive line) {
        if (line.amount().isEmpty()) {
            return words.say("not_known");
        }
        String amount =
                Intervals.write(
                        words,
                        line.amount().get(),
                        switch (line.per()) {
                            case YEAR -> words::money;
                            case AREA -> words::landPrice;
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

    /// As of when: a project that is older was signed under other rules.
    ///
    /// @param year of the project; empty where it is not stated
    String remark(OptionalInt year) {
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
