package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.survey.SurveyChains;

/// What households buy for their wages, told wherever their spending is followed: at most the wages
/// are spent, and a table by which they buy for more must not go unsaid.
public final class WagesSpent {
    private WagesSpent() {}

    /// Nothing where households are not followed.
    public static List<Answer.Field> fields(
            Sheet sheet, Closure closure, HouseholdSpending spending) {
        return closure == Closure.TYPE_I ? List.of() : List.of(ratio(sheet, spending, false));
    }

    static List<Answer.Field> ofNation(Sheet sheet, Closure closure, InputOutput technology) {
        return fields(sheet, closure, technology.householdSpending());
    }

    /// Of all places together, and each of those where households buy for more than their wages.
    static List<Answer.Field> ofSurvey(Sheet sheet, Closure closure, SurveyChains chains) {
        if (closure == Closure.TYPE_I) {
            return List.of();
        }
        List<HouseholdSpending> places = chains.findHouseholdSpending().orElseThrow();
        List<String> names = new ArrayList<>();
        List<Map<String, Object>> above = new ArrayList<>();
        for (int s = 0; s < places.size(); s++) {
            HouseholdSpending spending = places.get(s);
            if (spending.exceedsWages()) {
                String key = chains.region().places().unit(s).key();
                names.add(
                        sheet.words()
                                .get(
                                        "chains.bought_above_wages.place",
                                        sheet.place(key).text(),
                                        Numbers.plain(spending.ratio())));
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("place", key);
                json.put("ratio", spending.ratio());
                above.add(json);
            }
        }
        return List.of(
                ratio(sheet, HouseholdSpending.sum(places), !above.isEmpty()),
                new Answer.Field(
                        "bought_above_wages",
                        sheet.words().get("chains.bought_above_wages"),
                        new Cell(
                                names.isEmpty()
                                        ? ""
                                        : sheet.words()
                                                .get(
                                                        "chains.bought_above_wages.places",
                                                        sheet.list(names)),
                                above)));
    }

    /// @param saidByPlace whether places that spend more are named beside it
    private static Answer.Field ratio(
            Sheet sheet, HouseholdSpending spending, boolean saidByPlace) {
        String word =
                spending.exceedsWages() && !saidByPlace
                        ? "chains.bought_for_wages.above"
                        : "chains.bought_for_wages.within";
        return new Answer.Field(
                "bought_for_wages",
                sheet.words().get("chains.bought_for_wages"),
                new Cell(
                        sheet.words().get(word, Numbers.plain(spending.ratio())),
                        spending.ratio()));
    }
}
