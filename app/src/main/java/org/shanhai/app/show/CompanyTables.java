package org.shanhai.app.show;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Company;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// Quoted companies registered in a place: the largest by revenue for people, all for programs.
record CompanyTables(Sheet sheet, Place place, Predicate<Company> which) {
    private static final int LARGEST = 10;

    /// Nothing where the pack names none of the place.
    static void add(Sheet sheet, Place place, Predicate<Company> which) {
        new CompanyTables(sheet, place, which).add();
    }

    private void add() {
        List<Company> all =
                sheet.region().all(Company.class).stream()
                        .filter(which.and(company -> isHere(company.place())))
                        .sorted(
                                Comparator.comparingDouble(
                                                (Company company) ->
                                                        -company.revenue()
                                                                .orElse(Double.NEGATIVE_INFINITY))
                                        .thenComparing(Company::market)
                                        .thenComparing(Company::code))
                        .toList();
        if (!all.isEmpty()) {
            columns(all.subList(0, Math.min(LARGEST, all.size())))
                    .add(
                            "largest_companies",
                            sheet.say("companies_remark", all.size()),
                            sheet.dated(
                                    all.stream()
                                            .map(each -> sheet.figureYear(each.year()).text())));
            sheet.add(columns(all).data("companies"));
        }
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

    private Columns<Company> columns(List<Company> companies) {
        return sheet.columns(companies)
                .text("company", Company::name)
                .column("place", Kind.PLACE, this::within)
                .column("industry", Kind.INDUSTRY, each -> sheet.industry(each.industry()))
                .term("market", "market", Company::market)
                .text("code", Company::code)
                .jobs("staff", each -> each.staff().orElse(Double.NaN))
                .column("revenue", Kind.MONEY, this::revenue)
                .figureYear(Company::year)
                .basis(Company::basis)
                .source(Company::source)
                .text("note", Company::note);
    }

    /// Nothing for people of the place itself.
    private Cell within(Company company) {
        return company.place().equals(place.key())
                ? Cell.of("", company.place())
                : sheet.place(company.place());
    }

    private Cell revenue(Company company) {
        return company.revenue().isPresent()
                ? sheet.money(company.revenue().getAsDouble())
                : sheet.notKnown();
    }
}
