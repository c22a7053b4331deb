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
            String said = said(sheet, "chains.finding.bought_above_wages.all", spending);
            find(sheet, spending, look, said);
        }
    }

    /// What households of a place earn and buy.
    private record OfPlace(Place place, HouseholdSpending spending) {
        private String said(Sheet sheet, String key) {
            return WagesSpent.said(sheet, key, spending, sheet.place(place).text());
        }
    }

    /// The place where they do so most, and all of them in a list.
    static void findOfSurvey(Sheet sheet, Closure closure, SurveyChains chains) {
        if (closure == Closure.TYPE_I) {
            return;
        }
        List<HouseholdSpending> all = chains.findHouseholdSpending().orElseThrow();
        List<OfPlace> above =
                IntStream.range(0, all.size())
                        .mapToObj(s -> new OfPlace(chains.region().places().unit(s), all.get(s)))
                        .filter(each -> each.spending.exceedsWages())
                        .sorted(Comparator.comparingDouble(each -> -each.spending.ratio()))
                        .toList();
        if (above.isEmpty()) {
            return;
        }
        OfPlace most = above.getFirst();
        find(
                sheet,
                most.spending,
                PLACES,
                most.said(sheet, "chains.finding.bought_above_wages.place"));
        List<Answer.Item> items =
                above.stream()
                        .map(
                                each ->
                                        new Answer.Item(
                                                each.said(sheet, "chains.bought_above_wages.place"),
                                                JsonObject.of(
                                                        "place",
                                                        each.place.key(),
                                                        "ratio",
                                                        each.spending.ratio())))
                        .toList();
        sheet.add(new Answer.Items(PLACES, sheet.words().get("chains.bought_above_wages"), items));
    }

    private static void find(Sheet sheet, HouseholdSpending spending, String look, String said) {
        sheet.find(
                new Finding(
                        PLACES,
                        said,
                        new Cell("", spending.ratio()),
                        sheet.sure(sheet.basis(Basis.DERIVED)),
                        look));
    }

    /// Words are chosen by whether wages are earned at all.
    ///
    /// @param place where they are of one
    private static String said(
            Sheet sheet, String key, HouseholdSpending spending, String... place) {
        List<Object> arguments = new ArrayList<>(List.of(Numbers.plain(spending.ratio())));
        arguments.addAll(List.of(place));
        arguments.add(spending.earnsWages() ? 1 : 0);
        return sheet.words().get(key, arguments.toArray());
    }

    private static Answer.Field ratio(Sheet sheet, HouseholdSpending spending) {
        String word =
                spending.exceedsWages()
                        ? "chains.bought_for_wages.above"
                        : "chains.bought_for_wages.within";
        return new Answer.Field(
                "bought_for_wages",
                sheet.words().get("chains.bought_for_wages"),
                new Cell(said(sheet, word, spending), spending.ratio()));
    }
}
