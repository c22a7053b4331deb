package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Card;
import org.shanhai.leap.past.PastCounties;
import org.shanhai.leap.past.PastCounty;
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
        sheet.add(new Answer.Items("before_here", sheet.say("before_here"), items));
    }

    private Answer.Item item(PastCounty county, String what) {
        List<Industry> entered =
                county.entered().stream()
                        .limit(Card.FORERUNNERS)
                        .map(PastCounty.Entered::industry)
                        .toList();
        return new Answer.Item(
                sheet.say(
                        "before_here." + what,
                        words.place(county.place()),
                        Integer.toString(county.then().year()),
                        Numbers.percent(Math.abs(Math.expm1(county.growth()))),
                        entered.isEmpty()
                                ? sheet.say("none")
                                : sheet.list(entered.stream().map(words::name).toList())),
                JsonObject.of(
                        "place",
                        county.place().key(),
                        "year",
                        county.then().year(),
                        "growth",
                        county.growth(),
                        "entered",
                        entered.stream().map(Industry::code).toList()));
    }
}
