package org.shanhai.app.chains;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;

/// What output in a place sets off, in three sentences: the chain and where it falls, value added,
/// and jobs.
///
/// @param rows all of them
/// @param output of the project, money a year
/// @param splitBasis how it is known where an indicator falls
record EffectFindings(
        Sheet sheet,
        List<EffectRow> rows,
        Place place,
        double output,
        Settled settled,
        Function<Extension, Basis> splitBasis) {
    void add(Industry industry, ChainTables chain) {
        find(Measure.OUTPUT).ifPresent(row -> chain(row, industry, chain.findLargest()));
        find("value_added").ifPresent(this::valueAdded);
        find(NationalExtension.JOBS).ifPresent(this::jobs);
    }

    private Optional<EffectRow> find(String indicator) {
        return rows.stream()
                .filter(row -> row.part() == Part.TOTAL)
                .filter(row -> row.indicator().key().equals(indicator))
                .filter(row -> row.covered() > 0)
                .findFirst();
    }

    /// Beside the project's own output.
    private Amount more(EffectRow row, Amount gross) {
        return settled.of(
                row,
                new Amount(gross.value() - output, gross.low() - output, gross.high() - output));
    }

    private void chain(EffectRow row, Industry industry, Optional<ChainTables.Largest> largest) {
        Measured measured = measured(row);
        Amount all = more(row, row.gross().all());
        String asked = measured.told(output);
        String name = sheet.pick(industry.name(), industry.nameLocal());
        if (largest.isEmpty() || all.value() <= 0) {
            find(row, "no_chain", 0, "parts", asked, name, here());
            return;
        }
        Place first = largest.get().place();
        find(
                row,
                first.equals(place) ? "chain_here" : "chain",
                all.value(),
                "top_places",
                asked,
                name,
                here(),
                measured.told(Totals.told(all)),
                measured.told(more(row, row.gross().get(Group.HERE))),
                sheet.place(first).text(),
                Numbers.percent(largest.get().share(), splitBasis.apply(row.indicator())));
    }

    private void valueAdded(EffectRow row) {
        Amount local = settled.of(row, row.gross().get(Group.HERE));
        find(row, "value_added", local.value(), "gross", here(), told(row, local), all(row));
    }

    /// With what is left of them where demand at home does not grow.
    private void jobs(EffectRow row) {
        Amount local = settled.of(row, row.gross().get(Group.HERE));
        Amount net = settled.of(row, row.net().all());
        find(
                row,
                "jobs",
                local.value(),
                "gross",
                here(),
                told(row, local),
                all(row),
                measured(row).told(Totals.told(net)));
    }

    private String told(EffectRow row, Amount amount) {
        return measured(row).told(amount, row.covered());
    }

    private String all(EffectRow row) {
        return told(row, Totals.told(settled.of(row, row.gross().all())));
    }

    private Measured measured(EffectRow row) {
        return new Measured(sheet.words(), sheet.region(), row.indicator(), output);
    }

    private String here() {
        return sheet.place(place).text();
    }

    private void find(EffectRow row, String key, double figure, String look, Object... arguments) {
        sheet.find(key, splitBasis.apply(row.indicator()), figure, look, arguments);
    }
}
