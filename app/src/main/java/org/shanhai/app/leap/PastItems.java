package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.past.PastCounties;
import org.shanhai.leap.past.PastCounty;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;

/// Who stood once where a place stands now, and what came of it.
record PastItems(Sheet sheet, LeapWords words) {
    void add(PastCounties.Found found) {
        List<Answer.Item> items = new ArrayList<>();
        found.grew().stream().limit(2).forEach(each -> items.add(item(each, "grew")));
        found.stagnated().stream().limit(1).forEach(each -> items.add(item(each, "stagnated")));
        if (items.isEmpty()) {
            items.add(new Answer.Item(sheet.say("before_here.none"), JsonObject.of()));
        }
        sheet.add(
                new Answer.Items(
                        "before_here",
                        sheet.say("before_here", sheet.basis(Basis.DERIVED).text()),
                        items));
    }

    private Answer.Item item(PastCounty county, String what) {
        Cell source = sheet.source(county.then().source());
        double then = PastCounty.person(county.then());
        double now = PastCounty.person(county.now());
        return new Answer.Item(
                sheet.say(
                        "before_here." + what,
                        words.place(county.place()),
                        Integer.toString(county.then().year()),
                        names("not_known", county.before(), words::name),
                        sheet.roughMoney(then).text(),
                        sheet.roughMoney(now).text(),
                        Integer.toString(county.now().year()),
                        Numbers.percent(Math.abs(Math.expm1(county.growth()))),
                        names("none", county.entered(), this::entered),
                        source.text()),
                JsonObject.of(
                        "place",
                        county.place().key(),
                        "year",
                        county.then().year(),
                        "source",
                        source.json(),
                        "before",
                        county.before().stream().map(Industry::code).toList(),
                        "goods_per_person",
                        then,
                        "goods_per_person_now",
                        now,
                        "basis",
                        Basis.DERIVED.key(),
                        "growth",
                        county.growth(),
                        "entered",
                        county.entered().stream().map(PastItems::json).toList()));
    }

    private <T> String names(String empty, List<T> all, Function<T, String> name) {
        return all.isEmpty() ? sheet.say(empty) : sheet.list(all.stream().map(name).toList());
    }

    private String entered(PastCounty.Entered each) {
        return sheet.say(
                "before_here.entered",
                words.name(each.industry()),
                Numbers.wholePercent(each.share()));
    }

    private static Map<String, @Nullable Object> json(PastCounty.Entered each) {
        return JsonObject.of(
                "industry", each.industry().code(), "firms", each.firms(), "share", each.share());
    }
}
