package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;
import org.shanhai.supply.Amount;
import org.shanhai.supply.survey.EnvironmentalAccounts;
import org.shanhai.supply.survey.SurveyExtension;

/// Which places cause more than arises in them, and which less.
final class AccountsFindings {
    private final Sheet sheet;
    private final Measured measured;
    private final Basis basis;
    private final EnvironmentalAccounts accounts;
    private final IntFunction<Cell> place;

    /// @param place what a place is called, by its number
    AccountsFindings(
            Sheet sheet,
            Measured measured,
            SurveyExtension indicator,
            EnvironmentalAccounts accounts,
            IntFunction<Cell> place) {
        this.sheet = sheet;
        this.measured = measured;
        this.accounts = accounts;
        this.place = place;
        basis = indicator.basis().and(Basis.DERIVED);
    }

    /// @param covered the share of output of which the indicator is known
    /// @param rounding smaller differences are not told from nothing
    void all(double covered, double rounding) {
        int places = accounts.consumptionBasedByPlace().columns();
        List<Integer> mostFirst =
                IntStream.range(0, places)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer p) -> -more(p)))
                        .toList();
        int most = mostFirst.getFirst();
        int least = mostFirst.getLast();
        if (more(most) <= rounding && more(least) >= -rounding) {
            find(
                    "alike",
                    consumption(most),
                    measured.name(),
                    told(consumption(most), covered),
                    places);
            return;
        }
        long causing = mostFirst.stream().filter(p -> more(p) > rounding).count();
        if (causing > 0) {
            find(
                    "more",
                    more(most),
                    places,
                    causing,
                    measured.name(),
                    name(most),
                    told(consumption(most), covered),
                    told(production(most), covered));
        }
        if (more(least) < -rounding) {
            find(
                    "less",
                    more(least),
                    name(least),
                    measured.name(),
                    told(production(least), covered),
                    told(consumption(least), covered));
        }
    }

    /// @param number of the place
    void ofPlace(int number, double covered) {
        sheet.find(
                "place",
                basis,
                consumption(number),
                "by_industry",
                name(number),
                measured.name(),
                told(consumption(number), covered),
                told(accounts.embodiedImportsByPlace().get(0, number), covered));
        sheet.find(
                "place_others",
                basis,
                production(number),
                "by_industry",
                name(number),
                told(production(number), covered),
                told(accounts.embodiedExportsByPlace().get(0, number), covered));
    }

    private double consumption(int place) {
        return accounts.consumptionBasedByPlace().get(0, place);
    }

    private double production(int place) {
        return accounts.productionBasedByPlace().get(0, place);
    }

    /// What a place causes beyond what arises in it.
    private double more(int place) {
        return consumption(place) - production(place);
    }

    private String name(int place) {
        return this.place.apply(place).text();
    }

    private String told(double amount, double covered) {
        return measured.told(Amount.exactly(amount), covered);
    }

    private void find(String key, double figure, Object... arguments) {
        sheet.find(key, basis, figure, "by_place", arguments);
    }
}
