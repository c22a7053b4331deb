package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.region.Place;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.survey.SurveyChains;

/// What households buy for their wages, told wherever their spending is followed: at most the wages
/// are spent, and a table by which they buy for more must not go unsaid.
public final class WagesSpent {
    private static final String PLACES = "bought_above_wages";

    private WagesSpent() {}

    /// Nothing where households are not followed.
    public static List<Answer.Field> fields(
            Sheet sheet, Closure closure, HouseholdSpending spending) {
        return closure == Closure.TYPE_I ? List.of() : List.of(ratio(sheet, spending));
    }

    static List<Answer.Field> ofNation(Sheet sheet, Closure closure, InputOutput technology) {
        return fields(sheet, closure, technology.householdSpending());
    }

    /// Of all places together.
    static List<Answer.Field> ofSurvey(Sheet sheet, Closure closure, SurveyChains chains) {
        return closure == Closure.TYPE_I
                ? List.of()
                : fields(
                        sheet,
                        closure,
                        HouseholdSpending.sum(chains.findHouseholdSpending().orElseThrow()));
    }

    /// What nobody may miss: that households buy for more than they earn.
    ///
    /// @param look the part that says how much
    public static void find(Sheet sheet, Closure closure, HouseholdSpending spending, String look) {
        if (closure == Closure.TYPE_II && spending.exceedsWages()) {
            find(
                    sheet,
                    spending.ratio(),
                    look,
                    "all",
                    Numbers.plain(spending.ratio()),
                    spending.ratio());
        }
    }

    /// The place where they do so most, and all of them in a list.
    static void findOfSurvey(Sheet sheet, Closure closure, SurveyChains chains) {
        if (closure == Closure.TYPE_I) {
            return;
        }
        List<HouseholdSpending> places = chains.findHouseholdSpending().orElseThrow();
        List<Integer> above =
                IntStream.range(0, places.size())
                        .filter(s -> places.get(s).exceedsWages())
                        .boxed()
                        .sorted(Comparator.comparingDouble(s -> -places.get(s).ratio()))
                        .toList();
        if (above.isEmpty()) {
            return;
        }
        List<Answer.Item> items = new ArrayList<>();
        for (int s : above) {
            String ratio = Numbers.plain(places.get(s).ratio());
            Place place = chains.region().places().unit(s);
            if (items.isEmpty()) {
                find(
                        sheet,
                        places.get(s).ratio(),
                        PLACES,
                        "place",
                        ratio,
                        sheet.place(place).text(),
                        places.get(s).ratio());
            }
            items.add(
                    new Answer.Item(
                            sheet.words()
                                    .get(
                                            "chains.bought_above_wages.place",
                                            sheet.place(place).text(),
                                            ratio,
                                            places.get(s).ratio()),
                            JsonObject.of("place", place.key(), "ratio", places.get(s).ratio())));
        }
        sheet.add(new Answer.Items(PLACES, sheet.words().get("chains.bought_above_wages"), items));
    }

    private static void find(
            Sheet sheet, double ratio, String look, String where, Object... arguments) {
        sheet.find(
                new Finding(
                        PLACES,
                        sheet.words().get("chains.finding.bought_above_wages." + where, arguments),
                        new Cell("", ratio),
                        sheet.sure(sheet.basis(Basis.DERIVED)),
                        look));
    }

    private static Answer.Field ratio(Sheet sheet, HouseholdSpending spending) {
        String word =
                spending.exceedsWages()
                        ? "chains.bought_for_wages.above"
                        : "chains.bought_for_wages.within";
        return new Answer.Field(
                "bought_for_wages",
                sheet.words().get("chains.bought_for_wages"),
                new Cell(
                        sheet.words().get(word, Numbers.plain(spending.ratio()), spending.ratio()),
                        spending.ratio()));
    }
}
