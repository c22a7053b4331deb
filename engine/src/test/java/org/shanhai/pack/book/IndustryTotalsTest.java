package org.shanhai.pack.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.pack.Problems;
import org.shanhai.pack.book.IndustryTotals.Total;
import org.shanhai.region.Quantity;

class IndustryTotalsTest {
    private final List<BookRow> firms = new ArrayList<>();

    private static Faulty sheet(String name) {
        return new Faulty("", name, false, new Problems());
    }

    /// @param figures columns, each followed by its number
    private void firm(int year, String industry, Object... figures) {
        BookRow row = new BookRow(sheet("Enterprises"), firms.size() + 2);
        row.replace("industry", industry);
        if (year > 0) {
            row.replace("year", year);
        }
        for (int k = 0; k < figures.length; k += 2) {
            double value = ((Number) figures[k + 1]).doubleValue();
            row.replace((String) figures[k], Quantity.exactly(value));
        }
        firms.add(row);
    }

    private List<Total> totals() {
        return new IndustryTotals(
                        new ZoneBook(
                                new BookRow(sheet("Zone"), 1),
                                "lyz",
                                "longyou",
                                false,
                                2021,
                                Map.of(BookSheet.ENTERPRISES, firms)))
                .list();
    }

    /// A firm that states nothing adds nothing; the year of the book is that of firms without one.
    @Test
    void addsUpByYearAndIndustry() {
        firm(0, "040", "jobs", 10, "output", 5);
        firm(2021, "040", "jobs", 20);
        firm(2021, "037", "jobs", 7);
        firm(2020, "040");
        assertThat(totals())
                .containsExactly(
                        new Total(2020, "040", "firms", 1, false, 1),
                        new Total(2021, "037", "firms", 1, false, 1),
                        new Total(2021, "037", "jobs", 7, false, 1),
                        new Total(2021, "040", "firms", 2, false, 2),
                        new Total(2021, "040", "jobs", 30, false, 2),
                        new Total(2021, "040", "output", 5, false, 1));
    }

    /// Tax of 6 on land of 3, and value added of 8 with energy of 4: firms that state only one of
    /// the two do not count.
    @Test
    void benchmarksAreOfFirmsThatStateBoth() {
        firm(0, "040", "tax", 2, "land", 1, "value_added", 8, "energy", 4);
        firm(0, "040", "tax", 4, "land", 2);
        firm(0, "040", "tax", 100);
        assertThat(totals())
                .contains(
                        new Total(2021, "040", "tax", 106, false, 3),
                        new Total(2021, "040", "industrial_land", 3, false, 2),
                        new Total(2021, "040", "energy_use", 4, false, 1),
                        new Total(2021, "040", "tax_per_land", 2, false, 2),
                        new Total(2021, "040", "value_added_per_land", 8, false, 1),
                        new Total(2021, "040", "energy_per_value_added", 0.5, false, 1))
                .hasSize(8);
    }

    /// Value added of −1 in all is no bound of anything; a loss is a profit below zero. Nothing is
    /// set against nothing.
    @Test
    void lossesThatOutweighTheRestAreNoTotal() {
        firm(0, "040", "value_added", -3, "profit", -5, "land", 0, "tax", 0, "energy", 1);
        firm(0, "040", "value_added", 2);
        assertThat(totals())
                .containsExactly(
                        new Total(2021, "040", "firms", 2, false, 2),
                        new Total(2021, "040", "profit", -5, false, 1),
                        new Total(2021, "040", "tax", 0, false, 1),
                        new Total(2021, "040", "industrial_land", 0, false, 1),
                        new Total(2021, "040", "energy_use", 1, false, 1));
    }

    /// No tax on land of 2 is none for each.
    @Test
    void aBenchmarkMayBeZero() {
        firm(0, "040", "tax", 0, "land", 2);
        assertThat(totals()).contains(new Total(2021, "040", "tax_per_land", 0, false, 1));
    }

    /// A sum with a figure in it that was rounded in telling is about as much.
    @Test
    void aSumOfFiguresToldRoughlyIsAbout() {
        firm(0, "040", "tax", 2, "land", 1);
        firms.getLast().replace("tax", Quantity.about(2));
        firm(0, "040", "tax", 4, "land", 2);
        assertThat(totals())
                .contains(
                        new Total(2021, "040", "tax", 6, true, 2),
                        new Total(2021, "040", "industrial_land", 3, false, 2),
                        new Total(2021, "040", "tax_per_land", 2, true, 2));
    }
}
