package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Group;
import org.shanhai.supply.MultiplierRow;

/// Which industry sets off most, beside the one in the middle; and most in the place asked for.
record MultiplierFindings(
        Sheet sheet, Measured measured, Basis basis, List<Multiplier> largestFirst) {
    MultiplierFindings {
        largestFirst = List.copyOf(largestFirst);
    }

    /// A multiplier and what it is of: an industry, or one in a place.
    record Multiplier(String name, MultiplierRow row) {}

    static String name(Sheet sheet, Industry industry) {
        return sheet.pick(industry.name(), industry.nameLocal());
    }

    static String name(Sheet sheet, Industry industry, Place place) {
        return sheet.words()
                .get("chains.industry_in", name(sheet, industry), sheet.place(place).text());
    }

    /// @param place the one asked for
    /// @param splitBasis how it is known where multipliers fall
    void add(Optional<Place> place, Basis splitBasis) {
        if (largestFirst.isEmpty()) {
            return;
        }
        Multiplier first = largestFirst.getFirst();
        int n = largestFirst.size();
        // The same one twice where their number is odd.
        double median =
                (largestFirst.get((n - 1) / 2).row().total()
                                + largestFirst.get(n / 2).row().total())
                        / 2;
        sheet.find(
                "most",
                basis,
                first.row().total(),
                "multipliers",
                n,
                first.name(),
                measured.name(),
                told(Amount.exactly(first.row().total()), first.row()),
                measured.multiplier(median));
        place.ifPresent(here -> here(here, splitBasis));
    }

    private void here(Place place, Basis splitBasis) {
        largestFirst.stream()
                .filter(each -> each.row().byGroup().containsKey(Group.HERE))
                .max(Comparator.comparingDouble(each -> here(each).value()))
                .ifPresent(
                        most ->
                                sheet.find(
                                        "here",
                                        splitBasis,
                                        here(most).value(),
                                        "multipliers",
                                        sheet.place(place).text(),
                                        most.name(),
                                        told(here(most), most.row())));
    }

    private static Amount here(Multiplier of) {
        return Objects.requireNonNull(of.row().byGroup().get(Group.HERE));
    }

    private String told(Amount amount, MultiplierRow row) {
        return measured.toldMultiplier(amount, row.covered());
    }
}
