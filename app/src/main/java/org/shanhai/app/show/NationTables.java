package org.shanhai.app.show;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Need;
import org.shanhai.region.Pressure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What an industry is in the nation as a whole, what it puts on nature and what it needs of it.
final class NationTables {
    private static final double HUNDRED_MILLION = 1e8;

    private NationTables() {}

    static void national(Sheet sheet, int[] members) {
        Optional<NationalTable> found = sheet.region().nationalTable();
        if (found.isEmpty()) {
            sheet.unknown("national", sheet.say("unknown.national"));
            return;
        }
        NationalTable table = found.get();
        Basis reported = members.length > 1 ? Basis.DERIVED : Basis.REPORTED;
        double output = Arrays.stream(members).mapToDouble(table::output).sum();
        double valueAdded = Arrays.stream(members).mapToDouble(table::valueAdded).sum();
        MeasuredRows rows = new MeasuredRows(sheet);
        rows.add("output", sheet.money(output), reported);
        // The components are published; their sum is arithmetic.
        rows.add("value_added", sheet.money(valueAdded), Basis.DERIVED);
        int lacking = (int) Arrays.stream(members).filter(i -> !table.hasJobs(i)).count();
        if (lacking == 0) {
            double jobs = Arrays.stream(members).mapToDouble(table::jobs).sum();
            rows.add("jobs", sheet.jobs(jobs), reported.and(table.jobsBasis()));
        } else {
            sheet.unknown("jobs", sheet.say("unknown.national_jobs", lacking, members.length));
        }
        double imported = 0;
        double used = 0;
        double exported = 0;
        for (int product : members) {
            imported += imported(table, product);
            used += imported(table, product) + domesticUse(table, product);
            exported += table.domesticFinalUse(product, FinalUse.EXPORT);
        }
        if (members.length == table.industryCount()) {
            double other = besideProducts(table, table::otherImports, table::otherImports);
            imported += other;
            used += other;
            double taxes = besideProducts(table, table::productTaxes, table::productTaxes);
            if (taxes != 0) {
                rows.add("product_taxes", sheet.money(taxes), Basis.DERIVED);
            }
        }
        if (used > 0) {
            rows.add("import_share", sheet.share(imported / used), Basis.DERIVED);
        }
        if (output > 0) {
            rows.add("export_share", sheet.share(exported / output), Basis.DERIVED);
        }
        rows.addAs(
                "national",
                sheet.say("national"),
                sheet.say("national_remark", Integer.toString(sheet.region().baseYear())));
    }

    /// The sum over all users of what they pay beside products; no product alone has a part in it.
    private static double besideProducts(
            NationalTable table, IntToDoubleFunction byIndustry, ToDoubleFunction<FinalUse> byUse) {
        return IntStream.range(0, table.industryCount()).mapToDouble(byIndustry).sum()
                + Arrays.stream(FinalUse.values()).mapToDouble(byUse).sum();
    }

    private static double imported(NationalTable table, int product) {
        double sum = 0;
        for (int industry = 0; industry < table.industryCount(); industry++) {
            sum += table.importedInput(product, industry);
        }
        for (FinalUse use : FinalUse.values()) {
            sum += table.importedFinalUse(product, use);
        }
        return sum;
    }

    /// What the nation itself uses of its own product: exports are not used here.
    private static double domesticUse(NationalTable table, int product) {
        double sum = 0;
        for (int industry = 0; industry < table.industryCount(); industry++) {
            sum += table.domesticInput(product, industry);
        }
        for (FinalUse use : FinalUse.values()) {
            sum += use == FinalUse.EXPORT ? 0 : table.domesticFinalUse(product, use);
        }
        return sum;
    }

    static void pressures(Sheet sheet, int[] members) {
        Region region = sheet.region();
        List<Pressure> pressures =
                region.pressures().stream()
                        .filter(pressure -> contains(region, members, pressure.industry()))
                        .toList();
        if (pressures.isEmpty()) {
            sheet.unknown("pressures", sheet.say("unknown.pressures"));
            return;
        }
        sheet.columns(pressures)
                .column(
                        "industry",
                        Kind.INDUSTRY,
                        one -> sheet.industry(Optional.of(one.industry())))
                .term("pressure", "pressure", Pressure::pressure)
                .number("per_output", one -> perOutput(sheet, one))
                .known(Basis.ESTIMATED)
                .figureYear(Pressure::year)
                .basis(Pressure::basis)
                .source(Pressure::source)
                .text("note", Pressure::note)
                .add("pressures");
    }

    /// For so much output as an office plans with: for one unit of money the numbers would be all
    /// zeros, and masses stand in one unit.
    private static Cell perOutput(Sheet sheet, Pressure pressure) {
        Quantity each = Quantity.exactly(pressure.perOutput() * HUNDRED_MILLION);
        return Cell.of(
                sheet.say(
                        "per_hundred_million",
                        sheet.figures().write(each, pressure.unit()),
                        Measured.currencyWord(sheet.words(), sheet.region())),
                each,
                pressure.unit() + " per 100000000 " + sheet.region().currency());
    }

    static void needs(Sheet sheet, int[] members) {
        Region region = sheet.region();
        List<Need> needs =
                region.all(Need.class).stream()
                        .filter(need -> contains(region, members, need.industry()))
                        .toList();
        sheet.columns(needs)
                .column(
                        "industry",
                        Kind.INDUSTRY,
                        one -> sheet.industry(Optional.of(one.industry())))
                .term("endowment", "endowment", Need::endowment)
                .share("need", Need::need)
                .basis(Need::basis)
                .text("note", Need::note)
                .addAny("needs");
    }

    private static boolean contains(Region region, int[] members, String code) {
        return region.industries().contains(code)
                && Arrays.binarySearch(members, region.industries().number(code)) >= 0;
    }
}
