package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Company;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// Quoted companies registered in a place: the largest by revenue for people, all for programs.
record CompanyTables(Sheet sheet, Place place) {
    private static final int LARGEST = 10;

    /// Nothing where the pack names none of the place.
    static void add(Sheet sheet, Place place) {
        new CompanyTables(sheet, place).add();
    }

    private void add() {
        List<List<Cell>> rows = new ArrayList<>();
        sheet.region().all(Company.class).stream()
                .filter(company -> isHere(company.place()))
                .sorted(
                        Comparator.comparingDouble(
                                        (Company company) ->
                                                -company.revenue().orElse(Double.NEGATIVE_INFINITY))
                                .thenComparing(Company::market)
                                .thenComparing(Company::code))
                .forEach(company -> rows.add(row(company)));
        if (rows.isEmpty()) {
            return;
        }
        sheet.add(
                "largest_companies",
                columns(),
                rows.subList(0, Math.min(LARGEST, rows.size())),
                sheet.say("companies_remark", rows.size()));
        sheet.add(new Answer.Table("companies", "", columns(), rows, "", Answer.Layout.DATA));
    }

    /// Whether a place is this one, or lies in it.
    private boolean isHere(String key) {
        Places places = sheet.region().places();
        Place other = places.get(key);
        while (!other.key().equals(place.key())) {
            if (places.findParent(other).isEmpty()) {
                return false;
            }
            other = places.findParent(other).get();
        }
        return true;
    }

    private List<Answer.Column> columns() {
        return List.of(
                sheet.left("company"),
                sheet.left("place"),
                sheet.left("industry"),
                sheet.left("market"),
                sheet.left("code"),
                sheet.right("staff"),
                sheet.right("revenue"),
                sheet.left("year"),
                sheet.left("basis"),
                sheet.left("source"),
                sheet.left("note"));
    }

    private List<Cell> row(Company company) {
        return List.of(
                Cell.of(company.name()),
                company.place().equals(place.key())
                        ? Cell.of("", company.place())
                        : sheet.place(company.place()),
                sheet.industry(company.industry()),
                sheet.term("market", company.market()),
                Cell.of(company.code()),
                company.staff().isPresent()
                        ? sheet.figure(company.staff().getAsDouble(), "persons")
                        : sheet.notKnown(),
                company.revenue().isPresent()
                        ? sheet.money(company.revenue().getAsDouble())
                        : sheet.notKnown(),
                sheet.year(company.year()),
                sheet.basis(company.basis()),
                sheet.source(company.source()),
                Cell.of(company.note()));
    }
}
